import { Like } from "typeorm";
import { placesOfPostcodes } from "../places/place-of-postcode.ts";
import { PostcodeDistrict } from "../places/postcode-district.entity.ts";
import { normalisePostcode } from "../places/postcode.ts";
import type { Context } from "../platform/context.ts";
import { saysNothing, type SearchWord } from "../platform/stems.ts";
import { isCommon } from "./word-vectors.ts";

/*
 * Postcodes among the words of a search. One that was taken for mere words would find what fits the rest all over the
 * country.
 */

/** A postcode, the beginning of one, or the code of an area, that stands in a search. */
export interface PlaceRead {
  /** Where its words stand. */
  places: number[];
  /** Keys of the councils' areas that it lies in; none where that is not known. */
  areaIds: string[];
}

/** What is known of the words besides. */
export interface WordsBeside {
  /** Words that nobody here writes. */
  unknown: ReadonlySet<string>;
  /** Whether a name of a place stands directly before or after a place of the search. */
  isBesideName: (place: number) => boolean;
  /** Whether anything of the vocabulary is called by the word that stands at a place. */
  isName: (place: number) => boolean;
}

/** What stands before a place. */
const wheres: ReadonlySet<string> = new Set(["in", "near", "around", "from"]);

/** Districts that mean a gas to nearly everybody, where no place is meant besides. */
const gases: ReadonlySet<string> = new Set(["co2", "so2", "ch4"]);

/** Words after which a letter with a digit says a kind, and no place: vitamin B12, English B1. */
const kinds: ReadonlySet<string> = new Set(["vitamin", "level", "english", "esol", "type", "grade", "class", "year", "group"]);

/** What is typed as a postcode is written: nothing is mended, for it may as well be a word. */
function isWhole(typed: string): boolean {
  return normalisePostcode(typed).postcode === typed.toUpperCase();
}

function isDistrict(typed: string): boolean {
  const { postcode, district } = normalisePostcode(typed);
  return postcode === null && district === typed.toUpperCase();
}

const firstHalf = /^[a-z]{1,2}\d[a-z\d]?$/;
/** Not ordinals, times of day and measures: "U3A 1st Monday", "M6 5km". */
const secondHalf = /^\d(?!st|nd|rd|th|am|pm|km|kg|cm|mm)[a-z]{2}$/;
/** One letter alone begins postcodes of eight cities only: "U3A 1st" has the shape of one and is none. */
const ofNoCity = /^(?![beglmnsw])[a-z]\d/;

function isInTwoHalves(first: string, second: string): boolean {
  return isWhole(first + second) && isDistrict(first) && !(ofNoCity.test(first) && !secondHalf.test(second));
}

/**
 * Whether words are written like a whole postcode, whether or not there can be such a one (ZZ99 9ZZ), or are one of the
 * British forces (BFPO 57), which lie in no area here.
 */
function isLikeWhole(first: string, second: string): boolean {
  return second === ""
    ? /^bfpo\d{1,4}$/.test(first) || (firstHalf.test(first.slice(0, -3)) && secondHalf.test(first.slice(-3)))
    : (first === "bfpo" && /^\d{1,4}$/.test(second)) || (firstHalf.test(first) && secondHalf.test(second));
}

/** A run of words that is written as a postcode, or as the beginning of one. */
interface Run {
  places: number[];
  typed: string;
  /** AREA: only the letters at its beginning, such as WS. */
  part: "WHOLE" | "DISTRICT" | "AREA";
}

/**
 * The run that begins at a place. The first part of a postcode is read where a place is meant: alone, after "in" or "near",
 * beside the name of a place; with two letters anywhere, and with one where nobody here writes it as a word. Its letters
 * alone are read only alone or after "in" or "near", where nothing is called so: CV is also what one writes for a job.
 */
function runAt(words: readonly SearchWord[], place: number, { unknown, isBesideName, isName }: WordsBeside): Run | null {
  const at = (other: number): string => words[other]?.word ?? "";
  const [before, first, second] = [at(place - 1), at(place), at(place + 1)];
  const isInTwo = second !== "" && !isWhole(first) && (isInTwoHalves(first, second) || isLikeWhole(first, second));
  if (isInTwo) {
    return { places: [place, place + 1], typed: first + second, part: "WHOLE" };
  }
  if (isWhole(first) || isLikeWhole(first, "")) {
    return { places: [place], typed: first, part: "WHOLE" };
  }
  const isWhere = words.length === 1 || wheres.has(before) || isBesideName(place);
  const isClear = !gases.has(first) && !kinds.has(before) && (/^[a-z]{2}/.test(first) || unknown.has(first));
  if ((isWhere || isClear) && isDistrict(first)) {
    return { places: [place], typed: first, part: "DISTRICT" };
  }
  const isLetters = /^[a-z]{2}$/.test(first) && !saysNothing(first) && (wheres.has(before) || (words.length === 1 && !isCommon(first)));
  return isLetters && !isName(place) ? { places: [place], typed: first, part: "AREA" } : null;
}

/** Keys of the councils' areas in which there are districts that begin with the letters. */
async function areasBeginning(ctx: Context, letters: string): Promise<string[]> {
  const found = await ctx.read.find(PostcodeDistrict, { where: { id: Like(`${letters.toUpperCase()}%`) }, order: { id: "ASC" } });
  const theirs = found.filter(({ id }) => /^\d/.test(id.slice(letters.length)));
  return [...new Set(theirs.flatMap(({ areaId }) => areaId ?? []))];
}

/**
 * The postcodes among the words of a search, but for words that are taken already. The first part of one is read where it
 * is known; a whole one always, so that it can be said where it is not.
 */
export async function postcodesIn(
  ctx: Context,
  words: readonly SearchWord[],
  taken: ReadonlySet<number>,
  beside: WordsBeside,
): Promise<PlaceRead[]> {
  const runs: Run[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const run = runAt(words, place, beside);
    if (run?.places.every((one) => !taken.has(one))) {
      runs.push(run);
      place = Math.max(...run.places);
    }
  }
  const found = await placesOfPostcodes(ctx.read, runs.map(({ typed }) => typed));
  const read = await Promise.all(
    runs.map(async ({ places, typed, part }, index) => {
      const areaId = found[index]?.areaId ?? null;
      const areaIds = part === "AREA" ? await areasBeginning(ctx, typed) : areaId === null ? [] : [areaId];
      return { places, part, areaIds };
    }),
  );
  return read.filter(({ part, areaIds }) => part === "WHOLE" || areaIds.length > 0);
}
