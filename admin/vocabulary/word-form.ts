import type { SkillInput } from "../../schema/operations.ts";
import type { PathHere } from "../lib/form.ts";
import type { ShownWord } from "./word-of-address.tsx";

/** What is typed about a word; everyday words by language, one on each line, under `everyday-TAG`. */
export interface TypedWord extends Record<`everyday-${string}`, string> {
  label: string;
  description: string;
  parent: string;
}

/** The languages of a word: English, those it has words in, and those in which words are wanted. */
export function languagesOf({ words, wanted }: ShownWord): string[] {
  return [...new Set(["en", ...words.map(({ lang }) => lang), ...wanted])];
}

function wordsIn({ words }: ShownWord, lang: string): string {
  return (words.find((one) => one.lang === lang)?.words ?? []).join("\n");
}

/** Whether a word waits as somebody wrote it in another language: what it is called in English is still to be said. */
function isWithoutEnglish({ label, can, proposal }: ShownWord): boolean {
  return can.includes("acceptSkill") && proposal !== null && proposal.lang !== "en" && proposal.words === label;
}

/** A word as its form shows it. */
export function typedWord(word: ShownWord): TypedWord {
  const everyday = languagesOf(word).map((lang) => [`everyday-${lang}`, wordsIn(word, lang)] as const);
  return {
    label: isWithoutEnglish(word) ? "" : word.label,
    description: word.description ?? "",
    parent: word.parent?.id ?? "",
    ...Object.fromEntries(everyday),
  };
}

/** The languages of which the words differ from what is kept, in the order in which they are sent. */
function changedLanguages(word: ShownWord, typed: TypedWord): string[] {
  return languagesOf(word).filter((lang) => typed[`everyday-${lang}`] !== wordsIn(word, lang));
}

/** What is sent: what differs from what is kept. */
export function inputOf(word: ShownWord, typed: TypedWord): SkillInput {
  const lines = (text: string) => text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const changed = changedLanguages(word, typed);
  const parent = typed.parent || null;
  return {
    label: typed.label.trim(),
    description: typed.description.trim() || null,
    ...(parent === (word.parent?.id ?? null) ? {} : { parent }),
    words: changed.map((lang) => ({ lang, words: lines(typed[`everyday-${lang}`] ?? "") })),
  };
}

/** Where a problem belongs in the form: one with the words of a language, `input, words, 0, words, 2`, to its field. */
export function pathInForm(word: ShownWord, typed: TypedWord): PathHere {
  return (path) => {
    const place = path.indexOf("words");
    const lang = place < 0 ? undefined : changedLanguages(word, typed)[Number(path[place + 1])];
    return lang === undefined ? path : [`everyday-${lang}`];
  };
}
