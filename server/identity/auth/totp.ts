import { createHmac, timingSafeEqual } from "node:crypto";

/*
 * Codes of authenticator apps (RFC 6238): six digits made of a shared secret and the half minute it is. Written here
 * because the half minute a code belongs to must be known: it is kept, so that no code is accepted twice.
 */

const halfMinute = 30_000;
const million = 1_000_000;

/** Half minutes by which a phone's clock may be wrong. */
const tolerance = 1;

/** The code of one half minute since 1970. */
export function codeAt(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac("sha1", secret).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) & 15;
  const number = mac.readUInt32BE(offset) & 0x7fff_ffff;
  return String(number % million).padStart(6, "0");
}

/** The half minute it is. */
export function stepAt(now: number): number {
  return Math.floor(now / halfMinute);
}

/** The half minute that a code belongs to, if it is one of those about now; otherwise null. */
export function stepOfCode(secret: Buffer, code: string, now: number): number | null {
  const steps = Array.from({ length: 2 * tolerance + 1 }, (_unused, index) => stepAt(now) - tolerance + index);
  return steps.find((step) => isSame(codeAt(secret, step), code)) ?? null;
}

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** Bytes in the letters that authenticator apps read: five bits each, no digit that looks like a letter. */
export function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const fives = bits.match(/.{1,5}/g) ?? [];
  return fives.map((five) => letters.charAt(Number.parseInt(five.padEnd(5, "0"), 2))).join("");
}

/** The address that an authenticator app reads from a QR code. */
export function authenticatorAddress(secret: string, account: string, issuer: string): string {
  const parameters = new URLSearchParams({ secret, issuer });
  // Apps read a plus as a plus, not as a space.
  const query = parameters.toString().replaceAll("+", "%20");
  return `otpauth://totp/${encodeURIComponent(`${issuer}:${account}`)}?${query}`;
}
