import type { Context } from "../platform/context.ts";
import type { Transaction } from "../platform/transaction.ts";
import { networkDecidedFor, overturns } from "./deciding.ts";
import { DecisionReview } from "./decision-review.entity.ts";
import { Decision } from "./decision.entity.ts";
import { tellMember } from "./letters.ts";
import { endEvents, removeMember } from "./member-outcome.service.ts";
import { Membership, MembershipEventKind } from "./membership.entity.ts";
import { BallotSubject, Outcome, ReviewKind } from "./membership.enums.ts";
import { latestMembershipOf } from "./membership.reading.ts";
import { waitingReviews } from "./review.reading.ts";

/*
 * What a ballot that looks at a decision again does: a yes confirms it, a no overturns it. Without a result it stays
 * as it is, and another ballot can open.
 */

/** Does what was decided about a late conflict or a ratification. */
export async function applyReview(ctx: Context, tx: Transaction, review: DecisionReview, later: Decision): Promise<void> {
  const overturned = overturns(later.outcome);
  if (!overturned && later.outcome !== Outcome.APPROVED) {
    return;
  }
  const decision = await tx.manager.findOneByOrFail(Decision, { id: review.decisionId });
  for (const one of await settledBy(tx, review, overturned)) {
    await tx.update(DecisionReview, { id: one.id }, { endedAt: tx.now, endedById: later.id });
  }
  await tx.tell({
    action: overturned ? "decision.overturn" : "decision.confirm",
    subject: decision,
    changes: { outcome: [decision.outcome, later.outcome] },
  });
  const membership = await membershipBehind(ctx, tx, decision);
  if (membership?.endedOn === null) {
    await applyToMember(ctx, tx, membership, decision, review, overturned);
    await tellMember(ctx, tx, membership);
  }
}

/** A no settles everything about the decision; a yes what was reported of the same kind. */
async function settledBy(tx: Transaction, review: DecisionReview, overturned: boolean): Promise<DecisionReview[]> {
  const waiting = await waitingReviews(tx.manager, review.decisionId);
  return waiting.filter((one) => overturned || one.kind === review.kind);
}

async function membershipBehind(ctx: Context, tx: Transaction, decision: Decision): Promise<Membership | null> {
  if (decision.subject !== BallotSubject.ADMIT && decision.subject !== BallotSubject.SUSPEND) {
    return null;
  }
  const known = await latestMembershipOf(ctx, decision.organisationId ?? "", await networkDecidedFor(ctx, decision));
  return known && tx.manager.findOneBy(Membership, { id: known.id });
}

async function applyToMember(
  ctx: Context,
  tx: Transaction,
  membership: Membership,
  decision: Decision,
  review: DecisionReview,
  overturned: boolean,
): Promise<void> {
  if (decision.subject === BallotSubject.SUSPEND) {
    if (overturned) {
      await endEvents(ctx, tx, membership, MembershipEventKind.SUSPENDED);
    }
    return;
  }
  if (overturned) {
    await removeMember(ctx, tx, membership);
  } else if (review.kind === ReviewKind.LATE_CONFLICT) {
    await endEvents(ctx, tx, membership, MembershipEventKind.PROBATION);
  }
}
