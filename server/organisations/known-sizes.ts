import type { Database } from "../database/connect.ts";

/** Sizes are looked up anew after this many milliseconds: they only choose the way, and every way answers the same. */
const sizesLast = 60_000;
const mostSizes = 2000;

/**
 * Sizes by their names that were looked up in the last minute, for each database: a table to read and to add to. They may
 * choose the way to an answer, never be one.
 */
export function sizesOfTheMinute<Size>(): (database: Database) => Map<string, Size> {
  const remembered = new WeakMap<Database, { at: number; sizes: Map<string, Size> }>();
  return (database) => {
    const now = Date.now();
    const known = remembered.get(database);
    if (known && now - known.at < sizesLast && known.sizes.size < mostSizes) {
      return known.sizes;
    }
    const sizes = new Map<string, Size>();
    remembered.set(database, { at: now, sizes });
    return sizes;
  };
}
