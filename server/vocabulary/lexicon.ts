import type { Database } from "../database/connect.ts";
import { sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import { isCorrectable, cluesFor, cluesOf } from "../platform/spelling.ts";
import { saysNothing, searchWords } from "../platform/stems.ts";
import { shippedSayings } from "./data/sayings.ts";
import { UnderstoodKind } from "./term-word.entity.ts";

/** A term that words can name. */
export interface TermKey {
  kind: UnderstoodKind;
  /** Key of the skill, area or community; tag of the language. */
  subjectId: string;
}

/** Something that a term is called. */
export interface Phrase extends TermKey {
  /** As it was written, folded. */
  words: string;
  /** The stems of its words. */
  stems: readonly string[];
  /** The stems of those words that say something. */
  content: readonly string[];
}

/** One way of saying something. */
export type Saying = Pick<Phrase, "words" | "content">;

/** Everything that terms are called, ready to read searches by. Never changed once made. */
export interface Lexicon {
  /** Phrases by their stems, joined by a space. */
  exact: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases by the stems that say something, where there are several, joined by a space. */
  content: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases of skills by each stem that says something. */
  byStem: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases of a term, by `termName`. */
  byTerm: ReadonlyMap<string, readonly Phrase[]>;
  /** For each way of saying something, by its stems that say something: all ways of saying the same. */
  sayings: ReadonlyMap<string, readonly Saying[]>;
  /** Words and stems that stand in some phrase. */
  words: ReadonlySet<string>;
  /** Words near one that was typed with an error. */
  near(word: string): string[];
}

/** A name for a term among all kinds. */
export function termName({ kind, subjectId }: TermKey): string {
  return `${kind} ${subjectId}`;
}

interface Row extends TermKey {
  words: string;
  stems: string;
}

function group<Value>(values: readonly Value[], namesOf: (value: Value) => readonly string[]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    for (const name of namesOf(value)) {
      const known = groups.get(name);
      if (known) {
        known.push(value);
      } else {
        groups.set(name, [value]);
      }
    }
  }
  return groups;
}

function phraseOf({ kind, subjectId, words, stems }: Row): Phrase {
  const written = words.split(" ");
  const all = stems.split(" ");
  const content = all.filter((_stem, place) => !saysNothing(written[place] ?? ""));
  return { kind, subjectId, words, stems: all, content };
}

type Said = Pick<Row, "words" | "stems">;

/** Ways of saying the same, each folded. */
const sayings: readonly (readonly Said[])[] = shippedSayings().map((ways) =>
  ways.map(searchWords).map((words) => ({
    words: words.map(({ word }) => word).join(" "),
    stems: words.map(({ stem }) => stem).join(" "),
  })),
);

const named: readonly UnderstoodKind[] = [UnderstoodKind.SKILL, UnderstoodKind.COMMUNITY];

/** A term that is called by one way of saying something is called by the others too. */
function alsoCalled(rows: readonly Row[]): Row[] {
  const byWords = group(rows.filter(({ kind }) => named.includes(kind)), ({ stems }) => [stems]);
  return sayings.flatMap((ways) => {
    const terms = new Map(ways.flatMap(({ stems }) => byWords.get(stems) ?? []).map((row) => [termName(row), row]));
    return [...terms.values()].flatMap(({ kind, subjectId }) => ways.map((way) => ({ kind, subjectId, ...way })));
  });
}

function waysOfSaying(): Map<string, Saying[]> {
  const known = new Map<string, Saying[]>();
  for (const ways of sayings) {
    const said = ways.map((way) => phraseOf({ ...way, kind: UnderstoodKind.SKILL, subjectId: "" }));
    for (const { content } of said) {
      known.set(content.join(" "), [...(known.get(content.join(" ")) ?? []), ...said]);
    }
  }
  return known;
}

function lexiconFrom(read: readonly Row[]): Lexicon {
  const rows = [...new Map([...alsoCalled(read), ...read].map((row) => [`${termName(row)} ${row.words}`, row])).values()];
  const ways = waysOfSaying();
  const phrases = rows.map(phraseOf);
  const called = [...phrases, ...sayings.flat().map((way) => ({ words: way.words, stems: way.stems.split(" ") }))];
  const words = new Set(called.flatMap((one) => [...one.stems, ...one.words.split(" ")]));
  const written = new Set(called.flatMap((one) => one.words.split(" ")).filter(isCorrectable));
  const clues = group([...written], cluesOf);
  return {
    exact: group(phrases, ({ stems }) => [stems.join(" ")]),
    content: group(phrases.filter(({ content }) => content.length > 1), ({ content }) => [content.join(" ")]),
    byStem: group(phrases.filter(({ kind }) => kind === UnderstoodKind.SKILL), ({ content }) => [...new Set(content)]),
    byTerm: group(phrases, (phrase) => [termName(phrase)]),
    sayings: ways,
    words,
    near: (word) => [...new Set(cluesFor(word).flatMap((clue) => clues.get(clue) ?? []))],
  };
}

interface Kept {
  stamp: string;
  lexicon: Lexicon;
}

const kept = new WeakMap<Database, Kept>();

/**
 * What the terms of the vocabulary are called now. Kept in memory and read again when any of it changed, in this
 * process or another: a new or removed name changes the newest key or the number of names.
 */
export function lexiconOf(ctx: Context): Promise<Lexicon> {
  return ctx.load.batch("the lexicon", "", async () => [await currentLexicon(ctx)]);
}

async function currentLexicon(ctx: Context): Promise<Lexicon> {
  const [now] = await ctx.database.rows<{ names: number | string; last: string | null }>(
    sql`select count(*) as names, max(id) as last from term_word`,
  );
  const stamp = `${now?.names ?? 0} ${now?.last ?? ""}`;
  const known = kept.get(ctx.database);
  if (known?.stamp === stamp) {
    return known.lexicon;
  }
  const rows = await ctx.database.rows<Row>(
    sql`select kind, "subjectId", words, stems from term_word order by kind, "subjectId", words`,
  );
  const lexicon = lexiconFrom(rows);
  kept.set(ctx.database, { stamp, lexicon });
  return lexicon;
}
