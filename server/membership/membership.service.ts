import { authorise } from "../identity/authorise.ts";
import { Network } from "../identity/network.entity.ts";
import { RenewalRule, settingsOf } from "../identity/network-settings.ts";
import { NetworkRelation } from "../organisations/organisation-network.entity.ts";
import type { Context } from "../platform/context.ts";
import { phrase, theDay } from "../platform/language.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { belongsAs } from "./belonging.ts";
import { Membership, MembershipEvent, MembershipEventKind } from "./membership.entity.ts";
import { MembershipState } from "./membership.enums.ts";
import { renewByToday, stateOfMembership } from "./membership.reading.ts";
import { lastDayOfTerm, renewedUntil } from "./membership-state.ts";

/** States that are no longer a membership: a new one begins by an application. */
const over: readonly MembershipState[] = [MembershipState.RESIGNED, MembershipState.REMOVED];

async function stateToday(ctx: Context, membership: Membership): Promise<MembershipState | null> {
  return stateOfMembership(ctx, membership, ctx.today());
}

/** @throws Refusal WRONG_STATE once the membership has ended. */
export async function refuseOver(ctx: Context, membership: Membership): Promise<void> {
  const state = await stateToday(ctx, membership);
  if (state !== null && over.includes(state)) {
    const message = "This membership has ended. The organisation can apply to join again.";
    throw Refusal.wrongState(message, state, ["startApplication"], membership);
  }
}

/**
 * Renews a membership by a term. While it runs, and in its days of grace, the new term follows the old one; once it
 * has lapsed the new term begins today. The days before keep the state they had.
 * @throws Refusal WRONG_STATE once it has ended, while it has no term, when it is renewed already, or where the network
 * renews by ballots; NOT_ELIGIBLE.
 */
export async function renewMembership(ctx: Context, id: string): Promise<Membership> {
  const membership = await mustFind(ctx, Membership, id);
  await authorise(ctx, "membership.renewMembership", membership);
  const [state, renewBy] = await Promise.all([stateToday(ctx, membership), renewByToday(ctx, membership)]);
  await refuseOver(ctx, membership);
  if (renewBy === null) {
    throw Refusal.wrongState("This membership has no term, so there is nothing to renew.", state ?? "", [], membership);
  }
  const network = await ctx.load.one(Network, membership.networkId);
  if (network && settingsOf(network).renewalRule === RenewalRule.BALLOT) {
    const message = "This takes a ballot of the committee on the renewal.";
    throw Refusal.wrongState(message, state ?? "", ["openBallot"], membership);
  }
  return ctx.write(async (tx) => {
    await refuseRenewed(ctx, tx, membership);
    await renew(ctx, tx, membership, null);
    return membership;
  });
}

/** One term ahead is enough: a second renewal of the same term is a mistake, or two people at once. */
async function refuseRenewed(ctx: Context, tx: Transaction, membership: Membership): Promise<void> {
  const network = await tx.manager.findOneByOrFail(Network, { id: membership.networkId });
  const [state, renewBy] = await Promise.all([stateToday(ctx, membership), renewByToday(ctx, membership)]);
  if (renewBy !== null && renewBy > lastDayOfTerm(ctx.today(), settingsOf(network).membershipTermMonths)) {
    const message = phrase("This membership is renewed already, until {day}.", { day: theDay(renewBy) });
    throw Refusal.wrongState(message, state ?? "", [], membership);
  }
}

/** Renews a membership by a term inside a running transaction: by the secretary, or by a ballot. */
export async function renew(
  ctx: Context,
  tx: Transaction,
  membership: Membership,
  ballotId: string | null,
): Promise<void> {
  const [state, renewBy] = await Promise.all([stateToday(ctx, membership), renewByToday(ctx, membership)]);
  const network = await tx.manager.findOneByOrFail(Network, { id: membership.networkId });
  const until = renewedUntil(state, renewBy, ctx.today(), settingsOf(network).membershipTermMonths);
  await tx.insert(MembershipEvent, {
    membershipId: membership.id,
    kind: MembershipEventKind.RENEWED,
    on: ctx.today(),
    until,
    reason: null,
    ballotId,
  });
  await tx.tell({
    action: "membership.renewMembership",
    subject: membership,
    changes: { renewBy: [renewBy, until] },
  });
  await belongsAs(tx, membership.organisationId, membership.networkId, NetworkRelation.MEMBER, ctx.today());
}
