import { rememberedRows } from "../database/remembered.ts";
import { documentsWith, type SearchIndex } from "../database/search.ts";
import { written, type Expression } from "../database/search-expression.ts";
import { join, sql, type Sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import { cluesFor, isCorrectable, nearestWords, type Candidate } from "../platform/spelling.ts";
import { saysNothing, searchWords, type SearchWord } from "../platform/stems.ts";
import type { TypedWord } from "../platform/typed-words.ts";
import type { Lexicon } from "./lexicon.ts";
import { areAlike, isCommon } from "./word-vectors.ts";

/** What is searched, and which of its documents the viewer may see: a word that only hidden ones hold is not there. */
export interface Searched {
  index: SearchIndex;
  /** From a statement that selects keys of documents: one that selects those the viewer may see. */
  seen: (documents: Sql) => Sql;
}

/** A word of the vocabulary is as good a guess as one that stands in this many documents. */
const vocabularyCounts = 50;
/** So many guesses are looked at, the best first. */
const mostGuesses = 5;
/** A word that so few documents hold may be an error of theirs, where one near it stands in very many. */
const rare = { mostDocuments: 2, leastOfOther: 150 };

/** Which of the words stand in a document that the viewer may see, by expressions for each. */
async function wordsSeen(ctx: Context, searched: Searched, expressions: ReadonlyMap<string, Expression>): Promise<Set<string>> {
  if (expressions.size === 0) {
    return new Set();
  }
  const parts = [...expressions].map(([word, expression]) => {
    const documents = documentsWith(ctx.database.kind, searched.index, expression);
    return sql`select cast(${word} as text) as word where exists (${searched.seen(documents)})`;
  });
  const rows = await rememberedRows<{ word: string }>(ctx.database, join(parts, " union all "));
  return new Set(rows.map(({ word }) => word));
}

/** How many documents hold each of the words. */
async function countsOf(ctx: Context, { index }: Searched, words: readonly SearchWord[]): Promise<Map<string, number>> {
  const rows = await ctx.database.rows<Candidate>(sql`
    select word, documents from search_word where collection = ${index}
    and word in (${join(["", ...words.flatMap(({ word, stem }) => [word, stem])])})`);
  return new Map(rows.map(({ word, documents }) => [word, Number(documents)]));
}

function standsIn(word: SearchWord): Expression {
  return { any: [word.stem, word.word].map((one) => ({ phrase: [written(one)], in: ["names", "words", "wider"] })) };
}

function begins(word: SearchWord): Expression {
  return { beginning: written(word.word), in: ["names", "words", "wider"] };
}

/** The words that were most likely meant, the likeliest first. */
async function meant(ctx: Context, { index }: Searched, lexicon: Lexicon, typed: string, least: number): Promise<string[]> {
  // The cross join keeps to the order: the clues are few, and SQLite would begin with every word there is.
  const rows = await ctx.database.rows<Candidate>(sql`
    select distinct c.word as word, w.documents as documents from search_clue c cross join search_word w
    where c.clue in (${join(cluesFor(typed))}) and w.collection = ${index} and w.word = c.word and w.documents > 0`);
  const counts = new Map(rows.map(({ word, documents }) => [word, Number(documents)]));
  for (const word of lexicon.near(typed)) {
    counts.set(word, (counts.get(word) ?? 0) + vocabularyCounts);
  }
  const candidates = [...counts].map(([word, documents]) => ({ word, documents })).filter(({ documents }) => documents >= least);
  return nearestWords(typed, candidates).slice(0, mostGuesses);
}

/** How the words of a search are spelt. */
export interface Spelling {
  /** Words that nobody wrote and no term is called by, each with what was most likely meant. */
  corrections: Map<string, string>;
  /** Words and stems that no document holds, and that are near no other: of another language, or of none. */
  unknown: Set<string>;
}

/**
 * Looks for typing errors in the words of a search. A last word that begins another is still being typed, not wrong.
 * @returns for each word that stands nowhere what was meant, if anything is near.
 */
export async function spellingOf(
  ctx: Context,
  searched: Searched,
  lexicon: Lexicon,
  words: readonly SearchWord[],
): Promise<Spelling> {
  const saying = words.filter(({ word }) => !saysNothing(word));
  const last = words.at(-1);
  const typing = (word: SearchWord): boolean => word.word === last?.word;
  const expressions = saying.map(
    (word) => [word.word, typing(word) ? { any: [standsIn(word), begins(word)] } : standsIn(word)] as const,
  );
  const seen = await wordsSeen(ctx, searched, new Map(expressions));
  const spelling: Spelling = { corrections: new Map(), unknown: new Set() };
  const counts = await countsOf(ctx, searched, saying);
  for (const word of saying) {
    const held = counts.get(word.word) ?? counts.get(word.stem) ?? 0;
    if (seen.has(word.word) && (typing(word) || held > rare.mostDocuments || lexicon.words.has(word.word))) {
      continue;
    }
    if (lexicon.words.has(word.word) || lexicon.words.has(word.stem)) {
      spelling.unknown.add(word.word).add(word.stem);
      continue;
    }
    const begun = typing(word) && [...lexicon.words].some((one) => one.startsWith(word.word));
    const least = seen.has(word.word) ? rare.leastOfOther : 1;
    const near = isCorrectable(word.word) && !begun ? await meant(ctx, searched, lexicon, word.word, least) : [];
    // A common word is no typing error: it is read only as another way of spelling it ("theater").
    const guesses = isCommon(word.word) ? near.filter((guess) => areAlike(word.word, guess)) : near;
    const foreign = guesses.filter((guess) => !lexicon.words.has(guess)).flatMap(searchWords);
    const shown = await wordsSeen(ctx, searched, new Map(foreign.map((guess) => [guess.word, standsIn(guess)])));
    const best = guesses.find((guess) => lexicon.words.has(guess) || shown.has(guess));
    const form = best === undefined && !begun && !isCommon(word.word) && !seen.has(word.word) ? lexicon.formOf(word.word) : null;
    if (best !== undefined || form !== null) {
      spelling.corrections.set(word.word, best ?? form ?? "");
    } else if (!begun && !seen.has(word.word)) {
      spelling.unknown.add(word.word).add(word.stem);
    }
  }
  return spelling;
}

/** The word with its typing error corrected. */
export function corrected(word: TypedWord, corrections: ReadonlyMap<string, string>): TypedWord {
  const read = searchWords(corrections.get(word.word) ?? "")[0];
  return read ? { ...word, ...read, typed: read.word } : word;
}
