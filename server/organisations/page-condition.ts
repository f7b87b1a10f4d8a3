import { firstOfEach } from "../database/first-of-each.ts";
import { atMost, every, join, raw, sql, type Sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import type { CursorValues } from "../platform/page.ts";
import { everyDocument } from "../platform/search-index.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { sizesOfTheMinute } from "./known-sizes.ts";
import { OrganisationOrder } from "./organisation.filter.ts";
import { carriesTerm, conditionsOf, organisationTerms, ownersOf, partsOf, type Search, type TermSet } from "./search.ts";

/*
 * The way to a page where terms were chosen. Finding all who have each of the terms takes longer the larger the directory
 * is. So only those of the smallest set are found, and of each of them it is asked whether it meets the rest. In a list by
 * name not even those: who has a term stands in order of names already, and the page is read from there, until there
 * are enough.
 */

/** Sets are counted up to this: beyond, it no longer matters how many there are. */
const countedTo = 200_000;

/** The keys of everything that is part of a set, as a table. */
function partsOfSet({ kind, ids }: TermSet): Sql {
  return kind === UnderstoodKind.LANGUAGE
    ? sql`(${join(ids.map((tag) => sql`select cast(${tag} as varchar) as "partId"`), " union ")})`
    : sql`(select distinct wanted."partId" as "partId" from (${partsOf(kind, ids)}) as wanted)`;
}

/** How large a set is: how many organisations have one of its terms, and how many terms it is. */
interface Size {
  having: number;
  parts: number;
}

interface Sized extends Size {
  terms: TermSet;
}

const sizesKnown = sizesOfTheMinute<Size>();

function nameOf({ kind, ids }: TermSet): string {
  return `${kind} ${ids.join(" ")}`;
}

/** How many organisations there are in all, under a name that no set has. */
const everything = "";

async function sizesOf(ctx: Context, sets: readonly TermSet[]): Promise<{ all: number; sets: Sized[] }> {
  const known = sizesKnown(ctx.database);
  const unknown = sets.filter((terms) => !known.has(nameOf(terms)));
  if (unknown.length > 0) {
    const columns = unknown.flatMap((terms, place) => [
      sql`(select count(*) from (
        select 1 from organisation_term t where t.kind = ${terms.kind} and t."termId" in (${partsOf(terms.kind, terms.ids)})
        ${atMost(countedTo)}) as counted) as ${raw(`having${place}`)}`,
      sql`(select count(*) from ${partsOfSet(terms)} as part) as ${raw(`parts${place}`)}`,
    ]);
    const all = sql`(select documents from search_word where collection = 'organisation' and word = ${everyDocument}) as every`;
    const [row] = await ctx.database.rows<Record<string, number | string>>(sql`select ${join([all, ...columns])}`);
    const size = (name: string): number => Number(row?.[name] ?? 0);
    known.set(everything, { having: size("every"), parts: 0 });
    unknown.forEach((terms, place) => {
      known.set(nameOf(terms), { having: size(`having${place}`), parts: size(`parts${place}`) });
    });
  }
  const sizeOf = (name: string): Size => known.get(name) ?? { having: countedTo, parts: 1 };
  return { all: sizeOf(everything).having, sets: sets.map((terms) => ({ terms, ...sizeOf(nameOf(terms)) })) };
}

/** So many times as many are looked at as would do if whoever is looked at met the rest as often as anybody. */
const margin = 1.5;

/**
 * So many times as many are read of each part as there would be if as many stood in every part. Names are spread over
 * places, so that nearly every page is found so; one in whose order a part comes often is read in full.
 */
const spread = 2;

/** How a page by name is found over the parts of a set. */
interface Heads {
  set: Sized;
  /** So many names are read of each part. */
  each: number;
  /** So many of them, the first of all parts together, are looked at. */
  together: number;
}

/** How a page is found along the names of a set, of which others are asked for as well. */
function headsOf(all: number, set: Sized, others: readonly Sized[], wanted: number): Heads {
  const perMatch = others.reduce((many, other) => many * Math.max(1, all / Math.max(other.having, 1)), 1);
  const together = Math.ceil(margin * wanted * perMatch);
  return { set, together, each: set.parts > 1 ? 2 + Math.ceil((spread * together) / set.parts) : together };
}

/** Reading a name costs so much of looking whether somebody meets the rest. */
const costOfName = 1 / 8;

/** The set along whose names a page is found by looking at the fewest; null where the smallest set is smaller still. */
function bestByName(all: number, sets: readonly Sized[], wanted: number): Heads | null {
  const cost = ({ set, each, together }: Heads): number => together + costOfName * set.parts * each;
  const ways = sets.map((set) => headsOf(all, set, sets.filter((one) => one !== set), wanted));
  const [best] = ways.sort((one, other) => cost(one) - cost(other));
  return best && cost(best) < Math.min(...sets.map(({ having }) => having)) ? best : null;
}

/** The conditions of a search that ask for no terms. */
function withoutTerms({ conditions }: Search): Sql[] {
  return conditions.filter(({ terms }) => !terms).map(({ sql: condition }) => condition);
}

/**
 * That an organisation has all other terms that were chosen, by its key in another table: whoever lacks one is passed over
 * before the organisation itself is looked at.
 */
function carriesOthers({ conditions }: Search, first: TermSet, key: Sql): Sql {
  return every(conditions.flatMap(({ terms }) => (terms && terms !== first ? [carriesTerm(terms, key)] : [])));
}

/** All conditions, looking first for those who have one of these terms, and at the other terms of each. */
function among(search: Search, first: TermSet): Sql {
  const owners = sql`${ownersOf(organisationTerms, first.kind, first.ids)} and ${carriesOthers(search, first, raw(`t."organisationId"`))}`;
  return every([sql`o.id in (${owners})`, ...withoutTerms(search)]);
}

/** Which part of the list is asked for, as `keysetStatement` takes it. */
export interface Reached {
  place: CursorValues | null;
  forward: boolean;
  limit: number;
}

/**
 * The condition by which a page of a search is found, over its source: all of its conditions, or what comes to the same
 * on this page.
 */
export async function pageCondition(ctx: Context, search: Search, reached: Reached): Promise<Sql> {
  const chosen = search.conditions.flatMap(({ terms }) => (terms ? [terms] : []));
  if (search.words || search.near || chosen.length === 0) {
    return conditionsOf(search);
  }
  const { all, sets } = await sizesOf(ctx, chosen);
  const along = search.order === OrganisationOrder.NAME ? bestByName(all, sets, reached.limit) : null;
  const [smallest] = sets.sort((one, other) => one.having - other.having);
  return along ? alongNames(ctx, search, along, reached) : smallest ? among(search, smallest.terms) : conditionsOf(search);
}

/** Whether somebody who is named in a set meets everything else that is asked for. */
function meetsRest(search: Search, along: TermSet, key: Sql): Sql {
  return every([carriesOthers(search, along, key), ...withoutTerms(search)]);
}

/** The names of a part of a set, from a place on: in the order of an index. */
function namesOfPart({ kind }: TermSet, { place, forward }: Reached, joined: Sql, met: Sql, limit: number): Sql {
  const way = raw(forward ? "asc" : "desc");
  const beyond = place ? sql`(named."sortName", named."organisationId") ${raw(forward ? ">" : "<")} (${place[0]}, ${place[1]})` : raw("1 = 1");
  return sql`
    select named."organisationId" as id, named."sortName" as name from organisation_term named ${joined}
    where named.kind = ${kind} and named."termId" = part."partId" and ${beyond} and ${met}
    order by named."sortName" ${way}, named."organisationId" ${way} ${atMost(limit)}`;
}

/** The first of each part of a set, in the order of names, that meet everything else. */
function firstOfParts(ctx: Context, search: Search, along: TermSet, reached: Reached): Sql {
  // The cross join keeps to the order of the names: the other way round, everything would be found first.
  const joined = raw("cross join organisation o");
  const met = sql`o.id = named."organisationId" and ${meetsRest(search, along, raw(`named."organisationId"`))}`;
  const found = namesOfPart(along, reached, joined, met, reached.limit);
  return firstOfEach(ctx.database.kind, sql`${partsOfSet(along)} as part`, { found, columns: ["id", "name"] });
}

/**
 * The keys of a page by name over many parts, when the first names of each part tell it: of those that stand before the
 * last that was read of every part that may hold more, so many as should do are looked at. Null where they do not, and
 * each part must be read until the page is full.
 */
async function firstTogether(ctx: Context, search: Search, { set, each, together }: Heads, reached: Reached): Promise<string[] | null> {
  if (set.parts < 2) {
    return null;
  }
  const { forward, limit } = reached;
  const { terms } = set;
  const names = namesOfPart(terms, reached, raw(""), raw("1 = 1"), each);
  const read = firstOfEach(ctx.database.kind, sql`${partsOfSet(terms)} as part`, { found: names, columns: ["id", "name"] }, [raw(`part."partId" as part`)]);
  const [furthest, nearest, before, way] = forward ? ["max", "min", "<", "asc"] : ["min", "max", ">", "desc"];
  const rows = await ctx.database.rows<{ id: string; whole: number | string }>(sql`
    with read as materialized (${read}), unread as materialized (
      select ${raw(`${nearest}(ends.last)`)} as name from (
        select ${raw(`${furthest}(name)`)} as last from read group by part having count(*) >= cast(${each} as integer)) as ends),
    heads as materialized (
      select read.id as id, read.name as name from read cross join unread
      where unread.name is null or read.name ${raw(before)} unread.name
      group by read.id, read.name order by read.name ${raw(way)}, read.id ${raw(way)} ${atMost(together)})
    select heads.id as id, case when unread.name is null and (select count(*) from heads) < cast(${together} as integer) then 1 else 0 end as whole
    from heads cross join unread cross join organisation o where o.id = heads.id and ${meetsRest(search, terms, raw("heads.id"))}
    order by heads.name ${raw(way)}, heads.id ${raw(way)} ${atMost(limit)}`);
  return rows.length >= limit || Number(rows[0]?.whole) === 1 ? rows.map(({ id }) => id) : null;
}

/** That `organisation o` is among the first that the page can show, for each part of a set. */
async function alongNames(ctx: Context, search: Search, heads: Heads, reached: Reached): Promise<Sql> {
  const keys = await firstTogether(ctx, search, heads, reached);
  return keys === null ? sql`o.id in (select id from (${firstOfParts(ctx, search, heads.set.terms, reached)}) as met)` : sql`o.id in (${join(keys)})`;
}
