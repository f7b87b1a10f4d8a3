import { choice, phrase, theList, type Sayable, type Words } from "../platform/language.ts";
import { ApplicationState, VoteChoice } from "./membership.enums.ts";
import type { RuleTerms } from "./proposal.ts";

/** States and rules as people read them, in the language of whoever reads them. */

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
export function stateInWords(state: ApplicationState): Sayable {
  return phrase(stateWords[state]);
}

const linkWords: Record<string, string> = {
  SLA: "a service agreement (SLA)",
  FUNDING: "a funding link",
  CRITICAL_FRIEND: "a critical friendship",
  MENTORING: "a mentoring link",
  OWN_ORGANISATION: "being the same organisation",
  PARENT: "being its parent organisation",
  BRANCH: "being its branch",
  STEPPED_BACK_BEFORE: "having stepped back in the committee before",
  DECIDED_FIRST: "having decided the first time",
  LATE_CONFLICT: "an interest that was found after the first ballot",
};

/** What suggests stepping back, in words. */
export function interestInWords(kinds: readonly string[]): Sayable {
  return theList(kinds.map((kind) => phrase(linkWords[kind] ?? kind)));
}

const choiceWords: Record<VoteChoice, string> = {
  [VoteChoice.APPROVE]: "yes",
  [VoteChoice.REJECT]: "no",
  [VoteChoice.ABSTAIN]: "taking no side",
  [VoteChoice.BLOCK]: "a block",
};

/** The rule in plain sentences, in the order in which a seat wants to know them. */
export function ruleInWords(rule: Omit<RuleTerms, "conflictLookbackMonths">): Words[] {
  const quorum = { fewest: rule.minParticipants, community: choice(rule.communityQuorum ? "yes" : "no") };
  return [
    whatItTakes(rule),
    "Nobody has a casting vote.",
    phrase(
      "More than half of the seats, and at least {fewest}, must vote{community, select, yes {; so must more than half of the community seats} other {}}.",
      quorum,
    ),
    rule.secretUntilClosed
      ? "Votes are hidden until the ballot closes, and can be changed until then."
      : "The committee sees votes as they are cast; they can be changed until the ballot closes.",
    ...(rule.blockAllowed
      ? ["A community seat may stop the first round, with a reason; later a block is a plain no."]
      : []),
    ...(rule.communitySeatsMustBeMajority ? ["A ballot opens only while community seats are more than half."] : []),
    ...(rule.reasonRequiredOn.length === 0 ? [] : [reasonNeeded(rule.reasonRequiredOn)]),
  ];
}

function whatItTakes(rule: Pick<RuleTerms, "approveShare" | "communityDoubleMajority">): Words {
  if (Math.abs(rule.approveShare - 0.5) < 0.001) {
    return rule.communityDoubleMajority
      ? "A partner joins when more seats say yes than no, among all the seats and among the community seats."
      : "A partner joins when more seats say yes than no.";
  }
  const share = Math.round(rule.approveShare * 100);
  return rule.communityDoubleMajority
    ? phrase(
        "A partner joins when more than {share}% of the seats that take a side say yes, and more community seats say yes than no.",
        { share },
      )
    : phrase("A partner joins when more than {share}% of the seats that take a side say yes.", { share });
}

function reasonNeeded(choices: readonly VoteChoice[]): Words {
  const votes = theList(choices.map((choice) => phrase(choiceWords[choice])));
  return phrase("A reason is needed for {votes}.", { votes });
}
