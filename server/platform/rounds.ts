import type { Log } from "./log.ts";

/** Work that is done again and again, one round after the other. */
export interface Rounds {
  /** Does a round now, after the one that is under way. What goes wrong in it is logged. */
  round(): Promise<void>;
  /** Begins no other round. @returns once the one under way is done. */
  stop(): Promise<void>;
}

/**
 * Does some work every so often until stopped. Nothing in the product may follow from a round having been done: what
 * follows from dates is worked out on reading; a round only tells people, or hands over what waits.
 * @param every milliseconds between two rounds.
 * @param failing what is logged when a round goes wrong.
 */
export function startRounds(work: () => Promise<void>, every: number, log: Log, failing: string): Rounds {
  let working = Promise.resolve();
  const round = (): Promise<void> => {
    working = working.then(work).catch((error: unknown) => {
      log.error({ err: error }, failing);
    });
    return working;
  };
  const timer = setInterval(() => void round(), every);
  return {
    round,
    stop: () => {
      clearInterval(timer);
      return working;
    },
  };
}
