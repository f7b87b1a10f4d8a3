/**
 * Calendar days and moments. A day is "YYYY-MM-DD" in the network's zone; a moment is an ISO 8601 string in UTC.
 * Arithmetic on days never touches a clock or an offset, so the hours that appear and vanish in spring and autumn
 * cannot move a date; only `dayOf`, `startOfDay` and `endOfDay` know about zones.
 */

const millisecondsADay = 86_400_000;
const millisecondsAMinute = 60_000;
/** No zone on Earth is further than 14 hours from UTC; one hour more leaves room for rules to come. */
const widestOffsetMinutes = 15 * 60;

/** The zone in which this product's days are counted unless a caller names another. */
export const defaultZone = "Europe/London";

/** Minutes of UTC since 1970 from which on no zone differs from it by seconds: the last one did until 1972. */
const firstMinuteOfRules = Date.UTC(1973, 0, 1) / millisecondsAMinute;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) {
    return known;
  }
  const made = new Intl.DateTimeFormat("en-CA-u-ca-gregory-nu-latn", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  formatters.set(zone, made);
  return made;
}

function millisecondsOf(moment: string): number {
  const milliseconds = Date.parse(moment);
  if (Number.isNaN(milliseconds)) {
    throw new RangeError(`Not a moment: ${moment}`);
  }
  return milliseconds;
}

function utcMidnight(day: string): number {
  if (!isDay(day)) {
    throw new RangeError(`Not a day: ${day}`);
  }
  return Date.parse(`${day}T00:00:00.000Z`);
}

function dayFromUtc(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** Whether the text is a day that exists, as "YYYY-MM-DD" (2026-02-30 does not). */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return false;
  }
  const milliseconds = Date.parse(`${text}T00:00:00.000Z`);
  return !Number.isNaN(milliseconds) && dayFromUtc(milliseconds) === text;
}

/** So many answers are kept: nearly everybody asks for the day of this minute, and when a few days began. */
const kept = 1000;

/** Keeps what a pure function answered: asking for zones takes longer than most of what is asked about a day. */
function keeping(answers: Map<string, string>, name: string, work: () => string): string {
  const known = answers.get(name);
  if (known !== undefined) {
    return known;
  }
  if (answers.size >= kept) {
    answers.clear();
  }
  const answer = work();
  answers.set(name, answer);
  return answer;
}

const days = new Map<string, string>();
const starts = new Map<string, string>();

/** The calendar day in `zone` on which the moment falls. Throws RangeError when it is not a moment. */
export function dayOf(moment: string, zone: string = defaultZone): string {
  // Days begin on whole minutes of UTC everywhere since zones have rules.
  const minute = Math.floor(millisecondsOf(moment) / millisecondsAMinute);
  return minute < firstMinuteOfRules ? dayWorkedOut(moment, zone) : keeping(days, `${zone} ${minute}`, () => dayWorkedOut(moment, zone));
}

function dayWorkedOut(moment: string, zone: string): string {
  const parts = formatterFor(zone).formatToParts(millisecondsOf(moment));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: string, count: number): string {
  return dayFromUtc(utcMidnight(day) + count * millisecondsADay);
}

/** The same day `count` months later; the end of a shorter month when it has no such day (31 January + 1 month). */
export function addMonths(day: string, count: number): string {
  const start = new Date(utcMidnight(day));
  const target = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + count, 1));
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(start.getUTCDate(), lastDay));
  return dayFromUtc(target.getTime());
}

/** How many days after `from` the day `to` is; negative when it is before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utcMidnight(to) - utcMidnight(from)) / millisecondsADay);
}

/**
 * The first moment of the day in `zone`. Found by search, not by offsets: in some zones the clocks change at
 * midnight and the day begins at one o'clock.
 */
export function startOfDay(day: string, zone: string = defaultZone): string {
  return keeping(starts, `${zone} ${day}`, () => startWorkedOut(day, zone));
}

function startWorkedOut(day: string, zone: string): string {
  const midnight = utcMidnight(day);
  let before = -widestOffsetMinutes;
  let within = widestOffsetMinutes;
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2);
    const moment = new Date(midnight + middle * millisecondsAMinute).toISOString();
    if (dayOf(moment, zone) < day) {
      before = middle;
    } else {
      within = middle;
    }
  }
  return new Date(midnight + within * millisecondsAMinute).toISOString();
}

/** The last millisecond of the day in `zone`: "until 31 March" includes this moment of 31 March. */
export function endOfDay(day: string, zone: string = defaultZone): string {
  return new Date(Date.parse(startOfDay(addDays(day, 1), zone)) - 1).toISOString();
}

/** Whether the day lies between `from` and `to`, both included; no `to` means open-ended. */
export function isWithin(day: string, from: string, to: string | null): boolean {
  return from <= day && (to === null || day <= to);
}
