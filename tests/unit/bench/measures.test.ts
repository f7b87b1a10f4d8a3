import { describe, expect, it } from "vitest";
import { average, measuresOf } from "../../bench/measures.ts";

describe("measures of results", () => {
  it("are full for the best order, and nothing where nothing fits", () => {
    expect(measuresOf(["a", "b"], { a: 2, b: 1 }, 10)).toEqual({ recall: 1, ndcg: 1, mrr: 1 });
    expect(measuresOf(["x"], { a: 2 }, 10)).toEqual({ recall: 0, ndcg: 0, mrr: 0 });
  });

  it("count places and grades", () => {
    const { recall, ndcg, mrr } = measuresOf(["x", "b"], { a: 2, b: 1 }, 10);
    expect({ recall, mrr }).toEqual({ recall: 0.5, mrr: 0.5 });
    expect(ndcg).toBeCloseTo(1 / Math.log2(3) / (3 + 1 / Math.log2(3)));
  });

  it("ask no more than a page can hold", () => {
    expect(measuresOf(["a"], { a: 1, b: 1, c: 1 }, 1).recall).toBe(1);
    expect(average([measuresOf(["a"], { a: 1 }, 1), measuresOf([], { a: 1 }, 1)]).recall).toBe(0.5);
  });
});
