import type { DecisionLineFragment } from "../../../schema/operations.ts";
import type { OutcomeFacts } from "../outcome/outcome-words.ts";

/** What the sentence of a decision is said from. */
export function factsOf(line: DecisionLineFragment): OutcomeFacts {
  return {
    outcome: line.outcome,
    subject: line.subject,
    explanation: line.explanation,
    rule: line.ballot?.rule ?? null,
    tally: line.ballot?.tally ?? null,
  };
}
