import type { CredentialKind } from "./credential.entity.ts";

/** What credentials are called, in English. */
export const credentialLabels: Record<CredentialKind, string> = {
  PUBLIC_LIABILITY: "Public liability insurance",
  EMPLOYERS_LIABILITY: "Employers’ liability insurance",
  SAFEGUARDING_POLICY: "Safeguarding policy",
  DATA_PROTECTION: "Data protection",
  DBS_POLICY: "Policy on criminal record checks (DBS)",
  QUALITY_MARK: "Quality mark",
  ACCOUNTS: "Accounts",
  GOVERNING_DOCUMENT: "Constitution or other rules",
};

const penceInAPound = 100;

/** An amount of pence as people read it: £5,000,000. */
export function poundsInWords(pence: number): string {
  const digits = pence % penceInAPound === 0 ? { maximumFractionDigits: 0 } : {};
  return new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP", ...digits }).format(pence / penceInAPound);
}
