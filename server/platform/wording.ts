import { Refusal } from "./refusal.ts";

/*
 * What people may type: letters of every script, emoji, leading signs. Only what would break a page is taken out:
 * control characters and marks that turn the direction of everything after them.
 */

const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu;

/** Letters and signs that show nothing although they count as such: fillers of Hangul, and the blank of Braille. */
const fillers = /[\u115F\u1160\u3164\uFFA0\u2800]/gu;

/** What can be seen: letters, numbers, punctuation and signs, but neither spaces nor marks that only join or turn. */
const seen = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** The text without what would break a page; a text of which nothing could be seen is none. */
function tidy(text: string): string {
  const clean = text.normalize("NFC").replace(/\r\n?/gu, "\n").replace(controls, "");
  return seen.test(clean.replace(fillers, "")) ? clean : "";
}

function refuseLong(path: string[], text: string, most: number): void {
  const length = [...text].length;
  if (length > most) {
    throw Refusal.invalid(path, `Use ${most} characters or fewer. You have ${length}.`);
  }
}

/**
 * One line as typed, without spaces around it.
 * @throws Refusal INVALID when it is longer than `most` characters.
 */
export function line(path: string[], text: string, most: number): string {
  const clean = tidy(text).replace(/\s+/gu, " ").trim();
  refuseLong(path, clean, most);
  return clean;
}

/** The same; empty and null read as not stated. */
export function optionalLine(path: string[], text: string | null | undefined, most: number): string | null {
  return line(path, text ?? "", most) || null;
}

/**
 * Paragraphs as typed.
 * @throws Refusal INVALID when they are longer than `most` characters.
 */
export function paragraphs(path: string[], text: string, most: number): string {
  const clean = tidy(text).replace(/[ \t]+$/gmu, "").replace(/\n{3,}/gu, "\n\n").trim();
  refuseLong(path, clean, most);
  return clean;
}

/** The same; empty and null read as not stated. */
export function optionalParagraphs(path: string[], text: string | null | undefined, most: number): string | null {
  return paragraphs(path, text ?? "", most) || null;
}

/**
 * Several short lines, without empty ones and repeats.
 * @throws Refusal INVALID when one is too long, or there are more than `mostLines`.
 */
export function lines(path: string[], texts: readonly string[], most: number, mostLines = 30): string[] {
  const clean = [...new Set(texts.map((text, index) => line([...path, String(index)], text, most)))];
  const kept = clean.filter((text) => text !== "");
  if (kept.length > mostLines) {
    throw Refusal.invalid(path, `Give ${mostLines} at most. You have ${kept.length}.`);
  }
  return kept;
}
