import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
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
export const databaseKinds: readonly ("sqlite" | "postgres")[] = process.env["TEST_POSTGRES_URL"]
  ? ["sqlite", "postgres"]
  : ["sqlite"];

async function runOnPostgres(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** Makes an empty database: a file in a temporary folder, or a schema of its own. */
export async function createTestDatabase(kind: "sqlite" | "postgres"): Promise<TestDatabase> {
  if (kind === "sqlite") {
    const folder = mkdtempSync(join(tmpdir(), "kpd-test-"));
    return {
      config: { kind: "sqlite", file: join(folder, "test.sqlite") },
      drop: async () => rmSync(folder, { recursive: true, force: true }),
    };
  }
  const url = process.env["TEST_POSTGRES_URL"] ?? "";
  const schema = `kpd_test_${randomBytes(6).toString("hex")}`;
  await runOnPostgres(url, `CREATE SCHEMA ${schema}`);
  return {
    config: { kind: "postgres", url, schema },
    drop: () => runOnPostgres(url, `DROP SCHEMA ${schema} CASCADE`),
  };
}
