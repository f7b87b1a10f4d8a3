import { writeFile } from "node:fs/promises";
import { needsMigration } from "../database/migrate.ts";
import type { Config } from "../platform/config.ts";
import { nameOf, optionsIn, readHead, tell, withDatabase } from "./opening.ts";
import { inspectRows, inspectSchema, type Findings } from "./soundness.ts";

/** What a check that found something wrong ends with; 1 is for a command that could not be carried out. */
const notSound = 3;

/** Says how a check went. @returns what the process is to end with. */
export function say({ faults, head }: Findings): number {
  if (faults.length > 0) {
    tell(`NOT SOUND. ${faults.length === 1 ? "One thing is" : `${faults.length} things are`} wrong; what is named first comes first.`);
    return notSound;
  }
  tell(`Sound. The record of acts ends with entry ${head.sequence}, ${head.hash}`);
  return 0;
}

/** `npm run check -- [--head FILE] [--export-head FILE]`: looks whether the database is whole; changes nothing. */
export async function check(config: Config, words: string[]): Promise<number> {
  const { chosen } = optionsIn(words, { head: { type: "string" }, "export-head": { type: "string" } });
  const exported = await readHead(chosen["head"]);
  return withDatabase(config, async (database) => {
    tell(`Checking ${nameOf(config.database)}.`);
    const found = await inspectRows(database, exported, tell);
    if (await needsMigration(database)) {
      tell("  Tables: of an older version; npm run migrate brings them to this one");
    } else {
      found.faults.push(...(await inspectSchema(database, tell)));
    }
    const to = chosen["export-head"];
    if (typeof to === "string" && found.faults.length === 0) {
      await writeFile(to, `${JSON.stringify({ ...found.head, exportedAt: new Date().toISOString() })}\n`);
      tell(`The head of the record of acts was written to ${to}. Keep it where nobody can change both.`);
    }
    return say(found);
  });
}
