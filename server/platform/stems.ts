import { withoutInflection } from "./inflections.ts";
import { tokens } from "./words.ts";

/** One word of a text, for searching. */
export interface SearchWord {
  /** The word, folded. */
  word: string;
  /** The word without its English endings, so that "interprets" and "interpreting" meet; the word itself in other scripts. */
  stem: string;
}

const englishLetters = /^[a-z]+$/;

/** Longer words are cut: PostgreSQL keeps no word above 2 kB, and nobody looks for one. */
export const longestWord = 64;

/** Words that say nothing about what is looked for. */
const empty = new Set(
  ("a an and any anyone anybody are as at be by can could do does for from get getting has have he her hers him his how i " +
    "id im in into is it its me mine my near nearby need needs needed of on or our ours please she somebody someone " +
    "something speak speaks speaking that the their them then there these they this those to up us want wants was we were " +
    "what when where which who whom whose will with would you your yours looking look find finding").split(" "),
);

/** Whether a word, folded, says nothing about what is looked for ("the", "somebody", "need"). */
export function saysNothing(word: string): boolean {
  return empty.has(word);
}

function searchWord(token: string): SearchWord {
  const word = token.length > longestWord ? [...token].slice(0, longestWord).join("") : token;
  return { word, stem: englishLetters.test(word) ? withoutInflection(word) : word };
}

/** Most words of a text were met before: those met lately are kept, up to so many. */
const mostKept = 20_000;
/** Of more letters none is kept: there is no end to how long they are, and each would hold on to the text it was cut from. */
const longestKept = 12;
const kept = new Map<string, SearchWord>();

function keptWord(token: string): SearchWord {
  if (token.length > longestKept) {
    return searchWord(token);
  }
  const before = kept.get(token);
  if (before) {
    return before;
  }
  if (kept.size >= mostKept) {
    kept.clear();
  }
  const word = searchWord(token);
  kept.set(token, word);
  return word;
}

/** The words of a text with their stems, in order. Both databases store and ask for these, and nothing else. */
export function searchWords(text: string): SearchWord[] {
  return tokens(text).map(keptWord);
}
