import type { EntityManager } from "typeorm";
import { IsNull } from "typeorm";
import { holdsIn } from "../identity/authorise.ts";
import { committeeRoles } from "../identity/role.ts";
import type { Context } from "../platform/context.ts";
import { Application } from "./application.entity.ts";
import { Ballot } from "./ballot.entity.ts";
import { DecisionReview } from "./decision-review.entity.ts";
import { Decision } from "./decision.entity.ts";
import { DecisionStanding, Outcome, ReviewKind } from "./membership.enums.ts";
import { viewOfDecision } from "./register.ts";
import { Seat } from "./seat.entity.ts";
import { speaksFor } from "./standing.ts";

/* Decisions that are looked at again: on appeal, for an interest found too late, or because they were urgent. */

const standings: Record<ReviewKind, DecisionStanding> = {
  [ReviewKind.APPEAL]: DecisionStanding.APPEALED,
  [ReviewKind.LATE_CONFLICT]: DecisionStanding.UNDER_REVIEW,
  [ReviewKind.RATIFICATION]: DecisionStanding.TO_BE_RATIFIED,
};

/** How a decision stands now; everybody who may know of the decision reads this. */
export async function standingOf(ctx: Context, decision: Decision): Promise<DecisionStanding> {
  const reviews = await ctx.load.many(DecisionReview, "decisionId", decision.id);
  const waiting = reviews.find((review) => review.endedAt === null);
  if (waiting) {
    return standings[waiting.kind];
  }
  const later = await Promise.all(reviews.map((review) => ctx.load.one(Decision, review.endedById)));
  const approved = decision.outcome === Outcome.APPROVED;
  const turned = later.some((one) => one !== null && (one.outcome === Outcome.APPROVED) !== approved);
  return turned ? DecisionStanding.OVERTURNED : DecisionStanding.STANDS;
}

/** Why the decision is looked at again, oldest first; for those who read all of it. */
export async function reviewsOf(ctx: Context, decision: Decision): Promise<DecisionReview[]> {
  const full = (await viewOfDecision(ctx, decision)) === "FULL";
  return full ? ctx.load.many(DecisionReview, "decisionId", decision.id) : [];
}

/** The decision on the appeal against this one; null while there is none. */
export async function appealOutcome(ctx: Context, decision: Decision): Promise<Decision | null> {
  const reviews = await ctx.load.many(DecisionReview, "decisionId", decision.id);
  const appeal = reviews.find((review) => review.kind === ReviewKind.APPEAL);
  return ctx.load.one(Decision, appeal?.endedById ?? null);
}

/** The latest appeal in an application. */
export async function appealIn(ctx: Context, application: Application): Promise<DecisionReview | null> {
  const reviews = await ctx.load.many(DecisionReview, "applicationId", application.id);
  return reviews.findLast((review) => review.kind === ReviewKind.APPEAL) ?? null;
}

/** Whether the viewer reads whose interest was found: the committee, never the applicant, as with votes. */
async function readsSeat(ctx: Context, review: DecisionReview): Promise<boolean> {
  const application = await ctx.load.one(Application, review.applicationId);
  const concerned = application !== null && speaksFor(ctx, application);
  return !concerned && holdsIn(ctx.actor, review.networkId, committeeRoles);
}

/** The seat in whose vote an interest was found, for the committee. */
export async function seatOfReview(ctx: Context, review: DecisionReview): Promise<Seat | null> {
  return (await readsSeat(ctx, review)) ? ctx.load.one(Seat, review.seatId) : null;
}

/** What was said: an appeal for the applicant too, what was found about a seat for the committee. */
export async function groundsOf(ctx: Context, review: DecisionReview): Promise<string | null> {
  const told = review.kind === ReviewKind.APPEAL || (await readsSeat(ctx, review));
  return told ? review.grounds : null;
}

/** The reviews of a decision that wait for a ballot, oldest first. */
export async function waitingReviews(manager: EntityManager, decisionId: string): Promise<DecisionReview[]> {
  return manager.find(DecisionReview, { where: { decisionId, endedAt: IsNull() }, order: { id: "ASC" } });
}

/** The appeal that the present cycle of an application decides; null where the cycle is no appeal. */
export async function appealOfCycle(manager: EntityManager, application: Application): Promise<DecisionReview | null> {
  const { id: applicationId, cycle } = application;
  return manager.findOneBy(DecisionReview, { applicationId, cycle, kind: ReviewKind.APPEAL, endedAt: IsNull() });
}

/** Whether a ballot on the review is open, or waits to be recorded. */
export async function isInBallot(manager: EntityManager, review: DecisionReview): Promise<boolean> {
  return manager.existsBy(Ballot, { reviewId: review.id, recordedAt: IsNull(), voidedAt: IsNull() });
}
