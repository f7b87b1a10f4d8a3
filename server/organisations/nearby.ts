import { Field, Int, ObjectType } from "type-graphql";
import { sql } from "../database/sql.ts";
import { AreaCodeScalar } from "../platform/scalars.ts";
import type { Context } from "../platform/context.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import type { Reading } from "../vocabulary/understand.ts";
import { countOf } from "./facets.ts";
import { kmToNearest } from "./near.ts";
import { areasAround, fewerWords, inReach, inWhole, mostTried, withoutPlaces, wordsOf } from "./nearby-readings.ts";
import { type OrganisationFilter, OrganisationOrder } from "./organisation.filter.ts";
import { conditionsOf, searchOf, sourceOf, type Search } from "./search.ts";

/** A search close to one that found nothing. */
@ObjectType({ description: "A search close to one that found nothing, and how many it finds." })
export class NearbySearch {
  @Field(() => String, { description: "What is different, such as “Within 14 km”, “In West Midlands” or “Without “unicorns””." })
  label!: string;

  @Field(() => String, { description: "The words to search for instead." })
  text!: string;

  @Field(() => [AreaCodeScalar], { description: "The areas to choose instead." })
  areas!: string[];

  @Field(() => Int, { nullable: true, description: "How far to look instead, in kilometres; null where that stays as it is." })
  withinKm!: number | null;

  @Field(() => Boolean, { description: "Whether nothing else may be chosen beside." })
  unfiltered!: boolean;

  @Field(() => Int, { description: "How many it finds." })
  totalCount!: number;
}

interface Alternative {
  label: string;
  filter: OrganisationFilter;
  reading: Reading;
  /** Whether only the words are left. */
  isBare?: boolean;
}

/** The same need further away, as far as the nearest who meets it. */
async function further(ctx: Context, { filter, near, reading, words }: Search): Promise<Alternative[]> {
  const asked = filter.near;
  // What nobody writes is as little written elsewhere.
  if (!near || !asked || words?.unmet.length) {
    return [];
  }
  const within = (withinKm: number): OrganisationFilter => ({ ...filter, near: { ...asked, withinKm } });
  const km = await kmToNearest(near, async ({ withinKm, apart }) => {
    const search = await searchOf(ctx, within(withinKm), OrganisationOrder.RELEVANCE, reading);
    const [row] = await ctx.database.rows<{ apart: number | null }>(
      sql`select min(${apart}) as apart from ${sourceOf(ctx, search)} where ${conditionsOf(search)}`,
    );
    return row?.apart ?? null;
  });
  return km === null ? [] : [{ label: inReach(km), filter: within(km), reading }];
}

/** The same need in the wider area, for an area that was chosen or read from words. */
async function wider(ctx: Context, { filter, reading, asked }: Search): Promise<Alternative[]> {
  const wholes = await areasAround(ctx, asked.filter(({ kind }) => kind === UnderstoodKind.AREA).map(({ id }) => id));
  return wholes.map((whole) => ({
    label: inWhole(whole),
    filter: { ...filter, areas: [whole.code] },
    reading: withoutPlaces(reading),
  }));
}

/** The same search without one of the things asked for in words. */
function fewer({ filter, reading }: Search): Alternative[] {
  return fewerWords(reading).map((one) => ({ ...one, filter }));
}

/** The same words without what was chosen beside them. */
function unfiltered({ filter, reading }: Search): Alternative[] {
  const bare = { text: filter.text ?? null, readLiterally: filter.readLiterally ?? null };
  const chosen = Object.entries(filter).some(([name, value]) => !(name in bare) && value !== null && value !== undefined);
  return chosen && wordsOf(reading) !== "" ? [{ label: "Without any filter", filter: bare, reading, isBare: true }] : [];
}

/** What was found next to a search: its sentence and its list both ask for it. */
const found = new WeakMap<Search, Promise<NearbySearch[]>>();

/**
 * For a search that found nothing: the searches next to it that find something, the nearest first. Looking further comes
 * before fewer words, as what is needed matters more than where.
 */
export function nearbySearches(ctx: Context, search: Search): Promise<NearbySearch[]> {
  const nearby = found.get(search) ?? lookNearby(ctx, search);
  found.set(search, nearby);
  return nearby;
}

async function lookNearby(ctx: Context, search: Search): Promise<NearbySearch[]> {
  const tried = [...(await further(ctx, search)), ...(await wider(ctx, search)), ...fewer(search), ...unfiltered(search)].slice(0, mostTried);
  const counted = await Promise.all(
    tried.map(async ({ label, filter, reading, isBare = false }) => {
      // Only counted: and without a postcode it could not be asked for in the order of distance.
      const other = await searchOf(ctx, filter, OrganisationOrder.RELEVANCE, reading);
      return Object.assign(new NearbySearch(), {
        label,
        text: wordsOf(reading),
        areas: filter.areas ?? [],
        withinKm: filter.near !== search.filter.near ? (filter.near?.withinKm ?? null) : null,
        unfiltered: isBare,
        totalCount: await countOf(ctx, other),
      });
    }),
  );
  return counted.filter(({ totalCount }) => totalCount > 0);
}
