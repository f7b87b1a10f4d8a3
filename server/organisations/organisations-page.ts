import { packedRow, unpackedRow } from "../database/nested-rows.ts";
import { raw, sql, type Sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import { mixedOn, mixedWhole, readMixing, writeMixing, type Mixing } from "../platform/daily-order.ts";
import { keysetStatement, type KeysetRow, type SortKey } from "../platform/keyset.ts";
import { rowsAhead } from "../platform/look-ahead.ts";
import { mayBeAsked, type Selection } from "../platform/selection.ts";
import { pageSize, readCursor, writeCursor, type PageInfo } from "../platform/page.ts";
import { Refusal } from "../platform/refusal.ts";
import { readPinned, writePinned, type Pinned } from "../vocabulary/pinned-reading.ts";
import { OrganisationEdge } from "./organisation.connection.ts";
import { Organisation } from "./organisation.entity.ts";
import { OrganisationOrder } from "./organisation.filter.ts";
import { mixingOf } from "./daily-parts.ts";
import { howAsked } from "./how-asked.ts";
import { pageCondition, type Reached } from "./page-condition.ts";
import { settles, waysToPage, type WayToPage } from "./ranked-page.ts";
import { mostWorth, sourceOf, worth, type Search } from "./search.ts";

/** Which page of a list is asked for, from its beginning or its end. */
export interface PageAsked {
  first: number;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** The rows of a page, each beside its place in the order. */
const listed = { entity: Organisation, alias: raw("listing"), from: sql`organisation listing where listing.id = page.id`, order: null };

/** What of an organisation says why it was found, whatever else is asked of it. */
const whyColumns: (keyof Organisation)[] = ["id", "listingBasis", "registeredById", "areaIds", "communityIds", "offeredLanguages"];

/**
 * What the list is ordered by. Equal matches stand in an order that is mixed anew each day, so that nobody comes first
 * for a long name or an early letter; how it is mixed stands in the cursor, so that a list read past midnight stays whole.
 */
function sortKeys(ctx: Context, search: Search, mixing: Mixing): SortKey[] {
  const id: SortKey = { name: "id", value: raw("o.id") };
  const isRanked = search.words !== null && search.order === OrganisationOrder.RELEVANCE;
  const mixed: SortKey = { name: "mixed", value: isRanked ? raw("found.mixed") : mixedOn(mixing, raw("o.shuffle")) };
  switch (search.order) {
    case OrganisationOrder.NAME:
      return [{ name: "name", value: raw(`o."foldedName"`) }, id];
    case OrganisationOrder.DISTANCE:
      return [{ name: "apart", value: search.near?.apart ?? raw("0") }, mixed, id];
    case OrganisationOrder.LEAST_ASKED:
      return [{ name: "asked", value: howAsked(ctx) }, mixed, id];
    case OrganisationOrder.RECENTLY_ASSURED:
      return [{ name: "assured", value: raw(`coalesce(o."assuredAt", '')`), descending: true }, mixed, id];
    default:
      return [{ name: "worth", value: worth(search), descending: true }, mixed, id];
  }
}

/**
 * What the page of a cursor was read with; null for a first page, and for a cursor that says nothing of it, which
 * `readPage` then refuses or reads as it is.
 */
export function pinnedIn(asked: PageAsked): Pinned | null {
  return readPinned(readCursor(asked.after ?? asked.before, null)?.[2]);
}

/** How well an organisation fits, from 0 to 1; null where nothing was asked for in words. */
function scoreOf(search: Search, row: KeysetRow): number | null {
  const most = mostWorth(search);
  return most > 0 && typeof row["worth"] === "number" ? Math.round((100 * row["worth"]) / most) / 100 : null;
}

/** A row of a page, with what was read ahead of it. */
type PageRow = KeysetRow & { node: unknown };

/** Reads the rows of a page: in the first way that settles it, for the last one looks at everything there is. */
async function rowsOfPage(ctx: Context, search: Search, mixing: Mixing, reached: Reached, beside: Sql): Promise<PageRow[]> {
  const where = await pageCondition(ctx, search, reached);
  const keys = sortKeys(ctx, search, mixing);
  const [last, ...before] = waysToPage(search, mixing, reached).toReversed();
  const read = (way: WayToPage | undefined): Promise<PageRow[]> =>
    ctx.database.rows<PageRow>(keysetStatement({ from: sourceOf(ctx, search, way), where, keys, ...reached, beside }));
  for (const way of before.toReversed()) {
    const rows = await read(way);
    if (settles(rows, way, search, reached)) {
      return rows;
    }
  }
  return read(last);
}

/**
 * Reads one page of a search by keyset: what is added or removed meanwhile neither repeats nor skips a row.
 * @throws Refusal INVALID for a cursor of another list or a page that is too long.
 */
export async function readPage(
  ctx: Context,
  search: Search,
  asked: PageAsked,
  selection: Selection = null,
): Promise<{ edges: OrganisationEdge[]; pageInfo: PageInfo }> {
  const forward = !asked.last && !asked.before;
  const size = pageSize(asked.last ?? asked.first);
  const width = sortKeys(ctx, search, mixedWhole(ctx.today())).length + 3;
  const cursor = readCursor(forward ? asked.after : asked.before, width);
  if (cursor && cursor[0] !== search.order) {
    throw Refusal.invalid("after", "This cursor belongs to another order. Start again from the first page.");
  }
  const mixing = cursor ? readMixing(cursor[1] ?? "") : await mixingOf(ctx, search, ctx.today());
  const keys = sortKeys(ctx, search, mixing);
  const columns = mayBeAsked(selection, ["edges"], "whyMatched") ? whyColumns : ["id"];
  const node = rowsAhead(ctx, { ...listed, columns }, selection, ["edges", "node"]);
  const reached = { place: cursor?.slice(3) ?? null, forward, limit: size + 1 };
  const beside = sql`(select ${packedRow(ctx.database, node)} from ${listed.from}) as node`;
  const rows = await rowsOfPage(ctx, search, mixing, reached, beside);
  const more = rows.length > size;
  const kept = forward ? rows.slice(0, size) : rows.slice(0, size).reverse();
  const pinned = writePinned(search.reading, search.words);
  const edges = kept.map((row) => {
    const values = [search.order, writeMixing(mixing), pinned, ...keys.map((key) => row[key.name] ?? "")];
    return Object.assign(new OrganisationEdge(), {
      node: unpackedRow(ctx.database, node, row.node, ctx),
      search,
      score: scoreOf(search, row),
      cursor: writeCursor(values),
    });
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
