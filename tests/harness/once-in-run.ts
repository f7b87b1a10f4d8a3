import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { folderOfDatabases } from "./databases.ts";

/** The folder of this run, named to the workers in their environment. */
const variable = "KPD_TEST_RUN";

/** Makes the folder that the processes of this run share. */
export function beginRun(): void {
  process.env[variable] = mkdtempSync(join(folderOfDatabases, "kpd-run-"));
}

/** The folder that the processes of this run share. */
export function folderOfRun(): string {
  const folder = process.env[variable];
  if (!folder) {
    throw new Error("This run has no folder: vitest.config.ts names tests/harness/templates-of-run.ts as the setup.");
  }
  return folder;
}

/** Takes the folder of this run away. */
export function endRun(): void {
  rmSync(folderOfRun(), { recursive: true, force: true });
  delete process.env[variable];
}

/** The works that somebody in this run has begun, by name. */
export function begunInRun(): string[] {
  const entries = readdirSync(folderOfRun(), { withFileTypes: true });
  return entries.filter((one) => one.isDirectory()).map(({ name }) => name);
}

/** Does work that is needed once in a run: the first to ask does it, in whichever process it runs, and the others wait. */
export async function onceInRun(name: string, work: () => Promise<void>): Promise<void> {
  const claim = join(folderOfRun(), name);
  const done = join(claim, "done");
  const failed = join(claim, "failed");
  if (existsSync(done)) {
    return;
  }
  try {
    mkdirSync(claim);
  } catch {
    while (!existsSync(done) && !existsSync(failed)) {
      await wait(50);
    }
    if (existsSync(failed)) {
      throw new Error(`${name}: this could not be made; the test file that tried first says why.`);
    }
    return;
  }
  try {
    await work();
  } catch (error) {
    writeFileSync(failed, "");
    throw error;
  }
  writeFileSync(done, "");
}
