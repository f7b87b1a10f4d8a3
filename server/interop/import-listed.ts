import type { ListedTerms } from "../organisations/register-entry.entity.ts";
import { note, type Note, type NoteCode } from "./import-note.ts";
import { standsForNothing } from "./import-texts.ts";
import type { FindValue, ListedField } from "./list-terms.ts";
import type { IndexedTerm } from "./term-index.ts";

/*
 * Cells of a list that hold several values, each a word of the vocabulary. What the vocabulary has no word for is not
 * kept in other ways: only the organisation itself says of whom and what it is in words of its own.
 */

/** Where what is read of a field is kept. */
const keptAs = { areas: "areaIds", languages: "languageTags", skills: "skillIds", communities: "communityIds" } as const satisfies Record<
  ListedField,
  keyof ListedTerms
>;

const unknown: Record<ListedField, NoteCode> = {
  areas: "AREA_UNKNOWN",
  languages: "LANGUAGE_UNKNOWN",
  skills: "SKILL_UNKNOWN",
  communities: "COMMUNITY_UNKNOWN",
};

/** What stands between values, in any script; a comma only where nothing else does, because names have commas in them. */
const separators = /[;；؛|\r\n]+/u;
const commas = /[,，،、]/u;

/** What people put in front of the lines of a list and at its end. */
const around = /^[\s•·*–—-]+|[\s.。]+$/gu;

function tidy(text: string): string {
  return text.replace(around, "").replace(/\s+/gu, " ");
}

/** Names have no more commas in them than this. */
const mostCommas = 4;

/** The values between commas; those that are a name only together ("Bristol, City of") stay together. */
function betweenCommas(cell: string, find: FindValue): string[] {
  const isOne = (value: string): boolean => find(value).length === 1;
  const isName = (run: readonly string[]): boolean => run.length > 1 && isOne(run.join(", ")) && !run.every(isOne);
  const parts = cell.split(commas).map(tidy);
  const values: string[] = [];
  let start = 0;
  while (start < parts.length) {
    const run = parts.slice(start, start + mostCommas + 1);
    const together = run.map((_part, index) => run.length - index).find((count) => isName(run.slice(0, count))) ?? 1;
    values.push(run.slice(0, together).join(", "));
    start += together;
  }
  return values;
}

function valuesIn(cell: string, find: FindValue): string[] {
  const values = separators.test(cell) ? cell.split(separators).map(tidy) : betweenCommas(cell, find);
  return [...new Set(values)].filter((value) => value !== "" && !standsForNothing(value));
}

/** A longer value is a sentence that nobody looks for in the vocabulary; so much of it is told. */
const longestTold = 200;

function choiceOf({ label, code }: IndexedTerm): string {
  return `${label} (${code})`;
}

/** A field of a list, as a mapping names its column. */
export interface ListedCell {
  field: ListedField;
  column: string;
  cell: string;
}

/** What the terms stand for that a value was found to be. Where it is not one, it is said why, and what it could be. */
export function keptOf(terms: readonly IndexedTerm[], said: Pick<Note, "code" | "field" | "value">): { keys: readonly string[]; notes: Note[] } {
  const [term] = terms;
  const value = said.value?.slice(0, longestTold) ?? null;
  if (term === undefined) {
    return { keys: [], notes: [note(said.code, said.field, value)] };
  }
  return terms.length === 1 ? { keys: term.keys, notes: [] } : { keys: [], notes: [note("SEVERAL_CALLED_SO", said.field, value, terms.map(choiceOf))] };
}

function readCell({ field, column, cell }: ListedCell, find: FindValue): { keys: string[]; notes: Note[] } {
  const read = valuesIn(cell, find).map((value) => keptOf(find(value), { code: unknown[field], field: column, value }));
  return { keys: [...new Set(read.flatMap(({ keys }) => keys))], notes: read.flatMap(({ notes }) => notes) };
}

/** Reads what a row says in words of the vocabulary; what its list has no column for is left out. */
export function listedTermsIn(cells: readonly ListedCell[], terms: Record<ListedField, FindValue>): { terms: ListedTerms; notes: Note[] } {
  const read = cells.map((cell) => ({ field: cell.field, ...readCell(cell, terms[cell.field]) }));
  return {
    terms: Object.fromEntries(read.map(({ field, keys }) => [keptAs[field], keys])),
    notes: read.flatMap(({ notes }) => notes),
  };
}
