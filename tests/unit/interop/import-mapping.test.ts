import { describe, expect, it } from "vitest";
import { guess, mappableFields as asked } from "../../../admin/interop/mapping.ts";
import { guessMapping, mappableFields } from "../../../server/interop/import-mapped.ts";
import { downloadLists } from "../../../server/interop/download-lists.ts";

/** What the admin guesses, without what it finds no column for. */
function guessedOnScreen(columns: readonly string[]): object {
  return Object.fromEntries(Object.entries(guess(columns)).filter(([, column]) => column !== ""));
}

describe("which column of a list holds what", () => {
  it("is asked on the screen for everything that the service reads", () => {
    expect([...asked].sort()).toEqual(Object.keys(mappableFields).sort());
  });

  it.each([
    [["Name", "Languages", "Area", "What they do", "Who they work with"], { name: "Name", languages: "Languages", areas: "Area", skills: "What they do", communities: "Who they work with" }],
    [["Organisation", "Description", "Languages spoken", "Areas covered", "Services offered", "Beneficiaries"], { name: "Organisation", purpose: "Description", languages: "Languages spoken", areas: "Areas covered", skills: "Services offered", communities: "Beneficiaries" }],
    [["org_id", "name", "UKCAT"], { identifiers: "org_id", name: "name", skills: "UKCAT" }],
  ])("is guessed by their names, by the service and on the screen alike: %j", (columns, mapping) => {
    expect(guessMapping(columns)).toEqual(mapping);
    expect(guessedOnScreen(columns)).toEqual(mapping);
  });

  it("is known of the product's own file, in which areas stand by name and by code", () => {
    const heads = downloadLists["organisations"]?.columns.map(({ head }) => head) ?? [];
    const mapping = {
      name: "Name", otherNames: "Other names", kind: "Kind", voice: "Voice", purpose: "What it is for", skills: "Skills", languages: "Languages",
      communities: "Communities", areas: "Area codes", website: "Website", foundedYear: "Year it began", identifiers: "Register numbers",
    };
    expect(guessMapping(heads)).toEqual(mapping);
    expect(guessedOnScreen(heads)).toEqual(mapping);
  });
});
