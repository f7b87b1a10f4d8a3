import { longestWord, searchWords, type SearchWord } from "./stems.ts";
import { tokens } from "./words.ts";

/* The words of a search as whoever typed them knows them: what is shown back to people is not folded. */

const han = /^\p{Script=Han}+$/u;

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
  return searchWords(text).map((word, place) => ({ ...word, typed: (isTold ? runs[place]?.typed : undefined) ?? word.word, place }));
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
