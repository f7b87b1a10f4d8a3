import { Voice } from "../organisations/organisation.enums.ts";
import { addDays, addMonths, isWithin } from "../platform/calendar.ts";

/** How many seats there are, and how many of them are the community's: on a day, and over time. */

/** A seat as far as counting is concerned. */
export interface CountedSeatTerm {
  organisationId: string;
  voice: Voice;
  from: string;
  /** The last day of the term; null while it is open. */
  to: string | null;
}

/** The seats in term on a day. */
export interface SeatShare {
  seats: number;
  community: number;
}

function shareOf(seats: readonly CountedSeatTerm[], day: string): SeatShare {
  const inTerm = seats.filter((seat) => isWithin(day, seat.from, seat.to));
  return { seats: inTerm.length, community: inTerm.filter((seat) => seat.voice === Voice.COMMUNITY).length };
}

/** The share of the community on a day, as it is and as it would be with the seat set; it replaces the one there is. */
export function communityShareAfter(
  seats: readonly CountedSeatTerm[],
  wanted: CountedSeatTerm,
  day: string,
): { before: SeatShare; after: SeatShare } {
  const others = seats.filter((seat) => seat.organisationId !== wanted.organisationId);
  return { before: shareOf(seats, day), after: shareOf([...others, wanted], day) };
}

/** By how many seats the community is more than the others. */
function margin({ seats, community }: SeatShare): number {
  return 2 * community - seats;
}

/** Whether the community keeps more than half of the seats, or stands no worse than it did: repairing is never refused. */
export function leavesMajority(before: SeatShare, after: SeatShare): boolean {
  return margin(after) > 0 || margin(after) >= margin(before);
}

/** How far apart the days of a series are. */
export const monthsOfStep = { QUARTER: 3, YEAR: 12 } as const;

/** The days of a series from one to another, both included: the first of each quarter or year, and the last day. */
export function daysOfSeries(from: string, to: string, step: keyof typeof monthsOfStep): string[] {
  const months = monthsOfStep[step];
  const year = from.slice(0, 4);
  const days: string[] = [];
  for (let day = `${year}-01-01`; day <= to; day = addMonths(day, months)) {
    if (day > from && day < to) {
      days.push(day);
    }
  }
  return [...new Set([from, ...days, to])].filter((day) => day <= to);
}

/** Seats by voice on one day. */
export function seatsByVoice(seats: readonly CountedSeatTerm[], day: string): { voice: Voice; seats: number }[] {
  const inTerm = seats.filter((seat) => isWithin(day, seat.from, seat.to));
  return Object.values(Voice)
    .map((voice) => ({ voice, seats: inTerm.filter((seat) => seat.voice === voice).length }))
    .filter((row) => row.seats > 0);
}

/** The longest series, in years: a page of it stays readable. */
export const mostYears = 10;

/** Whether a series would be too long, or runs backwards. */
export function isUnfitSeries(from: string, to: string): boolean {
  return to < from || to > addDays(addMonths(from, 12 * mostYears), 1);
}
