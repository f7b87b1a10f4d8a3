import type { Database } from "./connect.ts";
import { sql, type Sql } from "./sql.ts";

/**
 * The `id`s that a statement finds first for each row of a table, which it may name: for lists that are each in order
 * already, of which only the beginnings are wanted. SQLite has no lateral join, but its functions on JSON are one.
 */
export function firstOfEach(kind: Database["kind"], each: Sql, found: Sql): Sql {
  return kind === "postgres"
    ? sql`select first.id as id from ${each} cross join lateral (${found}) as first`
    : sql`select first.value as id from ${each}
        cross join json_each((select json_group_array(one.id) from (${found}) as one)) as first`;
}
