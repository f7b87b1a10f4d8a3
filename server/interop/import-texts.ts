import { Refusal } from "../platform/refusal.ts";
import { line, paragraphs } from "../organisations/wording.ts";
import { unguarded } from "./download-cells.ts";
import { isInCapitals, readableName } from "./import-names.ts";
import { note } from "./import-note.ts";
import type { Read } from "./import-values.ts";

const longestName = 200;
const longestText = 5000;

/** What programs write where there is nothing. */
const nothings = /^(?:null|nan|none|n\/a|nil|undefined|not known|unknown|#(?:n\/a|name\?|ref!|value!|null!|num!|div\/0!))$/iu;

/** Whether a value is what programs write where there is nothing. */
export function standsForNothing(value: string): boolean {
  return nothings.test(value);
}

/** What stands where letters were lost on the way into the file. */
const lost = "\uFFFD";

/** A name as the file writes it, on one line. */
export function nameOf(field: string, text: string): Read<string> {
  try {
    const value = line([field], text, longestName);
    if (!/[\p{L}\p{N}]/u.test(value) || nothings.test(value)) {
      return { value: null, notes: [note("NAME_MISSING", field, text || null)] };
    }
    const notes = isInCapitals(value) && readableName(value) !== value ? [note("NAME_IN_CAPITALS", field, value)] : [];
    return { value, notes: value.includes(lost) ? [...notes, note("LETTERS_LOST", field, value)] : notes };
  } catch (error) {
    if (error instanceof Refusal) {
      return { value: null, notes: [note("NAME_TOO_LONG", field, text.slice(0, longestName))] };
    }
    throw error;
  }
}

/** What begins so is worked out by a spreadsheet, not read: =HYPERLINK("…"), =A2, ="Name", =1+1. */
const formula = /^=\s*[-+(]*\s*(?:\d|["'$]|[a-z][\w.]*\s*\(|[a-z]{1,3}\$?\d)/iu;

/** What spreadsheets write for a text that is to stay as it is: ="01234". */
const textFormula = /^="((?:[^"]|"")*)"$/u;

/** The text of a cell of a table: without the mark by which it was kept from being read as a formula. */
export function textOfCell(cell: string): string {
  const quoted = textFormula.exec(cell)?.[1];
  return quoted === undefined ? unguarded(cell) : quoted.replaceAll('""', '"').trim();
}

/** Whether a spreadsheet would work out what stands in a cell. */
function isFormula(cell: string): boolean {
  return formula.test(cell) && !textFormula.test(cell);
}

/** A name in a cell of a table. A formula is none: what it would show stands elsewhere, and nobody is called so. */
export function nameInCell(field: string, cell: string): Read<string> {
  if (isFormula(cell)) {
    return { value: null, notes: [note("NAME_FORMULA", field, cell.slice(0, longestName))] };
  }
  return nameOf(field, textOfCell(cell));
}

/** Words about an organisation in a cell of a table; a formula is none. */
export function wordsInCell(field: string, cell: string): Read<string> {
  if (isFormula(cell)) {
    return { value: null, notes: [note("TEXT_FORMULA", field, cell.slice(0, longestName))] };
  }
  return textOf(field, textOfCell(cell));
}

/** Words about an organisation; longer ones than people may write are cut at the end of a word. */
export function textOf(field: string, text: string, longest = longestText): Read<string> {
  // A text has no more letters than units, and most are short.
  const letters = text.length > longest ? [...text] : [];
  const cut = letters.length > longest;
  const kept = cut ? letters.slice(0, longest - 1).join("").replace(/\s+\S*$/u, "…") : text;
  const value = paragraphs([field], kept, longest);
  const notes = [...(cut ? [note("TEXT_CUT", field)] : []), ...(value.includes(lost) ? [note("LETTERS_LOST", field)] : [])];
  return { value: /[\p{L}\p{N}]/u.test(value) ? value : null, notes };
}
