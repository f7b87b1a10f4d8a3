import { atMost, join, raw, some, sql, type Sql } from "../database/sql.ts";
import type { CursorValues } from "./page.ts";

/** A value that a list is ordered by. */
export interface SortKey {
  /** Its name in the cursor and in the inner statement. */
  name: string;
  value: Sql;
  descending?: boolean;
}

/** A row of a list: its key and the values it is ordered by. */
export type KeysetRow = Record<string, string | number> & { id: string };

/** That a row stands after (or before) the place of a cursor. */
function beyond(keys: readonly SortKey[], place: CursorValues, forward: boolean): Sql {
  const steps = keys.map((key, index) => {
    const sign = forward !== (key.descending ?? false) ? ">" : "<";
    const same = keys.slice(0, index).map((one, at) => sql`${raw(one.name)} = ${place[at]}`);
    return join([...same, sql`${raw(key.name)} ${raw(sign)} ${place[index]}`], " and ");
  });
  return some(steps);
}

/** Where rows come from, and where in their order to begin. */
export interface KeysetAsked {
  from: Sql;
  where: Sql;
  keys: readonly SortKey[];
  place: CursorValues | null;
  forward: boolean;
  limit: number;
  /** A column more, over each row of the `page` that was chosen. */
  beside?: Sql;
}

/**
 * Reads rows by keyset: what is added or removed meanwhile neither repeats nor skips a row. The last key is `id`. The page
 * is chosen first: what is read beside it must not be read of everything that is sorted.
 */
export function keysetStatement({ from, where, keys, place, forward, limit, beside }: KeysetAsked): Sql {
  const columns = join(keys.map((key) => sql`${key.value} as ${raw(key.name)}`));
  const order = join(keys.map((key) => raw(`${key.name} ${forward !== (key.descending ?? false) ? "asc" : "desc"}`)));
  const reached = place ? beyond(keys, place, forward) : raw("1 = 1");
  return sql`
    with page as materialized (
      select * from (select ${columns} from ${from} where ${where}) as listed
      where ${reached} order by ${order} ${atMost(limit)})
    select page.*${beside ? sql`, ${beside}` : raw("")} from page order by ${order}`;
}
