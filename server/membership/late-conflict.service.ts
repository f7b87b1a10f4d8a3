import { authorise } from "../identity/authorise.ts";
import type { Context } from "../platform/context.ts";
import { phrase } from "../platform/language.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { Application } from "./application.entity.ts";
import { BallotSeat, Vote } from "./ballot-seat.entity.ts";
import { networkDecidedFor } from "./deciding.ts";
import { DecisionReview } from "./decision-review.entity.ts";
import { Decision } from "./decision.entity.ts";
import { tellApplicant } from "./letters.ts";
import { runningMembershipOf } from "./membership.reading.ts";
import { MembershipEvent, MembershipEventKind } from "./membership.entity.ts";
import { BallotSubject, Outcome, ReviewKind } from "./membership.enums.ts";
import { Seat } from "./seat.entity.ts";
import { waitingReviews } from "./review.reading.ts";

const longestReason = 2000;

/**
 * Reports that a seat voted for an admission although it had an interest. The decision is marked for review and the
 * membership goes on probation: nothing is undone before another ballot has looked at it.
 * @throws Refusal INVALID for a seat that did not vote or without a reason, WRONG_STATE where nothing was approved,
 * the membership is over, or the same was reported already.
 */
export async function reportLateConflict(
  ctx: Context,
  id: string,
  seatId: string,
  reason: string,
): Promise<Decision> {
  const decision = await mustFind(ctx, Decision, id);
  const actor = await authorise(ctx, "decision.reportLateConflict", decision);
  const seat = await mustFind(ctx, Seat, seatId);
  const words = reason.trim();
  if (words === "" || [...words].length > longestReason) {
    throw Refusal.invalid("reason", `Say what the interest is, in ${longestReason} characters or fewer.`);
  }
  const networkId = await networkDecidedFor(ctx, decision);
  const membership = await runningMembershipOf(ctx, decision.organisationId ?? "", networkId);
  if (decision.outcome !== Outcome.APPROVED || decision.subject !== BallotSubject.ADMIT || !membership) {
    const message = "Only an admission whose membership still runs can be reviewed for an interest found later.";
    throw Refusal.wrongState(message, decision.outcome, [Outcome.APPROVED], decision);
  }
  return ctx.write(async (tx) => {
    await refuseSeat(tx, decision, seat);
    const waiting = await waitingReviews(tx.manager, decision.id);
    const known = waiting.filter((one) => one.kind === ReviewKind.LATE_CONFLICT);
    if (known.some((one) => one.seatId === seat.id)) {
      throw Refusal.wrongState("This was reported already, and waits for a ballot.", "UNDER_REVIEW", ["openBallot"], decision);
    }
    await tx.insert(DecisionReview, {
      decisionId: decision.id,
      networkId: decision.networkId,
      applicationId: decision.applicationId,
      kind: ReviewKind.LATE_CONFLICT,
      seatId: seat.id,
      cycle: null,
      grounds: words,
      raisedAt: tx.now,
      raisedById: actor.personId,
      endedAt: null,
      endedById: null,
    });
    if (known.length === 0) {
      await tx.insert(MembershipEvent, {
        membershipId: membership.id,
        kind: MembershipEventKind.PROBATION,
        on: ctx.today(),
        until: null,
        reason: null,
        ballotId: null,
      });
      await tellOnce(ctx, tx, decision);
    }
    await tx.tell({ action: "decision.reportLateConflict", subject: decision, changes: { seat: [null, seat.id] }, reason: words });
    return decision;
  });
}

async function refuseSeat(tx: Transaction, decision: Decision, seat: Seat): Promise<void> {
  const place = await tx.manager.findOneBy(BallotSeat, { ballotId: decision.ballotId, seatId: seat.id });
  const vote = place && (await tx.manager.findOneBy(Vote, { ballotSeatId: place.id }));
  if (!vote) {
    throw Refusal.invalid("seat", "This seat did not vote in that ballot, so its interest could not change it.");
  }
}

async function tellOnce(ctx: Context, tx: Transaction, decision: Decision): Promise<void> {
  const application = await tx.manager.findOneByOrFail(Application, { id: decision.applicationId ?? "" });
  await tellApplicant(ctx, tx, application, {
    subject: phrase("The decision about application {reference} is looked at again", { reference: application.reference }),
    body:
      "An interest of a seat that voted was found afterwards. You stay a member, on probation, until the committee " +
      "has voted again. You need not do anything.",
  });
}
