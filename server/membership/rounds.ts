import { Outcome } from "./membership.enums.ts";
import { addDays, dayOf } from "../platform/calendar.ts";

/** What the ballots so far mean for the next one on the same application. */

/** A ballot on the application that has been recorded, since it was sent or last reopened. */
export interface RecordedRound {
  outcome: Outcome;
  /** The moment it was over. */
  closedAt: string;
}

/** Outcomes after which some days must pass before the next round. */
const pauseAfter: readonly Outcome[] = [Outcome.TIED, Outcome.BLOCKED];

/** The number of the next round. */
export function nextRound(recorded: readonly RecordedRound[]): number {
  return recorded.length + 1;
}

/** The first day on which the next round may open; null when it may at once. */
export function nextRoundFrom(recorded: readonly RecordedRound[], secondRoundAfterDays: number): string | null {
  const last = recorded.at(-1);
  return last && pauseAfter.includes(last.outcome) ? addDays(dayOf(last.closedAt), secondRoundAfterDays) : null;
}
