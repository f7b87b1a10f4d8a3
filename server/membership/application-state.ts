import { addDays, dayOf, startOfDay } from "../platform/calendar.ts";
import { ApplicationState, WaitingOn } from "./membership.enums.ts";

/**
 * What follows from an application's dates: that it expired unanswered, and by when somebody should act. Nothing of it
 * is stored, so that no job has to run for it to be true.
 */

/** The stored part of an application's state. */
export interface StoredState {
  state: ApplicationState;
  waitingOn: WaitingOn;
  /** The moment from which it waits on whoever it waits on. */
  waitingSince: string;
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

/** An application that waits on its applicant since before this moment has expired on `today`. */
export function expiredIfWaitingSinceBefore(today: string, periods: ApplicationPeriods): string {
  return startOfDay(addDays(today, -periods.applicationExpiresAfterDays));
}

/** The state and the turn as they are on `today`: EXPIRED, waiting on nobody, once the time to answer is over. */
export function stateOn(stored: StoredState, today: string, periods: ApplicationPeriods): StoredState {
  const expires = statesThatExpire.includes(stored.state);
  if (!expires || stored.waitingSince >= expiredIfWaitingSinceBefore(today, periods)) {
    return stored;
  }
  return { ...stored, state: ApplicationState.EXPIRED, waitingOn: WaitingOn.NOBODY };
}

/**
 * The last day to act: for the applicant the day after which the application expires, for the committee the day on
 * which it is reminded, during a ballot the day it closes. Null when it waits on nobody.
 */
export function dueOnOf(current: StoredState, periods: ApplicationPeriods, ballotClosesAt: string | null): string | null {
  if (current.waitingOn === WaitingOn.NOBODY) {
    return null;
  }
  if (current.state === ApplicationState.IN_BALLOT && ballotClosesAt !== null) {
    return dayOf(ballotClosesAt);
  }
  const days =
    current.waitingOn === WaitingOn.APPLICANT ? periods.applicationExpiresAfterDays : periods.reminderAfterDays;
  return addDays(dayOf(current.waitingSince), days);
}
