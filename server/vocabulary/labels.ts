import type { Language } from "./language.entity.ts";

/** Cantonese is mostly written as Chinese is. */
const sharedWriting: Record<string, string> = { "yue-Hant": "zh-Hant", "zh-HK": "zh-Hant", "zh-TW": "zh-Hant" };

/** The label of a term in a language: the first of its words in that language, otherwise the English name. */
export function labelIn(term: { name: string; wordsByLanguage: Record<string, string[]> }, lang: string | null): string {
  if (!lang || lang === "en") {
    return term.name;
  }
  return term.wordsByLanguage[sharedWriting[lang] ?? lang]?.[0] ?? term.name;
}

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
 * The name of a language in another. Our own table comes first for English, because Intl does not know Sylheti,
 * Pahari-Potwari or British Sign Language; it answers for what Intl does not know elsewhere too.
 */
export function languageNameIn(language: Language, lang: string | null): string {
  if (!lang || lang.startsWith("en") || Intl.DisplayNames.supportedLocalesOf([lang]).length === 0) {
    return language.englishName;
  }
  return namerIn(lang).of(language.id) ?? language.englishName;
}
