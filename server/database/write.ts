import { AsyncLocalStorage } from "node:async_hooks";
import type { DataSource, EntityManager } from "typeorm";

/**
 * Runs work in one transaction, one transaction at a time.
 *
 * TypeORM shares one SQLite connection among concurrent requests, so that without a queue one request's
 * acknowledged row vanishes with another's rollback. The lane is a queue of one on a connection of its own; work
 * started inside work joins the running transaction. On PostgreSQL the first statement takes the same turn across
 * processes.
 */
export interface WriteLane {
  <Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result>;
  /** Resolves when nothing is queued or running. */
  drained(): Promise<void>;
  /** A number that is another one after any work has begun or ended: what was read under the same is as it was. */
  turns(): number;
}

/**
 * The first statement of every transaction is a write: a transaction that reads first and writes later fails with
 * SQLITE_BUSY whenever another process wrote in between. The row is the head of the audit chain, which every write
 * moves on anyway.
 */
const takeTurn = "UPDATE audit_head SET sequence = sequence WHERE id = 1";

/** Makes the write lane of one data source. */
export function createWriteLane(writer: DataSource): WriteLane {
  const running = new AsyncLocalStorage<EntityManager>();
  let last: Promise<unknown> = Promise.resolve();
  let turns = 0;

  const transact = async <Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> => {
    const runner = writer.createQueryRunner();
    turns += 1;
    try {
      await runner.startTransaction();
      await runner.query(takeTurn);
      const result = await running.run(runner.manager, () => work(runner.manager));
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) {
        await runner.rollbackTransaction();
      }
      throw error;
    } finally {
      turns += 1;
      await runner.release();
    }
  };

  const lane = <Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> => {
    const joined = running.getStore();
    if (joined) {
      return work(joined);
    }
    const turn = last.then(() => transact(work));
    last = turn.catch(() => undefined);
    return turn;
  };
  return Object.assign(lane, {
    drained: async () => {
      await last;
    },
    turns: () => turns,
  });
}
