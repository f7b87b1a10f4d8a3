import { tagToken, type Ranking, type SearchIndex, type Way } from "../database/search.ts";
import { written, type Expression, type SearchField } from "../database/search-expression.ts";
import { join, sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import { everyDocument } from "../platform/search-index.ts";
import { saysNothing, type SearchWord } from "../platform/stems.ts";
import { lexiconOf, termName, type Lexicon } from "./lexicon.ts";
import { UnderstoodKind } from "./term-word.entity.ts";
import { wordsToFind, type ReadGroup, type Reading } from "./understand.ts";
import type { Understood } from "./understood.ts";

/*
 * What a document is worth in a search. Each thing that is asked for weighs more the rarer its words are, and is met in
 * full by a document that carries the term itself, in part by one that only mentions it. Whole numbers throughout, so
 * that both databases order alike. The figures were chosen on the tuning half of tests/bench/relevance.
 */

/** Hundredths of a thing's weight by the way it is met. */
const share = { tag: 100, saidInName: 95, said: 80, termInName: 75, term: 60, begins: 50 };

/** Bounds of what a thing weighs, in tenths. A rare word is no better a guess than a term that was recognised. */
const weights = { leastWord: 5, mostWord: 60, leastTerm: 50, mostTerm: 70, beside: 0.5, unknown: 25 };

/** Of all that is asked for, a document must have so much; else it is noise. */
const leastShare = 0.45;

/** More ways to reach the least than these are not written out. */
const mostCombinations = 12;

const said: readonly SearchField[] = ["names", "words"];
const anywhere: readonly SearchField[] = ["names", "words", "forms"];

function phrase(stems: readonly string[], within: readonly SearchField[]): Expression {
  return { phrase: stems.map(written), in: within };
}

/** Every word, by its stem; words that say nothing are kept of names alone, as they are. */
function every(words: readonly SearchWord[], within: readonly SearchField[]): Expression {
  return { all: words.map(({ word, stem }) => (saysNothing(word) ? phrase([word], ["forms"]) : phrase([stem], within))) };
}

/** That a document says each of the words. */
export function saidIn(words: readonly SearchWord[]): Expression {
  return every(words, said);
}

function any(expressions: readonly Expression[]): Expression {
  return { any: expressions };
}

interface Thing {
  ways: { expression: Expression; share: number }[];
  weight: number;
}

/** How many documents hold each word, and how many there are. */
async function counts(ctx: Context, index: SearchIndex, words: readonly SearchWord[]): Promise<(stem: string) => number> {
  const stems = [everyDocument, ...words.map(({ stem }) => stem)];
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

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(most, value));
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

function thingOfGroup(lexicon: Lexicon, group: ReadGroup, parts: ReadonlyMap<string, string[]>, weight: number): Thing {
  const words = wordsToFind(group.words, false);
  const tags = group.terms.flatMap((term) => parts.get(termName(term)) ?? []);
  const stems = [...new Set(group.terms.flatMap((term) => (lexicon.byTerm.get(termName(term)) ?? []).map(({ content }) => content.join(" "))))];
  const phrases = stems.filter((one) => one !== "").map((one) => one.split(" "));
  const inNames = phrases.map((one) => phrase(one, ["names"]));
  const inTexts = phrases.map((one) => phrase(one, said));
  return {
    weight,
    ways: [
      { expression: any(tags.map((tag) => ({ phrase: [tagToken(tag)], in: ["tags"] }) as const)), share: share.tag },
      { expression: every(words, ["names"]), share: share.saidInName },
      { expression: every(words, said), share: share.said },
      ...(phrases.length > 0
        ? [
            { expression: any(inNames), share: share.termInName },
            { expression: any(inTexts), share: share.term },
          ]
        : []),
    ],
  };
}

function thingOfWord(word: SearchWord, last: boolean, weight: number): Thing {
  const beginning = { expression: { beginning: written(word.word), in: anywhere }, share: share.begins };
  return {
    weight,
    ways: [
      { expression: every([word], ["names"]), share: share.saidInName },
      { expression: every([word], said), share: share.said },
      ...(last ? [beginning] : []),
    ],
  };
}

/** The smallest sets of things that together reach the least worth; null when there are too many. */
function combinations(things: readonly Thing[], least: number): number[][] | null {
  const found: number[][] = [];
  const order = things.map((_thing, place) => place).sort((one, other) => (things[other]?.weight ?? 0) - (things[one]?.weight ?? 0));
  const visit = (from: number, chosen: number[], sum: number): boolean => {
    if (sum >= least) {
      found.push(chosen);
      return found.length <= mostCombinations;
    }
    for (let next = from; next < order.length; next += 1) {
      const place = order[next] ?? 0;
      if (!visit(next + 1, [...chosen, place], sum + worthOf(things[place], 100))) {
        return false;
      }
    }
    return true;
  };
  return visit(0, [], 0) ? found : null;
}

function worthOf(thing: Thing | undefined, hundredths: number): number {
  return (thing?.weight ?? 0) * hundredths;
}

/** Where there are too many combinations: the heaviest things, of which a document must have one to reach the least. */
function heaviest(things: readonly Thing[], least: number): number[][] {
  const light = things.map((_thing, place) => place).sort((one, other) => (things[one]?.weight ?? 0) - (things[other]?.weight ?? 0));
  let sum = 0;
  return light.filter((place) => (sum += worthOf(things[place], 100)) >= least).map((place) => [place]);
}

function rankingOf(things: readonly Thing[]): Ranking {
  const most = things.reduce((sum, thing) => sum + worthOf(thing, 100), 0);
  const least = Math.ceil(most * leastShare);
  const sets = combinations(things, least) ?? heaviest(things, least);
  const met = things.map(({ ways }) => any(ways.map(({ expression }) => expression)));
  const all = (set: readonly number[]): Expression => ({ all: set.flatMap((place) => met[place] ?? []) });
  return {
    candidates: any(sets.map(all)),
    least,
    things: things.map((thing) =>
      thing.ways.map((way): Way => ({ expression: way.expression, worth: worthOf(thing, way.share) })),
    ),
  };
}

/** What was asked for in words, ready to be found; null when nothing was, or places only. */
export interface WordsAsked {
  ranking: Ranking;
  /** What a document that has everything is worth. */
  most: number;
  /** What each thing weighs: kept in cursors, so that a list stays in order while documents are added. */
  weights: number[];
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
  const groups = reading.groups.filter(({ terms }) => terms.some(({ kind }) => kind !== UnderstoodKind.AREA));
  const { rest } = reading;
  const unknown = new Set(reading.unknown);
  if (groups.length + rest.length === 0) {
    return null;
  }
  const lexicon = await lexiconOf(ctx);
  const holding = await counts(ctx, index, [...groups.flatMap(({ words }) => words), ...rest]);
  const documents = holding(everyDocument);
  const tells = ({ stem }: SearchWord): number => rarity(documents, holding(stem));
  const parts = await partsOfTerms(ctx, groups.flatMap(({ terms }) => terms));
  const worked = [
    ...groups.map(({ words }) => {
      const sum = wordsToFind(words, false).reduce((total, word) => total + tells(word), 0);
      return between(weights.leastTerm, sum, weights.mostTerm);
    }),
    ...rest.map((word) => {
      const known = unknown.has(word.word) ? weights.unknown : between(weights.leastWord, tells(word), weights.mostWord);
      return Math.max(1, Math.round(known * (groups.length > 0 ? weights.beside : 1)));
    }),
  ];
  const used = pinned?.length === worked.length ? [...pinned] : worked;
  const weight = (place: number): number => used[place] ?? 0;
  const things = [
    ...groups.map((group, place) => thingOfGroup(lexicon, group, parts, weight(place))),
    ...rest.map((word, place) => thingOfWord(word, place === rest.length - 1, weight(groups.length + place))),
  ];
  return { ranking: rankingOf(things), most: things.reduce((sum, thing) => sum + worthOf(thing, 100), 0), weights: used };
}
