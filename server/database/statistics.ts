import type { Database } from "./connect.ts";

/**
 * Lets PostgreSQL look at how many rows its tables hold, after very many were added: until it does by itself, it takes ways
 * that suit empty tables, and a search for words and a place took a second instead of a tenth. SQLite is never asked.
 */
export async function lookAtTables(database: Database): Promise<void> {
  if (database.kind === "postgres") {
    await database.writer.query("ANALYZE");
  }
}
