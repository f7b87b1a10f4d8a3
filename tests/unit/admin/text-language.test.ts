import { describe, expect, it } from "vitest";
import { languageOfText } from "../../../admin/lib/text-language.ts";

describe("the language a text is marked with", () => {
  it("is the one it is kept in", () => {
    expect(languageOfText("چائے حلقہ", "ur")).toBe("ur");
    expect(languageOfText("Tea circle", "en")).toBe("en");
    expect(languageOfText("Lozells Carers’ Chai Circle, چائے حلقہ", "ur")).toBe("ur");
  });

  it("is left out where English letters are kept as a language of another script", () => {
    expect(languageOfText("By phone to Mr Akhtar J.", "ur")).toBeUndefined();
    expect(languageOfText("Tea", null)).toBeUndefined();
  });
});
