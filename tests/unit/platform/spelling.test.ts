import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cluesFor, cluesOf, errorsBetween, isCorrectable, nearestWords } from "../../../server/platform/spelling.ts";

const words = fc.string({ unit: fc.constantFrom(..."abcdefg"), minLength: 4, maxLength: 10 });

describe("errors between words", () => {
  it("counts letters missing, added, changed and changed over", () => {
    expect(errorsBetween("interpreter", "intrepreter")).toBe(1);
    expect(errorsBetween("food", "foods")).toBe(1);
    expect(errorsBetween("kitten", "sitting")).toBe(3);
    expect(errorsBetween("ترجمان", "ترجمن")).toBe(1);
  });

  it("is the same both ways, and none only for the same word", () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(errorsBetween(one, other)).toBe(errorsBetween(other, one));
        expect(errorsBetween(one, other) === 0).toBe(one === other);
      }),
    );
  });
});

describe("clues", () => {
  it("have a word and any word one error away in common", () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.constantFrom(..."xyz"), (word, at, letter) => {
        const place = at % word.length;
        const [before, after] = [word.slice(0, place), word.slice(place + 1)];
        for (const wrong of [before + after, before + letter + after, before + letter + word.slice(place)]) {
          expect(cluesFor(wrong).some((clue) => cluesOf(word).includes(clue))).toBe(true);
        }
      }),
    );
  });

  it("are given for neither short words nor numbers", () => {
    expect(["the", "2026", "b66aa"].filter(isCorrectable)).toEqual([]);
  });
});

describe("what was meant", () => {
  it("is the nearest, then what begins alike, then what is used most", () => {
    const known = [
      { word: "advise", documents: 3 },
      { word: "advice", documents: 90 },
      { word: "device", documents: 900 },
    ];
    expect(nearestWords("advce", known)).toEqual(["advice"]);
    expect(nearestWords("advixe", known)).toEqual(["advice", "advise"]);
    expect(nearestWords("zebra", known)).toEqual([]);
  });
});
