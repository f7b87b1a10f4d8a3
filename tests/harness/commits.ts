import type { App } from "../../server/app.ts";

/**
 * A figure that is another one as soon as anything at all was committed to the SQLite database: what its reading
 * connection is told of the others (https://www.sqlite.org/pragma.html#pragma_data_version).
 */
export async function lastCommit(app: App): Promise<number> {
  const [told]: { data_version: number }[] = await app.database.read.query("PRAGMA data_version");
  if (told === undefined) {
    throw new Error("Only SQLite tells of commits.");
  }
  return told.data_version;
}
