import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import "reflect-metadata";
import type { Pool } from "pg";
import sqlite3 from "sqlite3";
import { DataSource, type DataSourceOptions, type EntityManager, type MixedList, type ObjectLiteral } from "typeorm";
import { First0001 } from "./migrations/0001-first.ts";
import { Directory0002 } from "./migrations/0002-directory.ts";
import { preparedOnPostgres } from "./prepared-on-postgres.ts";
import { prepared, type Reader } from "./prepared.ts";
import { readingBeside } from "./reading-beside.ts";
import { compile, type Sql } from "./sql.ts";
import { createWriteLane, type WriteLane } from "./write.ts";

/** Where rows are kept. */
export type DatabaseAddress =
  /** `apart`: a file that nobody serves, such as a backup; it stays one file, without a write-ahead log beside it. */
  | { kind: "sqlite"; file: string; apart?: boolean }
  | { kind: "postgres"; url: string };

/** An entity class. */
export type EntityClass<Row extends ObjectLiteral = ObjectLiteral> = new () => Row;

/** The open database: one side to read, one lane to write. */
export interface Database {
  readonly kind: "sqlite" | "postgres";
  /** Reads only; on SQLite its connection refuses writes. */
  readonly read: EntityManager;
  /** Runs the work in one transaction; see `write.ts`. */
  readonly write: WriteLane;
  /** The data source that migrations and the drift check use. */
  readonly writer: DataSource;
  /** Runs one statement and answers plain rows. */
  rows<Row>(statement: Sql): Promise<Row[]>;
  /**
   * Runs statements that take long side by side, each on a connection of its own where there are any: what is asked for
   * meanwhile by `rows` need not wait for them. Each sees what was written when it began, and is answered as soon as it is read.
   */
  rowsBeside<Row>(statements: readonly Sql[]): Promise<Row[]>[];
  /** How many SQL statements the read side has run since it was opened; tests compare it. */
  statements(): number;
  close(): Promise<void>;
}

/**
 * The driver without its long stack traces, which TypeORM always asks for: they write out every bound value, which
 * costs as much as a small statement and would put what people typed into errors.
 */
const quietSqlite = { ...sqlite3, verbose: () => quietSqlite };

/** Counts statements without keeping them: the log of TypeORM is its only hook on every statement. */
class StatementCounter {
  count = 0;
  logQuery(): void {
    this.count += 1;
  }
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}

function optionsOf(
  address: DatabaseAddress,
  entities: MixedList<EntityClass>,
  side: "read" | "write",
  counter: StatementCounter,
): DataSourceOptions {
  const shared = {
    entities,
    migrations: [First0001, Directory0002],
    migrationsTableName: "migration",
    migrationsTransactionMode: "all" as const,
    synchronize: false,
    logging: side === "read",
    logger: counter,
  };
  if (address.kind === "sqlite") {
    const enableWAL = !address.apart;
    return { ...shared, type: "sqlite", driver: quietSqlite, database: address.file, enableWAL, busyTimeout: 5000 };
  }
  const poolSize = side === "read" ? 8 : 4;
  return { ...shared, type: "postgres", url: address.url, extra: { max: poolSize } };
}

/** A database that is gone with its connection, which no other connection sees. */
const inMemory = ":memory:";

/** The most of a file that SQLite maps into memory, in bytes: its own limit. */
const mostMapped = 0x7fff_0000;

/**
 * What each connection that reads is told. What is mapped needs no copy in a cache of ours: the system keeps these pages,
 * and takes the memory back when it needs it.
 */
const readingPragmas = ["query_only = ON", `mmap_size = ${mostMapped}`];

async function prepareSqlite(reader: DataSource, writer: DataSource): Promise<void> {
  // A commit is acknowledged only when it is on the disk: with NORMAL, 0 of 50 commits were synced.
  await writer.query("PRAGMA synchronous = FULL");
  await writer.query("PRAGMA foreign_keys = ON");
  // What is committed is safe in the write-ahead log. It is put into its places for every 16 MB, not for every 4: a large
  // import writes the same pages again and again.
  await writer.query("PRAGMA wal_autocheckpoint = 4000");
  // SQLite's own 2 MB are too few for what an import changes at once: it was written out and read back before it was committed.
  await writer.query("PRAGMA cache_size = -65536");
  await writer.query("PRAGMA temp_store = MEMORY");
  for (const pragma of readingPragmas) {
    await reader.query(`PRAGMA ${pragma}`);
  }
  // A cache is filled only by what cannot be mapped: pages beyond the limit, in files of more than 2 GB, and of the log.
  await reader.query("PRAGMA cache_size = -262144");
}

/** Reads plain rows by SQL text: past TypeORM, which makes every statement ready anew. */
function readerOf(kind: Database["kind"], reader: DataSource): Reader {
  if (kind === "sqlite") {
    return prepared((reader.driver as unknown as { databaseConnection: sqlite3.Database }).databaseConnection);
  }
  return preparedOnPostgres((reader.driver as unknown as { master: Pool }).master);
}

/** Opens the database with the entities of all slices. */
export async function connect(address: DatabaseAddress, entities: EntityClass[]): Promise<Database> {
  if (address.kind === "sqlite") {
    mkdirSync(dirname(address.file), { recursive: true });
  }
  const counter = new StatementCounter();
  const writer = new DataSource(optionsOf(address, entities, "write", counter));
  await writer.initialize();
  const reader = new DataSource(optionsOf(address, entities, "read", counter));
  await reader.initialize();
  if (address.kind === "sqlite") {
    await prepareSqlite(reader, writer);
  }
  const write = createWriteLane(writer);
  const reading = readerOf(address.kind, reader);
  const beside = address.kind === "sqlite" && address.file !== inMemory ? readingBeside(address.file, readingPragmas) : null;
  return {
    kind: address.kind,
    read: reader.manager,
    write,
    writer,
    rows: async <Row>(statement: Sql) => {
      const { text, values } = compile(statement, address.kind);
      counter.count += 1;
      return (await reading.all(text, values)) as Row[];
    },
    rowsBeside: <Row>(statements: readonly Sql[]) => {
      counter.count += statements.length;
      const read = beside ?? statements.map(() => reading);
      return statements.map(async (statement, place) => {
        const { text, values } = compile(statement, address.kind);
        return (await read[place % read.length]?.all(text, values)) as Row[];
      });
    },
    statements: () => counter.count,
    close: async () => {
      await write.drained();
      await reading.close();
      await Promise.all(beside?.map((one) => one.close()) ?? []);
      await reader.destroy();
      await writer.destroy();
    },
  };
}
