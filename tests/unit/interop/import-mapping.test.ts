import { describe, expect, it } from "vitest";
import { guess } from "../../../admin/interop/mapping.ts";
import { guessMapping, plainColumn } from "../../../schema/list-columns.ts";
import { lastHeads } from "../../../server/interop/download-text.ts";
import { downloadLists } from "../../../server/interop/download-lists.ts";
import { languages, say } from "../../../server/platform/language.ts";

/** What the admin guesses, without what it finds no column for. */
function guessedOnScreen(columns: readonly string[]): object {
  return Object.fromEntries(Object.entries(guess(columns)).filter(([, column]) => column !== ""));
}

describe("which column of a list holds what", () => {
  it.each([
    [["Name", "Languages", "Area", "What they do", "Who they work with"], { name: "Name", languages: "Languages", areas: "Area", skills: "What they do", communities: "Who they work with" }],
    [["Organisation", "Description", "Languages spoken", "Areas covered", "Services offered", "Beneficiaries"], { name: "Organisation", purpose: "Description", languages: "Languages spoken", areas: "Areas covered", skills: "Services offered", communities: "Beneficiaries" }],
    [["org_id", "name", "UKCAT"], { identifiers: "org_id", name: "name", skills: "UKCAT" }],
  ])("is guessed by their names, by the service and on the screen alike: %j", (columns, mapping) => {
    expect(guessMapping(columns)).toEqual(mapping);
    expect(guessedOnScreen(columns)).toEqual(mapping);
  });

  it.each(languages)("is known of the product's own file, in which areas stand by name and by code, taken in %s", (language) => {
    const heads = [...(downloadLists["organisations"]?.columns.map(({ head }) => head) ?? []), ...lastHeads];
    const mapping = {
      name: "Name", otherNames: "Other names", kind: "Kind", voice: "Voice", purpose: "What it is for", skills: "Skills", languages: "Languages",
      communities: "Communities", areas: "Area codes", website: "Website", foundedYear: "Year it began", identifiers: "Register numbers", key: "Identifier",
    };
    const there = Object.fromEntries(Object.entries(mapping).map(([field, head]) => [field, say(language, head)]));
    const columns = heads.map((head) => say(language, head));
    expect(guessMapping(columns)).toEqual(there);
    expect(guessedOnScreen(columns)).toEqual(there);
  });

  it("is compared by the letters of any script, however the name is parted and written", () => {
    const same = [["Charity Number", " charity-number "], ["अन्य नाम", "अन्य_नाम"], ["شناختی نمبر", "شناختی_نمبر"]];
    same.forEach(([one = "", other = ""]) => expect(plainColumn(one)).toBe(plainColumn(other)));
    expect(plainColumn("নাম")).not.toBe(plainColumn("নম"));
  });
});
