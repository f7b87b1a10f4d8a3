import { createHash } from "node:crypto";
import { join, raw, some, sql, type Sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import { pageSize, readCursor, writeCursor, type CursorValues, type PageInfo } from "../platform/page.ts";
import { Refusal } from "../platform/refusal.ts";
import { OrganisationEdge } from "./organisation.connection.ts";
import { Organisation } from "./organisation.entity.ts";
import { OrganisationOrder } from "./organisation.filter.ts";
import { conditionsOf, type Search } from "./search.ts";

/** Which page of a list is asked for, from its beginning or its end. */
export interface PageAsked {
  first: number;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** A value that the list is ordered by. */
interface SortKey {
  /** Its name in the cursor and in the inner statement. */
  name: string;
  value: Sql;
  descending?: boolean;
}

/** A prime: multiplying by any number but 0 and taking the rest mixes all smaller numbers, none twice. */
const prime = 2 ** 31 - 1;

/** A number from 1 to 2^30 that follows from the day alone. */
function multiplierOf(day: string): number {
  return (createHash("sha256").update(day).digest().readUInt32BE(0) % 2 ** 30) + 1;
}

/**
 * What the list is ordered by. Equal matches stand in an order that is mixed anew each day, so that nobody comes first
 * for a long name or an early letter; the day stands in the cursor, so that a list read past midnight stays whole.
 */
function sortKeys(search: Search, day: string): SortKey[] {
  const id: SortKey = { name: "id", value: raw("o.id") };
  const mixed: SortKey = {
    name: "mixed",
    value: sql`cast((cast(o.shuffle as bigint) * ${multiplierOf(day)}) % ${prime} as integer)`,
  };
  switch (search.order) {
    case OrganisationOrder.NAME:
      return [{ name: "name", value: raw(`o."foldedName"`) }, id];
    case OrganisationOrder.DISTANCE:
      return [{ name: "apart", value: search.near?.apart ?? raw("0") }, mixed, id];
    case OrganisationOrder.RECENTLY_ASSURED:
      return [{ name: "assured", value: raw(`coalesce(o."assuredAt", '')`), descending: true }, mixed, id];
    default:
      return [{ name: "rank", value: search.rank }, mixed, id];
  }
}

/** That a row stands after (or before) the place of a cursor. */
function beyond(keys: readonly SortKey[], place: CursorValues, forward: boolean): Sql {
  const steps = keys.map((key, index) => {
    const sign = forward !== (key.descending ?? false) ? ">" : "<";
    const same = keys.slice(0, index).map((one, at) => sql`${raw(one.name)} = ${place[at]}`);
    return join([...same, sql`${raw(key.name)} ${raw(sign)} ${place[index]}`], " and ");
  });
  return some(steps);
}

type Row = Record<string, string | number> & { id: string };

function statement(search: Search, keys: SortKey[], place: CursorValues | null, forward: boolean, limit: number): Sql {
  const columns = join(keys.map((key) => sql`${key.value} as ${raw(key.name)}`));
  const order = join(keys.map((key) => raw(`${key.name} ${forward !== (key.descending ?? false) ? "asc" : "desc"}`)));
  const reached = place ? beyond(keys, place, forward) : raw("1 = 1");
  return sql`
    select * from (select ${columns} from organisation o where ${conditionsOf(search)}) as found
    where ${reached} order by ${order} limit ${limit}`;
}

/**
 * Reads one page of a search by keyset: what is added or removed meanwhile neither repeats nor skips a row.
 * @throws Refusal INVALID for a cursor of another list or a page that is too long.
 */
export async function readPage(
  ctx: Context,
  search: Search,
  asked: PageAsked,
): Promise<{ edges: OrganisationEdge[]; pageInfo: PageInfo }> {
  const forward = !asked.last && !asked.before;
  const size = pageSize(asked.last ?? asked.first);
  const width = sortKeys(search, ctx.today()).length + 2;
  const cursor = readCursor(forward ? asked.after : asked.before, width);
  if (cursor && cursor[0] !== search.order) {
    throw Refusal.invalid("after", "This cursor belongs to another order. Start again from the first page.");
  }
  const day = cursor ? String(cursor[1]) : ctx.today();
  const keys = sortKeys(search, day);
  const rows = await ctx.database.rows<Row>(statement(search, keys, cursor?.slice(2) ?? null, forward, size + 1));
  const more = rows.length > size;
  const kept = forward ? rows.slice(0, size) : rows.slice(0, size).reverse();
  const nodes = await Promise.all(kept.map((row) => ctx.load.one(Organisation, row.id)));
  const edges = kept.flatMap((row, index) => {
    const node = nodes[index];
    const values = [search.order, day, ...keys.map((key) => row[key.name] ?? "")];
    return node ? [Object.assign(new OrganisationEdge(), { node, search, cursor: writeCursor(values) })] : [];
  });
  return {
    edges,
    pageInfo: {
      hasNextPage: forward ? more : Boolean(asked.before),
      hasPreviousPage: forward ? cursor !== null : more,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
