import { randomFillSync } from "node:crypto";
import { v7 } from "uuid";

/**
 * Keys and public ids. The key of a row is a UUIDv7 (sortable by time of making); the id the graph shows is a prefix
 * that names the type and the same 128 bits in Crockford's base32 (no i, l, o, u), so that it can be read out.
 */

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
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

/** The value of a hexadecimal digit by its character code; 16 for any other character. */
const valueOfCode = new Uint8Array(128).fill(16);
[..."0123456789abcdef"].forEach((digit, value) => {
  valueOfCode[digit.charCodeAt(0)] = value;
  valueOfCode[digit.toUpperCase().charCodeAt(0)] = value;
});

const notHexadecimal = 16;
const shapeOfKey = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
/** Where the digits of a key stand. */
const placesOfDigits = Uint8Array.from([...shapeOfKey].flatMap((sign, place) => (sign === "x" ? [place] : [])));
const codeOfDigit = Uint8Array.from(alphabet, (digit) => digit.charCodeAt(0));
const digitsOfId = 26;

/** Where an id is written: an answer holds hundreds, and texts put together sign by sign would be thrown away. */
const written = Buffer.alloc(digitsOfId);

function hasHyphens(key: string): boolean {
  return key.length === shapeOfKey.length && key[8] === "-" && key[13] === "-" && key[18] === "-" && key[23] === "-";
}

/** The id the graph shows, for example `org_01jd…`. Throws when the key is not a UUID: that is a bug, not input. */
export function publicId(prefix: string, key: string): string {
  let isKey = hasHyphens(key);
  // 128 bits fill 26 digits of five but for the two highest bits.
  let held = 0;
  let bits = 2;
  let digits = 0;
  for (let place = 0; place < placesOfDigits.length; place += 1) {
    const value = valueOfCode[key.charCodeAt(placesOfDigits[place] ?? 0)] ?? notHexadecimal;
    isKey &&= value < notHexadecimal;
    held = (held << 4) | value;
    bits += 4;
    if (bits >= 5) {
      bits -= 5;
      written[digits] = codeOfDigit[(held >>> bits) & 31] ?? 0;
      digits += 1;
    }
  }
  if (!isKey) {
    throw new RangeError(`Not a key: ${key}`);
  }
  return `${prefix}_${written.toString("latin1")}`;
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
