import type { Database } from "../database/connect.ts";
import { rememberedRows } from "../database/remembered.ts";
import { sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import { isCorrectable, cluesFor, cluesOf } from "../platform/spelling.ts";
import { saysNothing } from "../platform/stems.ts";
import { carriers, subjects, type SubjectPhrase } from "./subjects.ts";
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

/** What a run of words can be: a term by one of its names, or a subject. */
export type Called = Phrase | SubjectPhrase;

/** Everything that terms are called, ready to read searches by. Never changed once made. */
export interface Lexicon {
  /** Phrases by their stems, joined by a space. */
  exact: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases by the stems that say something, where there are several, joined by a space. */
  content: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases of skills and subjects by each stem that says something. */
  byStem: ReadonlyMap<string, readonly Called[]>;
  /** What a term itself is called, by `termName`. */
  byTerm: ReadonlyMap<string, readonly Phrase[]>;
  /** What people call subjects: by all stems, and by those that say something where there are several. */
  subjects: Record<"exact" | "content", ReadonlyMap<string, readonly SubjectPhrase[]>>;
  /** Words and stems that stand in some phrase. */
  words: ReadonlySet<string>;
  /** Words near one that was typed with an error. */
  near(word: string): string[];
  /** A word that is another form of one that nobody wrote, as endings and articles make them; null where there is none. */
  formOf(word: string): string | null;
}

/** A name for a term or a subject among all kinds. */
export function termName({ kind, subjectId }: Pick<Called, "kind" | "subjectId">): string {
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

/** A subject's label, and what records write first of all, are what it is; other words may be wider. */
const ownNames = 2;
/** A term that is called by so many names of a subject is meant by it too. */
const enoughNames = 2;

const named: readonly UnderstoodKind[] = [UnderstoodKind.SKILL, UnderstoodKind.COMMUNITY];

/** A term that is called as a subject is, is read from all that the subject is called. */
function alsoCalled(rows: readonly Row[]): Row[] {
  const byWords = group(rows.filter(({ kind }) => named.includes(kind)), ({ stems }) => [stems]);
  return [...group(subjects, ({ subjectId }) => [subjectId]).values()].flatMap((names) => {
    const called = group(names.flatMap(({ stems }) => byWords.get(stems.join(" ")) ?? []), (row) => [termName(row)]);
    const own = new Set(names.slice(0, ownNames).flatMap(({ stems }) => (byWords.get(stems.join(" ")) ?? []).map(termName)));
    const terms = [...called].filter(([name, rows]) => own.has(name) || rows.length >= enoughNames);
    return (names[0]?.subject.same ? terms : []).flatMap(([, [row]]) => (row ? [row] : [])).flatMap(({ kind, subjectId }) =>
      names.map(({ words, stems }) => ({ kind, subjectId, words, stems: stems.join(" ") })),
    );
  });
}

/** Forms of a word begin alike for so much of it; shorter beginnings are of too many words. */
const beginning = { share: 0.7, least: 4 };
const article = "ال";

/** Finds the word that another may be a form of: with the Arabic article or without, or with another ending. */
function formsAmong(written: ReadonlySet<string>): (word: string) => string | null {
  const sorted = [...written].sort();
  const startingWith = (start: string): string[] => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      [low, high] = (sorted[middle] ?? "") < start ? [middle + 1, high] : [low, middle];
    }
    let end = low;
    while (sorted[end]?.startsWith(start)) {
      end += 1;
    }
    return sorted.slice(low, end);
  };
  return (word) => {
    const other = word.startsWith(article) ? word.slice(article.length) : article + word;
    if (written.has(other)) {
      return other;
    }
    const length = Math.max(beginning.least, Math.ceil(word.length * beginning.share));
    const alike = word.length > beginning.least ? startingWith(word.slice(0, length)) : [];
    const near = alike.filter((one) => one.length * beginning.share <= length);
    const apart = (one: string): number => Math.abs(one.length - word.length);
    return near.sort((one, two) => apart(one) - apart(two) || (one < two ? -1 : 1))[0] ?? null;
  };
}

function lexiconFrom(read: readonly Row[]): Lexicon {
  const rows = [...new Map([...alsoCalled(read), ...read].map((row) => [`${termName(row)} ${row.words}`, row])).values()];
  const phrases = rows.map(phraseOf);
  const names = read.map(phraseOf);
  const called = [...phrases, ...subjects];
  const words = new Set([...called.flatMap((one) => [...one.stems, ...one.words.split(" ")]), ...carriers]);
  const written = new Set(called.flatMap((one) => one.words.split(" ")).filter(isCorrectable));
  const clues = group([...written], cluesOf);
  return {
    exact: group(phrases, ({ stems }) => [stems.join(" ")]),
    content: group(phrases.filter(({ content }) => content.length > 1), ({ content }) => [content.join(" ")]),
    byStem: group<Called>(
      [...phrases.filter(({ kind }) => kind === UnderstoodKind.SKILL), ...subjects.filter(({ content }) => content.length > 1)],
      ({ content }) => [...new Set(content)],
    ),
    byTerm: group(names, (phrase) => [termName(phrase)]),
    subjects: {
      exact: group(subjects, ({ stems }) => [stems.join(" ")]),
      content: group(subjects.filter(({ content }) => content.length > 1), ({ content }) => [content.join(" ")]),
    },
    words,
    formOf: formsAmong(written),
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
  const [now] = await rememberedRows<{ names: number | string; last: string | null }>(
    ctx.database,
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
