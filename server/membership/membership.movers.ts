import type { Organisation } from "../organisations/organisation.entity.ts";
import { keepsFromMerging, movesWithOrganisation } from "../organisations/movers.ts";
import { isWithin } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { Refusal } from "../platform/refusal.ts";
import { Application } from "./application.entity.ts";
import { stateOn } from "./application-state.ts";
import { BallotSeat } from "./ballot-seat.entity.ts";
import { Ballot } from "./ballot.entity.ts";
import { Decision } from "./decision.entity.ts";
import { DuplicateDismissal } from "./duplicate-dismissal.entity.ts";
import { Membership } from "./membership.entity.ts";
import { ApplicationState } from "./membership.enums.ts";
import { Seat } from "./seat.entity.ts";

movesWithOrganisation<Application>({ entity: Application, column: "organisationId", what: "applications" });
movesWithOrganisation<Membership>({ entity: Membership, column: "organisationId", what: "memberships" });
movesWithOrganisation<Seat>({ entity: Seat, column: "organisationId", what: "committee seats" });
movesWithOrganisation<BallotSeat>({ entity: BallotSeat, column: "organisationId" });
movesWithOrganisation<Ballot>({ entity: Ballot, column: "organisationId" });
movesWithOrganisation<Decision>({ entity: Decision, column: "organisationId" });
movesWithOrganisation<DuplicateDismissal>({
  entity: DuplicateDismissal,
  column: "organisationId",
  once: ["applicationId"],
});

const openStates: readonly ApplicationState[] = [
  ApplicationState.DRAFT,
  ApplicationState.SUBMITTED,
  ApplicationState.NEEDS_INFORMATION,
  ApplicationState.IN_REVIEW,
  ApplicationState.IN_BALLOT,
];

async function openApplications(ctx: Context, organisation: Organisation): Promise<Application[]> {
  const all = await ctx.load.many(Application, "organisationId", organisation.id);
  return all.filter((one) => openStates.includes(stateOn(one, ctx.today()).state));
}

/** A committee that votes on one of the two must not find another organisation in its file. */
keepsFromMerging(async (ctx, keep, merge) => {
  const [kept, merged] = await Promise.all([openApplications(ctx, keep), openApplications(ctx, merge)]);
  const voted = [...kept, ...merged].find((one) => one.state === ApplicationState.IN_BALLOT);
  if (voted) {
    const message = "A committee is voting on one of the two. Wait until the ballot has closed.";
    return Refusal.wrongState(message, ApplicationState.IN_BALLOT, []);
  }
  const both = kept.some((one) => merged.some((other) => other.committeeId === one.committeeId));
  const message = "Both have an open application to the same committee. Take one of them back first.";
  return both ? Refusal.wrongState(message, "TWO_APPLICATIONS", ["withdrawApplication"]) : null;
});

async function networksOf(ctx: Context, organisation: Organisation): Promise<string[]> {
  const all = await ctx.load.many(Membership, "organisationId", organisation.id);
  return all.filter((one) => one.endedOn === null).map((one) => one.networkId);
}

/** Two memberships and two seats of one organisation are for the committee to sort out. */
keepsFromMerging(async (ctx, keep, merge) => {
  const networks = await networksOf(ctx, merge);
  if ((await networksOf(ctx, keep)).some((network) => networks.includes(network))) {
    const message = "Both are members of the same partnership. Let one membership end first.";
    return Refusal.wrongState(message, "TWO_MEMBERSHIPS", ["leaveNetwork"]);
  }
  const inForce = async (organisation: Organisation): Promise<string[]> =>
    (await ctx.load.many(Seat, "organisationId", organisation.id))
      .filter((seat) => isWithin(ctx.today(), seat.from, seat.to))
      .map((seat) => seat.committeeId);
  const committees = await inForce(merge);
  const twoSeats = (await inForce(keep)).some((committee) => committees.includes(committee));
  return twoSeats ? Refusal.wrongState("Both hold a seat of the same committee. Let one seat end first.", "TWO_SEATS", ["endSeat"]) : null;
});
