import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import { connect, type Database } from "../database/connect.ts";
import type { ChainHead } from "../platform/audit-check.ts";
import { ConfigurationError, type Config } from "../platform/config.ts";
import { entities } from "../slices.ts";
import { schemaFault } from "./soundness.ts";

/** Says something of the work that goes on. */
export function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The file and the choices of a command line. @throws ConfigurationError when there is a choice that nobody knows. */
export function optionsIn(
  words: string[],
  names: Record<string, { type: "string" | "boolean" }>,
): { file: string; chosen: Record<string, unknown> } {
  try {
    const { values, positionals } = parseArgs({ args: words, options: names, allowPositionals: true });
    return { file: positionals[0] ?? "", chosen: values };
  } catch (error) {
    throw new ConfigurationError((error as Error).message);
  }
}

/** What people call a database. */
export function nameOf(database: Config["database"]): string {
  return database.kind === "sqlite" ? `the SQLite file ${database.file}` : `the PostgreSQL database ${new URL(database.url).pathname.slice(1)}`;
}

/** Opens the database as it is: nothing is made, migrated or filled. */
async function openAsItIs({ database }: Config): Promise<Database> {
  if (database.kind === "sqlite" && !existsSync(database.file)) {
    throw new ConfigurationError(`There is no file ${database.file}. KPD_DATA names the folder of the database.`);
  }
  return connect(database, entities);
}

/** Works on the database of this installation as it is. @throws ConfigurationError when it is none of this version's. */
export async function withDatabase<Result>(config: Config, work: (database: Database) => Promise<Result>): Promise<Result> {
  const database = await openAsItIs(config);
  try {
    const fault = await schemaFault(database);
    if (fault !== null) {
      throw new ConfigurationError(fault);
    }
    return await work(database);
  } finally {
    await database.close();
  }
}

const headShape = z.object({ sequence: z.number().int().min(0), hash: z.string() });

/** Reads a head of the record of acts that was exported; null when no file is named. */
export async function readHead(file: unknown): Promise<ChainHead | null> {
  if (typeof file !== "string") {
    return null;
  }
  try {
    return headShape.parse(JSON.parse(await readFile(file, "utf8")));
  } catch {
    throw new ConfigurationError(`${file} is not an exported head of the record of acts.`);
  }
}
