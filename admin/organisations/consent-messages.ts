import type { ConsentState } from "../../schema/operations.ts";
import { defineWords } from "../lib/words.ts";

/** Where a consent stands, as a status. */
export const consentStateWords = defineWords<ConsentState>({
  GRANTED: { id: "consent.state.granted", defaultMessage: "Yes" },
  REFUSED: { id: "consent.state.refused", defaultMessage: "No" },
  WITHDRAWN: { id: "consent.state.withdrawn", defaultMessage: "Taken back" },
  EXPIRED: { id: "consent.state.expired", defaultMessage: "Run out" },
  NEVER_ASKED: { id: "consent.state.neverAsked", defaultMessage: "Not asked yet" },
});
