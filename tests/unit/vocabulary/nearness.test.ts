import { describe, expect, it } from "vitest";
import { areAlike, isCommon, meaningOf, rankOf } from "../../../server/vocabulary/word-vectors.ts";
import type { Lexicon } from "../../../server/vocabulary/lexicon.ts";
import { nearestTopics, telling } from "../../../server/vocabulary/nearness.ts";

/** No skills: the subjects are the product's own. */
const lexicon = { byTerm: new Map() } as Partial<Lexicon> as Lexicon;

function nearest(text: string): string | undefined {
  return nearestTopics(lexicon, telling(text.split(" ")))[0]?.topic.subject?.label;
}

describe("the table of what words mean", () => {
  it("knows common words, and what subjects are called, however rare", () => {
    expect(["the", "calm", "swimming", "carers", "crochet"].map((word) => rankOf(word) !== null)).toEqual([true, true, true, true, true]);
    expect(["xyzzyq", "the.", "", "\n", "é", "somebody to"].map(rankOf)).toEqual([null, null, null, null, null, null]);
    expect(rankOf("the")).toBeLessThan(rankOf("swimming") ?? 0);
    expect(["calm", "swimming", "crochet", "famers"].map(isCommon)).toEqual([true, true, false, false]);
  });

  it("takes ways of spelling for the same, and words that only look alike for others", () => {
    expect([areAlike("counseling", "counselling"), areAlike("theater", "theatre")]).toEqual([true, true]);
    expect([areAlike("calm", "call"), areAlike("horses", "houses"), areAlike("calm", "xyzzyq")]).toEqual([false, false, false]);
  });

  it("brings every meaning to length one, and none to words that it does not hold", () => {
    expect(Math.hypot(...(meaningOf(["warm", "meal"]) ?? []))).toBeCloseTo(1, 5);
    expect(meaningOf(["xyzzyq"])).toBeNull();
    expect(meaningOf([])).toBeNull();
  });
});

describe("what words come nearest to", () => {
  it("is the subject that people mean, though it is called none of the words", () => {
    expect(nearest("raising grandkids")).toBe("Grandparents and kinship carers");
    expect(nearest("hot dinner for gran")).toBe("Lunch clubs");
    expect(nearest("our streets are filthy")).toBe("Litter and clean-ups");
  });

  it("is nothing where no word is known", () => {
    expect(nearest("xyzzyq")).toBeUndefined();
    expect(nearest("somebody to help")).toBeUndefined();
  });
});
