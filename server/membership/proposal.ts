import type { AgreementDraft } from "./agreement.ts";
import type { DecisionRule } from "./decision-rule.entity.ts";

/** What a committee can agree on. */
export type RuleTerms = Pick<
  DecisionRule,
  | "minParticipants"
  | "approveShare"
  | "communitySeatsMustBeMajority"
  | "communityQuorum"
  | "communityDoubleMajority"
  | "secretUntilClosed"
  | "reasonRequiredOn"
  | "blockAllowed"
  | "conflictLookbackMonths"
>;

/** What a ballot would put into force beyond its question. */
export interface BallotProposal {
  /** SUSPEND: the last day of the suspension. */
  until?: string;
  /** CHANGE_RULE: all the terms of the next version. */
  rule?: RuleTerms;
  /** CHANGE_RULE: the next version of the agreement. */
  agreement?: AgreementDraft;
}

const fewestSeats = 3;
const mostSeats = 50;
const longestLookback = 120;
const simpleMajority = 0.5;

/** The terms of a rule alone, without whose it is and since when. */
export function termsOf(rule: RuleTerms): RuleTerms {
  return {
    minParticipants: rule.minParticipants,
    approveShare: rule.approveShare,
    communitySeatsMustBeMajority: rule.communitySeatsMustBeMajority,
    communityQuorum: rule.communityQuorum,
    communityDoubleMajority: rule.communityDoubleMajority,
    secretUntilClosed: rule.secretUntilClosed,
    reasonRequiredOn: [...rule.reasonRequiredOn],
    blockAllowed: rule.blockAllowed,
    conflictLookbackMonths: rule.conflictLookbackMonths,
  };
}

/** What is wrong with the terms of a rule: the term, and the sentence; null when they can be put to the vote. */
export function faultOf(terms: RuleTerms): { term: keyof RuleTerms; message: string } | null {
  if (!isWholeWithin(terms.minParticipants, fewestSeats, mostSeats)) {
    return { term: "minParticipants", message: `Choose a number of seats from ${fewestSeats} to ${mostSeats}.` };
  }
  if (!(terms.approveShare >= simpleMajority && terms.approveShare < 1)) {
    return { term: "approveShare", message: "Choose a share from 0.5, which is more yes than no, to less than 1." };
  }
  if (!isWholeWithin(terms.conflictLookbackMonths, 0, longestLookback)) {
    return { term: "conflictLookbackMonths", message: `Choose a number of months from 0 to ${longestLookback}.` };
  }
  return null;
}

function isWholeWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

/** Whether two sets of terms say the same. */
export function sameTerms(one: RuleTerms, other: RuleTerms): boolean {
  return JSON.stringify(termsOf(one)) === JSON.stringify(termsOf(other));
}
