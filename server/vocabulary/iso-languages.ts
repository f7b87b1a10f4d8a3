import { iso6393 } from "iso-639-3";
import { tokens } from "../platform/words.ts";
import { Language } from "./language.entity.ts";

/** Scripts that run from right to left (ISO 15924) of those that ISO 639-3 languages are mostly written in today. */
const rightToLeftScripts = new Set(["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);

/** Tags for which the table of languages has one that also says the script. */
const withScript: Record<string, string> = { yue: "yue-Hant", zh: "zh-Hans", lah: "pa-Arab" };

/**
 * The canonical BCP 47 tag: the shortest code there is ("ben" is "bn"), and for languages of which the script matters
 * the one that says it ("cmn" is "zh-Hans").
 */
export function canonicalTag(tag: string): string {
  const known = canonicalTags.get(tag);
  if (known !== undefined) {
    return known;
  }
  const canonical = Intl.getCanonicalLocales(tag)[0] ?? tag;
  const found = withScript[canonical] ?? canonical;
  if (canonicalTags.size < mostTagsKept) {
    canonicalTags.set(tag, found);
  }
  return found;
}

/** The canonical tags of tags that were asked for: every language of an answer asks, and working one out takes long. */
const canonicalTags = new Map<string, string>();
/** As many as ISO 639-3 has languages, and some more. */
const mostTagsKept = 10_000;

/** A language of ISO 639-3. */
interface IsoLanguage {
  tag: string;
  code: string;
  name: string;
  /** 0 where the tag is its own, 1 for another language of that tag, 2 for a group of languages. */
  order: number;
}

function isoLanguages(): IsoLanguage[] {
  return iso6393
    .filter(({ scope }) => scope !== "special")
    .map(({ iso6391, iso6393: code, name, scope }) => {
      const own = iso6391 ?? code;
      const tag = canonicalTag(own);
      const isOwn = tag === own || tag.startsWith(`${own}-`);
      return { tag, code, name, order: isOwn ? 0 : scope === "individual" ? 1 : 2 };
    });
}

/** The languages that have one tag, as codes were joined ("prp" is "gu" today); the one whose own it is stands first. */
type SameTag = [IsoLanguage, ...IsoLanguage[]];

const byTag = new Map<string, SameTag>();
for (const language of isoLanguages().sort((one, other) => one.order - other.order)) {
  const same = byTag.get(language.tag);
  if (same) {
    same.push(language);
  } else {
    byTag.set(language.tag, [language]);
  }
}

/** The code of ISO 639-3 of a language by its canonical tag; of `zh-Hant` that of `zh`. Null where there is none. */
export function iso6393Of(tag: string): string | null {
  const languages = byTag.get(tag) ?? byTag.get(canonicalTag(new Intl.Locale(tag).language));
  return languages?.[0]?.code ?? null;
}

/** The script (ISO 15924, such as Beng) that a language is mostly written in today; null where it is not known. */
export function scriptOf(tag: string): string | null {
  return new Intl.Locale(tag).maximize().script ?? null;
}

function made(tag: string, [{ name }, ...others]: SameTag): Language {
  const script = scriptOf(tag) ?? "";
  return Object.assign(new Language(), {
    id: tag,
    englishName: name,
    otherNames: others.map((other) => other.name),
    endonym: null,
    rightToLeft: rightToLeftScripts.has(script),
    signed: name.endsWith("Sign Language"),
  });
}

/** A language of ISO 639-3 by its canonical tag, whether or not the product's own table has it; null when there is none. */
export function isoLanguage(tag: string): Language | null {
  const languages = byTag.get(tag);
  return languages === undefined ? null : made(tag, languages);
}

/** With fewer letters nearly all of the 7,900 languages would answer. */
const fewestLetters = 3;
const mostAnswers = 20;

/** Languages of ISO 639-3 in an English name of which every typed word begins a word, or with that code; shorter names first. */
export function isoLanguagesNamed(text: string): Language[] {
  const words = tokens(text);
  const typed = text.trim().toLowerCase();
  if (words.join("").length < fewestLetters) {
    return [];
  }
  const isCalled = (name: string): boolean => {
    const own = tokens(name);
    return words.every((word) => own.some((one) => one.startsWith(word)));
  };
  const found = [...byTag].filter(([tag, languages]) => tag === typed || languages.some(({ name }) => isCalled(name)));
  return found
    .map(([tag, languages]) => made(tag, languages))
    .sort((one, other) => one.englishName.length - other.englishName.length || (one.englishName < other.englishName ? -1 : 1))
    .slice(0, mostAnswers);
}
