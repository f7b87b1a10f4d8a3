import type { Log } from "./log.ts";

/** Work that nobody waits for: done once the answer is on its way, and before the database is closed. */
export interface Afterwards {
  /** Does the work soon. What goes wrong in it is logged; it has no answer to be told in. */
  add(work: () => Promise<void>): void;
  /** Resolves once everything that was added is done. */
  settled(): Promise<void>;
}

/** Keeps what is to be done after answering. */
export function createAfterwards(log: Log): Afterwards {
  const running = new Set<Promise<void>>();

  const run = async (work: () => Promise<void>): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve));
    try {
      await work();
    } catch (error) {
      log.error({ err: error instanceof Error ? error : new Error("unknown") }, "work after an answer failed");
    }
  };

  return {
    add: (work) => {
      const done = run(work);
      running.add(done);
      void done.finally(() => running.delete(done));
    },
    settled: async () => {
      while (running.size > 0) {
        await Promise.all(running);
      }
    },
  };
}
