import { setImmediate } from "node:timers/promises";
import type { EntityManager } from "typeorm";
import { LessThan, Not } from "typeorm";
import type { Database } from "../database/connect.ts";
import { insertRows } from "../database/insert-rows.ts";
import { wordsIn, writtenDocument, writtenTexts, type DocumentTerms, type WrittenDocument } from "../database/search-document.ts";
import { everyIndexed, inRowOrder, putDocuments, readDocuments, removeDocuments, type SearchIndex } from "../database/search.ts";
import { compile, eachOf, sql, type Sql } from "../database/sql.ts";
import { SearchClue, SearchWordCount } from "./search-word.entity.ts";
import { cluesOf } from "./spelling.ts";
import { saysNothing, searchWords, type SearchWord } from "./stems.ts";

/** What a document to be found says. */
export interface Said {
  names: readonly (string | null)[];
  texts: readonly (string | null)[];
  /** Texts that are wider than what it does: what is said there alone counts for less. */
  wider?: readonly (string | null)[];
}

/** A document to be found: what it says, and the terms that it carries. */
export interface Indexable extends Said, Partial<DocumentTerms> {}

/** The word under which the documents of an index are counted themselves. */
export const everyDocument = "";

function stemsOf(words: readonly SearchWord[]): string[] {
  return words.filter(({ word }) => !saysNothing(word)).map(({ stem }) => stem);
}

/** Words that say nothing are kept of names alone, for those who are called by them. */
function formsOf(names: readonly SearchWord[], texts: readonly SearchWord[]): string[] {
  const forms = [...names, ...texts.filter(({ word }) => !saysNothing(word))];
  return forms.filter(({ word, stem }) => word !== stem || saysNothing(word)).map(({ word }) => word);
}

/** Adds to the counts of words, and takes from them. */
async function count(manager: EntityManager, collection: SearchIndex, changes: ReadonlyMap<string, number>): Promise<void> {
  const sorted = [...changes].filter(([, by]) => by !== 0).sort(([one], [other]) => (one < other ? -1 : 1));
  const rows = sorted.map(([word, documents]) => ({ collection, word, documents }));
  await insertRows(manager, SearchWordCount, rows, { add: "documents" });
}

/** Adds the clues of words that no document held before, so that typing errors in them are corrected. */
async function addClues(manager: EntityManager, collection: SearchIndex, words: readonly string[]): Promise<void> {
  const kind = manager.connection.options.type === "postgres" ? "postgres" : "sqlite";
  const { text, values } = compile(
    sql`with asked (word) as (${eachOf(kind, words)}) select word from asked
        where not exists (select 1 from search_word known where known.collection = ${collection} and known.word = asked.word)`,
    kind,
  );
  const unknown: { word: string }[] = await manager.query(text, [...values]);
  const added = unknown.flatMap(({ word }) => cluesOf(word).map((clue) => ({ clue, word })));
  // In the order in which they are kept: each page of the table is then written once.
  added.sort((one, other) => (one.clue < other.clue ? -1 : 1));
  await insertRows(manager, SearchClue, added, "leave");
}

/**
 * How much counts as often: the usual saturation of BM25, with a name counted three times and a usual length fixed, so
 * that a document is judged by itself.
 */
const often = { saturation: 1.2, byLength: 0.75, usualLength: 60, ofName: 3, least: 1.3 };

/** The stems that a document says often for its length. */
function saidMuch(names: readonly string[], texts: readonly string[]): string[] {
  const times = new Map<string, number>();
  names.forEach((stem) => times.set(stem, often.ofName));
  texts.forEach((stem) => times.set(stem, (times.get(stem) ?? 0) + 1));
  const length = (names.length + texts.length) / often.usualLength;
  const slow = often.saturation * (1 - often.byLength + often.byLength * length);
  return [...times].filter(([, count]) => (count * (often.saturation + 1)) / (count + slow) >= often.least).map(([stem]) => stem);
}

function textsOf(said: Said): WrittenDocument {
  const names = said.names.map((name) => searchWords(name ?? ""));
  const texts = said.texts.map((text) => searchWords(text ?? ""));
  const wider = (said.wider ?? []).map((text) => searchWords(text ?? ""));
  const stems = { names: names.map(stemsOf), texts: texts.map(stemsOf), wider: wider.map(stemsOf) };
  return writtenTexts({
    ...stems,
    forms: formsOf(names.flat(), [...texts, ...wider].flat()),
    much: saidMuch(stems.names.flat(), stems.texts.flat()),
  });
}

/** Puts a document into its index in place of the one before, and counts its words, inside the running transaction. */
export async function indexDocument(manager: EntityManager, index: SearchIndex, id: string, said: Indexable): Promise<void> {
  await indexDocuments(manager, index, new Map([[id, said]]));
}

/** So many documents are written with one statement. */
const writtenAtOnce = 500;

/** The words of so many are worked out at a time, before statements that run meanwhile have their turn. */
const workedOutAtOnce = 10;

/** The words of documents that are being worked out, in the order in which they are best written: some after the others. */
export type TextsInWork = readonly Promise<ReadonlyMap<string, WrittenDocument>>[];

async function workOutSome(said: ReadonlyMap<string, Said>, ids: readonly string[]): Promise<Map<string, WrittenDocument>> {
  const worked = new Map<string, WrittenDocument>();
  for (const [place, id] of ids.entries()) {
    if ((place + 1) % workedOutAtOnce === 0) {
      await setImmediate();
    }
    worked.set(id, textsOf(said.get(id) as Said));
  }
  return worked;
}

/** Begins to work out the words of documents, by their keys, while whoever asked goes on: most of this takes no database. */
export function workOutTexts(said: ReadonlyMap<string, Said>): TextsInWork {
  const ids = inRowOrder([...said.keys()]);
  const work: Promise<Map<string, WrittenDocument>>[] = [];
  let last: Promise<unknown> = Promise.resolve();
  for (let start = 0; start < ids.length; start += writtenAtOnce) {
    const some = last.then(() => workOutSome(said, ids.slice(start, start + writtenAtOnce)));
    // What goes wrong is told to whoever waits for these documents, if anybody ever does.
    last = some.catch(() => undefined);
    work.push(some);
  }
  return work;
}

/** Puts many documents into their index in place of those before, with few statements, inside the running transaction. */
export async function indexDocuments(manager: EntityManager, index: SearchIndex, documents: ReadonlyMap<string, Indexable>): Promise<void> {
  const before = await readDocuments(manager, index, [...documents.keys()]);
  await writeDocuments(manager, index, { texts: workOutTexts(documents), terms: documents, before });
}

/**
 * The same for documents of which none is in the index yet, so that it need not be asked.
 * @param texts their words, and maybe those of others, which are not put into the index.
 */
export async function indexNewDocuments(
  manager: EntityManager,
  index: SearchIndex,
  texts: TextsInWork,
  terms: ReadonlyMap<string, Partial<DocumentTerms>>,
): Promise<void> {
  await writeDocuments(manager, index, { texts, terms, before: new Map() });
}

/** Documents on their way into an index. */
interface Documents {
  texts: TextsInWork;
  terms: ReadonlyMap<string, Partial<DocumentTerms>>;
  /** What the index holds of them now. */
  before: ReadonlyMap<string, WrittenDocument>;
}

async function writeDocuments(manager: EntityManager, index: SearchIndex, { texts, terms, before }: Documents): Promise<void> {
  const changes = new Map<string, number>();
  const change = (word: string, by: number): void => void changes.set(word, (changes.get(word) ?? 0) + by);
  let writing: Promise<void> = Promise.resolve();
  for (const some of texts) {
    // Together: what goes wrong with the one while the other is waited for must not be nobody's.
    const [worked] = await Promise.all([some, writing]);
    const now = new Map<string, WrittenDocument>();
    for (const [id, words] of worked) {
      const carried = terms.get(id);
      if (carried) {
        now.set(id, writtenDocument(words, carried));
      }
    }
    writing = putDocuments(manager, index, now, [...now.keys()].filter((id) => before.has(id)));
    for (const [id, document] of now) {
      const old = before.get(id);
      const was = old ? wordsIn(old).add(everyDocument) : new Set<string>();
      const is = wordsIn(document).add(everyDocument);
      is.forEach((word) => was.has(word) || change(word, 1));
      was.forEach((word) => is.has(word) || change(word, -1));
    }
  }
  await writing;
  await addClues(manager, index, [...changes.keys()].sort());
  await count(manager, index, changes);
}

/** Takes documents out of their index, and their words out of the counts, inside the running transaction. */
export async function takeOutOfIndex(manager: EntityManager, index: SearchIndex, ids: readonly string[]): Promise<void> {
  const changes = new Map<string, number>();
  for (const document of (await readDocuments(manager, index, ids)).values()) {
    wordsIn(document)
      .add(everyDocument)
      .forEach((word) => changes.set(word, (changes.get(word) ?? 0) - 1));
  }
  await removeDocuments(manager, index, ids);
  await count(manager, index, changes);
}

/** Forgets words that no document holds any more, and the clues to them: what was erased must not be found by its letters. */
export async function forgetUnusedWords(manager: EntityManager): Promise<void> {
  await manager.delete(SearchWordCount, { documents: LessThan(1), word: Not(everyDocument) });
  await manager.query("DELETE FROM search_clue WHERE word NOT IN (SELECT word FROM search_word)");
}

/** The keys of the rows of a table that are not in their index. */
export async function notIndexed(database: Database, index: SearchIndex, table: Sql): Promise<string[]> {
  const [counts] = await database.rows<{ rows: number | string; documents: number | string }>(sql`
    select (select count(*) from ${table} as counted) as "rows", coalesce((
      select documents from search_word where collection = ${index} and word = ${everyDocument}), 0) as documents`);
  if (Number(counts?.rows) === Number(counts?.documents)) {
    return [];
  }
  const rows = await database.rows<{ id: string }>(sql`
    select t.id from ${table} as t where t.id not in (${everyIndexed(database.kind, index)}) order by t.id`);
  return rows.map(({ id }) => id);
}

/** How an index differs from the rows of its table, as sentences; none when it is in step. */
export async function indexFaults(database: Database, index: SearchIndex, table: Sql): Promise<string[]> {
  const indexed = everyIndexed(database.kind, index);
  const [found] = await database.rows<Record<"missing" | "left" | "documents" | "counted", number | string>>(sql`
    select
      (select count(*) from ${table} t where t.id not in (${indexed})) as missing,
      (select count(*) from (${indexed}) d where d.id not in (select r.id from ${table} r)) as "left",
      (select count(*) from (${indexed}) d) as documents,
      coalesce((select documents from search_word where collection = ${index} and word = ${everyDocument}), 0) as counted`);
  const { missing, left, documents, counted } = found ?? { missing: 0, left: 0, documents: 0, counted: 0 };
  return [
    Number(missing) > 0 ? `${missing} of the rows of ${index} are not in the index` : null,
    Number(left) > 0 ? `${left} documents of the index of ${index} have no row` : null,
    Number(documents) !== Number(counted) ? `the index of ${index} has ${documents} documents and counts ${counted}` : null,
  ].filter((fault) => fault !== null);
}
