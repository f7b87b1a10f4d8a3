import type { Context } from "../platform/context.ts";
import { saysNothing, searchWords, type SearchWord } from "../platform/stems.ts";
import { typedWords, type TypedWord } from "../platform/typed-words.ts";
import { areaCodesIn } from "./area-codes-read.ts";
import { corrected, spellingOf, type Searched, type Spelling } from "./corrections.ts";
import { lexiconOf } from "./lexicon.ts";
import { nearReading } from "./near-reading.ts";
import { straddles } from "./pairs-of-han.ts";
import { postcodesIn } from "./postcodes-read.ts";
import { groupOf, groupOfPlace, isRecognised, withNearest, type ReadGroup } from "./read-groups.ts";
import { across, calledExactly, isBesideName, merged, phrasesIn, stemsOf } from "./runs-read.ts";
import { carriers, type SubjectPhrase } from "./subjects.ts";
import { Correction } from "./understood.ts";
import { isCommon } from "./word-vectors.ts";

/** A search as it was read: terms that were recognised, and the words that are left. */
export interface Reading {
  groups: ReadGroup[];
  /** Words to be found as such. */
  rest: TypedWord[];
  corrections: Correction[];
  /** Words that nobody wrote. */
  unknown: string[];
  /** Postcodes and codes of areas that nobody wrote and that lie nobody knows where: instead of them, the rest of the country is not shown. */
  unplaced: TypedWord[][];
}

/** The postcodes and codes that lie nobody knows where, as far as they are among the words that are left. */
export function unplacedIn({ unplaced, rest }: Reading): TypedWord[][] {
  return unplaced
    .map((postcode) => rest.filter(({ word }) => postcode.some((one) => one.word === word)))
    .filter((found, index) => found.length === unplaced[index]?.length);
}

/** How a search is to be read. */
export interface ReadingAsked {
  text: string;
  /** Words that the reader wants to be matched as words only. */
  literally: readonly string[];
  searched: Searched;
  /** How the page before was read, so that a list stays the same while words are added. */
  spelling?: { corrections: readonly Correction[]; unknown: readonly string[] } | null;
}

const mostWords = 20;

/** Which words the reader wants to be matched as words only: a run of them, or each where they do not stand together. */
function literalPlaces(words: readonly SearchWord[], literally: readonly string[]): Set<number> {
  const places = new Set<number>();
  for (const phrase of literally.map(searchWords).filter((one) => one.length > 0)) {
    const starts = words.map((_word, start) => start).filter((start) => stemsOf(words.slice(start, start + phrase.length)) === stemsOf(phrase));
    const runs = starts.flatMap((start) => phrase.map((_one, offset) => start + offset));
    const stems = new Set(phrase.map(({ stem }) => stem));
    const alone = words.flatMap(({ stem }, place) => (stems.has(stem) ? [place] : []));
    (runs.length > 0 ? runs : alone).forEach((place) => places.add(place));
  }
  return places;
}

/** The stems of words that no document holds and that are no common English: of another language. */
function foreignAmong(words: readonly SearchWord[], { unknown }: Spelling): Set<string> {
  return new Set(words.filter(({ word }) => unknown.has(word) && !isCommon(word)).map(({ stem }) => stem));
}

function pinnedSpelling({ corrections, unknown }: NonNullable<ReadingAsked["spelling"]>): Spelling {
  const wordOf = (typed: string): string => searchWords(typed)[0]?.word ?? typed;
  return { corrections: new Map(corrections.map(({ typed, read }) => [wordOf(typed), read])), unknown: new Set(unknown) };
}

/**
 * Reads what somebody typed: runs of words that name a skill, language, area or community (also by everyday words, in
 * any language of the vocabulary) are taken as that, the longest first, then needs that come near what a skill is called;
 * of the others, those that say something are kept as words. Typing errors are corrected before. Never fails, whatever
 * is typed.
 */
export async function understand(ctx: Context, asked: ReadingAsked): Promise<Reading> {
  const typed = typedWords(asked.text).slice(0, mostWords);
  if (typed.length === 0) {
    return { groups: [], rest: [], corrections: [], unknown: [], unplaced: [] };
  }
  const lexicon = await lexiconOf(ctx);
  const literal = literalPlaces(typed, asked.literally);
  const open = typed.filter((_word, place) => !literal.has(place));
  const spelling = asked.spelling ? pinnedSpelling(asked.spelling) : await spellingOf(ctx, asked.searched, lexicon, open);
  const postcodes = await postcodesIn(ctx, typed, literal, {
    unknown: spelling.unknown,
    isBesideName: (place) => isBesideName(lexicon, typed, place),
    isName: (place) => calledExactly(lexicon, typed.slice(place, place + 1)).length > 0,
  });
  const located = [...postcodes, ...(await areaCodesIn(ctx, typed, literal))];
  const placed = located.filter(({ areaIds }) => areaIds.length > 0);
  const taken = new Set([...literal, ...located.flatMap(({ places }) => places)]);
  const words = typed.map((word, place) => (taken.has(place) ? word : corrected(word, spelling.corrections)));
  const found = merged(phrasesIn(lexicon, words, taken, foreignAmong(words, spelling)));
  const together = across(lexicon, words.filter((_word, place) => !literal.has(place)));
  for (const { places, phrases } of found) {
    const stems = new Set(places.map((place) => words[place]?.stem ?? ""));
    const inPart = ({ content }: SubjectPhrase): boolean => content.some((stem) => stems.has(stem)) && content.some((stem) => !stems.has(stem));
    phrases.push(...together.filter(inPart));
  }
  const groups = await Promise.all([
    ...found.map((one) => groupOf(ctx, lexicon, { typed, words }, one)),
    ...placed.map((one) => groupOfPlace(ctx, words, one)),
  ]);
  const read = groups.filter(isRecognised);
  const used = new Set([...found, ...placed].flatMap(({ places }) => places));
  const nowhere = located.filter(({ areaIds }) => areaIds.length === 0);
  const unplaced = nowhere.map(({ places }) => words.filter((_word, place) => places.includes(place)));
  const free = words.filter((_word, place) => !literal.has(place));
  const near = nearReading(lexicon, { groups: read, open: free, unknown: spelling.unknown });
  const asTyped = (some: readonly TypedWord[]): TypedWord[] => some.map((word) => typed[word.place] ?? word);
  const spelt = (wrong: string): string => typed.find(({ word }) => word === wrong)?.typed ?? wrong;
  return {
    groups: await withNearest(ctx, read, near, asTyped),
    rest: wordsToFind(
      words.filter((_word, place) => !used.has(place) && !straddles(words, place, used)),
      groups.length > 0,
      new Set(words.filter((_word, place) => literal.has(place))),
    ),
    corrections: [...spelling.corrections].map(([wrong, read]) => Object.assign(new Correction(), { typed: spelt(wrong), read })),
    unknown: [...spelling.unknown],
    unplaced: unplaced.filter((postcode) => postcode.some(({ word }) => spelling.unknown.has(word))),
  };
}

/**
 * The words that say something, each once; if none does, whatever was typed.
 * @param elsewhere whether something was read from other words: then these need not say anything.
 * @param literal words that somebody wants found as they stand: "association" is part of a name then.
 */
export function wordsToFind<Word extends SearchWord>(
  words: readonly Word[],
  elsewhere: boolean,
  literal: ReadonlySet<Word> = new Set(),
): Word[] {
  const each = [...new Map(words.map((word) => [word.stem, word])).values()];
  const saying = each.filter(({ word }) => !saysNothing(word));
  const clear = saying.filter((one) => literal.has(one) || !carriers.has(one.word));
  if (clear.length > 0 || elsewhere) {
    return clear;
  }
  return saying.length > 0 ? saying : each;
}
