import type { CountingRule, TallyNumbers } from "./tally.ts";
import { BallotSubject, Outcome } from "./membership.enums.ts";

/**
 * What a ballot came to, in one plain sentence with its numbers. What is said (`explain`) is kept apart from how it
 * is said in a language (`sentences`), so that a language can be added without touching the rule.
 */

/** Everything a language needs to say the outcome of a ballot. */
export interface Explanation {
  outcome: Outcome;
  tally: TallyNumbers;
  rule: Pick<CountingRule, "approveShare" | "communityDoubleMajority" | "minParticipants">;
  subject: BallotSubject;
}

type Sentences = Record<Outcome, (explanation: Explanation) => string>;

/** The plain sentence of an outcome. Falls back to English for a language that has no sentences yet. */
export function explain(explanation: Explanation, lang = "en"): string {
  const language = lang.split("-")[0] ?? "en";
  const sentences = sentencesByLanguage.get(language) ?? english;
  return sentences[explanation.outcome](explanation);
}

function seats(number: number): string {
  return number === 1 ? "1 seat" : `${number} seats`;
}

function communitySeats(number: number): string {
  return number === 1 ? "1 community seat" : `${number} community seats`;
}

function theCommunitySeats(number: number): string {
  return number === 1 ? "the 1 community seat" : `the ${communitySeats(number)}`;
}

function ofSeats(part: number, whole: number): string {
  return `${part === 0 ? "none" : part} of ${seats(whole)}`;
}

function ofCommunitySeats(part: number, whole: number): string {
  return `${part === 0 ? "none" : part} of ${theCommunitySeats(whole)}`;
}

function must(number: number): string {
  return `at least ${number} must`;
}

function start(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** What it takes, as the end of a sentence: the words the committee agreed on, not the formula. */
function whatItTakes({ rule, subject }: Explanation): string {
  const thing = subject === BallotSubject.ADMIT ? "a partner joins" : "the answer is yes";
  const simple = Math.abs(rule.approveShare - 0.5) < 0.001;
  const share = `more than ${Math.round(rule.approveShare * 100)}% of those who take a side say yes`;
  if (!rule.communityDoubleMajority) {
    return `${thing} only when ${simple ? "more seats say yes than no" : share}`;
  }
  if (simple) {
    return `${thing} only when both have more yes than no`;
  }
  return `${thing} only when ${share} and the community seats have more yes than no`;
}

function allSaid({ tally }: Explanation): string {
  return `${ofSeats(tally.approve, tally.sitting)} said yes and ${tally.reject} said no`;
}

function communitySaid({ tally }: Explanation): string {
  return `${ofCommunitySeats(tally.communityApprove, tally.communitySitting)} said yes and ${tally.communityReject} no`;
}

function tiedSentence(explanation: Explanation): string {
  const { tally, rule } = explanation;
  const communityEven = rule.communityDoubleMajority && tally.communityApprove === tally.communityReject;
  const sides = communityEven ? `${allSaid(explanation)}; ${communitySaid(explanation)}` : allSaid(explanation);
  return start(`${sides}: a tie, and nobody has a casting vote.`);
}

function approvedSentence(explanation: Explanation): string {
  const { rule } = explanation;
  const sides = rule.communityDoubleMajority
    ? `${allSaid(explanation)}; ${communitySaid(explanation)}`
    : allSaid(explanation);
  return start(`${sides}, which is what it takes.`);
}

function refusedByCommunitySentence(explanation: Explanation): string {
  const { tally } = explanation;
  const all = tally.approve > tally.reject ? `${ofSeats(tally.approve, tally.sitting)} said yes` : allSaid(explanation);
  const community = `${ofCommunitySeats(tally.communityApprove, tally.communitySitting)} did`;
  const but = tally.communityApprove === 0 ? community : `only ${community}`;
  return start(`${all}, but ${but}, and ${whatItTakes(explanation)}.`);
}

function quorumSentence({ tally }: Explanation): string {
  return start(`${ofSeats(tally.participants, tally.sitting)} voted, and ${must(tally.need)} for the ballot to count.`);
}

function communityQuorumSentence({ tally }: Explanation): string {
  const community = ofCommunitySeats(tally.communityParticipants, tally.communitySitting);
  const only = tally.communityParticipants === 0 ? community : `only ${community}`;
  const rest = `and ${must(tally.communityNeed)} for the ballot to count`;
  return start(`${ofSeats(tally.participants, tally.sitting)} voted, but ${only} did, ${rest}.`);
}

function escalatedSentence({ tally, rule }: Explanation): string {
  const left = tally.sitting === 0 ? "no seat is" : tally.sitting === 1 ? "1 seat is" : `${tally.sitting} seats are`;
  const after = tally.recused === 0 ? "" : ` after ${seats(tally.recused)} stepped back`;
  const community = tally.communitySitting === 0 ? "no community seat" : communitySeats(tally.communitySitting);
  const needed = `a ballot needs at least ${rule.minParticipants}, one of them a community seat`;
  return start(`${left} left to vote${after}, ${community} among them; ${needed}.`);
}

const english: Sentences = {
  [Outcome.APPROVED]: approvedSentence,
  [Outcome.REFUSED]: (one) => start(`${allSaid(one)}, and ${whatItTakes(one)}.`),
  [Outcome.REFUSED_BY_COMMUNITY]: refusedByCommunitySentence,
  [Outcome.SPLIT_INSTITUTIONS_AGAINST]: (one) =>
    start(`${communitySaid(one)}, but among all seats ${allSaid(one)}, and ${whatItTakes(one)}.`),
  [Outcome.TIED]: tiedSentence,
  [Outcome.BLOCKED]: ({ tally }) =>
    start(`${communitySeats(tally.block)} blocked. A block stops one round; in the next it is a plain no.`),
  [Outcome.NO_DECISION]: ({ tally }) =>
    start(`${ofSeats(tally.participants, tally.sitting)} voted, and none of them took a side.`),
  [Outcome.NO_COMMUNITY_DECISION]: ({ tally }) =>
    start(
      `${ofSeats(tally.participants, tally.sitting)} voted, but no community seat took a side: ` +
        `${ofCommunitySeats(tally.communityParticipants, tally.communitySitting)} voted, none of them yes or no.`,
    ),
  [Outcome.INQUORATE]: quorumSentence,
  [Outcome.INQUORATE_COMMUNITY]: communityQuorumSentence,
  [Outcome.ESCALATED_TOO_MANY_RECUSALS]: escalatedSentence,
};

const sentencesByLanguage = new Map<string, Sentences>([["en", english]]);
