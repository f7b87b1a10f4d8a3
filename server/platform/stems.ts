import { stemmer } from "stemmer";
import { tokens } from "./words.ts";

/** One word of a text, for searching. */
export interface SearchWord {
  /** The word, folded. */
  word: string;
  /** Its English stem (Porter), so that "interpreters" and "interpreting" meet; the word itself in other scripts. */
  stem: string;
}

const englishLetters = /^[a-z]+$/;

/** The words of a text with their stems, in order. Both databases store and ask for these, and nothing else. */
export function searchWords(text: string): SearchWord[] {
  return tokens(text).map((word) => ({ word, stem: englishLetters.test(word) ? stemmer(word) : word }));
}
