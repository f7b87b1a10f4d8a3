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

/** A record that says nothing but what is given. */
export function termRecord(given: Pick<TermRecord, "row" | "code" | "label"> & Partial<TermRecord>): TermRecord {
  const nothing = { description: null, parent: null, alsoWithin: [], status: "ACTIVE", successor: null, words: {}, mappings: [] };
  return { ...nothing, ...given };
}
