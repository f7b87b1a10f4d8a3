import { addDays, addMonths, isWithin } from "../platform/calendar.ts";
import { MembershipState } from "./membership.enums.ts";

/**
 * Where a membership stands on a day, from its dates alone. No job has to run: a membership that nobody renewed is in
 * GRACE on the day after `renewBy` and LAPSED once the days of grace are over.
 */

/** States in which a member's seat may vote. */
const votingStates = new Set([MembershipState.FOUNDING, MembershipState.ACTIVE, MembershipState.GRACE]);
/** States that count as being a member at all. */
const memberStates = new Set([...votingStates, MembershipState.PROBATION, MembershipState.SUSPENDED]);

/** Something that happened to a membership, dated by day. */
export type MembershipHappening =
  | { kind: "RENEWED"; on: string; renewBy: string | null }
  | { kind: "SUSPENDED"; on: string; until: string | null }
  | { kind: "PROBATION"; on: string; until: string | null };

/** The dates of a membership. */
export interface MembershipDates {
  /** The first day. */
  from: string;
  /** The last day before it has to be renewed, before any later renewal; null when it has no term. */
  renewBy: string | null;
  /** The state it began in: FOUNDING, ACTIVE or PROBATION. */
  admittedAs: MembershipState;
  /** The first day on which it is no longer a membership; null while it is one. */
  endedOn: string | null;
  /** How it ended: RESIGNED or REMOVED. */
  endedAs: MembershipState | null;
  happenings: readonly MembershipHappening[];
}

/** The state on the day; null before the membership began. */
export function membershipStateOn(dates: MembershipDates, day: string, graceDays: number): MembershipState | null {
  if (day < dates.from) {
    return null;
  }
  if (dates.endedOn !== null && day >= dates.endedOn) {
    return dates.endedAs ?? MembershipState.RESIGNED;
  }
  const before = dates.happenings.filter((one) => one.on <= day);
  if (before.some((one) => one.kind === "SUSPENDED" && isWithin(day, one.on, one.until))) {
    return MembershipState.SUSPENDED;
  }
  return stateByTerm(dates, before, day, graceDays);
}

function stateByTerm(
  dates: MembershipDates,
  before: readonly MembershipHappening[],
  day: string,
  graceDays: number,
): MembershipState {
  const renewBy = renewByOn(dates, day);
  if (renewBy !== null && day > renewBy) {
    return day <= addDays(renewBy, graceDays) ? MembershipState.GRACE : MembershipState.LAPSED;
  }
  if (before.some((one) => one.kind === "PROBATION" && isWithin(day, one.on, one.until))) {
    return MembershipState.PROBATION;
  }
  return dates.admittedAs;
}

/** The last day before it has to be renewed, as it stands on a day: a renewal never rewrites the days before it. */
export function renewByOn(dates: MembershipDates, day: string): string | null {
  const renewals = dates.happenings.flatMap((one) => (one.kind === "RENEWED" && one.on <= day ? [one] : []));
  const latest = renewals.reduce<(typeof renewals)[number] | null>(
    (last, one) => (last === null || one.on >= last.on ? one : last),
    null,
  );
  return latest === null ? dates.renewBy : latest.renewBy;
}

/** The last day of a term of so many months that begins on a day: two years from 1 April end on 31 March. */
export function lastDayOfTerm(firstDay: string, months: number): string {
  return addDays(addMonths(firstDay, months), -1);
}

/**
 * The last day of the term that a renewal gives. While the membership runs, and in its days of grace, the new term
 * begins on the day after the old one; once it has lapsed, or where it had no term, it begins today.
 */
export function renewedUntil(state: MembershipState | null, renewBy: string | null, today: string, months: number): string {
  const follows = renewBy !== null && state !== MembershipState.LAPSED;
  return lastDayOfTerm(follows ? addDays(renewBy, 1) : today, months);
}

/** Whether a seat of this member may vote. */
export function mayVote(state: MembershipState | null): boolean {
  return state !== null && votingStates.has(state);
}

/** Whether the organisation counts as a member in this state. */
export function isMember(state: MembershipState | null): boolean {
  return state !== null && memberStates.has(state);
}
