import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { assemble } from "../../server/app.ts";
import { loadDemo } from "../../server/demo/load.ts";
import type { DatabaseConfig } from "../../server/platform/config.ts";
import { createTestDatabase, postgresDatabase, runOnPostgres, type TestDatabase } from "./databases.ts";
import { testConfig } from "./test-config.ts";

/*
 * What most tests begin with takes seconds to bring about and is always the same: the tables with the vocabulary, or
 * the whole demonstration. It is made once in a run, by the first test that asks for it; each test file gets a copy.
 */

/** What a database holds when a test begins: the tables and the vocabulary, or the demonstration as well. */
export type Contents = "vocabulary" | "demonstration";

/** The folder of this run, named to the workers in their environment. */
const variable = "KPD_TEST_TEMPLATES";

function folderOfRun(): string {
  const folder = process.env[variable];
  if (!folder) {
    throw new Error("The templates have no folder: vitest.config.ts names tests/harness/templates-of-run.ts as the setup.");
  }
  return folder;
}

/** Names the folder of this run, once for all projects that run in it. */
export function beginTemplates(): void {
  process.env[variable] ??= mkdtempSync(join(tmpdir(), "kpd-templates-"));
}

/** Takes the templates of this run away; again does nothing. */
export async function endTemplates(): Promise<void> {
  const folder = process.env[variable];
  delete process.env[variable];
  if (!folder) {
    return;
  }
  for (const contents of ["vocabulary", "demonstration"] as const) {
    if (existsSync(join(folder, `postgres-${contents}`))) {
      await runOnPostgres(`DROP DATABASE IF EXISTS ${nameIn(folder, contents)} WITH (FORCE)`);
    }
  }
  rmSync(folder, { recursive: true, force: true });
}

/** The name of a template on PostgreSQL, which folds names to lower case. */
function nameIn(folder: string, contents: Contents): string {
  return `${basename(folder)}_${contents}`.replaceAll("-", "_").toLowerCase();
}

function fileIn(folder: string, contents: Contents): string {
  return join(folder, `${contents}.sqlite`);
}

async function make(kind: DatabaseConfig["kind"], contents: Contents): Promise<void> {
  const folder = folderOfRun();
  const loading = join(folder, `${contents}-loading.sqlite`);
  const config: DatabaseConfig = kind === "sqlite" ? { kind, file: loading } : postgresDatabase(nameIn(folder, contents));
  if (kind === "postgres") {
    await runOnPostgres(`CREATE DATABASE ${nameIn(folder, contents)}`);
  }
  const app = await assemble(testConfig(config));
  if (contents === "demonstration") {
    await loadDemo(app, () => undefined);
  }
  if (kind === "sqlite") {
    // A copy of the file alone could lack the rows that still wait in its write-ahead log.
    await app.database.writer.query("VACUUM INTO ?", [fileIn(folder, contents)]);
  }
  await app.close();
}

/** Waits until the template is there; the first to ask makes it, in whichever process it runs. */
async function ready(kind: DatabaseConfig["kind"], contents: Contents): Promise<void> {
  const claim = join(folderOfRun(), `${kind}-${contents}`);
  const made = join(claim, "made");
  const failed = join(claim, "failed");
  if (existsSync(made)) {
    return;
  }
  try {
    mkdirSync(claim);
  } catch {
    while (!existsSync(made) && !existsSync(failed)) {
      await wait(50);
    }
    if (existsSync(failed)) {
      throw new Error(`The ${contents} could not be brought into ${kind}; the test file that tried first says why.`);
    }
    return;
  }
  try {
    await make(kind, contents);
  } catch (error) {
    writeFileSync(failed, "");
    throw error;
  }
  writeFileSync(made, "");
}

/** A database of its own that holds this when the test begins. */
export async function databaseWith(kind: DatabaseConfig["kind"], contents: Contents): Promise<TestDatabase> {
  await ready(kind, contents);
  const folder = folderOfRun();
  const place = await createTestDatabase(kind, nameIn(folder, contents));
  if (place.config.kind === "sqlite") {
    copyFileSync(fileIn(folder, contents), place.config.file);
  }
  return place;
}
