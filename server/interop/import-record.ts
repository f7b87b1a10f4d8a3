import type { RegisterNumber } from "../organisations/identifiers.ts";
import type { ListingBasis, Voice } from "../organisations/organisation.enums.ts";
import type { IncomeBand, RegisterFacts } from "../organisations/register-entry.entity.ts";
import { note, type Note } from "./import-note.ts";
import type { ImportedService } from "./import-offer.ts";

/** The scheme of lists that are no register: their own key of a row, so that reading them again finds the same. */
export const ownScheme = "own";

/** An organisation as a file tells of it, whatever the format. */
export interface ImportedRecord {
  /** The number by which it is known again. */
  number: RegisterNumber;
  basis: ListingBasis.PUBLIC_REGISTER | ListingBasis.CONSENT;
  facts: RegisterFacts;
  voice: Voice;
  /** The name exactly as the file writes it. */
  registeredName: string;
  objects: string | null;
  registeredOn: string | null;
  incomeBand: IncomeBand | null;
  foundedYear: number | null;
  /** Tags that people gave it, by code; null where the file has no place for any. */
  tags: { scheme: string; code: string }[] | null;
  /** Whether the register says that it has left. */
  left: boolean;
  /** By which number the organisation is known that it is said to be a branch of; only feeds tell of it. */
  parent?: RegisterNumber;
  /** What it offers; only feeds tell of it. */
  services?: ImportedService[];
}

/** One row of a file: the record, or why there is none; and what is to be said of it. */
export interface ReadRow {
  /** The number of the row, counting the first row with the names of the columns as 1. */
  row: number;
  record: ImportedRecord | null;
  notes: Note[];
  /** Whom it tells of, and the number of the earlier row that it was read together with. */
  readWith?: { row: number; record: ImportedRecord };
}

/** Fields in which two rows about the same organisation can differ without harm, because their values are put together. */
function withoutTags(record: ImportedRecord): string {
  return JSON.stringify({ ...record, tags: [] });
}

/** Reads several rows about the same organisation as one: the first counts, and the tags of all. */
export function mergeRows(rows: readonly [ReadRow & { record: ImportedRecord }, ...(ReadRow & { record: ImportedRecord })[]]): ReadRow[] {
  const [first, ...more] = rows;
  const tags = new Map(rows.flatMap(({ record }) => record.tags ?? []).map((tag) => [`${tag.scheme} ${tag.code}`, tag]));
  const merged = { ...first.record, tags: first.record.tags && [...tags.values()] };
  const repeated = more.map(({ row, record }): ReadRow => {
    const differs = withoutTags(record) !== withoutTags(first.record);
    const code = differs ? "REPEATED_DIFFERS" : "REPEATED";
    return { row, record: null, readWith: { row: first.row, record }, notes: [note(code, null, String(first.row))] };
  });
  return [{ ...first, record: merged }, ...repeated];
}
