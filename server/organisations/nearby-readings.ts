import { Area } from "../places/area.entity.ts";
import type { Context } from "../platform/context.ts";
import { textOf, type TypedWord } from "../platform/typed-words.ts";
import { isPlace } from "../vocabulary/read-groups.ts";
import { unplacedIn, type Reading } from "../vocabulary/understand.ts";

/*
 * How a search that found nothing can be read otherwise: with fewer words, or in a wider area. For every list that is
 * searched by words.
 */

/** So many searches next to one are tried, the nearest first. */
export const mostTried = 8;

/** A reading next to another, and what is different in it. */
export interface NearbyReading {
  label: string;
  reading: Reading;
}

/** The words of a reading, as they would be typed; what they only come near to in meaning has none of its own. */
export function wordsOf({ groups, rest }: Reading): string {
  const read = groups.filter(({ nearly }) => nearly === null).flatMap(({ words }) => words);
  return textOf([...read, ...rest].sort((one, other) => one.place - other.place));
}

/** The reading without one of the things asked for, for each of several; words that stand nowhere are left out first, together. */
export function fewerWords(reading: Reading): NearbyReading[] {
  const { rest, unknown } = reading;
  // What all words came nearest to is not what fewer of them do.
  const groups = reading.groups.filter(({ nearly }) => nearly === null);
  if (groups.length + rest.length < 2) {
    return [];
  }
  const without = (words: readonly string[], left: Partial<Reading>): NearbyReading => ({
    label: `Without ${words.map((word) => `“${word}”`).join(" and ")}`,
    reading: { ...reading, groups, ...left },
  });
  const places = unplacedIn(reading);
  const alone = rest.filter((word) => !places.some((place) => place.includes(word))).map((word) => [word]);
  const strange = [...places, ...alone.filter(([word]) => unknown.includes(word?.word ?? ""))];
  const known = alone.filter((run) => !strange.includes(run));
  const left = (runs: readonly TypedWord[][]): TypedWord[] => rest.filter((word) => !runs.flat().includes(word));
  const withoutStrange =
    strange.length > 1 && groups.length + known.length > 0 ? [without(strange.map(textOf), { rest: left(strange) })] : [];
  const withoutWord = [...strange, ...known].map((run) => without([textOf(run)], { rest: left([run]) }));
  const withoutGroup = groups.map((group) =>
    without([textOf(group.words)], { groups: groups.filter((one) => one !== group) }),
  );
  return [...withoutStrange, ...withoutWord, ...withoutGroup];
}

/** The reading without the places that were read from it. */
export function withoutPlaces(reading: Reading): Reading {
  return { ...reading, groups: reading.groups.filter((group) => !isPlace(group)) };
}

/** The areas that hold these, each once. */
export async function areasAround(ctx: Context, ids: readonly string[]): Promise<Area[]> {
  const areas = await Promise.all(ids.map((id) => ctx.load.one(Area, id)));
  const around = await Promise.all(areas.map((area) => ctx.load.one(Area, area?.withinId ?? null)));
  return [...new Map(around.filter((area) => area !== null).map((area) => [area.id, area])).values()];
}

/** "In West Midlands": what is different in a search of a wider area. */
export function inWhole(whole: Area): string {
  return `In ${whole.name}`;
}

/** "Within 14 km": what is different in a search that looks further. */
export function inReach(km: number): string {
  return `Within ${km} km`;
}
