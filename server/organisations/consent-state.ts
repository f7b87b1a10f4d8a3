import { ConsentState, type Consent } from "./consent.entity.ts";

/** Where an answer stands on a day: what was said, unless it was taken back or has run out. */
export function stateOfConsent(consent: Pick<Consent, "answer" | "withdrawnOn" | "expiresOn">, today: string): ConsentState {
  if (consent.answer === ConsentState.REFUSED) {
    return ConsentState.REFUSED;
  }
  if (consent.withdrawnOn !== null) {
    return ConsentState.WITHDRAWN;
  }
  return consent.expiresOn !== null && consent.expiresOn < today ? ConsentState.EXPIRED : ConsentState.GRANTED;
}

/** Whether it agreed, and that is in force on a day. */
export function isGranted(consent: Pick<Consent, "answer" | "withdrawnOn" | "expiresOn">, today: string): boolean {
  return stateOfConsent(consent, today) === ConsentState.GRANTED;
}

/** What is known of an answer that may have ended. */
export type AnswerToConsent = Pick<Consent, "scope" | "answer" | "grantedOn" | "withdrawnOn">;

/** When an answer took an agreement away: on being withdrawn, unless the same was agreed anew at once; or by a no. */
export function takenAwayAt(answer: AnswerToConsent, all: readonly AnswerToConsent[]): string | null {
  if (answer.answer === ConsentState.REFUSED) {
    return answer.grantedOn;
  }
  const renewed = all.some(
    ({ scope, answer: said, grantedOn }) =>
      scope === answer.scope && said === ConsentState.GRANTED && grantedOn === answer.withdrawnOn,
  );
  return renewed ? null : answer.withdrawnOn;
}
