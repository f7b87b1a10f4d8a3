import { describe, expect, it } from "vitest";
import { searchWords } from "../../../server/platform/stems.ts";
import { textOf, typedWords } from "../../../server/platform/typed-words.ts";

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

  it("are known as they were typed, however they are folded", () => {
    for (const text of ["بنگالی ترجمہ", "Łódź Women’s", "看醫生", "Étude"]) {
      expect(textOf(typedWords(text)), text).toBe(text);
      expect(typedWords(text).map(({ word }) => word), text).toEqual(searchWords(text).map(({ word }) => word));
    }
    expect(typedWords("‘Quilting’, sewing-club").map(({ typed }) => typed)).toEqual(["Quilting", "sewing", "club"]);
    expect(typedWords("½ ™ ﷺ").map(({ word }) => word)).toEqual(searchWords("½ ™ ﷺ").map(({ word }) => word));
  });
});
