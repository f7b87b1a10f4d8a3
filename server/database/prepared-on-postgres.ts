import type { Pool } from "pg";
import type { Reader } from "./prepared.ts";

/** So often a statement is asked for before it is kept ready: those of a single search are not worth it. */
const timesBefore = 5;
/** So many statements are kept ready on each connection. */
const kept = 300;
/** So many texts are counted; the one not asked for longest is forgotten. */
const counted = 2000;

/**
 * Reads from PostgreSQL by statements that stay prepared where they are asked for again and again: working out how to
 * answer one took longer than answering it. The server itself keeps to plans made for the values where these do better.
 */
export function preparedOnPostgres(pool: Pool): Reader {
  const names = new Map<string, string>();
  const times = new Map<string, number>();

  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined || names.size >= kept) {
      return known;
    }
    const asked = (times.get(text) ?? 0) + 1;
    times.delete(text);
    if (asked < timesBefore) {
      times.set(text, asked);
      const [oldest] = times.keys();
      if (times.size > counted && oldest !== undefined) {
        times.delete(oldest);
      }
      return undefined;
    }
    const name = `kept_${names.size}`;
    names.set(text, name);
    return name;
  };

  return {
    async all(text, values) {
      const name = nameOf(text);
      const { rows } = await pool.query({ ...(name ? { name } : {}), text, values: [...values] });
      return rows as unknown[];
    },
    // The pool belongs to the data source, which closes it.
    close: () => Promise.resolve(),
  };
}
