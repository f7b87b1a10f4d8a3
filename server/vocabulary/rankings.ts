import type { Ranking, Way } from "../database/ranked-documents.ts";
import type { Expression } from "../database/search-expression.ts";
import { withoutImplied, withoutOutdone } from "./implied.ts";
import { any, type Thing } from "./ways.ts";

/*
 * How what is asked for becomes rankings: the one that finds everything, and before it stricter ones, which find only
 * what is worth much. Where a strict one fills a page, whatever it leaves out stands on a later page; so a page need not
 * work out what every document with one of the words is worth. Pure.
 */

/** Of all that is asked for, a document must have so much; else it is noise. */
const leastShare = 0.38;

/** What a document must have in the stricter rankings, the strictest first. */
const strictShares = [1, 0.8];

/** More ways to reach the least than these are not written out. */
const mostCombinations = 12;

/** The rankings of a search: `whole` finds all there is; `strict` only what is worth more, the strictest first. */
export interface Rankings {
  whole: Ranking;
  strict: readonly Ranking[];
}

/** What a document is worth that has everything. */
export function mostOf(things: readonly Thing[]): number {
  return things.reduce((sum, thing) => sum + worthOf(thing, 100), 0);
}

function worthOf(thing: Thing | undefined, hundredths: number): number {
  return (thing?.weight ?? 0) * hundredths;
}

/** The smallest sets of things that together reach the least worth; null when there are too many. */
function combinations(things: readonly Thing[], least: number): number[][] | null {
  const found: number[][] = [];
  const order = things.map((_thing, place) => place).sort((one, other) => (things[other]?.weight ?? 0) - (things[one]?.weight ?? 0));
  const visit = (from: number, chosen: number[], sum: number): boolean => {
    if (sum >= least) {
      found.push(chosen);
      return found.length <= mostCombinations;
    }
    for (let next = from; next < order.length; next += 1) {
      const place = order[next] ?? 0;
      if (!visit(next + 1, [...chosen, place], sum + worthOf(things[place], 100))) {
        return false;
      }
    }
    return true;
  };
  return visit(0, [], 0) ? found : null;
}

/** Where there are too many combinations: the heaviest things, of which a document must have one to reach the least. */
function heaviest(things: readonly Thing[], least: number): number[][] {
  const light = things.map((_thing, place) => place).sort((one, other) => (things[one]?.weight ?? 0) - (things[other]?.weight ?? 0));
  let sum = 0;
  return light.filter((place) => (sum += worthOf(things[place], 100)) >= least).map((place) => [place]);
}

/** The ways of a thing in which it can be met by a document that reaches the least, whatever else it has. */
function waysThatReach(thing: Thing, others: number, least: number): Thing["ways"] {
  return thing.ways.filter(({ share }) => others + worthOf(thing, share) >= least);
}

function rankingOf(things: readonly Thing[], share: number): Ranking {
  const most = mostOf(things);
  const least = Math.ceil(most * share);
  const sets = combinations(things, least) ?? heaviest(things, least);
  const ways = things.map((thing) => waysThatReach(thing, most - worthOf(thing, 100), least));
  const met = ways.map((left, place) => {
    // Whoever meets it in an implied way meets it in another as well: but that one may have been left out.
    const all = left.length < (things[place]?.ways.length ?? 0);
    return any(withoutImplied(left.filter(({ implied }) => all || !implied).map(({ expression }) => expression)));
  });
  const together = (set: readonly number[]): Expression => ({ all: set.flatMap((place) => met[place] ?? []) });
  return {
    candidates: any(sets.map(together)),
    least,
    needed: things.map((_thing, place) => sets.every((set) => set.includes(place))),
    things: things.map((thing, place) =>
      withoutOutdone((ways[place] ?? []).map((way): Way => ({ expression: way.expression, worth: worthOf(thing, way.share) }))),
    ),
  };
}

/** The rankings of what is asked for. */
export function rankingsOf(things: readonly Thing[]): Rankings {
  // A ranking that looks at every way of a thing spares nothing.
  const spares = (share: number): boolean =>
    things.every((thing) => {
      const left = waysThatReach(thing, mostOf(things) - worthOf(thing, 100), mostOf(things) * share).length;
      return left > 0 && left < thing.ways.length;
    });
  return {
    whole: rankingOf(things, leastShare),
    strict: strictShares.filter(spares).map((share) => rankingOf(things, share)),
  };
}
