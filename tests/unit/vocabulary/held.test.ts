import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Expression } from "../../../server/database/search-expression.ts";
import { withoutUnheld } from "../../../server/vocabulary/held.ts";

/** A document is the run of its tokens. */
function meets(document: readonly string[], expression: Expression): boolean {
  if ("phrase" in expression) {
    return document.some((_token, start) => expression.phrase.every((token, place) => document[start + place] === token));
  }
  if ("beginning" in expression) {
    return document.some((token) => token.startsWith(expression.beginning));
  }
  return "all" in expression
    ? expression.all.every((part) => meets(document, part))
    : expression.any.some((part) => meets(document, part));
}

const tokens = ["carer", "unpaid", "young", "form", "fill"];
const someTokens = fc.array(fc.constantFrom(...tokens), { minLength: 1, maxLength: 3 });
const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { depthSize: "small" },
    someTokens.map((phrase): Expression => ({ phrase, in: ["words"] })),
    fc.constantFrom(...tokens).map((beginning): Expression => ({ beginning, in: ["words"] })),
    fc.array(tie("expression"), { minLength: 1, maxLength: 4 }).map((all): Expression => ({ all })),
    fc.array(tie("expression"), { minLength: 1, maxLength: 4 }).map((any): Expression => ({ any })),
  ),
}));

describe("leaving out what no document can meet", () => {
  it("changes nothing of what is found", () => {
    fc.assert(
      fc.property(expression, fc.array(someTokens, { minLength: 1, maxLength: 4 }), (asked, documents) => {
        const held = new Set(documents.flat());
        const left = withoutUnheld(asked, (token) => held.has(token));
        for (const document of documents) {
          expect(left !== null && meets(document, left)).toBe(meets(document, asked));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("leaves out names that nobody writes, and those that only say more than another", () => {
    const said = (...phrase: string[]): Expression => ({ phrase, in: ["words"] });
    const asked: Expression = { any: [said("unpaid", "carer"), said("carer"), said("opiekun"), said("carer")] };
    expect(withoutUnheld(asked, (token) => token !== "opiekun")).toEqual({ any: [said("carer")] });
    expect(withoutUnheld({ all: [said("carer"), said("opiekun")] }, (token) => token !== "opiekun")).toBeNull();
  });
});
