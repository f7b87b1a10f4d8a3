import type { SkillInput } from "../../schema/operations.ts";
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

/** A word as its form shows it. */
export function typedWord(word: ShownWord): TypedWord {
  const everyday = languagesOf(word).map((lang) => [`everyday-${lang}`, wordsIn(word, lang)] as const);
  return {
    label: word.label,
    description: word.description ?? "",
    parent: word.parent?.id ?? "",
    ...Object.fromEntries(everyday),
  };
}

/** What is sent: what differs from what is kept. */
export function inputOf(word: ShownWord, typed: TypedWord): SkillInput {
  const lines = (text: string) => text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const changed = languagesOf(word).filter((lang) => typed[`everyday-${lang}`] !== wordsIn(word, lang));
  const parent = typed.parent || null;
  return {
    label: typed.label.trim(),
    description: typed.description.trim() || null,
    ...(parent === (word.parent?.id ?? null) ? {} : { parent }),
    words: changed.map((lang) => ({ lang, words: lines(typed[`everyday-${lang}`] ?? "") })),
  };
}
