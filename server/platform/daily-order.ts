import { createHash } from "node:crypto";
import { sql, type Sql } from "../database/sql.ts";

/** A prime: multiplying by any number but 0 and taking the rest mixes all smaller numbers, none twice. */
const prime = 2 ** 31 - 1;

/** A number from 1 to 2^30 that follows from the day alone. */
export function multiplierOf(day: string): number {
  return (createHash("sha256").update(day).digest().readUInt32BE(0) % 2 ** 30) + 1;
}

/**
 * A place in a list that is mixed anew each day, from a whole number that a row was given by chance: so nobody comes
 * first for a long name or an early letter.
 */
export function mixedOn(day: string, shuffle: Sql): Sql {
  return sql`cast((cast(${shuffle} as bigint) * ${multiplierOf(day)}) % ${prime} as integer)`;
}
