import { existsSync, mkdirSync } from "node:fs";
import { chmod, copyFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { fillIndexes } from "../app.ts";
import { replaceFile, writeBackup } from "../database/backup.ts";
import { connect, type Database } from "../database/connect.ts";
import { copyRows } from "../database/copy-rows.ts";
import { lookAtTables } from "../database/statistics.ts";
import { migrate } from "../database/migrate.ts";
import type { ChainHead } from "../platform/audit-check.ts";
import { ConfigurationError, type Config } from "../platform/config.ts";
import { entities } from "../slices.ts";
import { nameOf, optionsIn, readHead, tell } from "./opening.ts";
import { inspectRows, inspectSchema, schemaFault } from "./soundness.ts";

/** Checks a copy of the backup and brings it to this version. @throws ConfigurationError when it is not sound. */
async function prepare(copy: Database, exported: ChainHead | null): Promise<void> {
  const fault = await schemaFault(copy);
  const faults = fault === null ? (await inspectRows(copy, exported, tell)).faults : [fault];
  if (faults.length === 0) {
    const steps = await migrate(copy);
    tell(steps > 0 ? `  Schema: brought to this version in ${steps} ${steps === 1 ? "step" : "steps"}` : "  Schema: of this version");
    await fillIndexes(copy);
    faults.push(...(await inspectSchema(copy, tell)));
  }
  if (faults.length > 0) {
    throw new ConfigurationError(`The backup is not sound, and nothing was changed:\n${faults.join("\n")}`);
  }
}

async function holdsSomething(database: Database): Promise<boolean> {
  const runner = database.writer.createQueryRunner();
  try {
    return await runner.hasTable("audit_event");
  } finally {
    await runner.release();
  }
}

/** Puts the rows into PostgreSQL in one transaction; what was there is backed up first. */
async function restoreRows(config: Config, copy: Database, replace: boolean, former: string): Promise<string> {
  const target = await connect(config.database, entities);
  try {
    const held = await holdsSomething(target);
    if (held && !replace) {
      throw new ConfigurationError(`${nameOf(config.database)} holds a directory already. Add --replace to put the backup in its place.`);
    }
    await migrate(target);
    if (held) {
      await writeBackup(target, entities, former, () => undefined);
    }
    await copyRows(copy, target, tell);
    await fillIndexes(target);
    await lookAtTables(target);
    return held ? ` What was there before is in ${former}.` : "";
  } finally {
    await target.close();
  }
}

async function restoreFile(file: string, copy: Database, candidate: string, replace: boolean, former: string): Promise<string> {
  const held = existsSync(file);
  if (held && !replace) {
    throw new ConfigurationError(`There is a database ${file} already. Add --replace to put the backup in its place.`);
  }
  await copy.close();
  try {
    await replaceFile(file, candidate, former, entities);
  } catch (error) {
    const busy = (error as { code?: string }).code === "SQLITE_BUSY";
    throw busy ? new ConfigurationError(`The directory is open. Stop it first; nothing was changed.`) : error;
  }
  return held ? ` What was there before is in ${former}.` : "";
}

/** `npm run restore -- FILE [--replace] [--dry-run] [--head FILE]`: checks a backup, then puts it in place. */
export async function restore(config: Config, words: string[]): Promise<void> {
  const { file, chosen } = optionsIn(words, { replace: { type: "boolean" }, "dry-run": { type: "boolean" }, head: { type: "string" } });
  if (file === "" || !existsSync(file)) {
    throw new ConfigurationError(file === "" ? "Say from which file: npm run restore -- FILE [--replace]." : `There is no file ${file}.`);
  }
  const exported = await readHead(chosen["head"]);
  const replace = chosen["replace"] === true;
  const stamp = new Date().toISOString().replace(/[:.]/g, "-");
  const former = join(config.dataFolder, `before-restore-${stamp}.sqlite`);
  mkdirSync(config.dataFolder, { recursive: true });
  const candidate = join(config.dataFolder, `restoring-${stamp}.sqlite`);
  try {
    await copyFile(file, candidate);
    await chmod(candidate, 0o600);
    tell(`Checking ${file}.`);
    const copy = await connectBackup(candidate);
    try {
      await prepare(copy, exported);
      if (chosen["dry-run"] === true) {
        tell("The backup is sound and could be restored. Nothing was changed.");
        return;
      }
      tell(`Restoring into ${nameOf(config.database)}.`);
      const { database } = config;
      const kept = database.kind === "sqlite"
        ? await restoreFile(database.file, copy, candidate, replace, former)
        : await restoreRows(config, copy, replace, former);
      tell(`Restored.${kept} Start the directory.`);
    } finally {
      await closeIfOpen(copy);
    }
  } finally {
    await rm(candidate, { force: true });
  }
}

async function connectBackup(file: string): Promise<Database> {
  try {
    return await connect({ kind: "sqlite", file, apart: true }, entities);
  } catch {
    throw new ConfigurationError("This file is not a backup of a directory; nothing was changed.");
  }
}

async function closeIfOpen(database: Database): Promise<void> {
  if (database.writer.isInitialized) {
    await database.close();
  }
}
