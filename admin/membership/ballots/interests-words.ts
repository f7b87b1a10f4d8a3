import type { IntlShape } from "react-intl";
import { interests } from "./messages.ts";

function isInterest(kind: string): kind is keyof typeof interests {
  return kind in interests;
}

/** What suggests stepping back, as a list in words: "a funding link and a mentoring link". */
export function interestsWords(intl: IntlShape, kinds: readonly string[]): string {
  return intl.formatList(kinds.map((kind) => (isInterest(kind) ? intl.formatMessage(interests[kind]) : kind)));
}
