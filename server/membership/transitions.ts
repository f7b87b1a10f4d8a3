import { ApplicationState, WaitingOn } from "./membership.enums.ts";

/**
 * The acts on an application: from which states, to which, and whose turn it is then. The table is the rule;
 * who may act is said in the policy, what else must hold in the service of the act.
 */

/** The acts, by the name of their mutation; `askPrivately` and `askApplicant` are the two sides of one mutation. */
export type Act =
  | "saveAnswers"
  | "submitApplication"
  | "recordCheck"
  | "dismissDuplicate"
  | "markDuplicate"
  | "askPrivately"
  | "askApplicant"
  | "replyToCommittee"
  | "openBallot"
  | "withdrawApplication"
  | "reopenApplication"
  | "appealDecision";

/** One row of the table. `UNCHANGED` leaves the state or the turn as it is. */
export interface Transition {
  act: Act;
  from: readonly ApplicationState[];
  /** The row only applies while it is this turn; left out, any turn. */
  turn?: WaitingOn;
  to: ApplicationState | "UNCHANGED";
  waitingOn: WaitingOn | "UNCHANGED" | "COMMITTEE_OR_CHECKS";
}

/** Where an act leads. */
export interface Step {
  state: ApplicationState;
  waitingOn: WaitingOn;
}

const { DRAFT, SUBMITTED, NEEDS_INFORMATION, IN_REVIEW, IN_BALLOT } = ApplicationState;
const { APPROVED, REFUSED, WITHDRAWN, DEFERRED, EXPIRED } = ApplicationState;
const { APPLICANT, COMMITTEE, NOBODY } = WaitingOn;

/** States in which the file has been sent and no decision ended it. */
const open = [SUBMITTED, NEEDS_INFORMATION, IN_REVIEW, IN_BALLOT] as const;
/** States in which checks are still worked on. */
const checking = [SUBMITTED, NEEDS_INFORMATION, IN_REVIEW] as const;

/** The table. The first row of an act whose `from` holds the state applies. */
const transitions: readonly Transition[] = [
  { act: "saveAnswers", from: [DRAFT], to: DRAFT, waitingOn: APPLICANT },
  { act: "saveAnswers", from: [NEEDS_INFORMATION], to: "UNCHANGED", waitingOn: "UNCHANGED" },
  { act: "submitApplication", from: [DRAFT], to: SUBMITTED, waitingOn: COMMITTEE },
  { act: "recordCheck", from: [SUBMITTED, IN_REVIEW], to: IN_REVIEW, waitingOn: "COMMITTEE_OR_CHECKS" },
  { act: "recordCheck", from: [NEEDS_INFORMATION], to: "UNCHANGED", waitingOn: "UNCHANGED" },
  { act: "dismissDuplicate", from: checking, to: "UNCHANGED", waitingOn: "UNCHANGED" },
  { act: "markDuplicate", from: checking, to: "UNCHANGED", waitingOn: "UNCHANGED" },
  { act: "askPrivately", from: [SUBMITTED], to: IN_REVIEW, waitingOn: COMMITTEE },
  {
    act: "askPrivately",
    from: [...open, APPROVED, REFUSED, WITHDRAWN, DEFERRED, EXPIRED],
    to: "UNCHANGED",
    waitingOn: "UNCHANGED",
  },
  { act: "askApplicant", from: checking, to: NEEDS_INFORMATION, waitingOn: APPLICANT },
  { act: "replyToCommittee", from: [NEEDS_INFORMATION], to: IN_REVIEW, waitingOn: COMMITTEE },
  { act: "openBallot", from: [IN_REVIEW], to: IN_BALLOT, waitingOn: COMMITTEE },
  // A split or escalated ballot leaves the next step with the committee: it may open another without a reopening.
  { act: "openBallot", from: [DEFERRED], turn: COMMITTEE, to: IN_BALLOT, waitingOn: COMMITTEE },
  // A refusal stands while the appeal against it waits for its ballot.
  { act: "appealDecision", from: [REFUSED], turn: NOBODY, to: REFUSED, waitingOn: COMMITTEE },
  { act: "openBallot", from: [REFUSED], turn: COMMITTEE, to: IN_BALLOT, waitingOn: COMMITTEE },
  {
    act: "withdrawApplication",
    from: [DRAFT, ...open, DEFERRED],
    to: WITHDRAWN,
    waitingOn: NOBODY,
  },
  {
    act: "reopenApplication",
    from: [DEFERRED, EXPIRED, WITHDRAWN],
    to: IN_REVIEW,
    waitingOn: COMMITTEE,
  },
  { act: "reopenApplication", from: [REFUSED], turn: NOBODY, to: IN_REVIEW, waitingOn: COMMITTEE },
];

/** Where the act leads from this state; null when it is not allowed there. `checksLeft` decides COMMITTEE or CHECKS. */
export function stepOf(act: Act, state: ApplicationState, waitingOn: WaitingOn, checksLeft: number): Step | null {
  const row = transitions.find(
    (one) => one.act === act && one.from.includes(state) && (one.turn === undefined || one.turn === waitingOn),
  );
  if (!row) {
    return null;
  }
  return { state: row.to === "UNCHANGED" ? state : row.to, waitingOn: turnAfter(row, waitingOn, checksLeft) };
}

function turnAfter(row: Transition, waitingOn: WaitingOn, checksLeft: number): WaitingOn {
  if (row.waitingOn === "UNCHANGED") {
    return waitingOn;
  }
  if (row.waitingOn === "COMMITTEE_OR_CHECKS") {
    return checksLeft > 0 ? WaitingOn.CHECKS : WaitingOn.COMMITTEE;
  }
  return row.waitingOn;
}

/** The states from which the act is allowed: what a refusal tells as the way out. */
export function statesFor(act: Act): ApplicationState[] {
  return [...new Set(transitions.filter((row) => row.act === act).flatMap((row) => row.from))];
}
