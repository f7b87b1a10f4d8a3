import { phrase, say, type Language, type Sayable } from "../platform/language.ts";
import { csvText } from "./csv-text.ts";

/** What a cell can hold; what the service says itself is said in the language of whoever reads the file. */
export type Cell = string | number | boolean | readonly string[] | Sayable | null;

/** Tells spreadsheets that the file is UTF-8; without it they break every other script. */
export const byteOrderMark = "\uFEFF";

/**
 * First signs by which a spreadsheet takes a text for a formula, their full-width forms included; blanks before them
 * are looked through.
 */
const formula = /^[\s\u0000]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

function isList(cell: readonly string[] | Sayable): cell is readonly string[] {
  return Array.isArray(cell);
}

function plainText(cell: Exclude<Cell, number | null>, language: Language): string {
  if (typeof cell === "string") {
    return cell;
  }
  if (typeof cell === "boolean") {
    return say(language, cell ? "Yes" : "No");
  }
  return isList(cell) ? cell.join("; ") : cell.in(language);
}

/** A cell for a program: as it is, and in English what the service says itself. */
export function cellValue(cell: Cell): string | number | boolean | readonly string[] | null {
  return typeof cell === "object" && cell !== null && !isList(cell) ? String(cell) : cell;
}

/** Whether a text is one of those that `guarded` marks, or reads like one that it marked. */
function isGuarded(text: string): boolean {
  return formula.test(text.replace(/^'+/, ""));
}

/** A text for a table: what a spreadsheet would run is made plain text by an apostrophe, and `unguarded` gives it back as it was. */
export function guarded(text: string): string {
  return isGuarded(text) ? `'${text}` : text;
}

/** The text that `guarded` was given. */
export function unguarded(text: string): string {
  return text.startsWith("'") && isGuarded(text) ? text.slice(1) : text;
}

/** A cell as text: lists by semicolon, yes and no; `guarded`, so that it runs in no spreadsheet and can be read again. */
export function cellText(cell: Cell, language: Language = "en"): string {
  if (cell === null) {
    return "";
  }
  return typeof cell === "number" ? String(cell) : guarded(plainText(cell, language));
}

/** Rows as CSV (RFC 4180). */
export function csvRows(rows: readonly (readonly Cell[])[], language: Language = "en"): string {
  return csvText(rows.map((row) => row.map((cell) => cellText(cell, language))));
}

const abbreviations = new Set(["CIO", "CIC", "NHS", "SLA"]);

/** A value of an enumeration in plain words: NHS_BODY is "NHS body". */
export function plainWords(code: string | null | undefined): string | null {
  if (!code) {
    return null;
  }
  const words = code.split("_").map((word) => (abbreviations.has(word) ? word : word.toLowerCase())).join(" ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A value of an enumeration in plain words, for a cell. */
export function codeWords(code: string | null | undefined): Sayable | null {
  const words = plainWords(code);
  return words === null ? null : phrase(words);
}
