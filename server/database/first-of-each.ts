import type { Database } from "./connect.ts";
import { join, raw, sql, type Sql } from "./sql.ts";

/** What is wanted for each row of a table: a statement that may name the row, and the columns of its answer. */
export interface Wanted {
  found: Sql;
  columns: readonly string[];
}

/**
 * What a statement finds first for each row of a table, which it may name: for lists that are each in order already, of
 * which only the beginnings are wanted. SQLite has no lateral join, but its functions on JSON are one.
 * @returns the columns of what was found, with `beside`, columns of the row.
 */
export function firstOfEach(kind: Database["kind"], each: Sql, { found, columns }: Wanted, beside: Sql[] = []): Sql {
  const names = columns.map((column) => raw(`"${column}"`));
  if (kind === "postgres") {
    const chosen = [...beside, ...names.map((name) => sql`first.${name} as ${name}`)];
    return sql`select ${join(chosen)} from ${each} cross join lateral (${found}) as first`;
  }
  const chosen = [...beside, ...names.map((name, place) => sql`first.value ->> ${raw(String(place))} as ${name}`)];
  const packed = sql`json_array(${join(names.map((name) => sql`one.${name}`))})`;
  return sql`select ${join(chosen)} from ${each} cross join json_each((select json_group_array(${packed}) from (${found}) as one)) as first`;
}
