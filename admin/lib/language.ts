/** A language of the pages: its tag, its own name for itself, and which way it is written. */
export interface PageLanguage {
  tag: "en" | "ur" | "bn" | "ar";
  endonym: string;
  direction: "ltr" | "rtl";
}

const english: PageLanguage = { tag: "en", endonym: "English", direction: "ltr" };

/** The languages in which the pages can be read, in the order in which they are offered. */
export const pageLanguages: readonly PageLanguage[] = [
  english,
  { tag: "ur", endonym: "اردو", direction: "rtl" },
  { tag: "bn", endonym: "বাংলা", direction: "ltr" },
  { tag: "ar", endonym: "العربية", direction: "rtl" },
];

/** The language of a tag such as "ur-PK", if the pages have it. */
export function pageLanguage(tag: string | null | undefined): PageLanguage | null {
  const primary = tag?.split("-")[0]?.toLowerCase();
  return pageLanguages.find((language) => language.tag === primary) ?? null;
}

/**
 * What numbers, plurals and dates follow. Figures stay 0–9 in every language: people match them with papers and with
 * each other.
 */
export function localeOf({ tag }: PageLanguage): string {
  return tag === "en" ? "en-GB" : `${tag}-u-nu-latn`;
}

const KEY = "language";

/** What was chosen in this browser; null when nothing was. */
export function keptLanguage(): PageLanguage | null {
  try {
    return pageLanguage(window.localStorage.getItem(KEY));
  } catch {
    // A browser that keeps nothing for pages still shows them.
    return null;
  }
}

/** Keeps the choice in this browser. */
export function keepLanguage({ tag }: PageLanguage): void {
  try {
    window.localStorage.setItem(KEY, tag);
  } catch {
    // It then holds until the page is left.
  }
}

/** What the browser asks for, the first that the pages have; English otherwise. */
function guessedLanguage(): PageLanguage {
  return window.navigator.languages.map(pageLanguage).find((language) => language !== null) ?? english;
}

let current: PageLanguage | null = null;

/** The language the pages are in now; the service is asked in it too. */
export function currentLanguage(): PageLanguage {
  current ??= keptLanguage() ?? guessedLanguage();
  return current;
}

/** Notes which language the pages are in. */
export function setCurrentLanguage(language: PageLanguage): void {
  current = language;
}
