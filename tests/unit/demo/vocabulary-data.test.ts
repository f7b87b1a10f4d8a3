import { describe, expect, it } from "vitest";
import { parse } from "csv-parse/sync";
import { readFileSync } from "node:fs";
import { searchWords } from "../../../server/platform/stems.ts";
import { shippedAreas } from "../../../server/places/data/area-data.ts";
import {
  shippedCommunities,
  shippedLanguages,
  shippedSkills,
} from "../../../server/vocabulary/data/vocabulary-data.ts";
import { wordLanguages } from "../../../server/vocabulary/word-languages.ts";
import { realData } from "../../harness/real-data.ts";

const skills = shippedSkills();
const languages = shippedLanguages();
const communities = shippedCommunities();
const areas = shippedAreas();

function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** The stems a word is found by. */
function stemsOf(word: string): string {
  return searchWords(word).map(({ stem }) => stem).join(" ");
}

/** Whether a search reads the word: it is no longer than the names it looks for. */
function isRead(word: string): boolean {
  const length = searchWords(word).length;
  return length > 0 && length <= 6;
}

describe("skills", () => {
  it("are about sixty under a few parents, in two levels, each code once", () => {
    const parents = skills.filter((skill) => skill.parent === null);
    expect(parents.length).toBeGreaterThanOrEqual(7);
    expect(skills.length - parents.length).toBeGreaterThanOrEqual(60);
    expect(repeated(skills.map((skill) => skill.code))).toEqual([]);
    expect(repeated(skills.map((skill) => skill.label))).toEqual([]);
  });

  it("stand after their parent, which is a top-level skill", () => {
    const seen = new Map<string, string | null>();
    for (const skill of skills) {
      if (skill.parent !== null) {
        expect(seen.get(skill.parent), skill.code).toBeNull();
      }
      seen.set(skill.code, skill.parent);
    }
  });

  it.each([
    ["someone to translate", "interpreting"],
    ["help with forms", "help-with-forms"],
    ["going along to the doctor", "interpreting"],
    ["place for a meeting", "venue"],
    ["isolation", "befriending"],
    ["the right foods", "food"],
    ["debt", "money-advice"],
    ["loneliness", "befriending"],
    ["একাকীত্ব", "befriending"],
  ])("finds %j", (words, code) => {
    const found = skills.filter((skill) => Object.values(skill.synonyms).flat().includes(words));
    expect(found.map((skill) => skill.code)).toEqual([code]);
  });

  it("never give one everyday word to two skills, however it is written", () => {
    const words = skills.flatMap((skill) => {
      const names = [skill.label, ...Object.values(skill.synonyms).flat()];
      return [...new Set(names.map((name) => stemsOf(name)))];
    });
    // A "translator" is asked for by those who want an interpreter; a "translation" is of a text.
    expect(repeated(words)).toEqual(["translat"]);
  });

  it("each have at least eight everyday words in English, and are found by every one of them", () => {
    for (const { code, synonyms } of skills) {
      const english = synonyms["en"] ?? [];
      expect(english.length, code).toBeGreaterThanOrEqual(8);
      const twice = Object.values(synonyms).flatMap((words) => repeated(words.map((word) => word.toLowerCase())));
      expect(twice, code).toEqual([]);
      const labels = Object.values(synonyms).map(([first]) => first);
      const unread = Object.values(synonyms).flat().filter((word) => !labels.includes(word) && !isRead(word));
      expect(unread, code).toEqual([]);
    }
  });

  it("have words in each of the languages, or say that they are wanted", () => {
    for (const { code, synonyms, wanted } of skills) {
      const missing = wordLanguages.filter((lang) => !synonyms[lang]);
      expect(wanted, code).toEqual(missing);
    }
  });

  it("write words of a language in its script", () => {
    const scripts: Record<string, RegExp> = {
      ur: /^[\p{Script=Arabic}\p{M}\s]+$/u,
      bn: /^[\p{Script=Bengali}\p{M}\s]+$/u,
      pa: /^[\p{Script=Gurmukhi}\p{M}\s]+$/u,
      "pa-Arab": /^[\p{Script=Arabic}\p{M}\s]+$/u,
      ar: /^[\p{Script=Arabic}\p{M}\s]+$/u,
      pl: /^[a-ząćęłńóśźż\s,’]+$/iu,
      so: /^[a-z\s’-]+$/iu,
      "zh-Hant": /^\p{Script=Han}+$/u,
    };
    const words = skills.flatMap(({ synonyms }) =>
      Object.entries(scripts).flatMap(([lang, script]) => (synonyms[lang] ?? []).filter((word) => !script.test(word))),
    );
    expect(words).toEqual([]);
  });

  it("lie to a code of another vocabulary in one way each", () => {
    for (const { code, mappings } of skills) {
      expect(repeated(mappings.map((mapping) => mapping.code)), code).toEqual([]);
    }
  });

  const ukCat = realData("taxonomies/ukcat.csv");

  it.skipIf(ukCat === null)("map onto codes UK-CAT has, and reach nearly all of its activities", () => {
    const rows = parse<{ Code: string; Category: string }>(readFileSync(ukCat ?? "", "utf8"), { columns: true });
    const mapped = new Set(skills.flatMap(({ mappings }) => mappings.map((mapping) => mapping.code)));
    const codes = rows.map((row) => row.Code);
    expect([...mapped].filter((code) => !codes.includes(code))).toEqual([]);
    // Animals, armed forces, professions and religions say who or what, not what a group can do for others.
    const notActivities = ["Animals", "Armed forces", "Professions", "Religion"];
    const activities = rows.filter((row) => !notActivities.includes(row.Category)).map((row) => row.Code);
    const reached = activities.filter((code) => mapped.has(code)).length;
    expect(reached / activities.length).toBeGreaterThan(0.9);
  });

  it("leave the words for people to communities, so that “translate for women” is read as both", () => {
    const people = communities.flatMap((community) => [community.label, ...Object.values(community.synonyms).flat()]);
    const known = new Set(people.map((word) => word.toLowerCase()));
    const words = skills.flatMap((skill) => [skill.label, ...Object.values(skill.synonyms).flat()]);
    expect(words.filter((word) => known.has(word.toLowerCase()))).toEqual([]);
  });
});

describe("languages", () => {
  it("are more than the 69 spoken in Suffolk, each tag once", () => {
    expect(languages.length).toBeGreaterThan(69);
    expect(repeated(languages.map((language) => language.tag))).toEqual([]);
    expect(repeated(languages.map((language) => language.name))).toEqual([]);
  });

  it("hold those the standard tables lack", () => {
    const byTag = new Map(languages.map((language) => [language.tag, language]));
    expect(byTag.get("bfi")).toMatchObject({ signed: true, script: null });
    expect(byTag.get("syl")).toMatchObject({ name: "Sylheti", endonym: "ꠍꠤꠟꠐꠤ" });
    expect(byTag.get("phr")?.otherNames).toContain("Mirpuri");
    expect(byTag.get("yue-Hant")).toMatchObject({ name: "Cantonese" });
    expect(byTag.get("pa")?.otherNames).toContain("Panjabi");
  });

  it("run right to left exactly where their script does", () => {
    const rightToLeft = languages.filter((language) => ["Arab", "Hebr", "Thaa", "Syrc"].includes(language.script ?? ""));
    expect(languages.filter((language) => language.rightToLeft)).toEqual(rightToLeft);
  });

  it("write their own name in their own script", () => {
    const scripts = { Arab: "Arabic", Hebr: "Hebrew", Beng: "Bengali", Deva: "Devanagari", Guru: "Gurmukhi",
      Gujr: "Gujarati", Taml: "Tamil", Telu: "Telugu", Mlym: "Malayalam", Knda: "Kannada", Sinh: "Sinhala",
      Ethi: "Ethiopic", Cyrl: "Cyrillic", Grek: "Greek", Latn: "Latin", Sylo: "Syloti_Nagri", Mymr: "Myanmar",
      Thai: "Thai", Hant: "Han", Hans: "Han", Jpan: "Han", Kore: "Hangul", Armn: "Armenian", Geor: "Georgian",
      Khmr: "Khmer", Laoo: "Lao", Tibt: "Tibetan", Orya: "Oriya", Thaa: "Thaana", Syrc: "Syriac" } as Record<string, string>;
    for (const { endonym, script, tag } of languages) {
      if (endonym && script) {
        expect(endonym, tag).toMatch(new RegExp(`^[\\p{Script=${scripts[script]}}\\p{M}\\p{P}\\p{Cf}\\s]+$`, "u"));
      }
    }
  });
});

describe("communities", () => {
  it("are about a hundred, each once, with wider ones that exist and no circle", () => {
    expect(communities.length).toBeGreaterThanOrEqual(90);
    expect(repeated(communities.map((community) => community.code))).toEqual([]);
    const seen = new Set<string>();
    const codes = new Set(communities.map((community) => community.code));
    for (const community of communities) {
      expect(community.broader === null || seen.has(community.broader), community.code).toBe(true);
      expect(community.alsoBroader.filter((code) => !codes.has(code))).toEqual([]);
      seen.add(community.code);
    }
  });

  it.each([
    ["Hongkongers", "hong-kong-bno"],
    ["no recourse to public funds", "nrpf"],
    ["British National Overseas", "hong-kong-bno"],
    ["خواتین", "women"],
  ])("are found by %j", (words, code) => {
    const found = communities.filter((community) => Object.values(community.synonyms).flat().includes(words));
    expect(found.map((community) => community.code)).toEqual([code]);
  });

  it("never take the name of two communities for one, so that “Bangladeshi women” is read as both", () => {
    const people = /\s+(people|community|communities)$/i;
    const owners = new Map<string, string>();
    for (const { code, label, synonyms } of communities) {
      [label, ...Object.values(synonyms).flat()].forEach((name) => owners.set(stemsOf(name.replace(people, "")), code));
    }
    const said = ["women", "men", "girls", "older-people", "young-people", "children", "disabled-people"];
    const taken = communities.flatMap(({ code, broader, alsoBroader, synonyms }) => {
      const around = [code, broader, ...alsoBroader];
      return (synonyms["en"] ?? []).filter((name) => {
        const words = searchWords(name).map(({ stem }) => stem);
        const second = owners.get(words.at(-1) ?? "") ?? "";
        const first = owners.get(words.slice(0, -1).join(" "));
        return said.includes(second) && first !== undefined && first !== second && !around.includes(second);
      });
    });
    // "Pregnant" is said of nobody else.
    expect(taken).toEqual(["pregnant women"]);
  });

  it("name people as the inclusive style asks", () => {
    const labels = communities.map((community) => community.label).join("\n");
    expect(labels).not.toMatch(/BAME|BME|the disabled|the elderly|asylum seekers/i);
    expect(labels).toContain("Gypsy, Roma and Traveller communities");
    expect(labels).toContain("Refugees and people seeking asylum");
    expect(labels).toContain("Deaf people");
  });
});

describe("areas", () => {
  const authorityLevels: string[] = ["UNITARY", "METROPOLITAN", "LONDON_BOROUGH", "DISTRICT"];
  const byKey = new Map(areas.map((area) => [area.key, area]));

  it("are each known by one key, and authorities by one name at a time", () => {
    expect(repeated(areas.map((area) => area.key))).toEqual([]);
    const authorities = areas.filter(({ level, validTo }) => authorityLevels.includes(level) && validTo === null);
    expect(repeated(authorities.map((area) => area.name))).toEqual([]);
  });

  it("hold every country, region, authority and integrated care board of the United Kingdom", () => {
    const count = (of: string[], validTo: "now" | "ended" = "now") =>
      areas.filter((area) => of.includes(area.level) && (area.validTo === null) === (validTo === "now")).length;
    expect([count(["COUNTRY"]), count(["REGION"]), count(["COUNTY"]), count(authorityLevels)]).toEqual([4, 9, 21, 361]);
    expect([count(["ICB"]), count(["ICB"], "ended"), count(authorityLevels, "ended")]).toEqual([36, 13, 54]);
  });

  it("lie within areas that exist, up to a country, without a circle", () => {
    for (const area of areas) {
      const path = [area.key];
      for (let up = area.within; up !== null; up = byKey.get(up)?.within ?? null) {
        expect(byKey.has(up), `${area.name} lies within ${up}`).toBe(true);
        expect(path).not.toContain(up);
        path.push(up);
      }
      expect(byKey.get(path.at(-1) ?? "")?.level).toBe("COUNTRY");
      expect([...area.alsoWithin, ...area.successors].filter((key) => !byKey.has(key)), area.name).toEqual([]);
    }
  });

  it("hold every authority and integrated care board of the West Midlands", () => {
    const inRegion = areas.filter((area) => reaches(area.key, "E12000005"));
    const count = (level: string) => inRegion.filter((area) => area.level === level).length;
    expect([count("METROPOLITAN"), count("UNITARY"), count("COUNTY"), count("DISTRICT"), count("ICB")]).toEqual([
      7, 4, 3, 19, 6,
    ]);
  });

  it("put Colchester and Tendring, but not Chelmsford, into Suffolk and North East Essex", () => {
    const within = (key: string) => reaches(key, "suffolk-and-north-east-essex");
    expect(["E07000071", "E07000076", "E10000029", "E07000202", "clacton-on-sea"].every(within)).toBe(true);
    expect(within("E07000070")).toBe(false);
  });

  it("tell what took the place of what ended", () => {
    expect(byKey.get("E54000023")).toMatchObject({ validTo: "2026-03-31", successors: ["E54000068", "E54000066"] });
    expect(byKey.get("E07000206")?.successors).toEqual(["E07000244"]);
    for (const area of areas) {
      expect(area.validTo === null, area.name).toBe(area.successors.length === 0);
      for (const next of area.successors) {
        const from = byKey.get(next)?.validFrom ?? "";
        expect(from > (area.validTo ?? ""), `${area.name} ended before ${next} began`).toBe(true);
      }
    }
  });

  function reaches(key: string, goal: string): boolean {
    const area = byKey.get(key);
    const parents = [area?.within, ...(area?.alsoWithin ?? [])].filter((parent) => typeof parent === "string");
    return parents.includes(goal) || parents.some((parent) => reaches(parent, goal));
  }
});
