import type { IntlShape } from "react-intl";
import { defineWords } from "./words.ts";

/** How a language is shown: its English name beside its own. */
export interface LanguageFacts {
  tag: string;
  name: string;
  endonym: string | null;
  rightToLeft: boolean;
}

const words = defineWords({
  detailed: { id: "language.detailed", defaultMessage: "{language} ({details})" },
  script: { id: "language.script", defaultMessage: "{script} script" },
});

/** Scripts that run from right to left (ISO 15924), of those in use today. */
const rightToLeftScripts: ReadonlySet<string> = new Set(["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);

/** Tags begin with the small letters of a code; “Urdu (spoken)” in a history is a name already. */
const beginsWithCode = /^[a-z]{2,3}(-|$)/;

function localeIn(tag: string): Intl.Locale | null {
  try {
    return beginsWithCode.test(tag) ? new Intl.Locale(tag) : null;
  } catch {
    return null;
  }
}

function nameIn(locale: string, type: Intl.DisplayNamesType, code: string): string {
  return new Intl.DisplayNames([locale], { type, fallback: "code" }).of(code) ?? code;
}

/** The tags that say less, the one that says most first, each with what it leaves out. */
function shorterTags({ language, script, region }: Intl.Locale): { tag: string; script?: string; region?: string }[] {
  return [
    ...(script ? [{ tag: `${language}-${script}`, region }] : []),
    ...(region ? [{ tag: `${language}-${region}`, script }] : []),
    { tag: language, script, region },
  ];
}

/**
 * What is known of a language by its tag. The table names languages, and those with a script of their own; of another tag
 * with a script or a country, such as ur-Arab, the language is named by the table and the rest said in words. What the
 * table does not have is named as the browser knows it.
 */
export function languageFacts(tag: string, known: (tag: string) => LanguageFacts | undefined, intl: IntlShape): LanguageFacts {
  const whole = known(tag);
  const locale = localeIn(tag);
  if (whole || !locale) {
    return whole ?? { tag, name: tag, endonym: null, rightToLeft: false };
  }
  const shorter = shorterTags(locale);
  const found = shorter.find((one) => known(one.tag)) ?? { tag: locale.language, script: locale.script, region: locale.region };
  const base = known(found.tag);
  const { script, region } = found;
  const details = [
    script && intl.formatMessage(words.script, { script: nameIn(intl.locale, "script", script) }),
    region && nameIn(intl.locale, "region", region),
  ].filter((one) => one !== undefined);
  const language = base?.name ?? nameIn(intl.locale, "language", found.tag);
  return {
    tag,
    name: details.length > 0 ? intl.formatMessage(words.detailed, { language, details: intl.formatList(details, { type: "unit" }) }) : language,
    // A language's own name is written in its usual script; in another one it is not known.
    endonym: base && (script === undefined || script === localeIn(found.tag)?.maximize().script) ? base.endonym : null,
    rightToLeft: script === undefined ? (base?.rightToLeft ?? false) : rightToLeftScripts.has(script),
  };
}
