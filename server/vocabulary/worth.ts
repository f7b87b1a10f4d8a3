import { muchToken, tagToken, type Ranking, type SearchIndex, type Way } from "../database/search.ts";
import { written, type Expression, type SearchField } from "../database/search-expression.ts";
import { join, sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import { everyDocument } from "../platform/search-index.ts";
import { saysNothing, searchWords, type SearchWord } from "../platform/stems.ts";
import { Community } from "./community.entity.ts";
import { lexiconOf, termName, type Lexicon } from "./lexicon.ts";
import { UnderstoodKind } from "./term-word.entity.ts";
import { wordsToFind, type ReadGroup, type Reading } from "./understand.ts";
import type { Understood } from "./understood.ts";

/*
 * What a document is worth in a search. Each thing that is asked for weighs more the rarer its words are, and is met in
 * full by a document that carries the term itself, in part by one that only mentions it. Whole numbers throughout, so
 * that both databases order alike. The figures were chosen on the tuning half of tests/bench/relevance.
 */

/**
 * Hundredths of a thing's weight by the way it is met. A document that is about a word says it often for its length;
 * what a term is called by its own name tells more than a word that goes with it.
 */
const share = {
  tag: 100,
  name: 100,
  run: 92,
  much: 86,
  said: 72,
  coreName: 82,
  coreAndMore: 72,
  core: 62,
  besideName: 54,
  beside: 45,
  begins: 50,
  rareName: 90,
  rare: 80,
  broader: 42,
};

/** Bounds of what a thing weighs, in tenths. What is needed weighs more than for whom: "for my Mum" fits many. */
const weights = { leastWord: 5, mostWord: 60, leastSkill: 45, leastTerm: 12, mostTerm: 70, unknown: 25 };

/** Words beside a term that was recognised weigh no more than this share of it together. */
const besideTerms = 0.5;

/** Of all that is asked for, a document must have so much; else it is noise. */
const leastShare = 0.38;

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
function lightened(words: readonly number[], terms: readonly number[]): number[] {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const factor = terms.length === 0 ? 1 : Math.min(1, (besideTerms * sum(terms)) / Math.max(1, sum(words)));
  return words.map((weight) => Math.max(1, Math.round(weight * factor)));
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(most, value));
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

/** That a document says each word often for its length. */
function much(words: readonly SearchWord[]): Expression {
  return { all: words.map(({ stem }) => ({ phrase: [muchToken(stem)], in: ["tags"] })) };
}

/** The ways to meet words as they were typed. */
function waysOfWords(words: readonly SearchWord[]): Thing["ways"] {
  const run = words.map(({ stem }) => stem);
  return [
    { expression: every(words, ["names"]), share: share.name },
    ...(words.length > 1 ? [{ expression: phrase(run, said), share: share.run }] : []),
    ...(words.some(({ word }) => saysNothing(word)) ? [] : [{ expression: much(words), share: share.much }]),
    { expression: every(words, said), share: share.said },
  ];
}

/** What a term is called, as runs of stems: names of its own, and single words that go with it. */
function phrasesOf(lexicon: Lexicon, terms: readonly Understood[]): { core: string[][]; beside: string[][] } {
  const core = new Map<string, string[]>();
  const beside = new Map<string, string[]>();
  for (const term of terms) {
    const label = searchWords(term.label).filter(({ word }) => !saysNothing(word)).map(({ stem }) => stem);
    for (const { content, stems } of lexicon.byTerm.get(termName(term)) ?? []) {
      // Of "someone who speaks my language" only "language" would be left: that says something else.
      if (content.length > 1 || (content.length === 1 && stems.length === 1)) {
        const own = content.length > 1 || label.some((stem) => (content[0] ?? "").startsWith(stem));
        (own ? core : beside).set(content.join(" "), [...content]);
      }
    }
  }
  return { core: [...core.values()], beside: [...beside.values()] };
}

function anyOf(phrases: readonly string[][], within: readonly SearchField[]): Expression {
  return any(phrases.map((one) => phrase(one, within)));
}

/** The ways to meet a term by what it is called. */
function waysOfTerm({ core, beside }: { core: string[][]; beside: string[][] }): Thing["ways"] {
  const cores = core.length > 0;
  const besides = beside.length > 0;
  return [
    ...(cores ? [{ expression: anyOf(core, ["names"]), share: share.coreName }] : []),
    ...(cores && besides
      ? [{ expression: { all: [anyOf(core, said), anyOf(beside, said)] }, share: share.coreAndMore }]
      : []),
    ...(cores ? [{ expression: anyOf(core, said), share: share.core }] : []),
    ...(besides ? [{ expression: anyOf(beside, ["names"]), share: share.besideName }] : []),
    ...(besides ? [{ expression: anyOf(beside, said), share: share.beside }] : []),
  ];
}

interface GroupAsked {
  group: ReadGroup;
  parts: ReadonlyMap<string, string[]>;
  broader: ReadonlyMap<string, string[]>;
  rare: readonly SearchWord[];
  weight: number;
}

/** A community is met, if by little, by whoever is there for the people it is part of. */
function waysOfBroader(lexicon: Lexicon, { terms }: ReadGroup, broader: ReadonlyMap<string, string[]>): Thing["ways"] {
  const wider = terms.flatMap((term) => broader.get(termName(term)) ?? []);
  const called = wider.flatMap((subjectId) => lexicon.byTerm.get(termName({ kind: UnderstoodKind.COMMUNITY, subjectId })) ?? []);
  const whole = called.filter(({ content, stems }) => content.length > 0 && content.length === stems.length);
  const tags = wider.map((id) => ({ phrase: [tagToken(id)], in: ["tags"] }) as const);
  return wider.length === 0 ? [] : [{ expression: any([...tags, ...whole.map(({ content }) => phrase(content, said))]), share: share.broader }];
}

/** Words among several that tell more than the term they were read as: of "sewing classes" it is the sewing. */
function waysOfRare(words: readonly SearchWord[]): Thing["ways"] {
  const each = (within: readonly SearchField[]): Expression => any(words.map(({ stem }) => phrase([stem], within)));
  return words.length === 0
    ? []
    : [
        { expression: each(["names"]), share: share.rareName },
        { expression: each(said), share: share.rare },
      ];
}

function thingOfGroup(lexicon: Lexicon, { group, parts, broader, rare, weight }: GroupAsked): Thing {
  const tags = group.terms.flatMap((term) => parts.get(termName(term)) ?? []);
  const carried = any(tags.map((tag) => ({ phrase: [tagToken(tag)], in: ["tags"] }) as const));
  const ways = [
    { expression: carried, share: share.tag },
    ...waysOfWords(wordsToFind(group.words, false)),
    ...waysOfRare(rare),
    ...waysOfTerm(phrasesOf(lexicon, group.terms)),
    ...waysOfBroader(lexicon, group, broader),
  ];
  return { weight, ways: ways.sort((one, other) => other.share - one.share) };
}

function thingOfWord(word: SearchWord, last: boolean, weight: number): Thing {
  const beginning = { expression: { beginning: written(word.word), in: anywhere }, share: share.begins };
  return { weight, ways: [...waysOfWords([word]), ...(last ? [beginning] : [])] };
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
  const called = groups.map(({ terms }) => phrasesOf(lexicon, terms));
  const single = called.flatMap(({ core, beside }) => [...core, ...beside].filter((one) => one.length === 1).flat());
  const holding = await counts(ctx, index, [...groups.flatMap(({ words }) => words), ...rest].map(({ stem }) => stem).concat(single));
  const documents = holding(everyDocument);
  const tells = ({ stem }: SearchWord): number => rarity(documents, holding(stem));
  const parts = await partsOfTerms(ctx, groups.flatMap(({ terms }) => terms));
  const broader = await broaderThan(ctx, groups.flatMap(({ terms }) => terms));
  const grouped = groups.map(({ terms }, place) => {
    const { core = [], beside = [] } = called[place] ?? {};
    const singles = [...core, ...beside].filter((one) => one.length === 1).flat();
    const most = Math.max(0, ...singles.map(holding));
    const least = terms.some(({ kind }) => kind === UnderstoodKind.SKILL) ? weights.leastSkill : weights.leastTerm;
    return between(least, rarity(documents, Math.min(most, documents)), weights.mostTerm);
  });
  const alone = rest.map((word) =>
    unknown.has(word.word) ? weights.unknown : between(weights.leastWord, tells(word), weights.mostWord),
  );
  const worked = [...grouped, ...lightened(alone, grouped)];
  const used = pinned?.length === worked.length ? [...pinned] : worked;
  const weight = (place: number): number => used[place] ?? 0;
  const things = [
    ...groups.map((group, place) => {
      const words = wordsToFind(group.words, false);
      const rare = words.filter((word) => words.length > 1 && holding(word.stem) > 0 && tells(word) > (grouped[place] ?? 0));
      return thingOfGroup(lexicon, { group, parts, broader, rare, weight: weight(place) });
    }),
    ...rest.map((word, place) => thingOfWord(word, place === rest.length - 1, weight(groups.length + place))),
  ];
  return { ranking: rankingOf(things), most: things.reduce((sum, thing) => sum + worthOf(thing, 100), 0), weights: used };
}
