import { readFileSync } from "node:fs";
import type { Language } from "./language.entity.ts";
import { wordLanguages } from "./word-languages.ts";

/** Cantonese is mostly written as Chinese is. */
const sharedWriting: Record<string, string> = { "yue-Hant": "zh-Hant", "zh-HK": "zh-Hant", "zh-TW": "zh-Hant" };

/** The label of a term in a language: the first of its words in that language, otherwise the English name. */
export function labelIn(term: { name: string; wordsByLanguage: Record<string, string[]> }, lang: string | null): string {
  if (!lang || lang === "en") {
    return term.name;
  }
  return term.wordsByLanguage[sharedWriting[lang] ?? lang]?.[0] ?? term.name;
}

/** Names in the languages of the pages that Intl does not know there, by tag. */
const ownNames = JSON.parse(readFileSync(new URL("data/language-names.json", import.meta.url), "utf8")) as Partial<Record<string, Record<string, string>>>;

const namers = new Map<string, Intl.DisplayNames>();

function namerIn(lang: string): Intl.DisplayNames {
  const known = namers.get(lang);
  if (known) {
    return known;
  }
  const made = new Intl.DisplayNames([lang], { type: "language", fallback: "none" });
  namers.set(lang, made);
  return made;
}

/**
 * The name of a language in another. Our own tables come first, because Intl does not know Sylheti, Pahari-Potwari or
 * British Sign Language; the English name answers for what neither knows.
 */
export function languageNameIn(language: Language, lang: string | null): string {
  if (!lang || lang.startsWith("en") || Intl.DisplayNames.supportedLocalesOf([lang]).length === 0) {
    return language.englishName;
  }
  return ownNames[lang]?.[language.id] ?? namerIn(lang).of(language.id) ?? language.englishName;
}

/**
 * The languages in which languages are named in searches, besides their own and English: those of our words, without Somali,
 * for which Intl knows the country in place of some languages ("Bangladesh").
 */
const namedIn = wordLanguages.filter((lang) => lang !== "en" && lang !== "so");

/** What a language is called in the languages of those who search. */
export function languageNamesAbroad(language: Language): string[] {
  return namedIn.map((lang) => languageNameIn(language, lang)).filter((name) => name !== language.englishName);
}
