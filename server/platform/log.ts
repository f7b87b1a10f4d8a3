import { pino, type Logger } from "pino";

/** The structured log of one process. Entries carry ids and codes, never names, addresses or texts people wrote. */
export type Log = Logger;

/** Makes the log of one process, as JSON lines on standard output. */
export function createLog(level: string): Log {
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
}
