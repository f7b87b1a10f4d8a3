import { createIntl } from "react-intl";
import { describe, expect, it } from "vitest";
import { languageFacts, type LanguageFacts } from "../../../admin/lib/language-facts.ts";

const table: LanguageFacts[] = [
  { tag: "ur", name: "Urdu", endonym: "اردو", rightToLeft: true },
  { tag: "pa", name: "Punjabi", endonym: "ਪੰਜਾਬੀ", rightToLeft: false },
  { tag: "pa-Arab", name: "Punjabi in Shahmukhi", endonym: "پنجابی", rightToLeft: true },
  { tag: "zh-Hant", name: "Traditional Chinese", endonym: "繁體中文", rightToLeft: false },
  { tag: "en", name: "English", endonym: "English", rightToLeft: false },
];
const known = (tag: string): LanguageFacts | undefined => table.find((one) => one.tag === tag);
const english = createIntl({ locale: "en-GB", messages: {}, onError: () => undefined });

describe("a language by its tag", () => {
  it.each([
    ["ur", "Urdu", "اردو", true],
    ["ur-Arab", "Urdu (Arabic script)", "اردو", true],
    ["ur-Latn", "Urdu (Latin script)", null, false],
    ["ur-Arab-PK", "Urdu (Arabic script, Pakistan)", "اردو", true],
    ["pa-Arab", "Punjabi in Shahmukhi", "پنجابی", true],
    ["pa-Arab-PK", "Punjabi in Shahmukhi (Pakistan)", "پنجابی", true],
    ["pa-Guru", "Punjabi (Gurmukhi script)", "ਪੰਜਾਬੀ", false],
    ["zh-Hant-HK", "Traditional Chinese (Hong Kong SAR China)", "繁體中文", false],
    ["en-GB", "English (United Kingdom)", "English", false],
    ["ks-Arab", "Kashmiri (Arabic script)", null, true],
    ["qqq", "qqq", null, false],
    ["Urdu", "Urdu", null, false],
    ["not a tag", "not a tag", null, false],
  ])("%s is shown as %s", (tag, name, endonym, rightToLeft) => {
    expect(languageFacts(tag, known, english)).toEqual({ tag, name, endonym, rightToLeft });
  });

  it("is said in the reader's language", () => {
    const messages = { "language.script": "{script} رسم الخط", "language.detailed": "{language} ({details})" };
    const urdu = createIntl({ locale: "ur", messages });
    expect(languageFacts("ur-Arab", (tag) => ({ ur: { tag, name: "اردو", endonym: "اردو", rightToLeft: true } })[tag], urdu).name).toBe("اردو (عربی رسم الخط)");
  });
});
