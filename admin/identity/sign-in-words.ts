import type { SignInOutcome } from "../lib/session.ts";
import type { WordsDescriptor } from "../lib/words.ts";
import { words } from "./messages.ts";

/** Whether a text can be an e-mail address. Only a mail can prove it. */
export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/u.test(text);
}

/** Why signing in did not work, in words. */
export function refusalWords(reason: SignInOutcome["reason"]): WordsDescriptor {
  if (reason === "TOO_MANY") {
    return words.tooMany;
  }
  return reason === "WRONG" ? words.wrong : words.offline;
}
