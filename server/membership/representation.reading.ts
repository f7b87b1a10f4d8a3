import type { Voice } from "../organisations/organisation.enums.ts";
import { addMonths } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import type { Committee } from "./committee.entity.ts";
import { seatsOf } from "./committee.reading.ts";
import { daysOfSeries, isUnfitSeries, mostYears, seatsByVoice, type monthsOfStep } from "./seat-share.ts";

/** Who was at the table on one day. */
interface TableOfDay {
  on: string;
  seats: number;
  community: number;
  voices: { voice: Voice; seats: number }[];
}

/**
 * The seats of a committee that the viewer may know of, by voice, at days from one to another. A series that runs
 * backwards is empty; one that is too long begins later.
 */
export async function representationOf(
  ctx: Context,
  committee: Committee,
  from: string,
  to: string,
  step: keyof typeof monthsOfStep,
): Promise<TableOfDay[]> {
  const begin = isUnfitSeries(from, to) ? addMonths(to, -12 * mostYears) : from;
  const seats = await seatsOf(ctx, committee, null);
  const days = to < from ? [] : daysOfSeries(begin, to, step);
  return days.map((on) => {
    const voices = seatsByVoice(seats, on);
    const all = voices.reduce((sum, row) => sum + row.seats, 0);
    return { on, seats: all, community: voices.find((row) => row.voice === "COMMUNITY")?.seats ?? 0, voices };
  });
}
