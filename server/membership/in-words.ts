import { ApplicationState, VoteChoice } from "./membership.enums.ts";
import type { RuleTerms } from "./proposal.ts";

/** Dates, states and rules as people read them. English; screens render codes in the reader's language. */

const momentFormat = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
});
const timeFormat = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  hour: "numeric",
  minute: "2-digit",
  hourCycle: "h12",
});

/** A moment as "Friday 4 December 2026, 5pm (UK time)". */
export function momentInWords(moment: string): string {
  const date = new Date(moment);
  const time = timeFormat.format(date).replace(":00", "").replace(/\s/g, "").toLowerCase();
  return `${momentFormat.format(date).replace(",", "")}, ${time} (UK time)`;
}

/** A list as "one, two and three". */
function listInWords(words: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(words);
}

const stateWords: Record<ApplicationState, string> = {
  [ApplicationState.DRAFT]: "has not been sent yet",
  [ApplicationState.SUBMITTED]: "has been sent",
  [ApplicationState.NEEDS_INFORMATION]: "waits for the applicant's answer",
  [ApplicationState.IN_REVIEW]: "is in review",
  [ApplicationState.IN_BALLOT]: "is being voted on",
  [ApplicationState.APPROVED]: "has been approved",
  [ApplicationState.REFUSED]: "has been refused",
  [ApplicationState.WITHDRAWN]: "has been withdrawn",
  [ApplicationState.DEFERRED]: "has been put off",
  [ApplicationState.EXPIRED]: "has expired, because it was not answered in time",
};

/** A state as the end of the sentence "The application …". */
export function stateInWords(state: ApplicationState): string {
  return stateWords[state];
}

const linkWords: Record<string, string> = {
  SLA: "a service agreement (SLA)",
  FUNDING: "a funding link",
  CRITICAL_FRIEND: "a critical friendship",
  MENTORING: "a mentoring link",
  OWN_ORGANISATION: "being the same organisation",
  PARENT: "being its parent organisation",
  BRANCH: "being its branch",
  DECIDED_FIRST: "having decided the first time",
  LATE_CONFLICT: "an interest that was found after the first ballot",
};

/** What suggests stepping back, in words. */
export function interestInWords(kinds: readonly string[]): string {
  return listInWords(kinds.map((kind) => linkWords[kind] ?? kind));
}

const choiceWords: Record<VoteChoice, string> = {
  [VoteChoice.APPROVE]: "yes",
  [VoteChoice.REJECT]: "no",
  [VoteChoice.ABSTAIN]: "taking no side",
  [VoteChoice.BLOCK]: "a block",
};

/** The rule in plain sentences, in the order in which a seat wants to know them. */
export function ruleInWords(rule: Omit<RuleTerms, "conflictLookbackMonths">): string[] {
  const among = rule.communityDoubleMajority ? ", among all the seats and among the community seats" : "";
  const share = `more than ${Math.round(rule.approveShare * 100)}% of the seats that take a side say yes`;
  const simple = Math.abs(rule.approveShare - 0.5) < 0.001;
  const strict = rule.communityDoubleMajority ? `${share}, and more community seats say yes than no` : share;
  const quorum = `More than half of the seats, and at least ${rule.minParticipants}, must vote`;
  const reasons = listInWords(rule.reasonRequiredOn.map((choice) => choiceWords[choice]));
  return [
    simple ? `A partner joins when more seats say yes than no${among}.` : `A partner joins when ${strict}.`,
    "Nobody has a casting vote.",
    rule.communityQuorum ? `${quorum}; so must more than half of the community seats.` : `${quorum}.`,
    rule.secretUntilClosed
      ? "Votes are hidden until the ballot closes, and can be changed until then."
      : "The committee sees votes as they are cast; they can be changed until the ballot closes.",
    ...(rule.blockAllowed
      ? ["A community seat may stop the first round, with a reason; later a block is a plain no."]
      : []),
    ...(rule.communitySeatsMustBeMajority ? ["A ballot opens only while community seats are more than half."] : []),
    ...(reasons === "" ? [] : [`A reason is needed for ${reasons}.`]),
  ];
}
