import { addDays, dayOf } from "../platform/calendar.ts";
import { ApplicationState, WaitingOn } from "./membership.enums.ts";

/**
 * What follows from an application's dates. The last day to act is kept when the turn changes, because it is told to
 * people and stands then, whatever is changed in the settings later; that the day has passed is never stored.
 */

/** The stored part of an application's state. */
export interface StoredState {
  state: ApplicationState;
  waitingOn: WaitingOn;
  /** The last day to act, itself included; null when it waits on nobody. */
  dueOn: string | null;
}

/** The settings of the network that bear on the dates, in days. */
export interface ApplicationPeriods {
  applicationExpiresAfterDays: number;
  reminderAfterDays: number;
}

/** States in which silence of the applicant ends the application. */
export const statesThatExpire: readonly ApplicationState[] = [
  ApplicationState.DRAFT,
  ApplicationState.NEEDS_INFORMATION,
];

/** Whether the time to answer is over on `today`. */
function hasExpired(stored: StoredState, today: string): boolean {
  return statesThatExpire.includes(stored.state) && stored.dueOn !== null && stored.dueOn < today;
}

/** The state and the turn as they are on `today`: EXPIRED, waiting on nobody, once the time to answer is over. */
export function stateOn(stored: StoredState, today: string): StoredState {
  if (!hasExpired(stored, today)) {
    return { state: stored.state, waitingOn: stored.waitingOn, dueOn: stored.dueOn };
  }
  return { state: ApplicationState.EXPIRED, waitingOn: WaitingOn.NOBODY, dueOn: null };
}

/**
 * The last day to act when a turn begins at a moment: for the applicant the day after which the application expires,
 * for the committee the day on which it is reminded. Null when it waits on nobody. (A ballot sets its closing day.)
 */
export function dueOnAfter(waitingOn: WaitingOn, since: string, periods: ApplicationPeriods): string | null {
  if (waitingOn === WaitingOn.NOBODY) {
    return null;
  }
  const applicant = waitingOn === WaitingOn.APPLICANT;
  return addDays(dayOf(since), applicant ? periods.applicationExpiresAfterDays : periods.reminderAfterDays);
}
