import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { assemble } from "../../server/app.ts";
import { loadDemo } from "../../server/demo/load.ts";
import { testConfig } from "./server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The SQLite file with the demonstration in it, of which each browser test file starts on a copy. */
    loadedDemo: string;
  }
}

/** Loads the demonstration once for all browser test files: doing so takes longer than most of their tests. */
export default async function setUp(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "kpd-demo-"));
  const app = await assemble(testConfig({ kind: "sqlite", file: join(folder, "loading.sqlite") }));
  await loadDemo(app, () => undefined);
  const loadedDemo = join(folder, "loaded.sqlite");
  // A copy of the file alone could lack the rows that still wait in its write-ahead log.
  await app.database.writer.query("VACUUM INTO ?", [loadedDemo]);
  await app.close();
  project.provide("loadedDemo", loadedDemo);
  return () => rmSync(folder, { recursive: true, force: true });
}
