import { isDay, startOfDay } from "../platform/calendar.ts";
import { uuidOf } from "./feed-ids.ts";

/** What was asked for cannot be answered: the status of HTTP and a plain sentence. */
export class FeedRefusal extends Error {
  constructor(
    readonly status: 400 | 404 | 429,
    message: string,
  ) {
    super(message);
  }
}

/** The parameters of an address, as the HTTP server reads them: a repeated one is a list. */
export type RawParameters = Record<string, string | string[] | undefined>;

const longestText = 200;
/** A day, and a time of it, with what is less than a second, and its offset. */
const momentShape = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(\.\d{1,9})?(Z|[+ -]\d{2}:?\d{2})?)?$/;
const days = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];
/** As long as a day is in the formats: MO. */
const lettersOfDay = 2;

/** The parameters of one request, each read once, checked and explained. */
export class FeedParameters {
  constructor(
    private readonly given: RawParameters,
    known: readonly string[],
  ) {
    const unknown = Object.keys(given).find((name) => !known.includes(name));
    if (unknown !== undefined) {
      throw new FeedRefusal(400, `There is no parameter ${JSON.stringify(unknown)} here. Use any of: ${known.join(", ")}.`);
    }
  }

  /** The text as given, or null when there is none. */
  text(name: string): string | null {
    const value = this.given[name];
    if (Array.isArray(value)) {
      throw new FeedRefusal(400, `Give ${name} only once.`);
    }
    const text = (value ?? "").trim();
    if (text.length > longestText || text.includes("\u0000")) {
      throw new FeedRefusal(400, `${name} must be ordinary text of ${longestText} characters at most.`);
    }
    return text === "" ? null : text;
  }

  /** A whole number in a range. */
  whole(name: string, usual: number, most: number): number {
    const text = this.text(name);
    const value = text === null ? usual : /^\d{1,9}$/.test(text) ? Number(text) : 0;
    if (value < 1 || value > most) {
      throw new FeedRefusal(400, `${name} must be a whole number from 1 to ${most}.`);
    }
    return value;
  }

  /** A number that is not negative, or null. */
  number(name: string): number | null {
    const text = this.text(name);
    if (text !== null && !/^\d{1,7}(\.\d{1,6})?$/.test(text)) {
      throw new FeedRefusal(400, `${name} must be a number such as 18.`);
    }
    return text === null ? null : Number(text);
  }

  /** "true" or "false"; left out is false. */
  flag(name: string): boolean {
    const text = this.text(name);
    if (text !== null && text !== "true" && text !== "false") {
      throw new FeedRefusal(400, `${name} must be true or false.`);
    }
    return text === "true";
  }

  /** A UUID, or null. */
  id(name: string): string | null {
    const text = this.text(name);
    const id = text === null ? null : uuidOf(text);
    if (text !== null && id === null) {
      throw new FeedRefusal(400, `${name} must be the id of a record of this feed, a UUID.`);
    }
    return id;
  }

  /** A moment as our rows keep it, or null; a day is its first moment in the United Kingdom. */
  moment(name: string): string | null {
    const text = this.text(name);
    if (text === null) {
      return null;
    }
    const [, day = "", time, fraction = "", zone = "Z"] = momentShape.exec(text) ?? [];
    if (isDay(day) && time === undefined) {
      return startOfDay(day);
    }
    // A plus sign of an offset arrives as a space where it was not escaped.
    const milliseconds = isDay(day) ? Date.parse(`${day}T${time}${fraction}${zone.replace(" ", "+")}`) : NaN;
    if (Number.isNaN(milliseconds)) {
      throw new FeedRefusal(400, `${name} must be a moment such as 2026-11-01T09:30:00Z.`);
    }
    return new Date(milliseconds).toISOString();
  }

  /** A time of day such as 09:30, or null. */
  time(name: string): string | null {
    const text = this.text(name);
    const match = text === null ? null : /^([01]\d|2[0-3]):([0-5]\d)(:[0-5]\d)?(Z|[+ -]\d{2}:?\d{2})?$/.exec(text);
    if (text !== null && !match) {
      throw new FeedRefusal(400, `${name} must be a time such as 09:30.`);
    }
    return match ? `${match[1]}:${match[2]}` : null;
  }

  /** A day of the week as the formats write it (MO), or null; its English name will do as well, whole or its beginning. */
  weekday(name: string): string | null {
    const text = this.text(name)?.toUpperCase() ?? null;
    if (text === null) {
      return null;
    }
    const day = text.length < lettersOfDay ? undefined : days.find((one) => one.startsWith(text));
    if (day === undefined) {
      throw new FeedRefusal(400, `${name} must be one of ${days.map((one) => one.slice(0, lettersOfDay)).join(", ")}.`);
    }
    return day.slice(0, lettersOfDay);
  }
}
