import { sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import { mayBeAsked, type Selection } from "../platform/selection.ts";
import { pageSize } from "../platform/page.ts";
import type { Understood } from "../vocabulary/understood.ts";
import { countWithFacets } from "./all-facets.ts";
import { countAnew, countOf } from "./facets.ts";
import { HeldBack } from "./held-back.ts";
import { nearbySearches, type NearbySearch } from "./nearby.ts";
import { OrganisationConnection } from "./organisation.connection.ts";
import type { Organisation } from "./organisation.entity.ts";
import { type OrganisationFilter, OrganisationOrder } from "./organisation.filter.ts";
import { pinnedIn, readPage, type PageAsked } from "./organisations-page.ts";
import { searchFor, type Search } from "./search.ts";

function connection(ctx: Context, search: Search, asked: PageAsked, selection: Selection): OrganisationConnection {
  // A page of no possible length is refused even where only the count is asked for.
  pageSize(asked.last ?? asked.first);
  let page: ReturnType<typeof readPage> | null = null;
  const read = (): ReturnType<typeof readPage> => (page ??= readPage(ctx, search, asked, selection));
  const isAsked = (field: string): boolean => selection !== null && mayBeAsked(selection, [], field);
  if (isAsked("facets")) {
    search.hasFacets = true;
    search.counted = () => countWithFacets(ctx, search);
  } else if (isAsked("edges") && !asked.after && !asked.before) {
    search.counted = async () => {
      const { edges, pageInfo } = await read();
      return pageInfo.hasNextPage || pageInfo.hasPreviousPage ? countAnew(ctx, search) : edges.length;
    };
  }
  return Object.assign(new OrganisationConnection(), { search, page: read });
}

/**
 * The organisations that the viewer may see and that match.
 * @throws Refusal for terms that are not known and cursors of another list.
 */
export async function findOrganisations(
  ctx: Context,
  filter: OrganisationFilter | null,
  order: OrganisationOrder,
  asked: PageAsked,
  selection: Selection = null,
): Promise<OrganisationConnection> {
  return connection(ctx, await searchFor(ctx, filter ?? {}, order, pinnedIn(asked)), asked, selection);
}

/** The branches of an organisation, by name. */
export async function branchesOf(
  ctx: Context,
  organisation: Organisation,
  asked: PageAsked,
  selection: Selection = null,
): Promise<OrganisationConnection> {
  const search = await searchFor(ctx, { alsoShow: Object.values(HeldBack) }, OrganisationOrder.NAME);
  const branch = { facet: null, sql: sql`o."parentId" = ${organisation.id}` };
  return connection(ctx, { ...search, conditions: [...search.conditions, branch] }, asked, selection);
}

/** What the words of a search were read as. */
export function understoodIn(search: Search): Understood[] {
  return search.reading.groups.flatMap(({ terms }) => terms);
}

/** For a search that found nothing: those next to it that find something. */
export async function nearbyOf(ctx: Context, search: Search): Promise<NearbySearch[]> {
  return (await countOf(ctx, search)) === 0 ? nearbySearches(ctx, search) : [];
}
