import { describe, expect, it } from "vitest";
import { codeWords } from "../../../server/interop/download-cells.ts";
import { kindIn, voiceIn } from "../../../server/interop/import-kinds.ts";
import { OrganisationKind, Voice } from "../../../server/organisations/organisation.enums.ts";
import { languages, say } from "../../../server/platform/language.ts";

describe("kinds and voices in a list", () => {
  it.each(Object.values(OrganisationKind))("%s is known by its code, in any spelling", (code) => {
    expect(kindIn(code)).toBe(code);
    expect(kindIn(` ${code.toLowerCase().replaceAll("_", "-")} `)).toBe(code);
  });

  it.each(Object.values(Voice))("%s is known by its code, in any spelling", (code) => {
    expect(voiceIn(code)).toBe(code);
    expect(voiceIn(code.toLowerCase().replaceAll("_", " "))).toBe(code);
  });

  it.each([
    ["Registered charity", OrganisationKind.CHARITY],
    ["Community group", OrganisationKind.UNINCORPORATED_GROUP],
    ["Community Interest Company", OrganisationKind.CIC],
    ["Charitable Incorporated Organisation", OrganisationKind.CIO],
    ["Co-operative", OrganisationKind.COOPERATIVE],
    ["Council", OrganisationKind.LOCAL_AUTHORITY],
  ])("%s is %s", (said, kind) => {
    expect(kindIn(said)).toBe(kind);
  });

  it.each(languages)("every kind and voice is known as lists that were taken in %s write it", (language) => {
    const said = (code: string): string => say(language, codeWords(code) ?? "");
    expect(Object.values(OrganisationKind).filter((code) => kindIn(said(code)) !== code)).toEqual([]);
    expect(Object.values(Voice).filter((code) => voiceIn(said(code)) !== code)).toEqual([]);
  });

  it("what cannot be told is nothing, and nothing is read into part of a word", () => {
    expect([kindIn(""), kindIn("Charity shop"), kindIn("constructor"), voiceIn("loud"), voiceIn("__proto__")]).toEqual([null, null, null, null, null]);
    expect(voiceIn("Public body")).toBe(Voice.STATUTORY);
  });
});
