import { describe, expect, it } from "vitest";
import { fold } from "../../../server/platform/words.ts";
import { saysNothing, searchWords } from "../../../server/platform/stems.ts";
import { shippedCarriers, shippedSubjects } from "../../../server/vocabulary/data/subjects.ts";
import { subjects } from "../../../server/vocabulary/subjects.ts";
import { wordLanguages } from "../../../server/vocabulary/word-languages.ts";

const records = shippedSubjects();

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe("subjects", () => {
  it("cover the field of voluntary action, each code and label once", () => {
    expect(records.length).toBeGreaterThan(250);
    expect(repeated(records.map(({ code }) => code))).toEqual([]);
    expect(repeated(records.map(({ label }) => label))).toEqual([]);
  });

  it("say each word once, in the languages of the vocabulary", () => {
    for (const { code, written, said } of records) {
      expect(repeated([...written, ...Object.values(said).flat()].map(fold)), code).toEqual([]);
      expect(Object.keys(said).filter((lang) => !(wordLanguages as readonly string[]).includes(lang)), code).toEqual([]);
    }
  });

  it("are found by every word: none is longer than a search looks for, none only carries a need", () => {
    const carriers = new Set(shippedCarriers().map(fold));
    const unread = subjects.filter(({ words, stems }) => {
      const each = words.split(" ");
      const alone = each.length === 1 && carriers.has(words);
      return stems.length === 0 || stems.length > 6 || each.every(saysNothing) || alone;
    });
    expect(unread.map(({ words }) => words)).toEqual([]);
  });

  it("write what records write in English, and words of a language in its script", () => {
    const scripts: Record<string, RegExp> = {
      en: /^[a-zé0-9\s'’/-]+$/iu,
      ur: /^[\p{Script=Arabic}\p{M}\s]+$/u,
      bn: /^[\p{Script=Bengali}\p{M}\s-]+$/u,
      pa: /^[\p{Script=Gurmukhi}\p{M}\s]+$/u,
      ar: /^[\p{Script=Arabic}\p{M}\s]+$/u,
      pl: /^[a-ząćęłńóśźż\s]+$/iu,
      so: /^[a-z\s'-]+$/iu,
      "zh-Hant": /^\p{Script=Han}+$/u,
    };
    const wrong = records.flatMap(({ written, said }) =>
      Object.entries({ ...said, en: [...written, ...(said["en"] ?? [])] }).flatMap(([lang, words]) => words.filter((word) => !scripts[lang]?.test(word))),
    );
    expect(wrong).toEqual([]);
  });

  it("are met by words that say something", () => {
    const empty = records.flatMap(({ written }) => written.filter((word) => searchWords(word).every((one) => saysNothing(one.word))));
    expect(empty).toEqual([]);
  });
});

describe("words that only carry a need", () => {
  it("stand once each", () => {
    expect(repeated(shippedCarriers())).toEqual([]);
  });
});
