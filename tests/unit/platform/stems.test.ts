import { describe, expect, it } from "vitest";
import { searchWords } from "../../../server/platform/stems.ts";

describe("words for searching", () => {
  it("have an English stem, so that forms of a word meet", () => {
    const stems = ["interpreter", "interpreters", "interpreting"].map((word) => searchWords(word)[0]?.stem);
    expect(new Set(stems).size).toBe(1);
    expect(searchWords("Women’s")).toEqual([{ word: "womens", stem: "women" }]);
  });

  it("stay as they are in other scripts, and are never endless", () => {
    expect(searchWords("বাংলা")).toEqual([{ word: "বাংলা", stem: "বাংলা" }]);
    expect(searchWords("x".repeat(9000))[0]?.word).toHaveLength(64);
    expect(searchWords(" -*\"() ")).toEqual([]);
  });
});
