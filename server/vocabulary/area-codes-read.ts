import type { Area } from "../places/area.entity.ts";
import { areasWithCodes } from "../places/areas-with-codes.ts";
import type { Context } from "../platform/context.ts";
import type { SearchWord } from "../platform/stems.ts";
import type { PlaceRead } from "./postcodes-read.ts";

/** How the codes of the ONS for areas (GSS codes) are written, such as E08000025, once they are folded. */
const code = /^[a-z]\d{8}$/;

/**
 * The GSS codes among the words of a search, but for words that are taken already: each with its area, and one of an
 * area that ended with those in its place. A code that nobody here knows has none, so that it can be said.
 */
export async function areaCodesIn(ctx: Context, words: readonly SearchWord[], taken: ReadonlySet<number>): Promise<PlaceRead[]> {
  const places = words.flatMap(({ word }, place) => (code.test(word) && !taken.has(place) ? [place] : []));
  const codeAt = (place: number): string => words[place]?.word.toUpperCase() ?? "";
  if (places.length === 0) {
    return [];
  }
  const areas = await areasWithCodes(ctx.read, places.map(codeAt));
  return places.map((place) => ({ places: [place], areaIds: inForce(areas.get(codeAt(place))) }));
}

/** The keys of the areas that stand for one: those in its place where it ended, else itself. */
function inForce(area: Area | undefined): string[] {
  if (!area) {
    return [];
  }
  return area.successorIds.length > 0 ? area.successorIds : [area.id];
}
