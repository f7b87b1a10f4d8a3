import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { DatabaseConfig } from "../../server/platform/config.ts";

/** A database of its own for one test file. */
export interface TestDatabase {
  config: DatabaseConfig;
  drop(): Promise<void>;
}

/** The databases that tests run on: SQLite always, PostgreSQL where TEST_POSTGRES_URL is set. */
export const databaseKinds: readonly DatabaseConfig["kind"][] = process.env["TEST_POSTGRES_URL"]
  ? ["sqlite", "postgres"]
  : ["sqlite"];

/**
 * Where database files of tests lie: in memory where the system has a place for that. A test file does not outlive the
 * machine, and waiting for its disk at every commit took a third of the time (`tests/reliability` does wait for it).
 */
export const folderOfDatabases = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();

function postgresUrl(): string {
  return process.env["TEST_POSTGRES_URL"] ?? "";
}

/** The address of another database of the same PostgreSQL server, whose commits do not wait for the disk. */
export function postgresDatabase(name: string): DatabaseConfig {
  const url = new URL(postgresUrl());
  url.pathname = `/${name}`;
  url.searchParams.set("options", "-c synchronous_commit=off");
  return { kind: "postgres", url: url.href };
}

/** Runs one statement on the database that TEST_POSTGRES_URL names. */
export async function runOnPostgres<Row extends object>(statement: string): Promise<Row[]> {
  const client = new Client({ connectionString: postgresUrl() });
  await client.connect();
  const { rows } = await client.query<Row>(statement);
  await client.end();
  return rows;
}

/** Makes an empty database: a file in a temporary folder, or a database of its own, copied from another where one is named. */
export async function createTestDatabase(kind: DatabaseConfig["kind"], template?: string): Promise<TestDatabase> {
  if (kind === "sqlite") {
    const folder = mkdtempSync(join(folderOfDatabases, "kpd-test-"));
    return {
      config: { kind, file: join(folder, "test.sqlite") },
      drop: async () => rmSync(folder, { recursive: true, force: true }),
    };
  }
  const name = `kpd_test_${randomBytes(6).toString("hex")}`;
  await runOnPostgres(`CREATE DATABASE ${name}${template ? ` TEMPLATE ${template}` : ""}`);
  return {
    config: postgresDatabase(name),
    drop: async () => {
      await runOnPostgres(`DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}
