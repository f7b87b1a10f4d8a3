import type { Context } from "../platform/context.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { kmToNearest } from "./near.ts";
import { NearbySearch } from "./nearby.ts";
import { areasAround, fewerWords, inReach, inWhole, mostTried, withoutPlaces, wordsOf } from "./nearby-readings.ts";
import { countList, nearestInList, readAs, type ChosenTerms, type ListSearch } from "./word-list.ts";

/** A search of a list next to another. */
interface Alternative {
  label: string;
  search: Promise<ListSearch>;
  areas: string[];
  withinKm: number | null;
  unfiltered: boolean;
}

/** The same need further away, as far as the nearest that meets it. */
async function further(ctx: Context, search: ListSearch): Promise<Alternative[]> {
  const { near, words } = search;
  // What nobody writes is as little written elsewhere.
  const km = near && !words?.unmet.length && (await kmToNearest(near, (reach) => nearestInList(ctx, { ...search, near: reach }, reach)));
  return near && km
    ? [{ label: inReach(km), search: Promise.resolve({ ...search, near: near.reaching(km) }), areas: [], withinKm: km, unfiltered: false }]
    : [];
}

/** The same need in the wider area, for an area that was chosen or read from words. */
async function wider(ctx: Context, search: ListSearch): Promise<Alternative[]> {
  const areaFacets = Object.entries(search.list.facets).flatMap(([facet, kind]) => (kind === UnderstoodKind.AREA ? [facet] : []));
  const [facet] = areaFacets;
  if (facet === undefined) {
    return [];
  }
  const chosen = search.chosen.filter((one) => one.facet === facet).flatMap(({ ids }) => ids);
  const terms = search.reading.groups.flatMap((group) => group.terms);
  const read = terms.filter(({ kind }) => kind === UnderstoodKind.AREA).map(({ subjectId }) => subjectId);
  const wholes = await areasAround(ctx, [...chosen, ...read]);
  const others: ChosenTerms[] = search.chosen.filter((one) => one.facet !== facet);
  return wholes.map((whole) => ({
    label: inWhole(whole),
    search: readAs(ctx, { ...search, chosen: [...others, { facet, ids: [whole.id] }] }, withoutPlaces(search.reading)),
    areas: [whole.code],
    withinKm: null,
    unfiltered: false,
  }));
}

/**
 * For a list in which nothing was found: the searches next to it that find something, the nearest first, as the directory
 * says them.
 */
export async function nearbyInList(ctx: Context, search: ListSearch): Promise<NearbySearch[]> {
  if ((await countList(ctx, search)) > 0) {
    return [];
  }
  const fewer = fewerWords(search.reading).map(({ label, reading }) => ({
    label,
    search: readAs(ctx, search, reading),
    areas: [],
    withinKm: null,
    unfiltered: false,
  }));
  const bare = { ...search, chosen: [], near: null };
  const isNarrowed = search.chosen.length > 0 || search.near !== null;
  const unfiltered =
    isNarrowed && wordsOf(search.reading) !== ""
      ? [{ label: "Without any filter", search: readAs(ctx, bare, search.reading), areas: [], withinKm: null, unfiltered: true }]
      : [];
  const tried = [...(await further(ctx, search)), ...(await wider(ctx, search)), ...fewer, ...unfiltered].slice(0, mostTried);
  const counted = await Promise.all(
    tried.map(async ({ label, search: asked, areas, withinKm, unfiltered: without }) => {
      const other = await asked;
      const totalCount = await countList(ctx, other);
      return Object.assign(new NearbySearch(), { label, text: wordsOf(other.reading), areas, withinKm, unfiltered: without, totalCount });
    }),
  );
  return counted.filter(({ totalCount }) => totalCount > 0);
}
