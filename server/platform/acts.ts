/** The words of an act: one sentence, or one that says which of several things it was, by the fields that changed. */
type SentenceOfAct = string | ((fields: readonly string[]) => string);

const sentences = new Map<string, SentenceOfAct>();

/**
 * Puts acts of the audit chain into words: `{ "application.submitApplication": "The application was sent." }`.
 * Sentences name no person and quote nothing.
 */
export function describeActs(words: Record<string, SentenceOfAct>): void {
  for (const [action, sentence] of Object.entries(words)) {
    sentences.set(action, sentence);
  }
}

/** The plain sentence of an act; the act's own word when nobody has put it into words. */
export function sentenceOfAct({ action, fields }: { action: string; fields: readonly string[] }): string {
  const sentence = sentences.get(action) ?? action;
  return typeof sentence === "string" ? sentence : sentence(fields);
}
