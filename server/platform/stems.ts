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

/** Longer words are cut: PostgreSQL keeps no word above 2 kB, and nobody looks for one. */
const longestWord = 64;

/** The words of a text with their stems, in order. Both databases store and ask for these, and nothing else. */
export function searchWords(text: string): SearchWord[] {
  return tokens(text).map((token) => {
    const word = token.length > longestWord ? [...token].slice(0, longestWord).join("") : token;
    return { word, stem: englishLetters.test(word) ? stemmer(word) : word };
  });
}
