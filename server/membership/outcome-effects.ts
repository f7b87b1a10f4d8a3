import { ApplicationState, Outcome, WaitingOn } from "./membership.enums.ts";

/** What an outcome does to the application: its state, whose turn it is, and what can come next. */
export interface Effect {
  state: ApplicationState;
  waitingOn: WaitingOn;
  /**
   * MEMBERSHIP: it is created at once. REASONS: reasons, appeal, reopening. ANOTHER_BALLOT: the committee must talk and
   * may open one. SECOND_ROUND: one more, not before some days. RUN_AGAIN: the same once more, at once. DEPUTIES: seats
   * need deputies, or another committee decides. REOPEN: only the applicant can take it up again.
   */
  next: "MEMBERSHIP" | "REASONS" | "ANOTHER_BALLOT" | "SECOND_ROUND" | "RUN_AGAIN" | "DEPUTIES" | "REOPEN";
}

/** Outcomes that give one second round. */
const evenOrBlocked: readonly Outcome[] = [Outcome.TIED, Outcome.BLOCKED];
/** Outcomes without a result, which may be run once more. */
const withoutResult: readonly Outcome[] = [
  Outcome.NO_DECISION,
  Outcome.NO_COMMUNITY_DECISION,
  Outcome.INQUORATE,
  Outcome.INQUORATE_COMMUNITY,
];

const { APPROVED, REFUSED, DEFERRED, IN_REVIEW } = ApplicationState;
const { COMMITTEE, NOBODY } = WaitingOn;

/**
 * What the outcome does. `earlier` are the outcomes of the rounds before it since the application was sent or
 * reopened: one second round, and one re-run, is all there is.
 */
export function effectOf(outcome: Outcome, earlier: readonly Outcome[]): Effect {
  switch (outcome) {
    case Outcome.APPROVED:
      return { state: APPROVED, waitingOn: NOBODY, next: "MEMBERSHIP" };
    case Outcome.REFUSED:
    case Outcome.REFUSED_BY_COMMUNITY:
      return { state: REFUSED, waitingOn: NOBODY, next: "REASONS" };
    case Outcome.SPLIT_INSTITUTIONS_AGAINST:
      return { state: DEFERRED, waitingOn: COMMITTEE, next: "ANOTHER_BALLOT" };
    case Outcome.ESCALATED_TOO_MANY_RECUSALS:
      return { state: DEFERRED, waitingOn: COMMITTEE, next: "DEPUTIES" };
    case Outcome.TIED:
    case Outcome.BLOCKED:
      return onceMore(evenOrBlocked, earlier, "SECOND_ROUND");
    default:
      return onceMore(withoutResult, earlier, "RUN_AGAIN");
  }
}

function onceMore(kind: readonly Outcome[], earlier: readonly Outcome[], next: Effect["next"]): Effect {
  if (earlier.some((outcome) => kind.includes(outcome))) {
    return { state: DEFERRED, waitingOn: NOBODY, next: "REOPEN" };
  }
  return { state: IN_REVIEW, waitingOn: COMMITTEE, next };
}
