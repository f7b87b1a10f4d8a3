import { readFileSync } from "node:fs";
import { IntlMessageFormat } from "intl-messageformat";

/*
 * What the service says, in the language of whoever reads it. English stands in the code where it is said (ICU syntax);
 * `server/languages/<language>.json` gives the other languages by those English words. What is not there is said in
 * English.
 */

/** The languages in which the service says its own words. */
export const languages = ["en", "ur", "bn", "ar"] as const;

export type Language = (typeof languages)[number];

/** What can be said in each language. */
export interface Sayable {
  in(language: Language): string;
  /** In English. */
  toString(): string;
}

/** Plain English words, or words with something in them. */
export type Words = string | Sayable;

/** What words can have in them. Text is isolated, so that a name in English letters does not turn an Urdu sentence. */
export type Values = Readonly<Record<string, Words | number>>;

type Catalogue = ReadonlyMap<string, string>;

/** Figures are 0–9 in every language, because people match them with papers and with each other. */
function localeOf(language: Language): string {
  return language === "en" ? "en-GB" : `${language}-u-nu-latn`;
}

function read(language: Language): Catalogue {
  const file = new URL(`../languages/${language}.json`, import.meta.url);
  return new Map(Object.entries(JSON.parse(readFileSync(file, "utf8")) as Record<string, string>));
}

const catalogues = new Map<Language, Catalogue>(
  languages.map((language) => [language, language === "en" ? new Map<string, string>() : read(language)]),
);

const formats = new Map<string, IntlMessageFormat>();

function formatOf(language: Language, english: string): IntlMessageFormat {
  const key = `${language} ${english}`;
  const known = formats.get(key);
  if (known) {
    return known;
  }
  const translated = catalogues.get(language)?.get(english);
  const locale = translated === undefined ? "en" : language;
  const made = new IntlMessageFormat(translated ?? english, localeOf(locale), undefined, { ignoreTag: true });
  formats.set(key, made);
  return made;
}

const rightToLeft: readonly Language[] = ["ur", "ar"];

/** First strong isolate … pop directional isolate. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

function valueIn(language: Language, value: Words | number): string | number {
  if (typeof value !== "string") {
    return typeof value === "number" ? value : value.in(language);
  }
  return rightToLeft.includes(language) ? isolated(value) : value;
}

/**
 * Words with something in them: `phrase("Give {most} at most.", { most })`. A text among the values is said as it is
 * (a name); what is to be translated itself is a phrase too. As a string it is English.
 */
export function phrase(english: string, values: Values = {}): Sayable {
  const within = (language: Language): string => {
    const told = Object.entries(values).map(([name, value]) => [name, valueIn(language, value)] as const);
    return String(formatOf(language, english).format(Object.fromEntries(told)));
  };
  return sayable(within);
}

/** A word by which a sentence chooses between its forms: neither translated nor isolated. */
export function choice(word: string): Sayable {
  return sayable(() => word);
}

/** The words in a language; in English where they have not been translated. Plain words have no ICU syntax. */
export function say(language: Language, words: Words): string {
  return typeof words === "string" ? (catalogues.get(language)?.get(words) ?? words) : words.in(language);
}

function formatted(date: Date, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(localeOf(language), options).format(date);
}

function sayable(within: (language: Language) => string): Sayable {
  return { in: within, toString: () => within("en") };
}

/** A calendar day ("2026-11-02") as people write it in a letter: "2 November 2026". */
export function theDay(day: string): Sayable {
  const date = new Date(`${day}T00:00:00Z`);
  return sayable((language) => formatted(date, language, { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" }));
}

/** A moment as "Friday 4 December 2026, 5pm (UK time)"; other languages use the 24-hour clock. */
export function theMoment(moment: string): Sayable {
  const date = new Date(moment);
  const options = { timeZone: "Europe/London", weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;
  return sayable((language) => {
    const day = formatted(date, language, options);
    const time = language === "en" ? englishTime(date) : formatted(date, language, clock24);
    const shown = language === "en" ? day.replace(",", "") : day;
    return phrase("{day}, {time} (UK time)", { day: sayable(() => shown), time: sayable(() => time) }).in(language);
  });
}

const clock24 = { timeZone: "Europe/London", hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

function englishTime(date: Date): string {
  const time = formatted(date, "en", { timeZone: "Europe/London", hour: "numeric", minute: "2-digit", hourCycle: "h12" });
  return time.replace(":00", "").replace(/\s/gu, "").toLowerCase();
}

/** A list as "one, two and three". */
export function theList(parts: readonly Words[]): Sayable {
  return sayable((language) => {
    const said = parts.map((part) => valueIn(language, part)).map(String);
    return new Intl.ListFormat(localeOf(language), { type: "conjunction" }).format(said);
  });
}

/** Each on a line of its own, after a dash. */
export function theLines(lines: readonly Words[]): Sayable {
  return sayable((language) => lines.map((line) => `– ${say(language, line)}`).join("\n"));
}

/** The language of a tag such as "ur-PK", if the service speaks it. */
export function languageOf(tag: string | null | undefined): Language | null {
  const primary = tag?.split("-")[0]?.toLowerCase();
  return languages.find((language) => language === primary) ?? null;
}

/** The language that a browser asks for (an Accept-Language header): the first choice that the service speaks. */
export function acceptedLanguage(header: string | null | undefined): Language | null {
  const choices = (header ?? "").split(",").map((part, index) => {
    const [tag = "", quality] = part.trim().split(";q=");
    return { language: languageOf(tag), weight: quality === undefined ? 1 : Number(quality), index };
  });
  const wanted = choices.filter(({ language, weight }) => language !== null && weight > 0);
  wanted.sort((one, other) => other.weight - one.weight || one.index - other.index);
  return wanted[0]?.language ?? null;
}
