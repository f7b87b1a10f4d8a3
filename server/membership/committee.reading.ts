import { holdsIn, isOperator } from "../identity/authorise.ts";
import { Network } from "../identity/network.entity.ts";
import { settingsOf } from "../identity/network-settings.ts";
import { Person } from "../identity/person.entity.ts";
import { committeeRoles } from "../identity/role.ts";
import { visibleOrganisation } from "../organisations/visible.ts";
import { isWithin } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { pageInMemory, type Page, type PageArguments } from "../platform/page.ts";
import { earliestClose } from "./ballot-length.ts";
import { Ballot } from "./ballot.entity.ts";
import { viewOf } from "./ballot.reading.ts";
import { ballotStateAt } from "./ballot-state.ts";
import { Committee } from "./committee.entity.ts";
import { DecisionRule } from "./decision-rule.entity.ts";
import { BallotState } from "./membership.enums.ts";
import { Seat } from "./seat.entity.ts";

/** The version of the rule that is in force today; the first one where none is yet. */
export async function ruleToday(ctx: Context, committee: Committee): Promise<DecisionRule> {
  const rules = await ctx.load.many(DecisionRule, "committeeId", committee.id);
  const sorted = [...rules].sort((one, other) => one.edition - other.edition);
  const rule = sorted.findLast((one) => one.effectiveFrom <= ctx.today()) ?? sorted[0];
  if (!rule) {
    throw new Error(`The committee ${committee.id} has no rule.`);
  }
  return rule;
}

/** The committee of the network above; null where there is no such network, or it has none. */
export async function committeeAbove(ctx: Context, networkId: string): Promise<Committee | null> {
  const network = await ctx.load.one(Network, networkId);
  const committees = network?.parentId ? await ctx.load.many(Committee, "networkId", network.parentId) : [];
  return committees[0] ?? null;
}

/** The first full hour at which a ballot of the committee that opened now could close. */
export async function earliestCloseOf(ctx: Context, committee: Committee, urgent: boolean): Promise<string> {
  const network = await ctx.read.findOneByOrFail(Network, { id: committee.networkId });
  return earliestClose(ctx.now(), settingsOf(network), urgent);
}

/** The seat if the viewer sits on the committee, keeps its papers, or may see the organisation whose seat it is. */
export async function visibleSeat(ctx: Context, key: string): Promise<Seat | null> {
  const seat = await ctx.load.one(Seat, key);
  const committee = await ctx.load.one(Committee, seat?.committeeId ?? null);
  if (!seat || !committee) {
    return null;
  }
  const inside = isOperator(ctx.actor) || holdsIn(ctx.actor, committee.networkId, committeeRoles);
  return inside || (await visibleOrganisation(ctx, seat.organisationId)) !== null ? seat : null;
}

/** Those of the seats that the viewer may know of. */
export async function visibleSeats(ctx: Context, seats: readonly Seat[]): Promise<Seat[]> {
  const visible = await Promise.all(seats.map((seat) => visibleSeat(ctx, seat.id)));
  return visible.filter((seat) => seat !== null);
}

/** The seats of a committee that the viewer may know of: all, or those in term on a day; in the order in which they were given. */
export async function seatsOf(ctx: Context, committee: Committee, activeOn: string | null): Promise<Seat[]> {
  const seats = await visibleSeats(ctx, await ctx.load.many(Seat, "committeeId", committee.id));
  return activeOn === null ? seats : seats.filter((seat) => isWithin(activeOn, seat.from, seat.to));
}

/** A person of a seat, for people who are signed in; the public reads organisations. */
export async function seatPerson(ctx: Context, personId: string | null): Promise<Person | null> {
  return ctx.actor ? ctx.load.one(Person, personId) : null;
}

/** The open ballots of a committee that the viewer may know of: whatever changes about its seats, they keep their roll. */
export async function openBallotsOf(ctx: Context, committee: Committee): Promise<Ballot[]> {
  const { edges } = await ballotsOf(ctx, committee, BallotState.OPEN, { first: 100 });
  return edges.map(({ node }) => node);
}

/** The ballots of a committee that the viewer may know of, newest first; all, or those in one state now. */
export async function ballotsOf(
  ctx: Context,
  committee: Committee,
  state: BallotState | null,
  args: PageArguments,
): Promise<Page<Ballot> & { totalCount: number }> {
  const ballots = await ctx.load.many(Ballot, "committeeId", committee.id);
  const views = await Promise.all(ballots.map((ballot) => viewOf(ctx, ballot)));
  const visible = ballots.filter((_ballot, index) => views[index] !== null);
  const chosen = visible.filter((ballot) => state === null || ballotStateAt(ballot, ctx.now()) === state);
  return pageInMemory(chosen.reverse(), args);
}
