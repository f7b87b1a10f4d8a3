import { addDays, addMonths, defaultZone, isDay } from "../platform/calendar.ts";

/**
 * Times in the demonstration are said relative to the day it is loaded, so that it never goes stale:
 *
 * - `today-18d`, `today+4m`, `today-50d-24m`: days, months (m) and years (y) from that day, applied in turn;
 * - `year+1-03-31`: a fixed day of the year after that day's year;
 * - `2019-09-01`: a plain day, for facts;
 * - any of them with a time of day in the United Kingdom: `today-12d 10:20`.
 */

const expression = /^(?:today((?:[+-]\d+[dmy])*)|year([+-]\d+)?-(\d{2}-\d{2})|(\d{4}-\d{2}-\d{2}))$/;
const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Whether the text says a day in one of the forms above. */
export function saysDay(text: string): boolean {
  return expression.test(text);
}

/** Whether the text says a day and a time of day. */
export function saysMoment(text: string): boolean {
  const [day = "", time = "", ...rest] = text.split(" ");
  return rest.length === 0 && saysDay(day) && timeOfDay.test(time);
}

/** The day (YYYY-MM-DD) the text says, seen from `today`. Throws RangeError when it says none. */
export function dayFor(text: string, today: string): string {
  const match = expression.exec(text);
  if (!match) {
    throw new RangeError(`Not a day of the demonstration: ${text}`);
  }
  const [, steps, years, monthAndDay, plain] = match;
  if (plain !== undefined) {
    return plain;
  }
  if (monthAndDay !== undefined) {
    const day = `${Number(today.slice(0, 4)) + Number(years ?? 0)}-${monthAndDay}`;
    if (!isDay(day)) {
      throw new RangeError(`No such day: ${day}`);
    }
    return day;
  }
  return (steps?.match(/[+-]\d+[dmy]/g) ?? []).reduce(step, today);
}

/** The moment (ISO 8601, UTC) the text says, seen from `today`. Throws RangeError when it says none. */
export function momentFor(text: string, today: string): string {
  const [day = "", time = ""] = text.split(" ");
  if (!timeOfDay.test(time)) {
    throw new RangeError(`Not a moment of the demonstration: ${text}`);
  }
  const asIfUtc = Date.parse(`${dayFor(day, today)}T${time}:00.000Z`);
  return new Date(asIfUtc - aheadOfUtc(asIfUtc)).toISOString();
}

function step(day: string, text: string): string {
  const count = Number(text.slice(0, -1));
  switch (text.at(-1)) {
    case "d":
      return addDays(day, count);
    case "m":
      return addMonths(day, count);
    default:
      return addMonths(day, count * 12);
  }
}

const wallClock = new Intl.DateTimeFormat("en-GB", {
  timeZone: defaultZone,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** How many milliseconds the clocks of the United Kingdom are ahead of UTC around that moment. */
function aheadOfUtc(milliseconds: number): number {
  const parts = wallClock.formatToParts(milliseconds);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  const shown = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
  return shown - milliseconds;
}
