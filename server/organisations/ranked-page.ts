import type { Best, Ordered, Ranking } from "../database/ranked-documents.ts";
import { mixedOn, partAt, placeOfPart, type Mixing } from "../platform/daily-order.ts";
import type { KeysetRow } from "../platform/keyset.ts";
import { type OrganisationFilter, OrganisationOrder } from "./organisation.filter.ts";
import type { Reached } from "./page-condition.ts";
import { worthOfPlaces, type RankedBy, type Search } from "./search.ts";

/*
 * The ways to a page of a ranked search, from the one that looks at least to the one that looks at everything. Working out
 * what every document with one of the words is worth, and whether the viewer may see it, takes longer the larger the
 * directory is; the page only shows the first. Pure.
 */

/** A way to a page. */
export type WayToPage = RankedBy;

/** So many times the rows of a page are looked at, where most of what is found is shown. */
const lookedAt = 4;

/** What a filter may say without making a search narrower than its words. */
const wide: ReadonlySet<string> = new Set<keyof OrganisationFilter>(["text", "readLiterally", "alsoShow"]);

/**
 * Whether nothing was asked for, or nothing but words, and the best match is to stand first: then nearly all that there is,
 * or that the words find, is shown, in the order of the day.
 */
export function isWide({ filter, places, order }: Search): boolean {
  const narrow = Object.entries(filter).filter(([name, value]) => {
    return !wide.has(name) && value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  });
  return order === OrganisationOrder.RELEVANCE && narrow.length === 0 && places.length === 0;
}

/** The ranking of those that have everything in full, which all are worth the same; null where there is none. */
export function fullRanking({ words }: Search): Ranking | null {
  const [strictest] = words?.rankings.strict ?? [];
  return strictest && strictest.least === words?.most ? strictest : null;
}

/**
 * The spans in which a page may lie among those that are worth the same: the part that its place is in, and that with the
 * one behind it.
 */
function spansOf(mixing: Mixing, { place, forward }: Best): WayToPage["spans"][] {
  if (mixing.halvings === 0 || (place === null && !forward)) {
    return [];
  }
  const first = place === null ? 0 : placeOfPart(mixing, place.mixed);
  const [part, next] = [partAt(mixing, first), partAt(mixing, first + (forward ? 1 : -1))];
  return part && next ? [[part], [part, next]] : part ? [[part]] : [];
}

/**
 * The ways in which a page may be looked for, in turn; the last one always finds it. Of the strict rankings only those are
 * tried that hold rows beyond the place where the page before ended.
 */
export function waysToPage(search: Search, mixing: Mixing, { place, forward, limit }: Reached): WayToPage[] {
  const { words, order, places } = search;
  const whole = words?.rankings.whole ?? null;
  if (order !== OrganisationOrder.RELEVANCE || (!words && !isWide(search))) {
    return [{ ranking: whole, ordered: null, spans: null }];
  }
  const mixed: Ordered["mixed"] = (shuffle) => mixedOn(mixing, shuffle);
  const score = place === null ? null : Number(place[0]) - worthOfPlaces(places);
  const best: Best = {
    place: place === null ? null : { score: Number(place[0]), mixed: Number(place[1]) },
    forward,
    limit: lookedAt * limit,
  };
  const strict = words?.rankings.strict ?? [];
  // Only the whole ranking has the end of the list, from which is read where no place is given backwards.
  const held = forward || score !== null ? strict.filter(({ least }) => score === null || least <= score) : [];
  // Backwards, the first ranking that holds the place holds every row before it.
  const rankings = forward || held.length === 0 ? [...held, whole] : held.slice(0, 1);
  const all = (ranking: Ranking | null): WayToPage => ({ ranking, ordered: { mixed, best: null }, spans: null });
  if (!isWide(search)) {
    return rankings.map(all);
  }
  const bestBy = (ranking: Ranking | null, spans: WayToPage["spans"]): WayToPage => ({ ranking, ordered: { mixed, best }, spans });
  // Only of rows that are worth the same, those of a part stand together.
  const even = words ? fullRanking(search) : null;
  const inParts = !words || (even && held.includes(even)) ? spansOf(mixing, best).map((spans) => bestBy(even, spans)) : [];
  return [...inParts, ...rankings.map((ranking) => bestBy(ranking, null)), all(rankings.at(-1) ?? whole)];
}

/** Whether nothing that a way leaves out could stand on a page that was found by it. */
export function settles(rows: readonly KeysetRow[], { ranking, ordered }: WayToPage, { places }: Search, { limit, forward }: Reached): boolean {
  const last = rows.at(-1);
  if (rows.length < limit) {
    return false;
  }
  return ordered?.best || !forward || !ranking ? true : Number(last?.["worth"]) >= ranking.least + worthOfPlaces(places);
}
