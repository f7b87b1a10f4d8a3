import type { Context } from "../platform/context.ts";
import type { Ballot } from "./ballot.entity.ts";
import { viewOf } from "./ballot.reading.ts";
import { DecisionReview } from "./decision-review.entity.ts";
import { ruleInWords } from "./in-words.ts";

/** The rule that a ballot would put into force, in plain sentences; none where it is about something else. */
export function proposedRule(ballot: Ballot): string[] {
  const terms = ballot.proposal?.rule;
  if (!terms) {
    return [];
  }
  const months = terms.conflictLookbackMonths;
  const links = `A link that ended within ${months === 1 ? "1 month" : `${months} months`} still suggests stepping back.`;
  return [...ruleInWords(terms), links];
}

/** What the ballot looks at again; members read the outcome only. */
export async function reviewFor(ctx: Context, ballot: Ballot): Promise<DecisionReview | null> {
  const view = await viewOf(ctx, ballot);
  return view === "COMMITTEE" || view === "OUTLINE" ? ctx.load.one(DecisionReview, ballot.reviewId) : null;
}
