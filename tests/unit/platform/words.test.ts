import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, similarity, tokens } from "../../../server/platform/words.ts";

const anyText = fc.string({ unit: "binary", maxLength: 40 });
const names = fc.constantFrom(
  "Bangladeshi Women's Association",
  "Bangladeshi Womens Assoc",
  "Coventry Central Hall",
  "UK Islamic Mission – Alum Rock",
  "英國海外人士",
  "চা চক্র",
  "=cmd",
  "",
  "🫖",
  "Lozells Carers’ Chai Circle",
);

describe("folding", () => {
  it("takes away what a reader does not count", () => {
    expect(fold("  Women’s   DROP-IN ")).toBe("womens drop in");
    expect(fold("Café Łódź")).toBe("cafe lodz");
    expect(fold("STRASSE")).toBe(fold("Straße"));
    expect(fold("ΣΟΦΌΣ")).toBe(fold("σοφος"));
    expect(fold("ﬁnd")).toBe("find");
  });

  it("keeps the vowel signs of scripts in which they are letters", () => {
    expect(fold("বাংলা")).toBe("বাংলা");
    expect(fold("ਪੰਜਾਬੀ")).toBe("ਪੰਜਾਬੀ");
    expect(fold("ไทย")).toBe("ไทย");
  });

  it("reads Urdu and Arabic keyboards alike, and vowel marks as optional", () => {
    expect(fold("کشمیری")).toBe(fold("كشميري"));
    expect(fold("مَدْرَسَة")).toBe(fold("مدرسه"));
  });

  it("changes nothing when done twice, whatever is typed", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("tokens", () => {
  it("are words and numbers of any script", () => {
    expect(tokens("Aston Dars group, B6 6AA!")).toEqual(["aston", "dars", "group", "b6", "6aa"]);
    expect(tokens("চা চক্র")).toEqual(["চা", "চক্র"]);
    expect(tokens("🫖 =")).toEqual([]);
  });

  it("are overlapping pairs where writing has no spaces", () => {
    expect(tokens("英國海外")).toEqual(["英國", "國海", "海外"]);
    expect(tokens("港")).toEqual(["港"]);
    expect(tokens("BNO英國人")).toEqual(["bno", "英國", "國人"]);
  });

  it("are themselves folded", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const token of tokens(text)) {
          expect(fold(token)).toBe(token);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("likeness of names", () => {
  it("sees through abbreviations, apostrophes, order and small typing errors", () => {
    expect(similarity("Bangladeshi Womens Assoc", "Bangladeshi Women's Association")).toBeGreaterThanOrEqual(0.8);
    expect(similarity("Bangladeshy Women's Association", "Bangladeshi Women's Association")).toBeGreaterThan(0.8);
    expect(similarity("Hall, Coventry Central", "Coventry Central Hall")).toBeGreaterThan(0.9);
    expect(similarity("Lozells Carers' Chai Circle", "Lozells Carers Chai-Circle")).toBe(1);
    expect(similarity("Chaicircle", "Chai circle")).toBeGreaterThan(0.9);
  });

  it("tells different groups apart, even when both are associations", () => {
    expect(similarity("Bangladeshi Women's Association", "Coventry Somali Association")).toBeLessThan(0.5);
    expect(similarity("The Trust", "The Group")).toBeLessThan(0.8);
    expect(similarity("Aston Dars group", "Tipton Muslim Community Centre")).toBeLessThan(0.3);
  });

  it("is between 0 and 1, symmetric, and 1 for the same name", () => {
    const either = fc.oneof(names, anyText);
    fc.assert(
      fc.property(either, either, (one, other) => {
        const score = similarity(one, other);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(similarity(other, one)).toBeCloseTo(score, 12);
        expect(similarity(one, one)).toBe(fold(one) === "" ? 0 : 1);
      }),
      { numRuns: 500 },
    );
  });
});
