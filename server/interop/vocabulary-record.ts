import { Refusal } from "../platform/refusal.ts";
import type { TermMapping } from "../vocabulary/skill.entity.ts";

/** A term of a vocabulary as files carry it, whatever their format. */
export interface TermRecord {
  /** Where it stands in the file, from 1. */
  row: number;
  /** Its code in its own vocabulary. */
  code: string;
  /** Its name in English. */
  label: string;
  description: string | null;
  /** Code of the term above it. */
  parent: string | null;
  /** Codes of further wider terms; communities may have several. */
  alsoWithin: string[];
  /** PROPOSED, ACTIVE or RETIRED; as in the file, not yet checked. */
  status: string;
  /** Code of the term that took its place. */
  successor: string | null;
  /** Everyday words by language; the first is its name there. */
  words: Record<string, string[]>;
  mappings: TermMapping[];
}

/** What a file says of a term. What it leaves out stays as it is kept. */
export type SaidOfTerm = Pick<TermRecord, "row" | "code" | "label"> &
  Partial<TermRecord> & {
    /** The languages that the file speaks of; all of them where nothing is said. */
    languages?: readonly string[];
  };

/** What a file says, and columns that nothing is read from. */
export interface ReadTerms {
  terms: SaidOfTerm[];
  unread: readonly string[];
}

/** The term as it would be kept: as the file says, and else as it is kept already. */
export function completed({ languages, ...said }: SaidOfTerm, kept: TermRecord | undefined): TermRecord {
  const nothing = { description: null, parent: null, alsoWithin: [], status: "ACTIVE", successor: null, words: {}, mappings: [] };
  const others = Object.entries(kept?.words ?? {}).filter(([lang]) => languages?.includes(lang) === false);
  return { ...nothing, ...kept, ...said, ...(said.words ? { words: { ...Object.fromEntries(others), ...said.words } } : {}) };
}

const readable = "a table with the columns code and label, SKOS as export-vocabulary writes it, ukcat.csv and the 360Giving DEI list";

/** Why a file cannot be read as a list of words. @param why a sentence. */
export function noListOfWords(why: string): Refusal {
  return Refusal.invalid("file", `It is not a list of words that we can read. ${why} We read ${readable}.`);
}
