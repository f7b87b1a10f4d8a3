import { readIdentifier, type RegisterNumber } from "../organisations/identifiers.ts";
import { readPostcode } from "../places/postcode.ts";
import { IncomeBand } from "../organisations/register-entry.entity.ts";
import { websiteFrom } from "../organisations/website.ts";
import { isDay } from "../platform/calendar.ts";
import { Refusal } from "../platform/refusal.ts";
import { note, type Note } from "./import-note.ts";

/** A value as it is kept, and what is to be said about how it was read. */
export interface Read<Value> {
  value: Value | null;
  notes: Note[];
}

/** The oldest charities and colleges are younger. */
const earliestYear = "0500";

const nothing = { value: null, notes: [] };

/** What the reading functions of people's forms would refuse is a note here: the rest of the row is still good. */
function unlessRefused<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) {
      return null;
    }
    throw error;
  }
}

/** A postcode in capitals without spaces. */
export function postcodeOf(field: string, text: string): Read<string> {
  if (text === "") {
    return { value: null, notes: [note("POSTCODE_MISSING", field)] };
  }
  const value = unlessRefused(() => readPostcode([field], text));
  if (value === null) {
    return { value, notes: [note("POSTCODE_WRONG", field, text)] };
  }
  return { value, notes: /\s/.test(text.trim()) ? [] : [note("POSTCODE_COMPLETED", field, text)] };
}

/** A website with its scheme. Addresses of people, "none" and the like are no websites. */
export function websiteOf(field: string, text: string): Read<string> {
  if (text === "") {
    return nothing;
  }
  const tidy = text.replace(/^(?:(https?):?\/*)+/i, "$1://").replace(/\.+$/, "");
  const value = /[\s@]/.test(tidy) ? null : websiteFrom(tidy);
  if (value === null) {
    return { value, notes: [note("WEBSITE_WRONG", field, text)] };
  }
  return { value, notes: /^https?:\/\//i.test(text) ? [] : [note("WEBSITE_COMPLETED", field, text)] };
}

/** A number in a register such as GB-CHC-1090095, with any spelling of it that the register allows. */
export function numberOf(text: string): RegisterNumber | null {
  return unlessRefused(() => readIdentifier(["identifiers"], text));
}

/** A company number with its noughts: spreadsheets make 2324869.0 of 02324869. */
export function companyNumberOf(field: string, text: string): Read<string> {
  if (/^0*(\.0+)?$/.test(text)) {
    return nothing;
  }
  const number = numberOf(`GB-COH-${text}`);
  if (!number) {
    return { value: null, notes: [note("COMPANY_NUMBER_WRONG", field, text)] };
  }
  const same = number.value === text.toUpperCase();
  return { value: `GB-COH-${number.value}`, notes: same ? [] : [note("COMPANY_NUMBER_COMPLETED", field, text)] };
}

/**
 * A day; what registers write behind it (a time) is left out.
 * @param latest the last day it can be: nothing was registered after today.
 */
export function dayOf(field: string, text: string, latest: string): Read<string> {
  if (text === "") {
    return nothing;
  }
  const british = /^(\d{2})\/(\d{2})\/(\d{4})/.exec(text);
  const written = british ? `${british[3]}-${british[2]}-${british[1]}` : text.slice(0, 10);
  return isDay(written) && written <= latest ? { value: written, notes: [] } : { value: null, notes: [note("DATE_WRONG", field, text)] };
}

/** The year in which it began; none that lies ahead. @param latest today. */
export function yearOf(field: string, text: string, latest: string): Read<number> {
  if (text === "") {
    return nothing;
  }
  const year = /^(\d{4})(?:\.0+)?$/.exec(text)?.[1];
  const isOne = year !== undefined && year >= earliestYear && year <= latest.slice(0, year.length);
  return isOne ? { value: Number(year), notes: [] } : { value: null, notes: [note("YEAR_WRONG", field, text)] };
}

/** Upper ends of the bands, in pounds a year. */
const bands: [number, IncomeBand][] = [
  [10_000, IncomeBand.UNDER_10_THOUSAND],
  [100_000, IncomeBand.UNDER_100_THOUSAND],
  [1_000_000, IncomeBand.UNDER_1_MILLION],
  [10_000_000, IncomeBand.UNDER_10_MILLION],
];

/** The band of an income; the figure itself is not kept. */
export function incomeBandOf(text: string): IncomeBand | null {
  const income = Number(text.replace(/[£,\s]/g, ""));
  if (text === "" || !Number.isFinite(income) || income < 0) {
    return null;
  }
  return bands.find(([most]) => income < most)?.[1] ?? IncomeBand.OVER_10_MILLION;
}

/** Whether a register says yes: True, T, 1, Yes. Everything else is no. */
export function saysYes(text: string): boolean {
  return /^(true|t|1|yes|y)$/i.test(text);
}
