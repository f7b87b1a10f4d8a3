/** The words of the membership slice that have a closed list. Keys equal values: the graph shows the keys. */

/** Where an application stands. EXPIRED is never stored: it follows from the date of the last turn. */
export enum ApplicationState {
  DRAFT = "DRAFT",
  SUBMITTED = "SUBMITTED",
  NEEDS_INFORMATION = "NEEDS_INFORMATION",
  IN_REVIEW = "IN_REVIEW",
  IN_BALLOT = "IN_BALLOT",
  APPROVED = "APPROVED",
  REFUSED = "REFUSED",
  WITHDRAWN = "WITHDRAWN",
  DEFERRED = "DEFERRED",
  EXPIRED = "EXPIRED",
}

/** Whose turn it is. */
export enum WaitingOn {
  APPLICANT = "APPLICANT",
  COMMITTEE = "COMMITTEE",
  CHECKS = "CHECKS",
  NOBODY = "NOBODY",
}

/** What has to be looked at before a ballot can open. */
export enum CheckKind {
  DUPLICATES = "DUPLICATES",
  CONTACT = "CONTACT",
  PURPOSE = "PURPOSE",
  SAFEGUARDING = "SAFEGUARDING",
}

/** How a check stands. PASSED and WAIVED let a ballot open; FAILED and TODO hold it back. */
export enum CheckState {
  TODO = "TODO",
  PASSED = "PASSED",
  FAILED = "FAILED",
  WAIVED = "WAIVED",
}

/** Where a ballot stands. It reads CLOSED from its closing time on, whether or not anybody has recorded it. */
export enum BallotState {
  SCHEDULED = "SCHEDULED",
  OPEN = "OPEN",
  CLOSED = "CLOSED",
  VOID = "VOID",
}

/** What a ballot is about. */
export enum BallotSubject {
  ADMIT = "ADMIT",
  RENEW = "RENEW",
  SUSPEND = "SUSPEND",
  REMOVE = "REMOVE",
  CHANGE_RULE = "CHANGE_RULE",
  ENDORSE_CASE_STUDY = "ENDORSE_CASE_STUDY",
  APPROVE_RESEARCH = "APPROVE_RESEARCH",
  OTHER = "OTHER",
}

/** What a seat can say. */
export enum VoteChoice {
  APPROVE = "APPROVE",
  REJECT = "REJECT",
  ABSTAIN = "ABSTAIN",
  BLOCK = "BLOCK",
}

/** What a ballot came to, by the decision rule. */
export enum Outcome {
  APPROVED = "APPROVED",
  REFUSED = "REFUSED",
  REFUSED_BY_COMMUNITY = "REFUSED_BY_COMMUNITY",
  SPLIT_INSTITUTIONS_AGAINST = "SPLIT_INSTITUTIONS_AGAINST",
  TIED = "TIED",
  BLOCKED = "BLOCKED",
  NO_DECISION = "NO_DECISION",
  NO_COMMUNITY_DECISION = "NO_COMMUNITY_DECISION",
  INQUORATE = "INQUORATE",
  INQUORATE_COMMUNITY = "INQUORATE_COMMUNITY",
  ESCALATED_TOO_MANY_RECUSALS = "ESCALATED_TOO_MANY_RECUSALS",
}

/** What a seat says about its own interest in the question. */
export enum ConflictLevel {
  NONE = "NONE",
  DECLARED_MAY_VOTE = "DECLARED_MAY_VOTE",
  RECUSED = "RECUSED",
}

/** Where a membership stands on a day; always worked out from dates, never stored. */
export enum MembershipState {
  FOUNDING = "FOUNDING",
  ACTIVE = "ACTIVE",
  PROBATION = "PROBATION",
  GRACE = "GRACE",
  LAPSED = "LAPSED",
  SUSPENDED = "SUSPENDED",
  RESIGNED = "RESIGNED",
  REMOVED = "REMOVED",
}
