import type { EntityManager, QueryRunner } from "typeorm";
import type { SearchWord } from "../platform/stems.ts";
import { raw, sql, type Sql } from "./sql.ts";

/*
 * Full-text search on both databases. Words are folded, cut and stemmed in TypeScript and stored as plain ASCII
 * tokens, so that neither database's own tokeniser has anything left to decide and both answer the same set.
 */

/** The words of one organisation: those of its names apart, because a match there comes first. */
export interface SearchText {
  names: readonly SearchWord[];
  words: readonly SearchWord[];
}

/** Makes the tables that full-text search needs, which entities cannot describe. */
export async function createSearchTables(runner: QueryRunner): Promise<void> {
  if (runner.connection.options.type === "postgres") {
    await runner.query(
      "CREATE TABLE organisation_search (id varchar(36) PRIMARY KEY, names tsvector NOT NULL, words tsvector NOT NULL)",
    );
    await runner.query("CREATE INDEX organisation_search_words ON organisation_search USING gin (words)");
    return;
  }
  await runner.query(
    "CREATE VIRTUAL TABLE organisation_search USING fts5 (id UNINDEXED, names, words, tokenize = 'ascii', prefix = '2 3')",
  );
}

/** Removes what `createSearchTables` made. */
export async function dropSearchTables(runner: QueryRunner): Promise<void> {
  await runner.query("DROP TABLE organisation_search");
}

const plain = /^[a-z0-9]+$/;

/** Writes a token in ASCII; a beginning of a word stays a beginning of it, so that prefixes still match. */
function written(token: string): string {
  return plain.test(token) ? token : `u0${Buffer.from(token, "utf8").toString("hex")}`;
}

function tokensOf(words: readonly SearchWord[]): string[] {
  return [...new Set(words.flatMap(({ word, stem }) => [written(word), written(stem)]))];
}

/**
 * The row of an organisation in the SQLite index: 60 bits of the random part of its key, because only rows found by
 * number are found without reading the whole index.
 */
function rowNumber(id: string): string {
  return BigInt(`0x${id.replaceAll("-", "").slice(-15)}`).toString();
}

/** Puts the words of an organisation into the index in place of those before, inside the running transaction. */
export async function indexOrganisation(manager: EntityManager, id: string, text: SearchText): Promise<void> {
  await indexOrganisations(manager, [{ id, text }]);
}

/** SQLite takes at most 32,766 values in a statement. */
const indexedAtOnce = 2000;

/** The same for many organisations, with few statements. */
export async function indexOrganisations(
  manager: EntityManager,
  entries: readonly { id: string; text: SearchText }[],
): Promise<void> {
  for (let start = 0; start < entries.length; start += indexedAtOnce) {
    const rows = entries.slice(start, start + indexedAtOnce).map(({ id, text }) => ({
      id,
      names: tokensOf(text.names),
      words: tokensOf([...text.names, ...text.words]),
    }));
    await putInIndex(manager, rows);
  }
}

async function putInIndex(manager: EntityManager, rows: readonly { id: string; names: string[]; words: string[] }[]): Promise<void> {
  if (manager.connection.options.type === "postgres") {
    const places = rows.map((_row, index) => {
      const first = index * 3;
      return `($${first + 1}, array_to_tsvector($${first + 2}::text[]), array_to_tsvector($${first + 3}::text[]))`;
    });
    await manager.query(
      `INSERT INTO organisation_search (id, names, words) VALUES ${places.join(", ")}
       ON CONFLICT (id) DO UPDATE SET names = excluded.names, words = excluded.words`,
      rows.flatMap(({ id, names, words }) => [id, names, words]),
    );
    return;
  }
  const numbers = rows.map(({ id }) => rowNumber(id));
  const each = numbers.map(() => "CAST(? AS INTEGER)").join(", ");
  await manager.query(`DELETE FROM organisation_search WHERE rowid IN (${each})`, numbers);
  const places = rows.map(() => "(CAST(? AS INTEGER), ?, ?, ?)").join(", ");
  await manager.query(
    `INSERT INTO organisation_search (rowid, id, names, words) VALUES ${places}`,
    rows.flatMap(({ id, names, words }) => [rowNumber(id), id, names.join(" "), words.join(" ")]),
  );
}

/** Where words are looked for. */
export type SearchField = "names" | "words";

/**
 * The keys of the organisations in which every one of the words stands, whole, by its stem, or as a beginning.
 * Tokens hold letters and digits only, so nothing a person types can become an operator.
 */
export function organisationsWith(kind: "sqlite" | "postgres", field: SearchField, words: readonly SearchWord[]): Sql {
  const asked = words.map(({ word, stem }) => ({ stem: written(stem), begin: written(word) }));
  if (kind === "postgres") {
    const query = asked.map(({ stem, begin }) => `('${stem}' | '${begin}':*)`).join(" & ");
    return sql`select id from organisation_search where ${raw(field)} @@ ${query}::tsquery`;
  }
  const query = asked.map(({ stem, begin }) => `("${stem}" OR "${begin}" *)`).join(" AND ");
  return sql`select id from organisation_search where ${raw(field)} match ${query}`;
}

/** Beginnings of names are compared up to this length, so that an abbreviation still meets the word. */
const beginningLength = 4;

/** The keys of the organisations with a name in which some word begins like one of these: worth a closer look. */
export function organisationsNear(kind: "sqlite" | "postgres", words: readonly SearchWord[]): Sql {
  const begins = [...new Set(words.map(({ word }) => written([...word].slice(0, beginningLength).join(""))))];
  if (kind === "postgres") {
    const query = begins.map((begin) => `'${begin}':*`).join(" | ");
    return sql`select id from organisation_search where names @@ ${query}::tsquery`;
  }
  const query = begins.map((begin) => `"${begin}" *`).join(" OR ");
  return sql`select id from organisation_search where organisation_search match ${`names : (${query})`}`;
}
