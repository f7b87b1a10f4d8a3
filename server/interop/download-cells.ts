import { stringify } from "csv-stringify/sync";

/** What a cell can hold. */
export type Cell = string | number | boolean | readonly string[] | null;

/** Tells spreadsheets that the file is UTF-8; without it they break every other script. */
export const byteOrderMark = "\uFEFF";

/**
 * First signs by which a spreadsheet takes a text for a formula, their full-width forms included; blanks before them
 * are looked through.
 */
const formula = /^[\s\u0000]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/** A cell as text: lists by semicolon, yes and no; what a spreadsheet would run is made plain text by an apostrophe. */
export function cellText(cell: Cell): string {
  if (cell === null) {
    return "";
  }
  if (typeof cell === "number") {
    return String(cell);
  }
  const text = typeof cell === "boolean" ? (cell ? "Yes" : "No") : typeof cell === "string" ? cell : cell.join("; ");
  return formula.test(text) ? `'${text}` : text;
}

/** Whether a text is one of those that `guarded` marks, or reads like one that it marked. */
function isGuarded(text: string): boolean {
  return formula.test(text.replace(/^'+/, ""));
}

/** A text for a table that is read again later: as safe in a spreadsheet, and `unguarded` gives it back as it was. */
export function guarded(text: string): string {
  return isGuarded(text) ? `'${text}` : text;
}

/** The text that `guarded` was given. */
export function unguarded(text: string): string {
  return text.startsWith("'") && isGuarded(text) ? text.slice(1) : text;
}

/** Rows as CSV (RFC 4180). */
export function csvRows(rows: readonly (readonly Cell[])[]): string {
  return stringify(rows.map((row) => row.map(cellText)), { record_delimiter: "\r\n" });
}

const abbreviations = new Set(["CIO", "CIC", "NHS"]);

/** A value of an enumeration in plain words: NHS_BODY is "NHS body". */
export function plainWords(code: string | null | undefined): string | null {
  if (!code) {
    return null;
  }
  const words = code.split("_").map((word) => (abbreviations.has(word) ? word : word.toLowerCase())).join(" ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
