import { Field, Int, ObjectType } from "type-graphql";
import { AreaCodeScalar } from "../platform/scalars.ts";
import type { Context } from "../platform/context.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import type { Reading } from "../vocabulary/understand.ts";
import { countOf } from "./facets.ts";
import { areasAround, fewerWords, inWhole, mostTried, withoutPlaces, wordsOf } from "./nearby-readings.ts";
import { type OrganisationFilter, OrganisationOrder } from "./organisation.filter.ts";
import { searchOf, type Search } from "./search.ts";

/** A search close to one that found nothing. */
@ObjectType({ description: "A search close to one that found nothing, and how many it finds." })
export class NearbySearch {
  @Field(() => String, { description: "What is different, such as “Without “unicorns”” or “In West Midlands”." })
  label!: string;

  @Field(() => String, { description: "The words to search for instead." })
  text!: string;

  @Field(() => [AreaCodeScalar], { description: "The areas to choose instead." })
  areas!: string[];

  @Field(() => Boolean, { description: "Whether nothing else may be chosen beside." })
  unfiltered!: boolean;

  @Field(() => Int, { description: "How many it finds." })
  totalCount!: number;
}

interface Alternative {
  label: string;
  filter: OrganisationFilter;
  reading: Reading;
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
  return chosen && wordsOf(reading) !== "" ? [{ label: "Without any filter", filter: bare, reading }] : [];
}

/**
 * For a search that found nothing: the searches next to it that find something, the nearest first. A wider area comes
 * before fewer words, as what is needed matters more than where.
 */
export async function nearbySearches(ctx: Context, search: Search): Promise<NearbySearch[]> {
  const tried = [...(await wider(ctx, search)), ...fewer(search), ...unfiltered(search)].slice(0, mostTried);
  const counted = await Promise.all(
    tried.map(async ({ label, filter, reading }) => {
      // Only counted: and without a postcode it could not be asked for in the order of distance.
      const other = await searchOf(ctx, filter, OrganisationOrder.RELEVANCE, reading);
      return Object.assign(new NearbySearch(), {
        label,
        text: wordsOf(reading),
        areas: filter.areas ?? [],
        unfiltered: filter !== search.filter && !filter.areas,
        totalCount: await countOf(ctx, other),
      });
    }),
  );
  return counted.filter(({ totalCount }) => totalCount > 0);
}
