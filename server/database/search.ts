import type { EntityManager, QueryRunner } from "typeorm";
import { asTsvector, type WrittenDocument } from "./search-document.ts";
import { asFts, asTsquery, written, type Expression } from "./search-expression.ts";
import { join, raw, sql, type Sql } from "./sql.ts";

/*
 * Full-text search on both databases. Documents are stored as plain ASCII tokens of ours; what a match is worth is a whole
 * number of ours. So neither database's own tokeniser or ranking has anything left to decide, and both answer the same
 * documents in the same order.
 */

/** What can be searched. Each has an index of its own. */
export type SearchIndex = "organisation" | "service" | "researcher";

/** All indexes. */
export const searchIndexes: readonly SearchIndex[] = ["organisation", "service", "researcher"];

/** The table of an index. */
export function tableOf(index: SearchIndex): Sql {
  return raw(`search_${index}`);
}

/**
 * On SQLite, which document each number of an index stands for: a row of the index itself holds its whole text, and reading
 * it to learn whose it is took a sixth of every search.
 */
export function numbersOf(index: SearchIndex): Sql {
  return raw(`search_${index}_number`);
}

/** The tables of all indexes. */
export function searchTables(kind: "sqlite" | "postgres"): string[] {
  return searchIndexes.flatMap((index) => (kind === "postgres" ? [`search_${index}`] : [`search_${index}`, `search_${index}_number`]));
}

/** Makes the tables that full-text search needs, which entities cannot describe. */
export async function createSearchTables(runner: QueryRunner): Promise<void> {
  for (const index of searchIndexes) {
    if (runner.connection.options.type === "postgres") {
      await runner.query(
        `CREATE TABLE search_${index} (id varchar(36) PRIMARY KEY, names text NOT NULL, words text NOT NULL,
         wider text NOT NULL, tags text NOT NULL, found tsvector NOT NULL,
         shuffle integer NOT NULL GENERATED ALWAYS AS ((('x' || ${lastDigits})::bit(40)::bigint >> 9)::integer) STORED)`,
      );
      await runner.query(`CREATE INDEX search_${index}_shuffle ON search_${index} (shuffle)`);
      // What was written last lies in a list, which every search reads from end to end: so the list is kept short.
      await runner.query(`CREATE INDEX search_${index}_found ON search_${index} USING gin (found) WITH (gin_pending_list_limit = 256)`);
    } else {
      await runner.query(
        `CREATE VIRTUAL TABLE search_${index} USING fts5 (names, words, wider, tags, tokenize = 'ascii', prefix = '2 3')`,
      );
      await runner.query(`CREATE TABLE search_${index}_number (number integer PRIMARY KEY, id varchar(36) NOT NULL)`);
    }
  }
}

/** Removes what `createSearchTables` made. */
export async function dropSearchTables(runner: QueryRunner): Promise<void> {
  for (const table of searchTables(runner.connection.options.type === "postgres" ? "postgres" : "sqlite")) {
    await runner.query(`DROP TABLE ${table}`);
  }
}

/** The digits of a key that are due to chance alone: 40 bits at its end. */
const lastDigits = "right(replace(id, '-', ''), 10)";

/** The upper 31 of the 60 bits of a number are what a document is mixed by. */
export const shuffleShift = raw("29");

/**
 * The row of a document in the SQLite index: 60 bits of its key, because only rows found by number are found without
 * reading the whole index. The digits that are due to chance alone stand first: so every span of numbers of one length
 * holds about as many documents, and the upper 31 bits are what PostgreSQL keeps as `shuffle`.
 */
function rowNumber(id: string): string {
  return BigInt(`0x${rowDigits(id)}`).toString();
}

function rowDigits(id: string): string {
  const digits = id.replaceAll("-", "").slice(-15);
  return `${digits.slice(-10)}${digits.slice(0, -10)}`;
}

/**
 * Keys in the order of their rows in the SQLite index. FTS5 keeps what is written in memory for as long as each row stands
 * behind the last, and writes all of it out before any other: in no order, documents take twice as long.
 */
export function inRowOrder(ids: readonly string[]): string[] {
  const sorted = ids.map((id) => [rowDigits(id), id] as const).sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted.map(([, id]) => id);
}

/** SQLite takes at most 32,766 values in a statement; this many documents stay well below. */
const documentsAtOnce = 1000;

function inBatches<Value>(values: readonly Value[]): Value[][] {
  const batches: Value[][] = [];
  for (let start = 0; start < values.length; start += documentsAtOnce) {
    batches.push(values.slice(start, start + documentsAtOnce));
  }
  return batches;
}

/** The number of a document, which has more digits than JSON keeps of a number. */
const numberInJson = "CAST(json_extract(value, '$[0]') AS INTEGER)";

/** What the index holds of some documents now, by their keys. */
export async function readDocuments(
  manager: EntityManager,
  index: SearchIndex,
  ids: readonly string[],
): Promise<Map<string, WrittenDocument>> {
  const found = new Map<string, WrittenDocument>();
  const postgres = manager.connection.options.type === "postgres";
  for (const some of inBatches(ids)) {
    const marks = some.map((_id, at) => (postgres ? `$${at + 1}` : "CAST(? AS INTEGER)")).join(", ");
    const rows: (WrittenDocument & { id: string })[] = await manager.query(
      postgres
        ? `SELECT id, names, words, wider, tags FROM search_${index} WHERE id IN (${marks})`
        : `SELECT numbered.id, names, words, wider, tags FROM search_${index}_number numbered
           JOIN search_${index} document ON document.rowid = numbered.number WHERE numbered.number IN (${marks})`,
      postgres ? some : some.map(rowNumber),
    );
    rows.forEach((row) => found.set(row.id, row));
  }
  return found;
}

/**
 * Puts documents into the index, inside the running transaction. Many are best given in the order of `inRowOrder`.
 * @param replaced which of them are in it already, and are put in their own place.
 */
export async function putDocuments(
  manager: EntityManager,
  index: SearchIndex,
  documents: ReadonlyMap<string, WrittenDocument>,
  replaced: readonly string[],
): Promise<void> {
  if (manager.connection.options.type !== "postgres") {
    await removeDocuments(manager, index, replaced);
  }
  for (const some of inBatches([...documents])) {
    if (manager.connection.options.type === "postgres") {
      const rows = some.map((_one, at) => `(${[1, 2, 3, 4, 5].map((place) => `$${6 * at + place}`).join(", ")}, $${6 * at + 6}::tsvector)`);
      await manager.query(
        `INSERT INTO search_${index} (id, names, words, wider, tags, found) VALUES ${rows.join(", ")}
         ON CONFLICT (id) DO UPDATE SET names = excluded.names, words = excluded.words, wider = excluded.wider,
         tags = excluded.tags, found = excluded.found`,
        some.flatMap(([id, document]) => [id, document.names, document.words, document.wider, document.tags, asTsvector(document)]),
      );
      continue;
    }
    // The numbers go first, and the documents in one statement: whenever one of many rows begins, FTS5 writes out what it
    // still holds in memory.
    const rows = some.map(([id, { names, words, wider, tags }]) => [rowNumber(id), id, names, words, wider, tags]);
    await manager.query(
      `INSERT OR REPLACE INTO search_${index}_number (number, id)
       SELECT ${numberInJson}, json_extract(value, '$[1]') FROM json_each(jsonb(?))`,
      [JSON.stringify(rows.map(([number, id]) => [number, id]))],
    );
    await manager.query(
      `INSERT INTO search_${index} (rowid, names, words, wider, tags)
       SELECT ${numberInJson}, json_extract(value, '$[2]'), json_extract(value, '$[3]'), json_extract(value, '$[4]'),
       json_extract(value, '$[5]') FROM json_each(jsonb(?))`,
      [JSON.stringify(rows)],
    );
  }
}

/** Takes documents out of the index, inside the running transaction. */
export async function removeDocuments(manager: EntityManager, index: SearchIndex, ids: readonly string[]): Promise<void> {
  const postgres = manager.connection.options.type === "postgres";
  for (const some of inBatches(inRowOrder(ids))) {
    const marks = some.map((_id, at) => (postgres ? `$${at + 1}` : "CAST(? AS INTEGER)")).join(", ");
    if (postgres) {
      await manager.query(`DELETE FROM search_${index} WHERE id IN (${marks})`, [...some]);
      continue;
    }
    const numbers = some.map(rowNumber);
    await manager.query(`DELETE FROM search_${index} WHERE rowid IN (${marks})`, numbers);
    await manager.query(`DELETE FROM search_${index}_number WHERE number IN (${marks})`, numbers);
  }
}

/** The rows of an index as `document`, each beside its key, which is `key`. */
function documentsOf(kind: "sqlite" | "postgres", index: SearchIndex): { key: Sql; from: Sql } {
  const table = tableOf(index);
  return kind === "postgres"
    ? { key: raw("document.id"), from: sql`${table} document` }
    : { key: raw("numbered.id"), from: sql`${table} document join ${numbersOf(index)} numbered on numbered.number = document.rowid` };
}

/** The keys of all documents of an index. */
export function everyIndexed(kind: "sqlite" | "postgres", index: SearchIndex): Sql {
  const { key, from } = documentsOf(kind, index);
  return sql`select ${key} as id from ${from}`;
}

/** The keys of the documents that fit an expression. */
export function documentsWith(kind: "sqlite" | "postgres", index: SearchIndex, expression: Expression): Sql {
  if (kind === "postgres") {
    return sql`select id from ${tableOf(index)} where found @@ ${asTsquery(expression)}::tsquery`;
  }
  const { key, from } = documentsOf(kind, index);
  return sql`select ${key} as id from ${from} where document.${tableOf(index)} match ${asFts(expression)}`;
}

/** Beginnings of names are compared up to this length, so that an abbreviation still meets the word. */
const beginningLength = 4;

/** The keys of the documents with a name in which some word begins like one of these: worth a closer look. */
export function documentsNamedLike(kind: "sqlite" | "postgres", index: SearchIndex, stems: readonly string[]): Sql {
  const begins = [...new Set(stems.map((stem) => written([...stem].slice(0, beginningLength).join(""))))];
  return documentsWith(kind, index, { any: begins.map((beginning) => ({ beginning, in: ["names"] })) });
}

/** The names and texts of some documents, as tokens, to say why they were found. */
export function documentsByKey(kind: "sqlite" | "postgres", index: SearchIndex, ids: readonly string[]): Sql {
  const wanted =
    kind === "postgres"
      ? sql`document.id in (${join(ids)})`
      : sql`numbered.number in (${join(ids.map((id) => sql`cast(${rowNumber(id)} as integer)`))})`;
  const { key, from } = documentsOf(kind, index);
  return sql`select ${key} as id, names, words, wider from ${from} where ${wanted}`;
}
