import { createHash } from "node:crypto";
import type { Span } from "../database/ranked-documents.ts";
import { raw, sql, type Sql } from "../database/sql.ts";

/*
 * The order of the day: rows that fit equally well stand in an order that is mixed anew each day, from a whole number that
 * each was given by chance; so nobody comes first for a long name or an early letter. Where very many fit, they are dealt
 * into parts, of which the first stands before the second: the numbers of a part lie side by side, so that a page is read
 * from one part, however many rows there are. Which part comes when is mixed each day, and the rows within it.
 */

/** How a list is mixed: on which day, and how often it is halved into parts. */
export interface Mixing {
  day: string;
  /** 0 for a list in one part, 3 for one in eight. */
  halvings: number;
}

/** Numbers given by chance have so many bits. */
const bits = 31;

/** A prime: multiplying by any number but 0 and taking the rest mixes all smaller numbers, none twice. */
const prime = 2 ** bits - 1;

/** A list is halved no more often: its parts then still hold thousands of numbers. */
export const mostHalvings = 16;

/** A list that is mixed as a whole. */
export function mixedWhole(day: string): Mixing {
  return { day, halvings: 0 };
}

/** A whole number below 2^32 that follows from the day alone. */
function numberOf(day: string, place: number): number {
  return createHash("sha256").update(day).digest().readUInt32BE(4 * place);
}

/** A number from 1 to 2^30 that follows from the day alone. */
export function multiplierOf(day: string): number {
  return (numberOf(day, 0) % 2 ** 30) + 1;
}

/** How parts are put in order: place = part * multiplier + first, without what is beyond the number of parts. */
function dealing({ day, halvings }: Mixing): { multiplier: number; first: number; last: number } {
  const last = 2 ** halvings - 1;
  // Only odd numbers bring no two parts to one place.
  return { multiplier: (numberOf(day, 1) & last) | 1, first: numberOf(day, 2) & last, last };
}

/** A place in a list that is mixed so, from a whole number below 2^31 that a row was given by chance. */
export function mixedOn(mixing: Mixing, shuffle: Sql): Sql {
  const { day, halvings } = mixing;
  const mixed = sql`(cast(${shuffle} as bigint) * ${multiplierOf(day)}) % ${prime}`;
  if (halvings === 0) {
    return sql`cast(${mixed} as integer)`;
  }
  const { multiplier, first, last } = dealing(mixing);
  const part = sql`(cast(${shuffle} as bigint) >> ${raw(String(bits - halvings))})`;
  const place = sql`((${part} * ${raw(String(multiplier))} + ${raw(String(first))}) & ${raw(String(last))})`;
  return sql`cast((${place} << ${raw(String(bits - halvings))}) | ((${mixed}) >> ${raw(String(halvings))}) as integer)`;
}

/** At which place the part stands from which a row with this place in the list comes. */
export function placeOfPart({ halvings }: Mixing, mixed: number): number {
  return Math.floor(mixed / 2 ** (bits - halvings));
}

/** The numbers of the part that stands at a place; null beyond the last part. */
export function partAt(mixing: Mixing, place: number): Span | null {
  const { multiplier, first, last } = dealing(mixing);
  if (place < 0 || place > last) {
    return null;
  }
  // The inverse of an odd number among those below 2^32: each step doubles the bits that are right.
  let inverse = multiplier;
  for (let right = 3; right < 32; right *= 2) {
    inverse = Math.imul(inverse, 2 - Math.imul(multiplier, inverse));
  }
  const part = Math.imul(place - first, inverse) & last;
  const size = 2 ** (bits - mixing.halvings);
  return { from: part * size, to: (part + 1) * size - 1 };
}

/** How a list is mixed, as its cursors say it. */
export function writeMixing({ day, halvings }: Mixing): string {
  return halvings === 0 ? day : `${day} ${halvings}`;
}

/** Reads it back; what nobody wrote is read as a list in one part. */
export function readMixing(written: string | number): Mixing {
  const [day = "", halvings = "0"] = String(written).split(" ");
  const often = Number(halvings);
  return { day, halvings: Number.isInteger(often) && often >= 0 && often <= mostHalvings ? often : 0 };
}
