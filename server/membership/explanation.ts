import { choice, phrase, type Language, type Sayable } from "../platform/language.ts";
import type { CountingRule, TallyNumbers } from "./tally.ts";
import { Outcome, type BallotSubject } from "./membership.enums.ts";

/** What a ballot came to, in one plain sentence with its numbers, in the language of whoever reads it. */

/** Everything the outcome of a ballot is said from. */
export interface Explanation {
  outcome: Outcome;
  tally: TallyNumbers;
  rule: Pick<CountingRule, "approveShare" | "communityDoubleMajority" | "minParticipants">;
  subject: BallotSubject;
}

/** The plain sentence of an outcome. */
export function explain({ outcome, tally, rule, subject }: Explanation, language: Language = "en"): string {
  const both = rule.communityDoubleMajority;
  const sentence = phrase(sentences[outcome], {
    ...numbersOf(tally),
    both: yesOrNo(both),
    majority: yesOrNo(tally.approve > tally.reject),
    communityEven: yesOrNo(both && tally.communityApprove === tally.communityReject),
    fewest: rule.minParticipants,
    takes: whatItTakes(rule, subject),
  });
  return sentence.in(language);
}

/** What it takes, as the end of a sentence: the words the committee agreed on, not the formula. */
function whatItTakes(rule: Explanation["rule"], subject: BallotSubject): Sayable {
  const simple = Math.abs(rule.approveShare - 0.5) < 0.001;
  const kind = rule.communityDoubleMajority ? (simple ? "both" : "shareAndBoth") : simple ? "all" : "share";
  return phrase(takes, { subject: choice(subject), kind: choice(kind), share: Math.round(rule.approveShare * 100) });
}

function yesOrNo(value: boolean): Sayable {
  return choice(value ? "yes" : "no");
}

function numbersOf(tally: TallyNumbers): Record<string, number> {
  const { sitting, recused, participants, need, approve, reject, block } = tally;
  const { communitySitting, communityParticipants, communityNeed, communityApprove, communityReject } = tally;
  const all = { sitting, recused, participants, need, approve, reject, block };
  return { ...all, communitySitting, communityParticipants, communityNeed, communityApprove, communityReject };
}

const takes =
  "{subject, select, ADMIT {a partner joins} other {the answer is yes}} only when {kind, select, both {both have more yes than no} all {more seats say yes than no} shareAndBoth {more than {share}% of those who take a side say yes and the community seats have more yes than no} other {more than {share}% of those who take a side say yes}}";

/** `both` says whether the community seats are counted apart. */
const sentences: Record<Outcome, string> = {
  [Outcome.APPROVED]:
    "{approve, plural, =0 {None} other {#}} of {sitting, plural, one {# seat} other {# seats}} said yes and {reject} said no{both, select, yes {; {communityApprove, plural, =0 {none} other {#}} of the {communitySitting, plural, one {# community seat} other {# community seats}} said yes and {communityReject} no} other {}}, which is what it takes.",
  [Outcome.REFUSED]:
    "{approve, plural, =0 {None} other {#}} of {sitting, plural, one {# seat} other {# seats}} said yes and {reject} said no, and {takes}.",
  [Outcome.REFUSED_BY_COMMUNITY]:
    "{approve, plural, =0 {None} other {#}} of {sitting, plural, one {# seat} other {# seats}} said yes{majority, select, yes {} other { and {reject} said no}}, but {communityApprove, plural, =0 {none} other {only #}} of the {communitySitting, plural, one {# community seat} other {# community seats}} did, and {takes}.",
  [Outcome.SPLIT_INSTITUTIONS_AGAINST]:
    "{communityApprove, plural, =0 {None} other {#}} of the {communitySitting, plural, one {# community seat} other {# community seats}} said yes and {communityReject} no, but among all seats {approve, plural, =0 {none} other {#}} of {sitting, plural, one {# seat} other {# seats}} said yes and {reject} said no, and {takes}.",
  [Outcome.TIED]:
    "{approve, plural, =0 {None} other {#}} of {sitting, plural, one {# seat} other {# seats}} said yes and {reject} said no{communityEven, select, yes {; {communityApprove, plural, =0 {none} other {#}} of the {communitySitting, plural, one {# community seat} other {# community seats}} said yes and {communityReject} no} other {}}: a tie, and nobody has a casting vote.",
  [Outcome.BLOCKED]:
    "{block, plural, one {# community seat} other {# community seats}} blocked. A block stops one round; in the next it is a plain no.",
  [Outcome.NO_DECISION]:
    "{participants, plural, =0 {None} other {#}} of {sitting, plural, one {# seat} other {# seats}} voted, and none of them took a side.",
  [Outcome.NO_COMMUNITY_DECISION]:
    "{participants, plural, =0 {None} other {#}} of {sitting, plural, one {# seat} other {# seats}} voted, but no community seat took a side: {communityParticipants, plural, =0 {none} other {#}} of the {communitySitting, plural, one {# community seat} other {# community seats}} voted, none of them yes or no.",
  [Outcome.INQUORATE]:
    "{participants, plural, =0 {None} other {#}} of {sitting, plural, one {# seat} other {# seats}} voted, and at least {need} must for the ballot to count.",
  [Outcome.INQUORATE_COMMUNITY]:
    "{participants, plural, =0 {None} other {#}} of {sitting, plural, one {# seat} other {# seats}} voted, but {communityParticipants, plural, =0 {none} other {only #}} of the {communitySitting, plural, one {# community seat} other {# community seats}} did, and at least {communityNeed} must for the ballot to count.",
  [Outcome.ESCALATED_TOO_MANY_RECUSALS]:
    "{sitting, plural, =0 {No seat is} one {# seat is} other {# seats are}} left to vote{recused, plural, =0 {} one { after # seat stepped back} other { after # seats stepped back}}, {communitySitting, plural, =0 {no community seat} one {# community seat} other {# community seats}} among them; a ballot needs at least {fewest}, one of them a community seat.",
};
