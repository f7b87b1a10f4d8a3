import { placesOfPostcodes } from "../places/place-of-postcode.ts";
import { normalisePostcode } from "../places/postcode.ts";
import type { Context } from "../platform/context.ts";
import type { SearchWord } from "../platform/stems.ts";

/*
 * Postcodes among the words of a search. One that was taken for mere words would find what fits the rest all over the
 * country.
 */

/** A postcode that stands in a search. */
export interface PostcodeRead {
  /** Where its words stand. */
  places: number[];
  /** Key of the council's area that it lies in; null where that is not known. */
  areaId: string | null;
}

/** What stands before a place. */
const wheres: ReadonlySet<string> = new Set(["in", "near", "around", "from"]);

/** What is typed as a postcode is written: nothing is mended, for it may as well be a word. */
function isWhole(typed: string): boolean {
  return normalisePostcode(typed).postcode === typed.toUpperCase();
}

function isDistrict(typed: string): boolean {
  const { postcode, district } = normalisePostcode(typed);
  return postcode === null && district === typed.toUpperCase();
}

/** A run of words that is written as a postcode. */
interface Run {
  places: number[];
  typed: string;
  whole: boolean;
}

/** The run that begins at a place; the first part of a postcode alone only where a place is meant, for CO2 is a gas as well. */
function runAt(words: readonly SearchWord[], place: number): Run | null {
  const at = (other: number): string => words[other]?.word ?? "";
  const [first, second] = [at(place), at(place + 1)];
  if (second !== "" && !isWhole(first) && isWhole(first + second) && isDistrict(first)) {
    return { places: [place, place + 1], typed: first + second, whole: true };
  }
  if (isWhole(first)) {
    return { places: [place], typed: first, whole: true };
  }
  const isWhere = words.length === 1 || wheres.has(at(place - 1));
  return isWhere && isDistrict(first) ? { places: [place], typed: first, whole: false } : null;
}

/**
 * The postcodes among the words of a search, but for words that are taken already. The first part of one is read where it
 * is known; a whole one always, so that it can be said where it is not.
 */
export async function postcodesIn(
  ctx: Context,
  words: readonly SearchWord[],
  taken: ReadonlySet<number>,
): Promise<PostcodeRead[]> {
  const runs = words
    .map((_word, place) => runAt(words, place))
    .filter((run): run is Run => run !== null && run.places.every((place) => !taken.has(place)));
  const found = await placesOfPostcodes(ctx.read, runs.map(({ typed }) => typed));
  return runs
    .map(({ places, whole }, index) => ({ places, whole, areaId: found[index]?.areaId ?? null }))
    .filter(({ whole, areaId }) => whole || areaId !== null);
}
