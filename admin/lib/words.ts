/** One message: its id, unique in the admin, and its English words (ICU syntax). */
export interface WordsDescriptor {
  id: string;
  defaultMessage: string;
}

/**
 * The words of a slice, kept beside its screens. English is written here; other languages bring a table of the same ids.
 * (react-intl's own `defineMessages` types every value of every message, which plain screens do not need.)
 */
export function defineWords<Key extends string>(words: Record<Key, WordsDescriptor>): Record<Key, WordsDescriptor> {
  return words;
}
