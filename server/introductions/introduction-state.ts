import { ConsentScope } from "../organisations/consent.entity.ts";
import { takenAwayAt, type AnswerToConsent } from "../organisations/consent-state.ts";
import { addDays, dayOf } from "../platform/calendar.ts";
import type { IntroductionAnswer } from "./introduction-request.entity.ts";
import { IntroductionState } from "./introduction.enums.ts";

/** What the state of a request follows from. */
export interface RequestFacts {
  createdAt: string;
  answerBy: string;
  answer: IntroductionAnswer | null;
  asResearcher: boolean;
}

/** What is known of the organisation that was asked. */
export interface AskedFacts {
  /** The day on which it was taken off the list; null while it is on it. */
  takenOffOn: string | null;
  consents: readonly AnswerToConsent[];
}

/** Consents without which a request cannot wait any longer. */
const listing: readonly ConsentScope[] = [ConsentScope.LIST_PUBLIC, ConsentScope.LIST_MEMBERS];

/**
 * The day on which the organisation left the list, or said that researchers may not ask it, after the request was
 * made; null when it did not. Agreeing again later does not bring the request back.
 */
export function takenBackOn(request: RequestFacts, asked: AskedFacts): string | null {
  const scopes = request.asResearcher ? [...listing, ConsentScope.RESEARCH_INTRODUCTIONS] : listing;
  const moments = asked.consents
    .filter(({ scope }) => scopes.includes(scope))
    .map((answer) => takenAwayAt(answer, asked.consents))
    .filter((at) => at !== null && at >= request.createdAt);
  const days = moments.map((at) => dayOf(at as string));
  if (asked.takenOffOn !== null) {
    days.push(asked.takenOffOn);
  }
  return days.sort()[0] ?? null;
}

/** Where a request stands on a day: what was said; else whether the organisation left; else whether time ran out. */
export function introductionStateOn(request: RequestFacts, asked: AskedFacts, day: string): IntroductionState {
  if (request.answer !== null) {
    return request.answer;
  }
  const left = takenBackOn(request, asked);
  if (left !== null && left <= request.answerBy) {
    return IntroductionState.WITHDRAWN;
  }
  return day > request.answerBy ? IntroductionState.EXPIRED : IntroductionState.WITH_COMMUNITY;
}

/** For how many days after a no those who answered may still say yes. */
const reconsiderDays = 14;

/** The last day on which a request that was declined can still be accepted; null where that is over, or was not so. */
export function acceptableUntil(
  request: RequestFacts & { answeredAt: string | null },
  asked: AskedFacts,
  day: string,
): string | null {
  if (request.answer !== IntroductionState.DECLINED || request.answeredAt === null || takenBackOn(request, asked) !== null) {
    return null;
  }
  const until = addDays(dayOf(request.answeredAt), reconsiderDays);
  return day > until ? null : until;
}
