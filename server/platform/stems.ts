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
const han = /^\p{Script=Han}+$/u;

/** Longer words are cut: PostgreSQL keeps no word above 2 kB, and nobody looks for one. */
const longestWord = 64;

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

/** A word of a search, with what to call it to whoever typed it. */
export interface TypedWord extends SearchWord {
  /** As it was typed, in its own letters and capitals. */
  typed: string;
  /** Which word of the search it is, from 0. */
  place: number;
}

/** What may become one word, before folding: letters with whatever folding takes away from between them. */
const typedRuns = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}'’‘ʼʻ`´′\u200B-\u200F\u2060\uFEFF\u00AD])+/gu;
const signsAround = /^[^\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+$/gu;

/** The words of a run of letters, each as it was typed. */
function typedIn(run: string): { word: string; typed: string }[] {
  const words = tokens(run);
  const characters = [...run];
  const isPairs = words.length > 1 && words.length === characters.length - 1;
  return words.map((word, place) => {
    const typed = words.length === 1 ? run.replace(signsAround, "") : isPairs ? characters.slice(place, place + 2).join("") : word;
    return { word, typed: [...typed].slice(0, longestWord).join("") };
  });
}

/** The words of a search, each with how it was typed; folded where that cannot be told, as of ligatures of several words. */
export function typedWords(text: string): TypedWord[] {
  const words = tokens(text);
  const runs = (text.match(typedRuns) ?? []).flatMap(typedIn);
  const isTold = runs.length === words.length && words.every((word, place) => word === runs[place]?.word);
  return words.map((word, place) => ({ ...keptWord(word), typed: (isTold ? runs[place]?.typed : undefined) ?? keptWord(word).word, place }));
}

/** Words of a search as they were typed, as one text: pairs of Chinese characters overlap. */
export function textOf(words: readonly TypedWord[]): string {
  return words.reduce((text, { typed, place }, at) => {
    const before = words[at - 1];
    const [first = "", second] = typed;
    const isPair = second !== undefined && han.test(typed) && before !== undefined && before.place === place - 1 && before.typed.endsWith(first);
    return isPair && han.test(before.typed) ? text + second : `${text} ${typed}`.trimStart();
  }, "");
}
