import { Refusal } from "../platform/refusal.ts";

/** The choices that a command knows: those that stand alone, and those that a value follows. */
export interface KnownChoices {
  alone: readonly string[];
  valued: readonly string[];
}

/**
 * Refuses what is mistyped behind a command: "--dry-rum" would otherwise write in earnest.
 * @param usage what can be typed, for the refusal.
 * @throws Refusal for a choice that is not known, a value that is missing, and words that belong to no choice.
 */
export function mustKnowChoices(choices: readonly string[], { alone, valued }: KnownChoices, usage: string): void {
  const isChoice = (word: string | undefined): boolean => word?.startsWith("--") ?? false;
  for (const [place, word] of choices.entries()) {
    const follows = valued.includes(choices[place - 1] ?? "");
    if (valued.includes(word) && (choices[place + 1] === undefined || isChoice(choices[place + 1]))) {
      throw Refusal.invalid("choices", `Say what ${word} is to be.\n\n${usage}`);
    }
    if (!alone.includes(word) && !valued.includes(word) && !follows) {
      throw Refusal.invalid("choices", `We do not know what ${word} means here; nothing was done.\n\n${usage}`);
    }
  }
}
