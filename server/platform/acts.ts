const sentences = new Map<string, string>();

/**
 * Puts acts of the audit chain into words: `{ "application.submitApplication": "The application was sent." }`.
 * Sentences name no person and quote nothing.
 */
export function describeActs(words: Record<string, string>): void {
  for (const [action, sentence] of Object.entries(words)) {
    sentences.set(action, sentence);
  }
}

/** The plain sentence of an act; the act's own word when nobody has put it into words. */
export function sentenceOfAct(action: string): string {
  return sentences.get(action) ?? action;
}
