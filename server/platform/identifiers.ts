import { v7 } from "uuid";

/**
 * Keys and public ids. The key of a row is a UUIDv7 (sortable by time of making); the id the graph shows is a prefix
 * that names the type and the same 128 bits in Crockford's base32 (no i, l, o, u), so that it can be read out.
 */

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
const digits = 26;
const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** 26 digits hold 130 bits; the two highest are never used, so the first digit is at most 7. */
const publicIdShape = /^([a-z]+)_([0-7][0-9a-hjkmnp-tv-z]{25})$/;

/** A new key for a row: a UUIDv7 in lower case. */
export function newKey(): string {
  return v7();
}

/** The id the graph shows, for example `org_01jd…`. Throws when the key is not a UUID: that is a bug, not input. */
export function publicId(prefix: string, key: string): string {
  const lower = key.toLowerCase();
  if (!uuidShape.test(lower)) {
    throw new RangeError(`Not a key: ${key}`);
  }
  let rest = BigInt(`0x${lower.replaceAll("-", "")}`);
  let text = "";
  for (let place = 0; place < digits; place += 1) {
    text = alphabet.charAt(Number(rest & 31n)) + text;
    rest >>= 5n;
  }
  return `${prefix}_${text}`;
}

/** The key behind a public id of the type `prefix` names; null for anything else, so that it reads as not found. */
export function keyOf(id: string, prefix: string): string | null {
  const match = publicIdShape.exec(id);
  const text = match?.[2];
  if (!text || match[1] !== prefix) {
    return null;
  }
  let value = 0n;
  for (const digit of text) {
    value = (value << 5n) | BigInt(alphabet.indexOf(digit));
  }
  const hex = value.toString(16).padStart(32, "0");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** The prefix of a well-formed public id, which names its type; null when it is malformed. */
export function prefixOf(id: string): string | null {
  return publicIdShape.exec(id)?.[1] ?? null;
}
