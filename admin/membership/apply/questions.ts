import { questionWords } from "./messages.ts";
import type { WordsDescriptor } from "../../lib/words.ts";

/** How a question is answered: a line, several lines in some language, or things added one by one. */
export type QuestionKind = "line" | "text" | "list";

/** A question of the application as the screens ask it. The keys are the server's. */
export interface AskedQuestion {
  key: string;
  kind: QuestionKind;
  /** In the task list. */
  title: WordsDescriptor;
  /** As the heading of its page. */
  ask: WordsDescriptor;
  why: WordsDescriptor;
  hint: WordsDescriptor;
  /** For lists: what is added. */
  label?: WordsDescriptor;
  /** Whether "I'm not sure" is an answer. */
  mayBeUnsure: boolean;
}

type Stem = "name" | "purpose" | "communities" | "areas" | "languages" | "skills" | "contact" | "contribution";

function asked(key: Stem, kind: QuestionKind, mayBeUnsure: boolean): AskedQuestion {
  return {
    key,
    kind,
    mayBeUnsure,
    title: questionWords[`${key}Title`],
    ask: questionWords[`${key}Ask`],
    why: questionWords[`${key}Why`],
    hint: questionWords[`${key}Hint`],
  };
}

const all: readonly AskedQuestion[] = [
  asked("name", "line", false),
  asked("purpose", "text", true),
  { ...asked("communities", "list", true), label: questionWords.communitiesLabel },
  { ...asked("areas", "list", true), label: questionWords.areasLabel },
  { ...asked("languages", "list", true), label: questionWords.languagesLabel },
  { ...asked("skills", "list", true), label: questionWords.skillsLabel },
  asked("contact", "text", false),
  asked("contribution", "text", true),
];

/** The words of a question; undefined for a key this admin does not know yet. */
export function questionOf(key: string): AskedQuestion | undefined {
  return all.find((question) => question.key === key);
}
