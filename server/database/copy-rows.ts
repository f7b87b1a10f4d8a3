import type { EntityMetadata, QueryRunner } from "typeorm";
import type { Database } from "./connect.ts";
import { insertValues } from "./insert-rows.ts";
import { searchTables } from "./search.ts";

/** Counted from the search index, and filled with it. */
const derived = ["search_word", "search_clue"];

const atOnce = 2000;

/** Told how far a long work has come, in words. */
export type Tell = (line: string) => void;

function columnsOf(metadata: EntityMetadata): string {
  return metadata.columns.map((column) => `"${column.databaseName}"`).join(", ");
}

/** The rows of a table in batches; on PostgreSQL inside the running transaction, which a cursor needs. */
async function* batches(runner: QueryRunner, metadata: EntityMetadata): AsyncGenerator<Record<string, unknown>[]> {
  const from = `${columnsOf(metadata)} FROM "${metadata.tableName}"`;
  if (runner.connection.options.type === "postgres") {
    await runner.query(`DECLARE copied NO SCROLL CURSOR FOR SELECT ${from}`);
    for (;;) {
      const rows = (await runner.query(`FETCH ${atOnce} FROM copied`)) as Record<string, unknown>[];
      if (rows.length === 0) {
        break;
      }
      yield rows;
    }
    await runner.query("CLOSE copied");
    return;
  }
  const key = metadata.primaryColumns.map((column) => column.databaseName);
  const names = key.map((name) => `"${name}"`).join(", ");
  let after: unknown[] = [];
  for (;;) {
    const further = after.length > 0 ? `WHERE (${names}) > (${key.map(() => "?").join(", ")})` : "";
    const rows: Record<string, unknown>[] = await runner.query(`SELECT ${from} ${further} ORDER BY ${names} LIMIT ${atOnce}`, after);
    if (rows.length === 0) {
      return;
    }
    yield rows;
    const last = rows.at(-1);
    after = key.map((name) => last?.[name]);
  }
}

/** A value as the other database keeps it: only yes and no are kept differently. */
function converted(value: unknown, type: unknown, into: "sqlite" | "postgres"): unknown {
  if (type !== "boolean" || value === null) {
    return value;
  }
  return into === "postgres" ? Boolean(value) : Number(value);
}

async function fill(from: QueryRunner, to: QueryRunner, kind: "sqlite" | "postgres", tell: Tell): Promise<void> {
  for (const metadata of to.connection.entityMetadatas.filter(({ tableName }) => !derived.includes(tableName))) {
    let count = 0;
    for await (const rows of batches(from, metadata)) {
      const values = rows.map((row) => metadata.columns.map((column) => converted(row[column.databaseName], column.type, kind)));
      await insertValues(to.manager, metadata, values);
      count += rows.length;
    }
    if (count > 0) {
      tell(`  ${metadata.tableName}: ${count.toLocaleString("en-GB")} ${count === 1 ? "row" : "rows"}`);
    }
  }
}

/** Lets references be looked at when everything is there: rows come in any order, and some name rows of their own table. */
async function lookAtReferencesLater(runner: QueryRunner, later: boolean): Promise<void> {
  const how = later ? "DEFERRABLE INITIALLY DEFERRED" : "NOT DEFERRABLE";
  for (const { tableName, foreignKeys } of runner.connection.entityMetadatas) {
    for (const { name } of foreignKeys) {
      await runner.query(`ALTER TABLE "${tableName}" ALTER CONSTRAINT "${name}" ${how}`);
    }
  }
}

async function emptyTables(runner: QueryRunner): Promise<void> {
  const kind = runner.connection.options.type === "postgres" ? "postgres" : "sqlite";
  const tables = [...runner.connection.entityMetadatas.map(({ tableName }) => tableName), ...searchTables(kind)];
  if (kind === "postgres") {
    await runner.query(`TRUNCATE ${tables.map((table) => `"${table}"`).join(", ")}`);
    return;
  }
  for (const table of tables) {
    await runner.query(`DELETE FROM "${table}"`);
  }
}

/**
 * Puts all rows of one database into another in place of what is there, in one transaction: all of it or nothing. Both
 * have the newest schema. The search index is left empty, to be filled afterwards.
 */
export async function copyRows(from: Database, to: Database, tell: Tell): Promise<void> {
  const source = from.read.connection.createQueryRunner();
  const target = to.writer.createQueryRunner();
  const postgres = to.kind === "postgres";
  try {
    if (!postgres) {
      await target.query("PRAGMA foreign_keys = OFF");
    }
    await (from.kind === "postgres" ? source.startTransaction("REPEATABLE READ") : source.startTransaction());
    await target.startTransaction();
    if (postgres) {
      await lookAtReferencesLater(target, true);
    }
    await emptyTables(target);
    await fill(source, target, to.kind, tell);
    if (postgres) {
      await target.query("SET CONSTRAINTS ALL IMMEDIATE");
      await lookAtReferencesLater(target, false);
    }
    await target.commitTransaction();
    await source.commitTransaction();
  } finally {
    for (const runner of [target, source]) {
      if (runner.isTransactionActive) {
        await runner.rollbackTransaction();
      }
      await runner.release();
    }
    if (!postgres) {
      await to.writer.query("PRAGMA foreign_keys = ON");
    }
  }
}
