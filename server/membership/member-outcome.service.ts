import { NetworkRelation } from "../organisations/organisation-network.entity.ts";
import { addDays } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import type { Transaction } from "../platform/transaction.ts";
import type { Ballot } from "./ballot.entity.ts";
import { layDownAgreement } from "./agreement.service.ts";
import { noLongerBelongs } from "./belonging.ts";
import { Committee } from "./committee.entity.ts";
import { layDownRule } from "./founding.ts";
import { tellMember } from "./letters.ts";
import { Membership, MembershipEvent, MembershipEventKind } from "./membership.entity.ts";
import { BallotSubject, MembershipState } from "./membership.enums.ts";
import { renew } from "./membership.service.ts";

/* What a ballot does to a membership or to the rule. It is dated by day, and never rewrites the days before. */

/** Renews, suspends or ends the membership that an approved ballot was about. One that ended meanwhile stays ended. */
export async function applyToMembership(ctx: Context, tx: Transaction, ballot: Ballot): Promise<void> {
  const { membershipId } = ballot;
  const membership = membershipId && (await tx.manager.findOneByOrFail(Membership, { id: membershipId }));
  if (!membership || membership.endedOn !== null) {
    return;
  }
  switch (ballot.subject) {
    case BallotSubject.RENEW:
      await renew(ctx, tx, membership, ballot.id);
      break;
    case BallotSubject.SUSPEND:
      await suspend(ctx, tx, membership, { until: ballot.proposal?.until ?? ctx.today(), reason: null, ballotId: ballot.id });
      break;
    case BallotSubject.REMOVE:
      await removeMember(ctx, tx, membership);
      break;
  }
  await tellMember(ctx, tx, membership);
}

/** What a suspension says beyond the membership and its first day, which is today. */
export type Suspension = Pick<MembershipEvent, "reason" | "ballotId"> & {
  /** Its last day. */
  until: string;
};

/** Suspends a membership from today until a day, which is the last. */
export async function suspend(ctx: Context, tx: Transaction, membership: Membership, given: Suspension): Promise<void> {
  const { until, reason } = given;
  const kind = MembershipEventKind.SUSPENDED;
  await tx.insert(MembershipEvent, { membershipId: membership.id, kind, on: ctx.today(), ...given });
  await tx.tell({ action: "membership.suspend", subject: membership, changes: { until: [null, until] }, reason });
}

/** Ends a membership from today on; only a ballot does this. */
export async function removeMember(ctx: Context, tx: Transaction, membership: Membership): Promise<void> {
  const patch = { endedOn: ctx.today(), endedAs: MembershipState.REMOVED };
  await tx.update(Membership, { id: membership.id }, patch);
  await noLongerBelongs(tx, membership.organisationId, membership.networkId, NetworkRelation.MEMBER, ctx.today());
  await tx.tell({ action: "membership.remove", subject: membership, changes: { endedOn: [null, patch.endedOn] } });
}

/** Ends what is going on with a membership yesterday: the days it had are kept. */
export async function endEvents(
  ctx: Context,
  tx: Transaction,
  membership: Membership,
  kind: MembershipEventKind,
): Promise<void> {
  const yesterday = addDays(ctx.today(), -1);
  const events = await tx.manager.findBy(MembershipEvent, { membershipId: membership.id, kind });
  for (const event of events.filter((one) => one.until === null || one.until > yesterday)) {
    await tx.update(MembershipEvent, { id: event.id }, { until: yesterday });
  }
  const action = kind === MembershipEventKind.PROBATION ? "membership.endProbation" : "membership.endSuspension";
  await tx.tell({ action, subject: membership });
}

/** Lays down the rule, or the agreement, that an approved ballot was about. Ballots that are open keep the one they opened with. */
export async function applyToRule(ctx: Context, tx: Transaction, ballot: Ballot): Promise<void> {
  const terms = ballot.subject === BallotSubject.CHANGE_RULE ? ballot.proposal?.rule : undefined;
  if (terms) {
    const committee = await tx.manager.findOneByOrFail(Committee, { id: ballot.committeeId });
    await layDownRule(tx, committee, terms, ctx.today());
  }
  if (ballot.proposal?.agreement) {
    await layDownAgreement(ctx, tx, ballot.networkId, ballot.proposal.agreement, ballot.id);
  }
}
