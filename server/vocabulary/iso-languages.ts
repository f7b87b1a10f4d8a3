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
  const canonical = Intl.getCanonicalLocales(tag)[0] ?? tag;
  return withScript[canonical] ?? canonical;
}

const codeByTag = new Map(
  iso6393.filter(({ scope }) => scope !== "special").map(({ iso6391, iso6393: code }) => [canonicalTag(iso6391 ?? code), code] as const),
);

/** The code of ISO 639-3 of a language by its canonical tag; of `pa-Arab` that of `pa`. Null where there is none. */
export function iso6393Of(tag: string): string | null {
  return codeByTag.get(tag) ?? codeByTag.get(new Intl.Locale(tag).language) ?? null;
}

/** The script (ISO 15924, such as Beng) that a language is mostly written in today; null where it is not known. */
export function scriptOf(tag: string): string | null {
  return new Intl.Locale(tag).maximize().script ?? null;
}

const byTag = new Map(
  iso6393
    .filter(({ scope }) => scope !== "special")
    .map(({ iso6391, iso6393: code, name }) => [canonicalTag(iso6391 ?? code), name] as const),
);

function made(tag: string, name: string): Language {
  const script = scriptOf(tag) ?? "";
  return Object.assign(new Language(), {
    id: tag,
    englishName: name,
    otherNames: [],
    endonym: null,
    rightToLeft: rightToLeftScripts.has(script),
    signed: name.endsWith("Sign Language"),
  });
}

/** A language of ISO 639-3 by its canonical tag, whether or not the product's own table has it; null when there is none. */
export function isoLanguage(tag: string): Language | null {
  const name = byTag.get(tag);
  return name === undefined ? null : made(tag, name);
}

/** With fewer letters nearly all of the 7,900 languages would answer. */
const fewestLetters = 3;
const mostAnswers = 20;

/** Languages of ISO 639-3 in whose English name every typed word begins a word, or with that code; shorter names first. */
export function isoLanguagesNamed(text: string): Language[] {
  const words = tokens(text);
  const typed = text.trim().toLowerCase();
  if (words.join("").length < fewestLetters) {
    return [];
  }
  const fits = ([tag, name]: readonly [string, string]): boolean => {
    const own = tokens(name);
    return tag === typed || words.every((word) => own.some((one) => one.startsWith(word)));
  };
  const found = [...byTag].filter(fits).sort(([, one], [, other]) => one.length - other.length || (one < other ? -1 : 1));
  return found.slice(0, mostAnswers).map(([tag, name]) => made(tag, name));
}
