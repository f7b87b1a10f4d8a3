import { copyFileSync } from "node:fs";
import { basename, join } from "node:path";
import { assemble, type App } from "../../server/app.ts";
import { loadDemo } from "../../server/demo/load.ts";
import type { Config, DatabaseConfig } from "../../server/platform/config.ts";
import { createTestDatabase, postgresDatabase, runOnPostgres, type TestDatabase } from "./databases.ts";
import { beginRun, begunInRun, endRun, folderOfRun, onceInRun } from "./once-in-run.ts";
import { testConfig } from "./test-config.ts";

/*
 * What most tests begin with takes seconds to bring about and is always the same: the tables with the vocabulary, the
 * whole demonstration, or a committee. It is made once in a run, by the first test that asks for it; each test file gets
 * a copy.
 */

/** What a database holds when a test begins: the tables and the vocabulary, or the demonstration as well. */
export type Contents = "vocabulary" | "demonstration";

/** Opens an empty database and fills it. @returns what holds it open. */
type Fill = (config: Config) => Promise<App>;

const fills: Record<Contents, Fill> = {
  vocabulary: (config) => assemble(config),
  demonstration: async (config) => {
    const app = await assemble(config);
    await loadDemo(app, () => undefined);
    return app;
  },
};

/** Makes place for the templates of this run. */
export function beginTemplates(): void {
  beginRun();
}

/** Takes the templates of this run away. */
export async function endTemplates(): Promise<void> {
  for (const work of begunInRun()) {
    if (work.startsWith("postgres-")) {
      await runOnPostgres(`DROP DATABASE IF EXISTS ${nameOf(work)} WITH (FORCE)`);
    }
  }
  endRun();
}

/** The name of a template on PostgreSQL, which folds names to lower case. */
function nameOf(template: string): string {
  return `${basename(folderOfRun())}_${template}`.replaceAll("-", "_").toLowerCase();
}

function fileOf(template: string): string {
  return join(folderOfRun(), `${template}.sqlite`);
}

async function make(kind: DatabaseConfig["kind"], template: string, fill: Fill): Promise<void> {
  const config: DatabaseConfig = kind === "sqlite" ? { kind, file: fileOf(`${template}-loading`) } : postgresDatabase(nameOf(template));
  if (kind === "postgres") {
    await runOnPostgres(`CREATE DATABASE ${nameOf(template)}`);
  }
  const app = await fill(testConfig(config));
  if (kind === "sqlite") {
    // A copy of the file alone could lack the rows that still wait in its write-ahead log.
    await app.database.writer.query("VACUUM INTO ?", [fileOf(template)]);
  }
  await app.close();
}

/** A database of its own that holds what `fill` brings about, which is done once in a run under this name. */
export async function databaseFilledBy(kind: DatabaseConfig["kind"], name: string, fill: Fill): Promise<TestDatabase> {
  const template = `${kind}-${name}`;
  await onceInRun(template, () => make(kind, template, fill));
  const place = await createTestDatabase(kind, nameOf(template));
  if (place.config.kind === "sqlite") {
    copyFileSync(fileOf(template), place.config.file);
  }
  return place;
}

/** A database of its own that holds this when the test begins. */
export function databaseWith(kind: DatabaseConfig["kind"], contents: Contents): Promise<TestDatabase> {
  return databaseFilledBy(kind, contents, fills[contents]);
}
