import type { IntlShape } from "react-intl";
import type { BallotSubject, Outcome } from "../../../schema/operations.ts";
import type { TagKind } from "../../ui/tag.tsx";
import { sentences, takes, titles } from "./messages.ts";

/** The numbers of a count, as the graph gives them. */
export interface TallyNumbers {
  sitting: number;
  recused: number;
  participants: number;
  need: number;
  communitySitting: number;
  communityParticipants: number;
  communityNeed: number;
  approve: number;
  reject: number;
  abstain: number;
  block: number;
  communityApprove: number;
  communityReject: number;
}

/** What an outcome is said from. Without numbers the server's English sentence stands in. */
export interface OutcomeFacts {
  outcome: Outcome;
  subject: BallotSubject;
  rule: { approveShare: number; communityDoubleMajority: boolean; minParticipants: number } | null;
  tally: TallyNumbers | null;
  explanation: string;
}

const SIMPLE_MAJORITY = 0.5;

/** The outcome as a heading: "Refused by the community". */
export function outcomeTitle(intl: IntlShape, outcome: Outcome): string {
  return intl.formatMessage(titles[outcome]);
}

/** Done for a yes, waiting where something follows, closed for a no: a no is a vote, not a fault. */
export function outcomeTag(outcome: Outcome): TagKind {
  if (outcome === "APPROVED") {
    return "done";
  }
  return outcome === "REFUSED" || outcome === "REFUSED_BY_COMMUNITY" ? "closed" : "waiting";
}

/** The outcome in one plain sentence with its numbers, in the reader's language. */
export function outcomeSentence(intl: IntlShape, facts: OutcomeFacts): string {
  const { outcome, tally, rule } = facts;
  if (tally === null || rule === null) {
    return facts.explanation;
  }
  return intl.formatMessage(sentences[outcome], {
    ...tally,
    both: yesOrNo(rule.communityDoubleMajority),
    majority: yesOrNo(tally.approve > tally.reject),
    communityEven: yesOrNo(rule.communityDoubleMajority && tally.communityApprove === tally.communityReject),
    fewest: rule.minParticipants,
    takes: takesWords(intl, facts.subject, rule),
  });
}

function takesWords(intl: IntlShape, subject: BallotSubject, rule: NonNullable<OutcomeFacts["rule"]>): string {
  const simple = Math.abs(rule.approveShare - SIMPLE_MAJORITY) < 0.001;
  const kind = rule.communityDoubleMajority ? (simple ? "both" : "shareAndBoth") : simple ? "all" : "share";
  return intl.formatMessage(takes.takes, { subject, kind, share: Math.round(rule.approveShare * 100) });
}

function yesOrNo(value: boolean): "yes" | "no" {
  return value ? "yes" : "no";
}
