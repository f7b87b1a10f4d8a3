/** A language as far as its script can be told from its own name. */
export interface ScriptLanguage {
  tag: string;
  endonym?: string | null;
  rightToLeft: boolean;
}

/** A name in its own script, with the language whose script it is (for the fitting typeface and direction). */
export interface OwnScriptName {
  name: string;
  lang: string | undefined;
}

const scripts = [
  "Arabic",
  "Armenian",
  "Bengali",
  "Cyrillic",
  "Devanagari",
  "Ethiopic",
  "Georgian",
  "Greek",
  "Gujarati",
  "Gurmukhi",
  "Han",
  "Hangul",
  "Hebrew",
  "Hiragana",
  "Katakana",
  "Khmer",
  "Malayalam",
  "Myanmar",
  "Sinhala",
  "Syloti_Nagri",
  "Tamil",
  "Telugu",
  "Thai",
  "Thaana",
].map((script) => ({ script, letters: new RegExp(`\\p{Script=${script}}`, "u") }));

function scriptOf(words: string): string | undefined {
  return scripts.find(({ letters }) => letters.test(words))?.script;
}

/**
 * The first of an organisation's other names that is not in Latin letters, to stand beside its name.
 * Its language is the first of the organisation's languages that is written in the same script.
 */
export function ownScriptName(
  otherNames: readonly string[],
  languages: readonly ScriptLanguage[],
): OwnScriptName | null {
  const name = otherNames.find((other) => scriptOf(other) !== undefined);
  if (name === undefined) {
    return null;
  }
  const script = scriptOf(name);
  return { name, lang: languages.find((language) => scriptOf(language.endonym ?? "") === script)?.tag };
}
