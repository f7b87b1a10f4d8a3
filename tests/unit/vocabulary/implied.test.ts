import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Expression, SearchField } from "../../../server/database/search-expression.ts";
import { implies, withoutImplied, withoutOutdone } from "../../../server/vocabulary/implied.ts";

/** A document is a run of tokens for each of its fields. */
type Document = Record<SearchField, readonly string[]>;

function meets(document: Document, expression: Expression): boolean {
  if ("all" in expression) {
    return expression.all.every((part) => meets(document, part));
  }
  if ("any" in expression) {
    return expression.any.some((part) => meets(document, part));
  }
  return expression.in.some((field) => {
    const run = document[field];
    return "beginning" in expression
      ? run.some((token) => token.startsWith(expression.beginning))
      : run.some((_token, start) => expression.phrase.every((token, place) => run[start + place] === token));
  });
}

const tokens = ["care", "carer", "unpaid"];
const fields: readonly SearchField[] = ["names", "words", "wider", "tags"];
const someFields = fc.subarray([...fields], { minLength: 1 });
const someTokens = fc.array(fc.constantFrom(...tokens), { minLength: 1, maxLength: 3 });
const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { depthSize: "small" },
    fc.record({ phrase: someTokens, in: someFields }),
    fc.record({ beginning: fc.constantFrom("car", ...tokens), in: someFields }),
    fc.array(tie("expression"), { minLength: 1, maxLength: 3 }).map((all): Expression => ({ all })),
    fc.array(tie("expression"), { minLength: 1, maxLength: 3 }).map((any): Expression => ({ any })),
  ),
}));
const someRun = fc.array(fc.constantFrom(...tokens), { maxLength: 3 });
const document: fc.Arbitrary<Document> = fc.record({ names: someRun, words: someRun, wider: someRun, tags: someRun });
const documents = fc.array(document, { minLength: 1, maxLength: 5 });

/** Whether a choice among nothing is in it, which neither database can read. */
function isHollow(expression: Expression): boolean {
  const parts = "all" in expression ? expression.all : "any" in expression ? expression.any : null;
  return parts !== null && (parts.length === 0 || parts.some(isHollow));
}

describe("what follows from an expression", () => {
  it("is met by whatever meets the expression", () => {
    fc.assert(
      fc.property(expression, expression, documents, (one, other, some) => {
        if (implies(one, other)) {
          expect(some.filter((each) => meets(each, one) && !meets(each, other))).toEqual([]);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("is told of what searches are made of", () => {
    const inNames: Expression = { phrase: ["unpaid", "carer"], in: ["names"] };
    const said: Expression = { phrase: ["carer"], in: ["names", "words"] };
    const begun: Expression = { beginning: "care", in: ["names", "words"] };
    expect(implies(inNames, said)).toBe(true);
    expect(implies(said, inNames)).toBe(false);
    expect(implies(said, begun)).toBe(true);
    expect(implies(begun, said)).toBe(false);
    expect(implies({ all: [inNames, begun] }, { any: [said] })).toBe(true);
    expect(implies({ any: [inNames, begun] }, said)).toBe(false);
  });
});

describe("leaving out what says nothing more", () => {
  it("changes nothing of what one of several expressions finds", () => {
    fc.assert(
      fc.property(fc.array(expression, { minLength: 1, maxLength: 4 }), documents, (all, some) => {
        const left = withoutImplied(all);
        some.forEach((each) => expect(left.some((one) => meets(each, one))).toBe(all.some((one) => meets(each, one))));
      }),
      { numRuns: 1000 },
    );
  });

  it("changes nothing of what documents are worth", () => {
    const way = fc.record({ expression, worth: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.array(way, { minLength: 1, maxLength: 5 }), documents, (ways, some) => {
        const best = (all: typeof ways, each: Document): number =>
          Math.max(0, ...all.filter((one) => meets(each, one.expression)).map(({ worth }) => worth));
        const left = withoutOutdone(ways);
        expect(left.filter((one) => isHollow(one.expression))).toEqual([]);
        some.forEach((each) => expect(best(left, each)).toBe(best(ways, each)));
      }),
      { numRuns: 1000 },
    );
  });

  it("leaves of a name among others what the name alone does not say", () => {
    const said = (...phrase: string[]): Expression => ({ phrase, in: ["names", "words"] });
    const ways = [
      { expression: said("carer"), worth: 72 },
      { expression: { any: [said("carer"), said("care", "home"), said("unpaid", "carer")] }, worth: 45 },
      { expression: said("carer"), worth: 62 },
    ];
    expect(withoutOutdone(ways)).toEqual([
      { expression: said("carer"), worth: 72 },
      { expression: said("care", "home"), worth: 45 },
    ]);
  });
});
