import { addDays } from "../platform/calendar.ts";

/** How open an organisation is to requests of researchers. */
export enum CapacityState {
  OPEN = "OPEN",
  BUSY = "BUSY",
  FULL = "FULL",
  PAUSED = "PAUSED",
  UNKNOWN = "UNKNOWN",
}

/** A quarter of a year, in days: for so long does a request that was accepted count. */
export const quarterDays = 91;

/** What an organisation said it can take. */
export interface StatedCapacity {
  perQuarter: number;
  pausedUntil: string | null;
}

/** From which share of its capacity an organisation counts as busy, and as full. */
export interface LoadTerms {
  busyFrom: number;
  fullFrom: number;
}

/** How busy an organisation is, and why. */
export interface Load {
  /** Requests that count, as a share of what it can take; 1 where it takes none. */
  load: number;
  state: CapacityState;
  /** The first day on which it can be asked again; null while it can be, and where no day is known. */
  opensAgain: string | null;
}

/**
 * How busy an organisation is on a day.
 * @param countsUntil for each request that counts, the last day on which it does: an open one until its day for an
 *   answer, an accepted one for a quarter.
 */
export function loadOn(stated: StatedCapacity, countsUntil: readonly string[], terms: LoadTerms, today: string): Load {
  const counting = countsUntil.filter((day) => day >= today).sort();
  const load = stated.perQuarter === 0 ? 1 : counting.length / stated.perQuarter;
  if (stated.pausedUntil !== null && stated.pausedUntil >= today) {
    return { load, state: CapacityState.PAUSED, opensAgain: addDays(stated.pausedUntil, 1) };
  }
  if (load >= terms.fullFrom) {
    const most = Math.ceil(terms.fullFrom * stated.perQuarter) - 1;
    const lastToGo = stated.perQuarter === 0 ? undefined : counting[counting.length - most - 1];
    return { load, state: CapacityState.FULL, opensAgain: lastToGo ? addDays(lastToGo, 1) : null };
  }
  return { load, state: load >= terms.busyFrom ? CapacityState.BUSY : CapacityState.OPEN, opensAgain: null };
}
