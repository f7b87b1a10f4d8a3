import { saysNothing, type SearchWord } from "../platform/stems.ts";
import { guesses } from "./guess.ts";
import { termName, type Called, type Lexicon, type Phrase } from "./lexicon.ts";
import { carriers, type SubjectPhrase } from "./subjects.ts";
import { UnderstoodKind } from "./term-word.entity.ts";

/*
 * Which runs among the words of a search are called something in the vocabulary. Pure.
 */

const longestName = 6;

/** The stems of words, joined as the lexicon has them. */
export function stemsOf(words: readonly SearchWord[]): string {
  return words.map(({ stem }) => stem).join(" ");
}

/** A run of places in the search with what it is called by. */
export interface Found {
  places: number[];
  phrases: Called[];
}

/** The longest runs of the given places that something is called by, none of them overlapping another. */
export function runsIn<Word extends SearchWord>(
  words: readonly Word[],
  places: readonly number[],
  calledBy: (run: readonly Word[]) => readonly Called[],
): Found[] {
  const taken = new Set<number>();
  const found: Found[] = [];
  for (let length = Math.min(longestName, places.length); length > 0; length -= 1) {
    for (let start = 0; start + length <= places.length; start += 1) {
      const run = places.slice(start, start + length);
      const said = run.map((place) => words[place]).filter((word) => word !== undefined);
      const free = run.every((place) => !taken.has(place)) && said.some(({ word }) => !saysNothing(word) && !carriers.has(word));
      const phrases = free ? calledBy(said) : [];
      if (phrases.length > 0) {
        run.forEach((place) => taken.add(place));
        found.push({ places: run, phrases: [...phrases] });
      }
    }
  }
  return found;
}

/** Whether this is a term, and no subject. */
export function isTerm(called: Called): called is Phrase {
  return called.kind !== "SUBJECT";
}

/** Names of languages and places are names: "mended" is not Mende. */
const properNames = new Set<Called["kind"]>([UnderstoodKind.LANGUAGE, UnderstoodKind.AREA]);

/** A single word tells little of a subject: what it and others tell together of something else comes first. */
function calledSurely(lexicon: Lexicon, run: readonly SearchWord[]): Called[] {
  const called = calledExactly(lexicon, run);
  return run.length > 1 || called.some(isTerm) ? called : [];
}

/** What exactly these words are called by. */
export function calledExactly(lexicon: Lexicon, run: readonly SearchWord[]): Called[] {
  const typed = run.map(({ word }) => word).join(" ");
  const terms = (lexicon.exact.get(stemsOf(run)) ?? []).filter(({ kind, words }) => !properNames.has(kind) || words === typed);
  const subjects = (lexicon.subjects.exact.get(stemsOf(run)) ?? []).filter(({ exactly, words }) => !exactly || words === typed);
  return [...terms, ...subjects];
}

/** What these words are called by, but for words that say nothing, and those between others that only carry a need. */
export function calledNearly(lexicon: Lexicon, run: readonly SearchWord[]): Called[] {
  const ends = [run[0], run.at(-1)].every((word) => word && !carriers.has(word.word));
  const telling = run.filter(({ word }) => !carriers.has(word));
  const content = stemsOf(run);
  const told = ends && telling.length > 1 ? stemsOf(telling) : null;
  const terms = [content, ...(told !== null && told !== content ? [told] : [])].flatMap((stems) => lexicon.content.get(stems) ?? []);
  return [...terms, ...(told === null ? [] : (lexicon.subjects.content.get(told) ?? []))];
}

/** The places of words that say something. */
export function saying(words: readonly SearchWord[], places: readonly number[]): number[] {
  return places.filter((place) => !saysNothing(words[place]?.word ?? ""));
}

/** Runs of places without a break: a phrase never reaches over words that are taken. */
function unbroken(places: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last && last.at(-1) === place - 1) {
      last.push(place);
    } else {
      runs.push([place]);
    }
  }
  return runs;
}

/** What the words name: exactly, then but for words that say nothing, then nearly. */
export function phrasesIn(
  lexicon: Lexicon,
  words: readonly SearchWord[],
  literal: ReadonlySet<number>,
  foreign: ReadonlySet<string>,
): Found[] {
  const taken = new Set(literal);
  const left = (): number[] => words.map((_word, place) => place).filter((place) => !taken.has(place));
  const take = (found: Found[]): Found[] => {
    found.flatMap(({ places }) => places).forEach((place) => taken.add(place));
    return found;
  };
  const exactly = take(unbroken(left()).flatMap((run) => runsIn(words, run, (said) => calledSurely(lexicon, said))));
  const nearly = take(runsIn(words, saying(words, left()), (said) => calledNearly(lexicon, said)));
  const telling = saying(words, left()).filter((place) => !carriers.has(words[place]?.word ?? ""));
  const rest = new Map(telling.flatMap((place) => (words[place] ? [[place, words[place]] as const] : [])));
  const guessed = take(guesses(lexicon, rest, foreign));
  return [...exactly, ...nearly, ...guessed, ...take(runsIn(words, left(), (said) => (said.length > 1 ? [] : calledExactly(lexicon, said))))];
}

/** The subjects that words tell together wherever they stand, though each was read as something else: "riding … disabled". */
export function across(lexicon: Lexicon, words: readonly SearchWord[]): SubjectPhrase[] {
  const said = new Set(words.map(({ stem }) => stem));
  const near = new Set([...said].flatMap((stem) => lexicon.byStem.get(stem) ?? []));
  return [...near].filter((one): one is SubjectPhrase => !isTerm(one) && one.content.every((stem) => said.has(stem)));
}

/** Words that name the same thing are one group: "doctor … translate" asks for interpreting once. */
export function merged(found: readonly Found[]): Found[] {
  const groups = new Map<string, Found>();
  for (const { places, phrases } of found) {
    const name = [...new Set(phrases.map(termName))].sort().join();
    const known = groups.get(name);
    groups.set(name, { phrases, places: [...(known?.places ?? []), ...places].sort((one, other) => one - other) });
  }
  return [...groups.values()].sort((one, other) => (one.places[0] ?? 0) - (other.places[0] ?? 0));
}

/** Whether the words directly before or after a place of the search are the name of an area. */
export function isBesideName(lexicon: Lexicon, words: readonly SearchWord[], place: number): boolean {
  const lengths = Array.from({ length: longestName }, (_none, index) => index + 1);
  const runs = lengths.flatMap((length) => [words.slice(Math.max(place - length, 0), place), words.slice(place + 1, place + 1 + length)]);
  return runs.some((run) => run.length > 0 && calledExactly(lexicon, run).some(({ kind }) => kind === UnderstoodKind.AREA));
}
