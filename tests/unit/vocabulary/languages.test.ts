import { parse } from "csv-parse/sync";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fold } from "../../../server/platform/words.ts";
import { shippedLanguages } from "../../../server/vocabulary/data/vocabulary-data.ts";
import { languageNameIn } from "../../../server/vocabulary/labels.ts";
import type { Language } from "../../../server/vocabulary/language.entity.ts";
import { canonicalTag, iso6393Of, isoLanguage, isoLanguagesNamed } from "../../../server/vocabulary/iso-languages.ts";
import { realData } from "../../harness/real-data.ts";

const languages = shippedLanguages();

/** The tags of the languages of the table that go by this name. */
function tagsNamed(name: string): string[] {
  const named = languages.filter((one) => [one.name, one.endonym ?? "", ...one.otherNames].map(fold).includes(fold(name)));
  return named.map((one) => one.tag);
}

describe("names of languages", () => {
  it.each(["ur", "bn", "ar"])("are all known in the language of the pages %s", (lang) => {
    const told = languages.map(({ tag, name }) => languageNameIn({ id: tag, englishName: name } as Language, lang));
    // An abbreviation in brackets stays as people know it: BSL.
    expect(told.filter((name) => /\p{Script=Latin}/u.test(name.replace(/\([A-Z]+\)/u, "")))).toEqual([]);
  });
});

describe("canonical tags", () => {
  it.each([
    ["ben", "bn"],
    ["BN", "bn"],
    ["syl", "syl"],
    ["pan", "pa"],
    ["pnb", "pa-Arab"],
    ["sgn-GB", "bfi"],
    ["yue", "yue-Hant"],
    ["cmn", "zh-Hans"],
    ["zh-hant", "zh-Hant"],
    ["prs", "fa-AF"],
    ["tgl", "fil"],
  ])("%s is %s", (tag, canonical) => {
    expect(canonicalTag(tag)).toBe(canonical);
    expect(canonicalTag(canonical)).toBe(canonical);
  });

  it("are those of the table", () => {
    expect(languages.map(({ tag }) => tag).filter((tag) => canonicalTag(tag) !== tag)).toEqual([]);
  });
});

describe("names of the 2021 census", () => {
  it.each([
    ["Panjabi", ["pa"]],
    ["Sylheti", ["syl"]],
    ["Cantonese", ["yue-Hant"]],
    ["Pakistani Pahari (with Mirpuri and Potwari)", ["phr"]],
    ["Bengali (with Sylheti and Chatgaya)", ["bn"]],
    ["Bosnian, Croatian, Serbian, Montenegrin", ["bs", "hr", "sr"]],
    ["Swahili or Kiswahili", ["sw"]],
  ])("%s resolves to %j", (label, tags) => {
    expect(tagsNamed(label)).toEqual(tags);
  });

  const labels = realData("taxonomies/languages_census_label_to_iso639.csv");

  it.skipIf(labels === null)("all resolve to the language they mean", () => {
    interface Row {
      census_label: string;
      iso639_3: string;
    }
    const rows = parse<Row>(readFileSync(labels ?? "", "utf8"), { columns: true });
    expect(rows.length).toBe(78);
    for (const { census_label: label, iso639_3: code } of rows) {
      // One label names four languages that ISO 639-3 also counts as one.
      const meant = code === "hbs" ? ["bs", "hr", "sr"] : [canonicalTag(code)];
      expect(tagsNamed(label), label).toEqual(meant);
    }
  });
});

describe("languages outside the table", () => {
  it("are known by their canonical tag, with the direction they are written in", () => {
    expect(isoLanguage("bft")).toMatchObject({ id: "bft", englishName: "Balti" });
    expect(isoLanguage("sdh")).toMatchObject({ englishName: "Southern Kurdish", rightToLeft: true });
    expect(isoLanguage("ase")).toMatchObject({ englishName: "American Sign Language", signed: true });
    expect(isoLanguage("xyy")?.id ?? null).toBe("xyy");
    expect(isoLanguage("qqq")).toBeNull();
    expect(isoLanguage("und")).toBeNull();
  });

  it("have the code and the name of the one whose own the tag is, and the names of those that were joined to it", () => {
    const tags = ["gu", "ak", "ne", "fil", "fa-AF", "zh-Hans", "zh-Hant", "yue-Hant", "pa", "pa-Arab"];
    expect(tags.map(iso6393Of)).toEqual(["guj", "aka", "nep", "fil", "prs", "zho", "zho", "yue", "pan", "pnb"]);
    expect(isoLanguage("cr")).toMatchObject({ englishName: "Cree", otherNames: ["Woods Cree"] });
    expect(isoLanguagesNamed("woods cree").map(({ id }) => id)).toEqual(["cr"]);
  });

  it("of the table all have a code of ISO 639-3", () => {
    expect(languages.filter(({ tag }) => iso6393Of(tag) === null)).toEqual([]);
  });

  it("are found by the beginnings of their words, the shortest name first, and not by two letters", () => {
    expect(isoLanguagesNamed("torwali").map(({ id }) => id)).toEqual(["trw"]);
    expect(isoLanguagesNamed("sign jap")[0]?.id).toBe("jsl");
    expect(isoLanguagesNamed("mi")).toEqual([]);
    expect(isoLanguagesNamed("language").length).toBeLessThanOrEqual(20);
  });
});
