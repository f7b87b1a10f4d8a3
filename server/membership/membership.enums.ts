import { registerEnumType } from "type-graphql";

/** The words of the membership slice that have a closed list. Keys equal values: the graph shows the keys. */

export { MembershipState } from "../organisations/member-state.ts";

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
registerEnumType(ApplicationState, {
  name: "ApplicationState",
  description: "Where an application stands.",
  valuesConfig: {
    DRAFT: { description: "Being written by the applicant; nobody else reads it." },
    SUBMITTED: { description: "Sent; nobody on the committee has begun." },
    NEEDS_INFORMATION: { description: "The committee asked, the applicant is to answer." },
    IN_REVIEW: { description: "The committee is looking at it." },
    IN_BALLOT: { description: "A ballot about it is open or not yet recorded." },
    APPROVED: { description: "Admitted by a ballot." },
    REFUSED: { description: "Refused by a ballot; the applicant may come back with the same file." },
    WITHDRAWN: { description: "Taken back by the applicant." },
    DEFERRED: { description: "Put off: the ballots so far could not decide it." },
    EXPIRED: { description: "Not answered in time; follows from the date, and can be reopened." },
  },
});

/** Whose turn it is. */
export enum WaitingOn {
  APPLICANT = "APPLICANT",
  COMMITTEE = "COMMITTEE",
  CHECKS = "CHECKS",
  NOBODY = "NOBODY",
}
registerEnumType(WaitingOn, {
  name: "WaitingOn",
  description: "Whose turn it is.",
  valuesConfig: {
    APPLICANT: { description: "The applicant is to act." },
    COMMITTEE: { description: "The committee is to act." },
    CHECKS: { description: "Checks have to be finished first." },
    NOBODY: { description: "Nothing is left to do." },
  },
});

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
registerEnumType(CheckState, {
  name: "CheckState",
  description: "How a check stands. A ballot opens when each is passed or waived.",
  valuesConfig: {
    TODO: { description: "Still to do." },
    PASSED: { description: "Looked at and in order." },
    FAILED: { description: "Looked at and not in order; it holds the ballot back." },
    WAIVED: { description: "Set aside, with a note why." },
  },
});

/** Where a ballot stands. It reads CLOSED from its closing time on, whether or not anybody has recorded it. */
export enum BallotState {
  SCHEDULED = "SCHEDULED",
  OPEN = "OPEN",
  CLOSED = "CLOSED",
  VOID = "VOID",
}
registerEnumType(BallotState, {
  name: "BallotState",
  description: "Where a ballot stands.",
  valuesConfig: {
    SCHEDULED: { description: "Not yet open." },
    OPEN: { description: "Seats may declare and vote." },
    CLOSED: { description: "Its time is over, or it was recorded; nobody can vote any more." },
    VOID: { description: "Set aside without a result, for example because the applicant withdrew." },
  },
});

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
registerEnumType(BallotSubject, {
  name: "BallotSubject",
  description: "What a ballot is about.",
  valuesConfig: {
    ADMIT: { description: "Whether an applicant joins." },
    RENEW: { description: "Whether a membership is renewed." },
    SUSPEND: { description: "Whether a membership is suspended." },
    REMOVE: { description: "Whether a membership is ended." },
    CHANGE_RULE: { description: "Whether the decision rule changes." },
    ENDORSE_CASE_STUDY: { description: "Whether a case study is endorsed." },
    APPROVE_RESEARCH: { description: "Whether a piece of research may go ahead." },
    OTHER: { description: "Any other question." },
  },
});

/** What a seat can say. */
export enum VoteChoice {
  APPROVE = "APPROVE",
  REJECT = "REJECT",
  ABSTAIN = "ABSTAIN",
  BLOCK = "BLOCK",
}
registerEnumType(VoteChoice, {
  name: "VoteChoice",
  description: "What a seat can say.",
  valuesConfig: {
    APPROVE: { description: "Yes." },
    REJECT: { description: "No." },
    ABSTAIN: { description: "No side: counts for the quorum and for nothing else." },
    BLOCK: {
      description: "Stops a first round, where the rule allows it and with a reason; a plain no in later rounds.",
    },
  },
});

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
registerEnumType(Outcome, {
  name: "Outcome",
  description: "What a ballot came to, by the decision rule.",
  valuesConfig: {
    APPROVED: { description: "More yes than no among all seats and among the community seats." },
    REFUSED: { description: "More no than yes among all seats, and no majority among the community seats." },
    REFUSED_BY_COMMUNITY: { description: "More no than yes among the community seats, whatever all seats said." },
    SPLIT_INSTITUTIONS_AGAINST: {
      description: "The community seats said yes, all seats together said no: the committee must talk.",
    },
    TIED: {
      description: "As many yes as no, among all seats or among the community seats. Nobody has a casting vote.",
    },
    BLOCKED: { description: "A community seat stopped the first round." },
    NO_DECISION: { description: "Enough seats voted, but none took a side." },
    NO_COMMUNITY_DECISION: { description: "Enough seats voted, but no community seat took a side." },
    INQUORATE: { description: "Too few seats voted." },
    INQUORATE_COMMUNITY: { description: "Too few community seats voted." },
    ESCALATED_TOO_MANY_RECUSALS: { description: "Too few seats, or no community seat, were left to vote." },
  },
});

/** What a seat says about its own interest in the question. */
export enum ConflictLevel {
  NONE = "NONE",
  DECLARED_MAY_VOTE = "DECLARED_MAY_VOTE",
  RECUSED = "RECUSED",
}
registerEnumType(ConflictLevel, {
  name: "ConflictLevel",
  description: "What a seat says about its own interest in the question.",
  valuesConfig: {
    NONE: { description: "No interest." },
    DECLARED_MAY_VOTE: { description: "An interest that was said openly; the seat may vote." },
    RECUSED: { description: "The seat steps back: it does not vote and is not counted." },
  },
});

/** Why a decision is looked at again. */
export enum ReviewKind {
  APPEAL = "APPEAL",
  LATE_CONFLICT = "LATE_CONFLICT",
  RATIFICATION = "RATIFICATION",
}
registerEnumType(ReviewKind, {
  name: "ReviewKind",
  description: "Why a decision is looked at again.",
  valuesConfig: {
    APPEAL: { description: "The applicant appealed; seats that did not decide the first time decide." },
    LATE_CONFLICT: { description: "A seat that voted had an interest nobody knew of; the membership is on probation." },
    RATIFICATION: { description: "It was made by an urgent ballot and has to be confirmed by an ordinary one." },
  },
});

/** How a recorded decision stands now. */
export enum DecisionStanding {
  STANDS = "STANDS",
  APPEALED = "APPEALED",
  UNDER_REVIEW = "UNDER_REVIEW",
  TO_BE_RATIFIED = "TO_BE_RATIFIED",
  OVERTURNED = "OVERTURNED",
}
registerEnumType(DecisionStanding, {
  name: "DecisionStanding",
  description: "How a recorded decision stands now. It has its effect until another ballot overturns it.",
  valuesConfig: {
    STANDS: { description: "Nothing is open about it." },
    APPEALED: { description: "The applicant has appealed." },
    UNDER_REVIEW: { description: "An interest was found afterwards; another ballot looks at it again." },
    TO_BE_RATIFIED: { description: "Made by an urgent ballot; an ordinary one has yet to confirm it." },
    OVERTURNED: { description: "A later ballot decided the other way." },
  },
});

/** A part of a member's page that is looked through before its membership is renewed. */
export enum RenewalPart {
  WORDS = "WORDS",
  COMMUNITIES = "COMMUNITIES",
  AREAS = "AREAS",
  LANGUAGES = "LANGUAGES",
  SKILLS = "SKILLS",
  CONTACTS = "CONTACTS",
  CONSENTS = "CONSENTS",
}
registerEnumType(RenewalPart, {
  name: "RenewalPart",
  description: "A part of a member's page that is looked through before its membership is renewed.",
  valuesConfig: {
    WORDS: { description: "What the organisation is for and does, in its own words." },
    COMMUNITIES: { description: "Who it works with." },
    AREAS: { description: "Where it works." },
    LANGUAGES: { description: "In which languages it can be spoken or written to." },
    SKILLS: { description: "What it can do, and how much room it has." },
    CONTACTS: { description: "How to reach it." },
    CONSENTS: { description: "What it agreed to." },
  },
});
