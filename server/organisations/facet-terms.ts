import { capacityOf, numberOf, type TermSets } from "./term-sets.ts";

/*
 * Counting facets. What an organisation is counted by is one line: a sign for each of its facets, and the number of its
 * set of terms. Pure.
 */

/** Ends the credentials of a line; the number of its set of terms follows, or nothing where it has none. */
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
  /** In parts, of which each is counted while those after it are still being read. */
  lines: readonly Promise<string>[];
  /** The sets of terms that the lines name. */
  sets: TermSets;
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
const zero = "0".charCodeAt(0);

/**
 * Counts each organisation once for each value. Whoever meets all choices counts everywhere; whoever fails in one facet
 * counts in that facet only, because a facet leaves its own choice out.
 */
export async function countLines(counting: Counting): Promise<Counted> {
  // Where one part fails nobody waits for the others any more: what becomes of them is not told twice.
  Promise.all(counting.lines).catch(() => undefined);
  const counter = new LineCounter(counting);
  let line = 0;
  for (const part of counting.lines) {
    const lines = await part;
    for (let at = 0; at < lines.length; ) {
      at = counter.count(lines, at, (line += 1));
      if (line % linesAtOnce === 0) {
        await new Promise((turn) => setImmediate(turn));
      }
    }
  }
  return counter.counted;
}

/** `placesOfTerm` in lists of numbers, which are much quicker to look up a million times. */
interface PlacesByNumber {
  /** The places of one term after another. */
  places: Int32Array;
  /** Where those of a term begin, by its number; they end where those of the next begin. */
  starts: Int32Array;
  /** The facet of each place: its number among all facets of terms. */
  facets: Int32Array;
  facetNames: readonly string[];
}

function placesByNumber({ placesOfTerm, facetOfPlace }: Counting): PlacesByNumber {
  const largest = [...placesOfTerm.keys()].reduce((most, number) => Math.max(most, number), -1);
  const starts = new Int32Array(largest + 2);
  const all: number[] = [];
  for (let number = 0; number <= largest; number += 1) {
    starts[number] = all.length;
    all.push(...(placesOfTerm.get(number) ?? []));
  }
  starts[largest + 1] = all.length;
  const facetNames = [...new Set(facetOfPlace)];
  return { places: Int32Array.from(all), starts, facets: Int32Array.from(facetOfPlace, (name) => facetNames.indexOf(name)), facetNames };
}

class LineCounter {
  readonly #asked: Counting;
  readonly counted: Counted;
  /** The last line that was counted at each place: parts of one whole are counted once. */
  readonly #lastLine: Int32Array;
  /** The best capacity that the line has for what is counted at a place; read where `#lastLine` is this line. */
  readonly #spareAt: Int8Array;
  readonly #places: PlacesByNumber;
  /** The part whose lines are being counted. */
  #lines = "";
  /** Where the line after the one that is counted begins. */
  #next = 0;

  constructor(asked: Counting) {
    this.#asked = asked;
    const places = asked.facetOfPlace.length;
    this.#lastLine = new Int32Array(places);
    this.#spareAt = new Int8Array(places);
    this.#places = placesByNumber(asked);
    const facets = [...asked.plain, asked.credentials, asked.capacity.facet];
    this.counted = { all: 0, signs: new Map(facets.map((facet) => [facet, new Map()])), held: new Map(), places: new Int32Array(places) };
  }

  /** Counts the line that begins at a place, and answers where the next one begins. */
  count(lines: string, start: number, line: number): number {
    this.#lines = lines;
    const { chosen, heldBackBy, plain } = this.#asked;
    const signsEnd = lines.indexOf(endOfCredentials, start);
    const set = this.#setAt(signsEnd + 1);
    this.#skills(start, set, line);
    this.#held(start);
    const only = this.#onlyIn(start, chosen);
    if (only === undefined) {
      return this.#next;
    }
    this.counted.all += only === null ? 1 : 0;
    let at = start + chosen.length + (heldBackBy ? 1 : 0);
    for (const facet of plain) {
      this.#add(facet, lines.charAt(at), only);
      at += 1;
    }
    this.#credentials(at, signsEnd, only);
    this.#terms(set, line, only);
    return this.#next;
  }

  /** The number of the set that is written from a place to the end of the line; 0 where none is. */
  #setAt(start: number): number {
    const lines = this.#lines;
    let number = 0;
    let at = start;
    for (let code = lines.charCodeAt(at); code >= zero; code = lines.charCodeAt(at)) {
      number = number * 10 + code - zero;
      at += 1;
    }
    this.#next = at + endOfLine.length;
    return number;
  }

  #held(start: number): void {
    const { chosen, heldBackBy } = this.#asked;
    const sign = this.#lines.charAt(start + chosen.length);
    if (heldBackBy && sign !== notHeld && !this.#failsBeside(start, heldBackBy)) {
      this.counted.held.set(sign, (this.counted.held.get(sign) ?? 0) + 1);
    }
  }

  /** The only facet in which a line counts; null where it counts in all, undefined where in none. */
  #onlyIn(start: number, chosen: readonly string[]): string | null | undefined {
    let failed: string | null = null;
    for (let place = 0; place < chosen.length; place += 1) {
      if (this.#lines.charAt(start + place) === unmet) {
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

  #credentials(start: number, end: number, only: string | null): void {
    const { credentials } = this.#asked;
    if (end > start) {
      new Set(this.#lines.slice(start, end)).forEach((sign) => this.#add(credentials, sign, only));
    }
  }

  /** Counts the skills of a line where spare capacity is chosen: the line may fail in both facets, for other skills. */
  #skills(start: number, set: number, line: number): void {
    const { sets, capacity, spareFor } = this.#asked;
    if (spareFor === null || this.#failsBeside(start, [spareFor.facet, capacity.facet])) {
      return;
    }
    const { places, starts, facets, facetNames } = this.#places;
    const skillFacet = facetNames.indexOf(spareFor.facet);
    const touched: number[] = [];
    let besides = notStated;
    const { terms } = sets;
    const end = sets.endOf(set);
    for (let at = sets.startOf(set); at < end; at += 1) {
      const number = numberOf(terms[at] ?? 0);
      const spare = capacityOf(terms[at] ?? 0) || notStated;
      besides = spareFor.besides.has(number) ? Math.min(besides, spare) : besides;
      const placesEnd = starts[number + 1] ?? 0;
      for (let which = starts[number] ?? 0; which < placesEnd; which += 1) {
        const place = places[which] ?? 0;
        if (facets[place] === skillFacet) {
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
      (facet, place) => this.#lines.charAt(start + place) === unmet && !facets.includes(facet),
    );
  }

  #terms(set: number, line: number, only: string | null): void {
    const { sets, capacity, spareFor } = this.#asked;
    const { places, starts, facets, facetNames } = this.#places;
    const onlyFacet = only === null ? null : facetNames.indexOf(only);
    // Where spare capacity is chosen, the skills of the line are counted already, each by its own capacity.
    const apart = spareFor ? facetNames.indexOf(spareFor.facet) : null;
    const lastLine = this.#lastLine;
    const counts = this.counted.places;
    const { terms } = sets;
    const end = sets.endOf(set);
    let best = notStated;
    for (let at = sets.startOf(set); at < end; at += 1) {
      const kept = terms[at] ?? 0;
      const number = numberOf(kept);
      const spare = capacityOf(kept);
      if (spare > 0 && spare < best && (capacity.skills?.has(number) ?? true)) {
        best = spare;
      }
      const placesEnd = starts[number + 1] ?? 0;
      for (let which = starts[number] ?? 0; which < placesEnd; which += 1) {
        const place = places[which] ?? 0;
        const facet = facets[place];
        if (lastLine[place] !== line && (onlyFacet === null || facet === onlyFacet) && facet !== apart) {
          lastLine[place] = line;
          counts[place] = (counts[place] ?? 0) + 1;
        }
      }
    }
    this.#add(capacity.facet, String(best), only);
  }
}
