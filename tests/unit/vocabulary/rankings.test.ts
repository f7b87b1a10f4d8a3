import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Ranking } from "../../../server/database/ranked-documents.ts";
import type { Expression } from "../../../server/database/search-expression.ts";
import { mostOf, rankingsOf } from "../../../server/vocabulary/rankings.ts";
import type { Thing } from "../../../server/vocabulary/ways.ts";

/** What a document has: the ways that it meets, each written as a token of its own. */
type Document = ReadonlySet<string>;

function fits(expression: Expression, document: Document): boolean {
  if ("phrase" in expression) {
    return expression.phrase.every((token) => document.has(token));
  }
  if ("beginning" in expression) {
    return document.has(expression.beginning);
  }
  return "all" in expression ? expression.all.every((one) => fits(one, document)) : expression.any.some((one) => fits(one, document));
}

/** What a ranking says a document is worth; null where it does not find it. */
function worthIn({ candidates, things, least }: Ranking, document: Document): number | null {
  const worth = things.reduce((sum, ways) => {
    return sum + Math.max(0, ...ways.filter(({ expression }) => fits(expression, document)).map((way) => way.worth));
  }, 0);
  return fits(candidates, document) && worth >= least ? worth : null;
}

const token = (thing: number, way: number): string => `t${thing}w${way}`;

/** Things, each with a plain way that stands below all its implied ones, as words said anywhere stand below names. */
const someThings: fc.Arbitrary<Thing[]> = fc
  .array(
    fc.record({
      weight: fc.integer({ min: 1, max: 70 }),
      implied: fc.array(fc.integer({ min: 51, max: 99 }), { maxLength: 3 }),
      plain: fc.integer({ min: 20, max: 50 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((drawn) =>
    drawn.map(({ weight, implied, plain }, thing) => ({
      weight,
      ways: [100, ...implied.sort((one, other) => other - one), plain].map((share, way, all) => ({
        expression: { phrase: [token(thing, way)], in: ["words" as const] },
        share,
        implied: way > 0 && way < all.length - 1,
      })),
    })),
  );

/** Documents over them: whoever meets a thing in an implied way meets it in the plain one. */
function documentOver(things: readonly Thing[], drawn: readonly boolean[]): Document {
  const met = new Set<string>();
  let turn = 0;
  things.forEach(({ ways }, thing) => {
    ways.forEach((way, place) => {
      turn += 1;
      if (drawn[turn % drawn.length]) {
        met.add(token(thing, place));
        if (way.implied) {
          met.add(token(thing, ways.length - 1));
        }
      }
    });
  });
  return met;
}

describe("rankings", () => {
  it("find by a strict one exactly what the whole one finds to be worth as much, and worth the same", () => {
    fc.assert(
      fc.property(someThings, fc.array(fc.boolean(), { minLength: 3, maxLength: 23 }), (things, drawn) => {
        const { whole, strict } = rankingsOf(things);
        const document = documentOver(things, drawn);
        const worth = worthIn(whole, document);
        for (const ranking of strict) {
          expect(worthIn(ranking, document)).toBe(worth !== null && worth >= ranking.least ? worth : null);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("say that a candidate needs a thing only where every candidate has it", () => {
    fc.assert(
      fc.property(someThings, fc.array(fc.boolean(), { minLength: 3, maxLength: 23 }), (things, drawn) => {
        const document = documentOver(things, drawn);
        const { whole, strict } = rankingsOf(things);
        for (const ranking of [whole, ...strict].filter(({ candidates }) => fits(candidates, document))) {
          ranking.needed.forEach((needed, thing) => {
            const met = ranking.things[thing]?.some(({ expression }) => fits(expression, document)) ?? false;
            expect(!needed || met).toBe(true);
          });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("ask of the strictest that everything is met in the best way", () => {
    const word = (name: string, weight: number): Thing => ({
      weight,
      ways: [
        { expression: { phrase: [name], in: ["names"] }, share: 100, implied: true },
        { expression: { phrase: [name], in: ["names", "words"] }, share: 72 },
      ],
    });
    const things = [word("canal", 30), word("garden", 20)];
    expect(mostOf(things)).toBe(5000);
    const [strictest] = rankingsOf(things).strict;
    expect(strictest?.least).toBe(5000);
    expect(strictest?.things.map((ways) => ways.length)).toEqual([1, 1]);
    expect(strictest?.needed).toEqual([true, true]);
  });
});
