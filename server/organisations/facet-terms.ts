/*
 * Terms of organisations as short texts, and counting them. Each term is written with five signs: four for its number,
 * one for the spare capacity the organisation has for it. What an organisation is counted by is one line of such a text,
 * after a few signs for its other facets. Pure.
 */

const signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_.";
const signsOfNumber = 4;
const signsOfTerm = signsOfNumber + 1;

/** The largest number of a term that can be written. */
const largestNumber = signs.length ** signsOfNumber - 1;

/** A term of an organisation. */
export interface PackedTerm {
  number: number;
  /** The spare capacity for it, from 1 (yes) to 4 (not stated); null where the term is no skill that it describes. */
  capacity: number | null;
}

/**
 * Writes the terms of an organisation, always in the same order.
 * @throws Error when there are more terms than can be numbered.
 */
export function packedTerms(terms: readonly PackedTerm[]): string {
  const sorted = [...terms].sort((one, other) => one.number - other.number);
  return sorted.map(({ number, capacity }) => `${packedNumber(number)}${capacity ?? 0}`).join("");
}

function packedNumber(number: number): string {
  if (number > largestNumber) {
    throw new Error(`Term number ${number} is larger than ${largestNumber}.`);
  }
  let left = number;
  let written = "";
  for (let place = 0; place < signsOfNumber; place += 1) {
    written = signs.charAt(left % signs.length) + written;
    left = Math.floor(left / signs.length);
  }
  return written;
}

const valueOfSign = new Int8Array(128);
[...signs].forEach((sign, value) => {
  valueOfSign[sign.charCodeAt(0)] = value;
});

function numberAt(text: string, place: number): number {
  let number = 0;
  for (let at = place; at < place + signsOfNumber; at += 1) {
    number = number * signs.length + (valueOfSign[text.charCodeAt(at)] ?? 0);
  }
  return number;
}

/** Ends the credentials of a line; its terms follow. */
export const endOfCredentials = ":";
/** Ends a line. */
export const endOfLine = " ";
/** Stands for a condition that is met, and for one that is not. */
export const met = "1";
export const unmet = "0";
/** Stands for a value that is not counted. */
export const uncounted = "-";
/** Stands for an organisation that is held back for nothing. */
export const notHeld = "0";

/** What a line holds, in its order. */
export interface LineShape {
  /** The facets in which something is chosen: each has a sign that says whether the organisation meets the choice. */
  chosen: readonly string[];
  /** The facets whose choices leave out who is held back: then a sign says for what, `notHeld` for nothing. Else null. */
  heldBackBy: readonly string[] | null;
  /** The facets with one value for each organisation: each has a sign of its own. */
  plain: readonly string[];
}

/** What facets are counted by, besides the lines. */
export interface Counting extends LineShape {
  lines: string;
  /** The facet of credentials, whose signs follow those of plain facets. */
  credentials: string;
  /** The facet of terms that a place belongs to, by place. */
  facetOfPlace: readonly string[];
  /** The places at which a term is counted, by its number: its own and those of everything it is part of. */
  placesOfTerm: ReadonlyMap<number, readonly number[]>;
  /** The facet of spare capacity, and the numbers of the skills that are asked for; null for all skills. */
  capacity: { facet: string; skills: ReadonlySet<number> | null };
  /** Where spare capacity is chosen: a skill is counted for those who would have it for this skill. Else null. */
  spareFor: SpareFor | null;
}

/** How skills are counted where spare capacity is chosen. */
export interface SpareFor {
  /** The facet of skills. */
  facet: string;
  /** The capacities that were chosen, from 1 (yes) to 4 (not stated). */
  wanted: ReadonlySet<number>;
  /** The numbers of the skills that are asked for besides, in words; whoever has capacity for one of them has it. */
  besides: ReadonlySet<number>;
}

/** How often each value was found: by facet and sign, and by place for terms. */
export interface Counted {
  /** How many organisations meet every choice. */
  all: number;
  signs: Map<string, Map<string, number>>;
  /** How many meet every choice but those that hold back, by the sign that says for what they are. */
  held: Map<string, number>;
  places: Int32Array;
}

/** Lines are counted so many at a time; between them others get their turn. */
const linesAtOnce = 20_000;
const notStated = 4;

/**
 * Counts each organisation once for each value. Whoever meets all choices counts everywhere; whoever fails in one facet
 * counts in that facet only, because a facet leaves its own choice out.
 */
export async function countLines(counting: Counting): Promise<Counted> {
  const { lines } = counting;
  const counter = new LineCounter(counting);
  let at = 0;
  let line = 0;
  while (at < lines.length) {
    at = counter.count(at, (line += 1));
    if (line % linesAtOnce === 0) {
      await new Promise((turn) => setImmediate(turn));
    }
  }
  return counter.counted;
}

class LineCounter {
  readonly #asked: Counting;
  readonly counted: Counted;
  /** The last line that was counted at each place: parts of one whole are counted once. */
  readonly #lastLine: Int32Array;
  /** The best capacity that the line has for what is counted at a place; read where `#lastLine` is this line. */
  readonly #spareAt: Int8Array;
  /** `placesOfTerm` by the number itself, which is much quicker to look up a million times. */
  readonly #placesOfTerm: (readonly number[])[] = [];

  constructor(asked: Counting) {
    this.#asked = asked;
    const places = asked.facetOfPlace.length;
    this.#lastLine = new Int32Array(places);
    this.#spareAt = new Int8Array(places);
    asked.placesOfTerm.forEach((all, number) => {
      this.#placesOfTerm[number] = all;
    });
    const facets = [...asked.plain, asked.credentials, asked.capacity.facet];
    this.counted = { all: 0, signs: new Map(facets.map((facet) => [facet, new Map()])), held: new Map(), places: new Int32Array(places) };
  }

  /** Counts the line that begins at a place, and answers where the next one begins. */
  count(start: number, line: number): number {
    const { lines, chosen, heldBackBy, plain } = this.#asked;
    const end = lines.indexOf(endOfLine, start);
    this.#skills(start, end, line);
    this.#held(start);
    const only = this.#onlyIn(start, chosen);
    if (only === undefined) {
      return end + 1;
    }
    this.counted.all += only === null ? 1 : 0;
    let at = start + chosen.length + (heldBackBy ? 1 : 0);
    for (const facet of plain) {
      this.#add(facet, lines.charAt(at), only);
      at += 1;
    }
    at = this.#credentials(at, only);
    this.#terms(at, end, line, only);
    return end + 1;
  }

  #held(start: number): void {
    const { lines, chosen, heldBackBy } = this.#asked;
    const sign = lines.charAt(start + chosen.length);
    if (heldBackBy && sign !== notHeld && !this.#failsBeside(start, heldBackBy)) {
      this.counted.held.set(sign, (this.counted.held.get(sign) ?? 0) + 1);
    }
  }

  /** The only facet in which a line counts; null where it counts in all, undefined where in none. */
  #onlyIn(start: number, chosen: readonly string[]): string | null | undefined {
    let failed: string | null = null;
    for (let place = 0; place < chosen.length; place += 1) {
      if (this.#asked.lines.charAt(start + place) === unmet) {
        if (failed !== null) {
          return undefined;
        }
        failed = chosen[place] ?? null;
      }
    }
    return failed;
  }

  #add(facet: string, sign: string, only: string | null): void {
    if (only === null || only === facet) {
      const counts = this.counted.signs.get(facet);
      counts?.set(sign, (counts.get(sign) ?? 0) + 1);
    }
  }

  #credentials(start: number, only: string | null): number {
    const { lines, credentials } = this.#asked;
    const end = lines.indexOf(endOfCredentials, start);
    if (end > start) {
      new Set(lines.slice(start, end)).forEach((sign) => this.#add(credentials, sign, only));
    }
    return end + 1;
  }

  /** Counts the skills of a line where spare capacity is chosen: the line may fail in both facets, for other skills. */
  #skills(start: number, end: number, line: number): void {
    const { lines, chosen, capacity, spareFor, facetOfPlace } = this.#asked;
    if (spareFor === null || this.#failsBeside(start, [spareFor.facet, capacity.facet])) {
      return;
    }
    const touched: number[] = [];
    let besides = notStated;
    for (let at = lines.indexOf(endOfCredentials, start + chosen.length) + 1; at < end; at += signsOfTerm) {
      const number = numberAt(lines, at);
      const spare = valueOfSign[lines.charCodeAt(at + signsOfNumber)] || notStated;
      besides = spareFor.besides.has(number) ? Math.min(besides, spare) : besides;
      for (const place of this.#placesOfTerm[number] ?? []) {
        if (facetOfPlace[place] === spareFor.facet) {
          const before = this.#lastLine[place] === line ? this.#spareAt[place] : undefined;
          if (before === undefined) {
            touched.push(place);
            this.#lastLine[place] = line;
          }
          this.#spareAt[place] = Math.min(before ?? notStated, spare);
        }
      }
    }
    for (const place of touched) {
      if (spareFor.wanted.has(Math.min(besides, this.#spareAt[place] ?? notStated))) {
        this.counted.places[place] = (this.counted.places[place] ?? 0) + 1;
      }
    }
  }

  /** Whether a line fails in any other choice than those of some facets. */
  #failsBeside(start: number, facets: readonly string[]): boolean {
    return this.#asked.chosen.some(
      (facet, place) => this.#asked.lines.charAt(start + place) === unmet && !facets.includes(facet),
    );
  }

  #terms(start: number, end: number, line: number, only: string | null): void {
    const { lines, facetOfPlace, capacity } = this.#asked;
    // Where spare capacity is chosen, the skills of the line are counted already, each by its own capacity.
    const apart = this.#asked.spareFor?.facet;
    const lastLine = this.#lastLine;
    const counts = this.counted.places;
    let best = notStated;
    for (let at = start; at < end; at += signsOfTerm) {
      const number = numberAt(lines, at);
      const spare = valueOfSign[lines.charCodeAt(at + signsOfNumber)] ?? 0;
      if (spare > 0 && spare < best && (capacity.skills?.has(number) ?? true)) {
        best = spare;
      }
      for (const place of this.#placesOfTerm[number] ?? []) {
        const facet = facetOfPlace[place];
        if (lastLine[place] !== line && (only === null || only === facet) && facet !== apart) {
          lastLine[place] = line;
          counts[place] = (counts[place] ?? 0) + 1;
        }
      }
    }
    this.#add(capacity.facet, String(best), only);
  }
}
