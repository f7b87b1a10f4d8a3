import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { importFile, readImportWords } from "../../server/interop/import-command.ts";
import { Import } from "../../server/interop/import.entity.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { firstBrokenLink } from "../../server/platform/audit-check.ts";
import type { DatabaseConfig } from "../../server/platform/config.ts";
import { createTestDatabase, databaseKinds } from "../harness/databases.ts";
import { startServerOn } from "../harness/server.ts";
import { testConfig } from "../harness/test-config.ts";

const repository = join(import.meta.dirname, "..", "..");
const rows = 3000;

describe.each(databaseKinds)("an import that is killed on %s", (kind) => {
  const folder = mkdtempSync(join(tmpdir(), "kpd-import-kill-"));
  const file = join(folder, "many.csv");
  const dropped: (() => Promise<void>)[] = [];
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await Promise.all(dropped.map((drop) => drop()));
  });

  /** Where the command finds the database: a file in its folder, or an address. */
  async function place(): Promise<{ database: DatabaseConfig; named: Record<string, string> }> {
    if (kind === "sqlite") {
      return { database: { kind, file: join(folder, "directory.sqlite") }, named: {} };
    }
    const made = await createTestDatabase(kind);
    dropped.push(made.drop);
    return { database: made.config, named: "url" in made.config ? { DATABASE_URL: made.config.url } : {} };
  }

  it("keeps whole batches only, goes on when it is started again, and writes each organisation once", { timeout: 120_000 }, async () => {
    const lines = Array.from({ length: rows }, (_none, index) => `${9_100_000 + index},Group ${index},B8 3BB,Work ${index}`);
    writeFileSync(file, ["reg_number,name,postcode,activities", ...lines].join("\n"));
    const { database, named } = await place();
    const config = testConfig(database);
    const server = await startServerOn(config);
    const { read } = server.app.database;
    const words = ["charities", file, "--extract", "2026-11-01"];
    const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
    const child = spawn(process.execPath, ["--import", loader, join(repository, "server", "main.ts"), "import", ...words], {
      cwd: folder,
      stdio: "ignore",
      env: {
        ...process.env,
        ...named,
        TSX_TSCONFIG_PATH: join(repository, "tsconfig.json"),
        KPD_SECRET: config.secret,
        KPD_DATA: folder,
        KPD_LOG_LEVEL: "silent",
      },
    });
    const gone = new Promise((resolve) => child.once("exit", resolve));
    while ((await read.count(Organisation)) === 0 && child.exitCode === null) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    child.kill("SIGKILL");
    await gone;
    expect(child.signalCode).toBe("SIGKILL");
    const kept = await read.count(Organisation);
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(rows);
    expect(await read.countBy(Import, {})).toBe(1);
    expect(await firstBrokenLink(read)).toBeNull();

    const told: string[] = [];
    const again = async (): Promise<string> =>
      importFile(await server.app.contextFor(null), readImportWords(words), (line) => told.push(line));
    expect(await again()).toContain("3,000 organisations created, 0 changed, 0 as before; 0 rows not taken.");
    expect(told.join()).toContain("went on where it stopped");
    expect(await read.count(Organisation)).toBe(rows);
    expect(await read.countBy(Import, {})).toBe(1);
    expect(await again()).toContain("0 organisations created, 0 changed, 3,000 as before; 0 rows not taken.");
    expect(await firstBrokenLink(read)).toBeNull();
    await server.close();
  });
});
