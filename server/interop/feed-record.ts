import { webAddress } from "../platform/web-address.ts";

/** A record of the Human Services Data Specification (HSDS), as it is answered. */
export type FeedRecord = { id: string } & Record<string, unknown>;

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

/** The record without what has no value: the formats ask that such fields are left out, never null or empty. */
export function recordOf(values: { id: string } & Record<string, unknown>): FeedRecord {
  const kept = Object.entries(values).filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(kept) as FeedRecord;
}

/** The lines of a text without space around them; null when nothing is left. */
export function wordsOrNull(text: string | null | undefined): string | null {
  const trimmed = (text ?? "").trim();
  return trimmed === "" ? null : trimmed;
}

/** A web address as the formats want it, or null: only ASCII that needs no further escaping. */
export function uriOrNull(text: string | null): string | null {
  const url = text === null ? null : webAddress(text);
  const isWeb = url?.protocol === "https:" || url?.protocol === "http:";
  return url && isWeb && /^[\w\-.~:/?#@!$&'()*+,;=%]+$/.test(url.href) ? url.href : null;
}

/** An e-mail address as the formats want it, or null. */
export function emailOrNull(text: string): string | null {
  return /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*@([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i.test(text) ? text : null;
}
