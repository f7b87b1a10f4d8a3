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
