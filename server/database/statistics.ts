import type { Database } from "./connect.ts";
import { searchIndexes } from "./search.ts";

/**
 * Lets PostgreSQL look at how many rows its tables hold, and put what was written into its indexes of words, after very
 * many rows were added: until it does so by itself, it takes ways that suit empty tables, and a search for words and a place
 * took a second instead of a tenth. SQLite is never asked.
 */
export async function lookAtTables(database: Database): Promise<void> {
  if (database.kind === "postgres") {
    await database.writer.query("ANALYZE");
    for (const index of searchIndexes) {
      await database.writer.query(`SELECT gin_clean_pending_list('search_${index}_found')`);
    }
  }
}
