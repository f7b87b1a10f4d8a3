import type { Context } from "../platform/context.ts";
import { Application } from "./application.entity.ts";
import { Ballot } from "./ballot.entity.ts";
import { DecisionReview } from "./decision-review.entity.ts";
import { Decision } from "./decision.entity.ts";
import { ApplicationState, Outcome, ReviewKind } from "./membership.enums.ts";

/** In these an application has been decided, or put off. */
const ended: readonly ApplicationState[] = [ApplicationState.APPROVED, ApplicationState.REFUSED, ApplicationState.DEFERRED];

/** A ballot with one of these says no to what it was about. */
const overturning: readonly Outcome[] = [Outcome.REFUSED, Outcome.REFUSED_BY_COMMUNITY];

/** Whether the outcome of a ballot that looks at a decision again overturns it. */
export function overturns(outcome: Outcome): boolean {
  return overturning.includes(outcome);
}

/**
 * Whether a decision says anything new to the applicant, who is then owed a letter with reasons. A ballot that confirms
 * an earlier decision, or comes to nothing about it, does not: the letter with that decision stands.
 */
export async function decidesApplication(ctx: Context, decision: Decision): Promise<boolean> {
  if (decision.applicationId === null) {
    return false;
  }
  const ballot = await ctx.load.one(Ballot, decision.ballotId);
  const review = await ctx.load.one(DecisionReview, ballot?.reviewId ?? null);
  return review === null || review.kind === ReviewKind.APPEAL || overturns(decision.outcome);
}

/** Key of the network that a decision binds: the one applied to, also where the committee of a larger one decided. */
export async function networkDecidedFor(ctx: Context, decision: Decision): Promise<string> {
  const application = await ctx.load.one(Application, decision.applicationId);
  return application?.networkId ?? decision.networkId;
}

/** The decision that ended the application, or put it off; null while nothing has been decided. */
export async function decisionOn(ctx: Context, application: Application): Promise<Decision | null> {
  if (!ended.includes(application.state)) {
    return null;
  }
  const decisions = await ctx.load.many(Decision, "applicationId", application.id);
  const deciding = await Promise.all(decisions.map((decision) => decidesApplication(ctx, decision)));
  return decisions.findLast((_decision, index) => deciding[index]) ?? null;
}
