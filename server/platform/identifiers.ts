import { randomFillSync } from "node:crypto";
import { v7 } from "uuid";

/**
 * Keys and public ids. The key of a row is a UUIDv7 (sortable by time of making); the id the graph shows is a prefix
 * that names the type and the same 128 bits in Crockford's base32 (no i, l, o, u), so that it can be read out.
 */

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** 26 digits hold 130 bits; the two highest are never used, so the first digit is at most 7. */
const publicIdShape = /^([a-z]+)_([0-7][0-9a-hjkmnp-tv-z]{25})$/;

const bytesOfKey = 16;

/** Random bytes for many keys are fetched at once: an import makes tens of thousands, and each fetch costs more than a key. */
const pool = new Uint8Array(bytesOfKey * 256);
let taken = pool.length;

function randomBytes(): Uint8Array {
  if (taken === pool.length) {
    randomFillSync(pool);
    taken = 0;
  }
  taken += bytesOfKey;
  return pool.subarray(taken - bytesOfKey, taken);
}

let latest = { msecs: 0, seq: 0 };

/** A new key for a row: a UUIDv7 in lower case, larger than all that this process made before. */
export function newKey(): string {
  const random = randomBytes();
  const now = Date.now();
  // Within a millisecond keys count on (RFC 9562, 6.2, method 1), from a number by chance that leaves room to count.
  const [a = 0, b = 0, c = 0, d = 0] = random.subarray(6);
  latest = now > latest.msecs ? { msecs: now, seq: ((a & 0x7f) << 24) | (b << 16) | (c << 8) | d } : { msecs: latest.msecs, seq: latest.seq + 1 };
  return v7({ random, ...latest });
}

/** The five-bit digits of 30 bits, high digit first. */
function sixDigits(bits: number): string {
  let text = "";
  for (let shift = 25; shift >= 0; shift -= 5) {
    text += alphabet.charAt((bits >>> shift) & 31);
  }
  return text;
}

/** The id the graph shows, for example `org_01jd…`. Throws when the key is not a UUID: that is a bug, not input. */
export function publicId(prefix: string, key: string): string {
  const lower = key.toLowerCase();
  if (!uuidShape.test(lower)) {
    throw new RangeError(`Not a key: ${key}`);
  }
  // 128 bits are read as 8 + 30 + 30 + 30 + 30: numbers of 30 bits are quick, and an answer holds hundreds of ids.
  const hex = lower.replaceAll("-", "");
  const high = Number.parseInt(hex.slice(0, 2), 16);
  let text = alphabet.charAt(high >>> 5) + alphabet.charAt(high & 31);
  for (let start = 2; start < hex.length; start += 15) {
    const upper = Number.parseInt(hex.slice(start, start + 8), 16);
    const lowerPart = Number.parseInt(hex.slice(start + 7, start + 15), 16);
    text += sixDigits(upper >>> 2) + sixDigits(lowerPart & 0x3fffffff);
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
