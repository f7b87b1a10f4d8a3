import type { SearchIndex } from "../database/search.ts";
import { join, sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import { everyDocument } from "../platform/search-index.ts";
import type { SearchWord } from "../platform/stems.ts";
import { textOf, type TypedWord } from "../platform/typed-words.ts";
import { Community } from "./community.entity.ts";
import { heldThings } from "./held.ts";
import { lexiconOf, termName } from "./lexicon.ts";
import { mostOf, rankingsOf, type Rankings } from "./rankings.ts";
import { isPlace, type ReadGroup } from "./read-groups.ts";
import { UnderstoodKind } from "./term-word.entity.ts";
import { unplacedIn, wordsToFind, type Reading } from "./understand.ts";
import type { Understood } from "./understood.ts";
import { phrasesOf, thingOfGroup, thingOfTyped, thingOfWord } from "./ways.ts";

/*
 * What a document is worth in a search. Each thing that is asked for weighs more the rarer its words are, and is met in
 * full by a document that carries the term itself, in part by one that only mentions it. Whole numbers throughout, so
 * that both databases order alike. The figures were chosen on the tuning half of tests/bench/relevance.
 */

/** Bounds of what a thing weighs, in tenths. What is needed weighs more than for whom: "for my Mum" fits many. */
const weights = { leastWord: 5, mostWord: 60, leastSkill: 45, leastTerm: 12, mostTerm: 70, unknown: 25 };

/** Words beside a term that was recognised weigh no more than this share of it together. */
const besideTerms = 0.5;
/** And no more than this beside what all words come very near to: it is read from them already. */
const besideNearest = 0.25;
/** Words that were read together as something count for themselves as well, by so much of it: who says several is nearer. */
const besideMeaning = 0.15;

/**
 * Words that nobody wrote and that mean nothing here may carry so much of what is needed: beyond, whatever fits the rest
 * is not what was asked for. "Zeppelin rides" is not answered by other rides; a class in sewing and a craft nobody here
 * knows is answered by sewing.
 */
const mostUnmet = 0.5;

/** How many documents hold each word, and how many there are. */
async function counts(ctx: Context, index: SearchIndex, words: readonly string[]): Promise<(stem: string) => number> {
  const stems = [...new Set([everyDocument, ...words])];
  const rows = await ctx.database.rows<{ word: string; documents: number | string }>(
    sql`select word, documents from search_word where collection = ${index} and word in (${join(stems)})`,
  );
  const known = new Map(rows.map(({ word, documents }) => [word, Number(documents)]));
  return (stem) => known.get(stem) ?? 0;
}

/** The usual measure of how much a word tells (BM25's), in tenths. */
function rarity(documents: number, holding: number): number {
  return Math.round(10 * Math.log(1 + (documents - holding + 0.5) / (holding + 0.5)));
}

/** Weights of words beside terms: together no more than a share of what the terms weigh. */
function lightened(words: readonly number[], terms: readonly number[], most: number): number[] {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const factor = terms.length === 0 ? 1 : Math.min(1, (most * sum(terms)) / Math.max(1, sum(words)));
  return words.map((weight) => Math.max(1, Math.round(weight * factor)));
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/**
 * The words that were read together as something, with what each weighs by itself: of two records that mean what was asked
 * for, the one that also says it in these words is nearer.
 */
function typedTogether(
  groups: readonly ReadGroup[],
  weightOfGroup: readonly number[],
  tells: (word: SearchWord) => number,
): { group: ReadGroup; word: SearchWord; weight: number }[] {
  return groups.flatMap((group, place) => {
    const words = wordsToFind(group.words, false).filter((word) => tells(word) > 0);
    const several = words.length > 1 ? words : [];
    const tell = several.map((word) => between(weights.leastWord, tells(word), weights.mostWord));
    const light = lightened(tell, [weightOfGroup[place] ?? 0], besideMeaning);
    return several.map((word, at) => ({ group, word, weight: light[at] ?? 1 }));
  });
}

/** The keys of the communities that communities are part of, the nearest only. */
async function broaderThan(ctx: Context, terms: readonly Understood[]): Promise<Map<string, string[]>> {
  const communities = terms.filter(({ kind }) => kind === UnderstoodKind.COMMUNITY);
  const rows = await Promise.all(communities.map((term) => ctx.load.one(Community, term.subjectId)));
  return new Map(
    communities.map((term, place) => {
      const row = rows[place];
      return [termName(term), [row?.broaderId ?? "", ...(row?.alsoBroaderIds ?? [])].filter((id) => id !== "")];
    }),
  );
}

/** The keys of the terms and of everything that is part of them. */
async function partsOfTerms(ctx: Context, terms: readonly Understood[]): Promise<Map<string, string[]>> {
  const parts = new Map(terms.map((term) => [termName(term), [term.subjectId]]));
  const keysOf = (kind: UnderstoodKind): string[] => ["", ...terms.filter((term) => term.kind === kind).map((term) => term.subjectId)];
  if (terms.length > 0) {
    const rows = await ctx.database.rows<{ kind: UnderstoodKind; whole: string; part: string }>(sql`
      select 'SKILL' as kind, "skillId" as whole, "partId" as part from skill_part
      where "skillId" in (${join(keysOf(UnderstoodKind.SKILL))}) and "skillId" <> "partId"
      union all select 'COMMUNITY' as kind, "communityId" as whole, "partId" as part from community_part
      where "communityId" in (${join(keysOf(UnderstoodKind.COMMUNITY))}) and "communityId" <> "partId"`);
    rows.forEach(({ kind, whole, part }) => parts.get(termName({ kind, subjectId: whole }))?.push(part));
  }
  return parts;
}

/** What was asked for in words, ready to be found; null when nothing was, or places only. */
export interface WordsAsked {
  rankings: Rankings;
  /** What a document that has everything is worth. */
  most: number;
  /** Words that nobody wrote and that mean nothing here, which are most of what is needed; none where answers are given. */
  unmet: string[];
  /** What each thing weighs: kept in cursors, so that a list stays in order while documents are added. */
  weights: number[];
}

/**
 * The words that stand nowhere, where they tell most of what is needed: communities and languages only say for whom. A
 * need that was read as a skill, or as a subject from several words, is met by its meaning, whatever stands beside it. How
 * much a word tells is how rare it is, so that one nobody wrote tells most. What words only come near to meets them where
 * they themselves come very near.
 */
function unmetWords(
  groups: readonly ReadGroup[],
  rest: readonly TypedWord[],
  unknown: ReadonlySet<string>,
  tells: (word: SearchWord) => number,
): string[] {
  const sure = groups.filter(({ nearly }) => nearly === null);
  const isSkill = ({ terms }: ReadGroup): boolean => terms.some(({ kind }) => kind === UnderstoodKind.SKILL);
  const isToldSubject = ({ subjects, words }: ReadGroup): boolean => subjects.length > 0 && words.length > 1;
  if (groups.some(({ nearly }) => nearly?.meets) || sure.some((group) => isSkill(group) || isToldSubject(group))) {
    return [];
  }
  const told = (words: readonly SearchWord[]): number => words.reduce((sum, word) => sum + tells(word), 0);
  const asWords = sure.filter(({ terms }) => terms.length === 0).flatMap(({ words }) => wordsToFind(words, false));
  const missing = rest.filter(({ word }) => unknown.has(word));
  const isMost = told(missing) >= mostUnmet * told([...rest, ...asWords]);
  return missing.length > 0 && isMost ? missing.map(({ typed }) => typed) : [];
}

/**
 * Works out what documents are worth in a search. Places are left out: where something is, is a condition.
 * @param pinned the weights of the page before.
 */
export async function worthOfWords(
  ctx: Context,
  index: SearchIndex,
  reading: Reading,
  pinned: readonly number[] | null = null,
): Promise<WordsAsked | null> {
  const groups = reading.groups.filter((group) => !isPlace(group));
  const { rest } = reading;
  const unknown = new Set(reading.unknown);
  if (groups.length + rest.length === 0) {
    return null;
  }
  const lexicon = await lexiconOf(ctx);
  const called = groups.map(({ terms }) => phrasesOf(lexicon, terms));
  const single = called.flatMap(({ core, beside }) => [...core, ...beside].filter((one) => one.length === 1).flat());
  const saidOtherwise = groups.flatMap(({ sayings }) => sayings.flatMap(({ content }) => content));
  const holding = await counts(ctx, index, [...groups.flatMap(({ words }) => words), ...rest].map(({ stem }) => stem).concat(single, saidOtherwise));
  const documents = holding(everyDocument);
  const tells = ({ stem }: SearchWord): number => rarity(documents, holding(stem));
  const parts = await partsOfTerms(ctx, groups.flatMap(({ terms }) => terms));
  const broader = await broaderThan(ctx, groups.flatMap(({ terms }) => terms));
  const full = groups.map(({ terms, sayings }, place) => {
    const { core = [], beside = [] } = called[place] ?? {};
    if (terms.length === 0) {
      const rarest = sayings.map(({ content }) => Math.min(...content.map(holding)));
      return between(weights.leastTerm, rarity(documents, Math.max(...rarest)), weights.mostTerm);
    }
    const singles = [...core, ...beside].filter((one) => one.length === 1).flat();
    const most = Math.max(0, ...singles.map(holding));
    const least = terms.some(({ kind }) => kind === UnderstoodKind.SKILL) ? weights.leastSkill : weights.leastTerm;
    return between(least, rarity(documents, Math.min(most, documents)), weights.mostTerm);
  });
  const grouped = full.map((weight, place) => Math.max(1, Math.round(weight * (groups[place]?.certainty ?? 1))));
  const alone = rest.map((word) =>
    unknown.has(word.word) ? weights.unknown : between(weights.leastWord, tells(word), weights.mostWord),
  );
  const typed = typedTogether(groups, grouped, (word) => (unknown.has(word.word) ? 0 : tells(word)));
  const worked = [
    ...grouped,
    ...lightened(alone, grouped, groups.some(({ nearly }) => nearly?.close) ? besideNearest : besideTerms),
    ...typed.map(({ weight }) => weight),
  ];
  const used = pinned?.length === worked.length ? [...pinned] : worked;
  const weight = (place: number): number => used[place] ?? 0;
  const things = [
    ...groups.map((group, place) => {
      const words = wordsToFind(group.words, false);
      // What a subject is called is told by all of its words: "disorders" is not "eating disorders".
      const several = words.length > 1 && group.subjects.length === 0;
      const rare = words.filter((word) => several && holding(word.stem) > 0 && tells(word) > (grouped[place] ?? 0));
      return thingOfGroup(lexicon, { group, parts, broader, rare, weight: weight(place) });
    }),
    ...rest.map((word, place) => thingOfWord(word, place === rest.length - 1, weight(groups.length + place))),
    ...typed.map(({ word, group }, place) => thingOfTyped(word, { group, parts, weight: weight(groups.length + rest.length + place) })),
  ];
  const rankings = rankingsOf(await heldThings(ctx, index, things));
  const nowhere = unplacedIn(reading).map(textOf);
  const unmet = nowhere.length > 0 ? nowhere : unmetWords(groups, rest, unknown, tells);
  return { rankings, most: mostOf(things), weights: used, unmet };
}
