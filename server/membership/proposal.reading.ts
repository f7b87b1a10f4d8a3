import type { Context } from "../platform/context.ts";
import { phrase, say } from "../platform/language.ts";
import type { Ballot } from "./ballot.entity.ts";
import { viewOf } from "./ballot.reading.ts";
import { DecisionReview } from "./decision-review.entity.ts";
import { ruleInWords } from "./in-words.ts";

/** The rule that a ballot would put into force, in plain sentences; none where it is about something else. */
export function proposedRule(ctx: Context, ballot: Ballot): string[] {
  const terms = ballot.proposal?.rule;
  if (!terms) {
    return [];
  }
  const months = terms.conflictLookbackMonths;
  const links = phrase(
    "A link that ended within {months, plural, one {# month} other {# months}} still suggests stepping back.",
    { months },
  );
  return [...ruleInWords(terms), links].map((sentence) => say(ctx.language, sentence));
}

/** What the ballot looks at again; members read the outcome only. */
export async function reviewFor(ctx: Context, ballot: Ballot): Promise<DecisionReview | null> {
  const view = await viewOf(ctx, ballot);
  return view === "COMMITTEE" || view === "OUTLINE" ? ctx.load.one(DecisionReview, ballot.reviewId) : null;
}
