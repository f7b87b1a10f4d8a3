import type { Database } from "./connect.ts";

/**
 * Brings the database to the newest schema, all steps in one transaction.
 * @returns how many steps were run.
 * @throws the database's own error; nothing is left half done, and the process should end (a failed migration
 * leaves SQLite's foreign keys switched off on this connection).
 */
export async function migrate(database: Database): Promise<number> {
  const done = await database.writer.runMigrations({ transaction: "all" });
  return done.length;
}

/** Whether steps are missing. */
export async function needsMigration(database: Database): Promise<boolean> {
  return database.writer.showMigrations();
}

/** The statements that would still be needed to make the database fit the entities; none when nothing drifted. */
export async function drift(database: Database): Promise<string[]> {
  const log = await database.writer.driver.createSchemaBuilder().log();
  return log.upQueries.map((query) => query.query);
}
