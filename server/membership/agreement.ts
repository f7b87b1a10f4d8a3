import { Refusal } from "../platform/refusal.ts";
import { optionalLine, paragraphs } from "../platform/wording.ts";
import type { AgreementText } from "./agreement.entity.ts";

/** What an agreement says, before it is a version of it. */
export interface AgreementDraft {
  /** In each language; the original first. */
  texts: AgreementText[];
  changes: string | null;
}

/** A draft as somebody wrote it. */
export interface WrittenAgreement {
  texts: readonly AgreementText[];
  changes?: string | null;
}

const longestText = 30_000;
const longestChanges = 500;
const mostLanguages = 30;

/**
 * The draft, tidied.
 * @param path where it stands in the input.
 * @throws Refusal INVALID for an empty or overlong text, or the same language twice.
 */
export function checkedAgreement(path: string[], written: WrittenAgreement): AgreementDraft {
  const texts = written.texts.map(({ lang, text }) => ({ lang, text: checkedText([...path, "texts"], text) }));
  if (texts.length === 0 || texts.length > mostLanguages) {
    throw Refusal.invalid([...path, "texts"], `Write the agreement in one language at least, in ${mostLanguages} at most.`);
  }
  if (new Set(texts.map(({ lang }) => lang)).size < texts.length) {
    throw Refusal.invalid([...path, "texts"], "Each language stands there once.");
  }
  return { texts, changes: optionalLine([...path, "changes"], written.changes, longestChanges) };
}

/** @throws Refusal INVALID for an empty or overlong text. */
export function checkedText(path: string[], text: string): string {
  const tidy = paragraphs(path, text, longestText);
  if (tidy === "") {
    throw Refusal.invalid(path, "Write what partners agree to.");
  }
  return tidy;
}

/** Whether two versions say the same in every language. */
export function sameTexts(one: readonly AgreementText[], other: readonly AgreementText[]): boolean {
  const inOrder = (texts: readonly AgreementText[]): string =>
    JSON.stringify(texts.map(({ lang, text }) => [lang, text]).sort());
  return inOrder(one) === inOrder(other);
}
