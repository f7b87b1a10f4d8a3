import { existsSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { writeBackup } from "../database/backup.ts";
import { connect } from "../database/connect.ts";
import { needsMigration } from "../database/migrate.ts";
import { ConfigurationError, type Config } from "../platform/config.ts";
import { entities } from "../slices.ts";
import { say } from "./check.ts";
import { nameOf, optionsIn, tell, withDatabase } from "./opening.ts";
import { inspectRows } from "./soundness.ts";

/** `npm run backup -- FILE`: writes everything, as it is at one moment, into one file, while the directory is open. */
export async function backup(config: Config, words: string[]): Promise<number> {
  const { file } = optionsIn(words, {});
  if (file === "" || existsSync(file)) {
    throw new ConfigurationError(file === "" ? "Say where to: npm run backup -- FILE." : `There is a file ${file} already; nothing was written.`);
  }
  await withDatabase(config, async (database) => {
    if (await needsMigration(database)) {
      throw new ConfigurationError("The database is of an older version. Run npm run migrate first.");
    }
    mkdirSync(dirname(resolve(file)), { recursive: true });
    tell(`Backing up ${nameOf(config.database)} to ${file}.`);
    await writeBackup(database, entities, file, tell);
  });
  const copy = await connect({ kind: "sqlite", file, apart: true }, entities);
  try {
    tell("Checking what was written.");
    return say(await inspectRows(copy, null, tell));
  } finally {
    await copy.close();
  }
}
