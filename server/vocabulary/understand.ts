import { Area } from "../places/area.entity.ts";
import type { Context } from "../platform/context.ts";
import { nodeId } from "../platform/node.ts";
import { saysNothing, searchWords, type SearchWord } from "../platform/stems.ts";
import { Community } from "./community.entity.ts";
import { corrected, spellingOf, type Searched, type Spelling } from "./corrections.ts";
import { guesses } from "./guess.ts";
import { Language } from "./language.entity.ts";
import { lexiconOf, termName, type Called, type Lexicon, type Phrase, type TermKey } from "./lexicon.ts";
import { isNearest, lessSure, nearReading, type NearReading } from "./near-reading.ts";
import { straddles } from "./pairs-of-han.ts";
import { postcodesIn, type PostcodeRead } from "./postcodes-read.ts";
import { Skill } from "./skill.entity.ts";
import { carriers, type Saying, type SubjectPhrase } from "./subjects.ts";
import { UnderstoodKind } from "./term-word.entity.ts";
import { Correction, Understood } from "./understood.ts";
import { isCommon } from "./word-vectors.ts";

/** Words of a search that were read as terms, or as a subject. */
export interface ReadGroup {
  words: SearchWord[];
  /** The same as they were typed, before errors were looked past. */
  typed: string;
  /** What they can mean; usually one. None for a subject that no term is called by. */
  terms: Understood[];
  /** The subjects they are, as people call them. */
  subjects: readonly string[];
  /** What records write of these subjects. */
  sayings: readonly Saying[];
  /** How surely they mean this, from 0 to 1: it weighs so much of what it otherwise would. */
  certainty: number;
  /** Where this is only what all the words come nearest to in meaning: how near. */
  nearly: Pick<NearReading, "meets" | "close"> | null;
}

/** Whether words were read as a place and nothing else. */
export function isPlace({ terms }: ReadGroup): boolean {
  return terms.length > 0 && terms.every(({ kind }) => kind === UnderstoodKind.AREA);
}

/** A search as it was read: terms that were recognised, and the words that are left. */
export interface Reading {
  groups: ReadGroup[];
  /** Words to be found as such. */
  rest: SearchWord[];
  corrections: Correction[];
  /** Words that nobody wrote. */
  unknown: string[];
  /** Postcodes that nobody wrote and that lie nobody knows where: instead of them, the rest of the country is not shown. */
  unplaced: SearchWord[][];
}

/** The postcodes that lie nobody knows where, as far as they are among the words that are left. */
export function unplacedIn({ unplaced, rest }: Reading): SearchWord[][] {
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
const longestName = 6;
const mostMeanings = 3;

function stemsOf(words: readonly SearchWord[]): string {
  return words.map(({ stem }) => stem).join(" ");
}

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

/** A run of places in the search with what it is called by. */
interface Found {
  places: number[];
  phrases: Called[];
}

/** The longest runs of the given places that something is called by, none of them overlapping another. */
function runsIn(words: readonly SearchWord[], places: readonly number[], calledBy: (run: readonly SearchWord[]) => readonly Called[]): Found[] {
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

function isTerm(called: Called): called is Phrase {
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
function calledExactly(lexicon: Lexicon, run: readonly SearchWord[]): Called[] {
  const typed = run.map(({ word }) => word).join(" ");
  const terms = (lexicon.exact.get(stemsOf(run)) ?? []).filter(({ kind, words }) => !properNames.has(kind) || words === typed);
  const subjects = (lexicon.subjects.exact.get(stemsOf(run)) ?? []).filter(({ exactly, words }) => !exactly || words === typed);
  return [...terms, ...subjects];
}

/** What these words are called by, but for words that say nothing, and those between others that only carry a need. */
function calledNearly(lexicon: Lexicon, run: readonly SearchWord[]): Called[] {
  const ends = [run[0], run.at(-1)].every((word) => word && !carriers.has(word.word));
  const telling = run.filter(({ word }) => !carriers.has(word));
  const content = stemsOf(run);
  const told = ends && telling.length > 1 ? stemsOf(telling) : null;
  const terms = [content, ...(told !== null && told !== content ? [told] : [])].flatMap((stems) => lexicon.content.get(stems) ?? []);
  return [...terms, ...(told === null ? [] : (lexicon.subjects.content.get(told) ?? []))];
}

/** The places of words that say something. */
function saying(words: readonly SearchWord[], places: readonly number[]): number[] {
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
function phrasesIn(
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
function across(lexicon: Lexicon, words: readonly SearchWord[]): SubjectPhrase[] {
  const said = new Set(words.map(({ stem }) => stem));
  const near = new Set([...said].flatMap((stem) => lexicon.byStem.get(stem) ?? []));
  return [...near].filter((one): one is SubjectPhrase => !isTerm(one) && one.content.every((stem) => said.has(stem)));
}

/** Words that name the same thing are one group: "doctor … translate" asks for interpreting once. */
function merged(found: readonly Found[]): Found[] {
  const groups = new Map<string, Found>();
  for (const { places, phrases } of found) {
    const name = [...new Set(phrases.map(termName))].sort().join();
    const known = groups.get(name);
    groups.set(name, { phrases, places: [...(known?.places ?? []), ...places].sort((one, other) => one - other) });
  }
  return [...groups.values()].sort((one, other) => (one.places[0] ?? 0) - (other.places[0] ?? 0));
}

/** A term with the value filters take and the name people read; null when it is gone. */
async function termOf(ctx: Context, { kind, subjectId }: TermKey): Promise<{ value: string; label: string } | null> {
  if (kind === UnderstoodKind.LANGUAGE) {
    const language = await ctx.load.one(Language, subjectId);
    return language && { value: language.id, label: language.englishName };
  }
  if (kind === UnderstoodKind.AREA) {
    const area = await ctx.load.one(Area, subjectId);
    return area && { value: area.code, label: area.name };
  }
  const term = await ctx.load.one<Skill | Community>(kind === UnderstoodKind.SKILL ? Skill : Community, subjectId);
  return term && { value: nodeId(term), label: term.name };
}

async function understoodAs(ctx: Context, typed: string, phrases: readonly Phrase[]): Promise<Understood[]> {
  const keys = [...new Map(phrases.map((phrase) => [termName(phrase), phrase])).values()];
  const terms = await Promise.all(
    keys.slice(0, mostMeanings).map(async ({ kind, subjectId }) => {
      const term = await termOf(ctx, { kind, subjectId });
      return term && Object.assign(new Understood(), { ...term, kind, subjectId, words: typed });
    }),
  );
  return terms.filter((term) => term !== null);
}

/** The words at some places, as a search is read by them. */
async function groupOf(
  ctx: Context,
  lexicon: Lexicon,
  { typed, words }: Record<"typed" | "words", readonly SearchWord[]>,
  { places, phrases }: Found,
): Promise<ReadGroup> {
  const asTyped = places.map((place) => typed[place]?.word ?? "").join(" ");
  const terms = await understoodAs(ctx, asTyped, phrases.filter(isTerm));
  const subjectsOf = (run: readonly SearchWord[]): Called[] =>
    [...calledExactly(lexicon, run), ...calledNearly(lexicon, run)].filter((one) => !isTerm(one));
  const within = runsIn(words, saying(words, places), subjectsOf).flatMap((one) => one.phrases);
  const found = [...phrases, ...within].filter((one): one is SubjectPhrase => !isTerm(one));
  const subjects = [...new Map(found.map((one) => [one.subjectId, one.subject])).values()];
  return {
    words: places.map((place) => words[place]).filter((word) => word !== undefined),
    typed: asTyped,
    terms,
    subjects: subjects.map(({ label }) => label),
    sayings: subjects.flatMap(({ written }) => written),
    certainty: 1,
    nearly: null,
  };
}

/** A postcode, as the council's area that it lies in; its first letters alone, as all in which there are such. */
async function groupOfPostcode(ctx: Context, words: readonly SearchWord[], { places, areaIds }: PostcodeRead): Promise<ReadGroup> {
  const said = places.map((place) => words[place]).filter((word) => word !== undefined);
  const typed = said.map(({ word }) => word).join(" ");
  const terms = await Promise.all(
    areaIds.map(async (subjectId) => {
      const key = { kind: UnderstoodKind.AREA, subjectId };
      const area = await termOf(ctx, key);
      return area && Object.assign(new Understood(), { ...key, ...area, words: typed });
    }),
  );
  return { words: said, typed, terms: terms.filter((term) => term !== null), subjects: [], sayings: [], certainty: 1, nearly: null };
}

/** Whether the words directly before or after a place of the search are the name of an area. */
function isBesideName(lexicon: Lexicon, words: readonly SearchWord[], place: number): boolean {
  const lengths = Array.from({ length: longestName }, (_none, index) => index + 1);
  const runs = lengths.flatMap((length) => [words.slice(Math.max(place - length, 0), place), words.slice(place + 1, place + 1 + length)]);
  return runs.some((run) => run.length > 0 && calledExactly(lexicon, run).some(({ kind }) => kind === UnderstoodKind.AREA));
}

/** Whether anything is meant: a term may be gone since. */
function isRecognised({ terms, subjects }: ReadGroup): boolean {
  return terms.length + subjects.length > 0;
}

/** What words come nearest to, as a search is read by it. */
async function groupOfNearest(ctx: Context, { words, topics, meets, close }: NearReading, typed: string): Promise<ReadGroup> {
  const subject = topics.find((topic) => topic.subject)?.subject ?? null;
  const term = topics.find((topic) => topic.term)?.term ?? null;
  const found = term ? await termOf(ctx, term) : null;
  return {
    words,
    typed,
    terms: term && found ? [Object.assign(new Understood(), { ...term, ...found, words: typed })] : [],
    subjects: subject ? [subject.label] : [],
    sayings: subject?.written ?? [],
    certainty: 1,
    nearly: { meets, close },
  };
}

/** What the words were read as, with what all of them come nearest to in meaning. */
async function withNearest(
  ctx: Context,
  groups: readonly ReadGroup[],
  near: NearReading | null,
  typedOf: (words: readonly SearchWord[]) => string,
): Promise<ReadGroup[]> {
  if (near === null) {
    return [...groups];
  }
  const isRead = groups.some((group) => isNearest(near, group));
  const nearest = isRead ? [] : [await groupOfNearest(ctx, near, typedOf(near.words))];
  return [...lessSure(groups, near), ...nearest.filter(isRecognised)];
}

/** The stems of words that no document holds and that are no common English: of another language. */
function foreignAmong(words: readonly SearchWord[], { unknown }: Spelling): Set<string> {
  return new Set(words.filter(({ word }) => unknown.has(word) && !isCommon(word)).map(({ stem }) => stem));
}

function pinnedSpelling({ corrections, unknown }: NonNullable<ReadingAsked["spelling"]>): Spelling {
  return { corrections: new Map(corrections.map(({ typed, read }) => [typed, read])), unknown: new Set(unknown) };
}

/**
 * Reads what somebody typed: runs of words that name a skill, language, area or community (also by everyday words, in
 * any language of the vocabulary) are taken as that, the longest first, then needs that come near what a skill is called;
 * of the others, those that say something are kept as words. Typing errors are corrected before. Never fails, whatever
 * is typed.
 */
export async function understand(ctx: Context, asked: ReadingAsked): Promise<Reading> {
  const typed = searchWords(asked.text).slice(0, mostWords);
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
  const placed = postcodes.filter(({ areaIds }) => areaIds.length > 0);
  const taken = new Set([...literal, ...postcodes.flatMap(({ places }) => places)]);
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
    ...placed.map((one) => groupOfPostcode(ctx, words, one)),
  ]);
  const read = groups.filter(isRecognised);
  const used = new Set([...found, ...placed].flatMap(({ places }) => places));
  const nowhere = postcodes.filter(({ areaIds }) => areaIds.length === 0);
  const unplaced = nowhere.map(({ places }) => words.filter((_word, place) => places.includes(place)));
  const free = words.filter((_word, place) => !literal.has(place));
  const near = nearReading(lexicon, { groups: read, open: free, unknown: spelling.unknown });
  const typedOf = (some: readonly SearchWord[]): string => some.map((word) => typed[words.indexOf(word)]?.word ?? word.word).join(" ");
  return {
    groups: await withNearest(ctx, read, near, typedOf),
    rest: wordsToFind(
      words.filter((_word, place) => !used.has(place) && !straddles(words, place, used)),
      groups.length > 0,
      new Set(words.filter((_word, place) => literal.has(place))),
    ),
    corrections: [...spelling.corrections].map(([wrong, read]) => Object.assign(new Correction(), { typed: wrong, read })),
    unknown: [...spelling.unknown],
    unplaced: unplaced.filter((postcode) => postcode.some(({ word }) => spelling.unknown.has(word))),
  };
}

/**
 * The words that say something, each once; if none does, whatever was typed.
 * @param elsewhere whether something was read from other words: then these need not say anything.
 * @param literal words that somebody wants found as they stand: "association" is part of a name then.
 */
export function wordsToFind(
  words: readonly SearchWord[],
  elsewhere: boolean,
  literal: ReadonlySet<SearchWord> = new Set(),
): SearchWord[] {
  const each = [...new Map(words.map((word) => [word.stem, word])).values()];
  const saying = each.filter(({ word }) => !saysNothing(word));
  const clear = saying.filter((one) => literal.has(one) || !carriers.has(one.word));
  if (clear.length > 0 || elsewhere) {
    return clear;
  }
  return saying.length > 0 ? saying : each;
}
