import type { Database } from "../database/connect.ts";
import { sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import { isCorrectable, cluesFor, cluesOf } from "../platform/spelling.ts";
import { saysNothing } from "../platform/stems.ts";
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

function lexiconFrom(rows: readonly Row[]): Lexicon {
  const phrases = rows.map(phraseOf);
  const words = new Set(phrases.flatMap((phrase) => [...phrase.stems, ...phrase.words.split(" ")]));
  const written = new Set(phrases.flatMap((phrase) => phrase.words.split(" ")).filter(isCorrectable));
  const clues = group([...written], cluesOf);
  return {
    exact: group(phrases, ({ stems }) => [stems.join(" ")]),
    content: group(phrases.filter(({ content }) => content.length > 1), ({ content }) => [content.join(" ")]),
    byStem: group(phrases.filter(({ kind }) => kind === UnderstoodKind.SKILL), ({ content }) => [...new Set(content)]),
    byTerm: group(phrases, (phrase) => [termName(phrase)]),
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
export async function lexiconOf(ctx: Context): Promise<Lexicon> {
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
