import type { EntityManager } from "typeorm";
import type { Database } from "./connect.ts";

/**
 * Reads many things as they were at one moment, whatever others write meanwhile; nobody waits for it. On SQLite the
 * read side has one connection, so that this is for processes that do nothing else.
 */
export async function atOneMoment<Result>(database: Database, work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
  const runner = database.read.connection.createQueryRunner();
  try {
    await (database.kind === "postgres" ? runner.startTransaction("REPEATABLE READ") : runner.startTransaction());
    const result = await work(runner.manager);
    await runner.commitTransaction();
    return result;
  } catch (error) {
    if (runner.isTransactionActive) {
      await runner.rollbackTransaction();
    }
    throw error;
  } finally {
    await runner.release();
  }
}
