import { existsSync, mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import type { DataSource } from "typeorm";
import { fillIndexes } from "../../server/app.ts";
import { connect, type Database } from "../../server/database/connect.ts";
import { copyRows } from "../../server/database/copy-rows.ts";
import { migrate } from "../../server/database/migrate.ts";
import { lookAtTables } from "../../server/database/statistics.ts";
import { entities } from "../../server/slices.ts";
import { loadVocabulary } from "../../server/vocabulary/load-vocabulary.ts";
import { createTestDatabase, type TestDatabase } from "../harness/databases.ts";
import { generate } from "./generate.ts";

/**
 * Does the work without the indexes, which are made afterwards: each in one go, instead of row by row in places far
 * apart.
 */
async function withoutIndexes(writer: DataSource, work: () => Promise<void>): Promise<void> {
  const indexes: { name: string; sql: string }[] = await writer.query(
    "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL",
  );
  for (const { name } of indexes) {
    await writer.query(`DROP INDEX "${name}"`);
  }
  await work();
  for (const { sql } of indexes) {
    await writer.query(sql);
  }
}

async function fill(file: string, count: number): Promise<void> {
  const database = await connect({ kind: "sqlite", file }, entities);
  await migrate(database);
  await loadVocabulary(database);
  // What is lost with the power is made again: nothing waits for the disk here, and much fits into memory.
  await database.writer.query("PRAGMA synchronous = OFF");
  await database.writer.query("PRAGMA cache_size = -2000000");
  const start = performance.now();
  await withoutIndexes(database.writer, () =>
    generate(database, count, (done) => {
      const rate = Math.round(done / ((performance.now() - start) / 1000));
      process.stdout.write(`\rGenerated ${done} of ${count} organisations, ${rate} a second`);
    }),
  );
  await database.close();
  process.stdout.write("\n");
}

/** Where the databases of benchmarks are kept. */
export function benchFolder(): string {
  const folder = join("var", "bench");
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The file with so many generated organisations, in `var/bench`; made where it is not there yet. */
export async function databaseFile(count: number): Promise<string> {
  const folder = benchFolder();
  const file = join(folder, `${count}.sqlite`);
  if (!existsSync(file)) {
    // Whatever is interrupted is made again from the beginning.
    const unfinished = join(folder, `${count}-${process.pid}.unfinished`);
    await fill(unfinished, count);
    renameSync(unfinished, file);
  }
  return file;
}

/** The same rows in a PostgreSQL database of their own, on the server that TEST_POSTGRES_URL names; to be dropped afterwards. */
export async function postgresCopy(file: string): Promise<TestDatabase> {
  const copy = await createTestDatabase("postgres");
  const from = await connect({ kind: "sqlite", file }, entities);
  const to = await connect(copy.config, entities);
  await migrate(to);
  await copyRows(from, to, (line) => void process.stdout.write(`${line}\n`));
  await fillIndexes(to);
  await lookAtTables(to);
  await to.close();
  await from.close();
  return copy;
}

/** Reads something of a database of benchmarks. */
export async function readFrom<Answer>(file: string, read: (database: Database) => Promise<Answer>): Promise<Answer> {
  const database = await connect({ kind: "sqlite", file }, entities);
  try {
    return await read(database);
  } finally {
    await database.close();
  }
}
