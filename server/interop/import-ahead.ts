import { isRegisterEntry, workOutEntries, type EntrySaid } from "../organisations/find-index.ts";
import { newKey } from "../platform/identifiers.ts";
import type { TextsInWork } from "../platform/search-index.ts";
import type { RecordRow } from "./import-plan.ts";
import type { ImportedRecord } from "./import-record.ts";
import { profileRows, tagRows, type Writing } from "./import-rows.ts";

/*
 * Half of the work of an import is reading words, which takes no database, and as long as the database needs to write. So the
 * words of rows are read while those before them are being written.
 */

/** What a record becomes whatever the directory holds, if its organisation is made: its key, and rows beside that of the organisation. */
export interface Beginning {
  id: string;
  profiles: ReturnType<typeof profileRows>;
  tags: ReturnType<typeof tagRows>;
}

/** What is being worked out of rows before it is known what becomes of them. */
export interface Ahead {
  beginnings: ReadonlyMap<ImportedRecord, Beginning>;
  /** The words of those that are entries of a register. */
  texts: TextsInWork;
}

/** Begins to work out rows that may become organisations; whatever does not is left. */
export function workOutAhead(rows: readonly Pick<RecordRow, "record">[], writing: Writing): Ahead {
  const beginnings = new Map<ImportedRecord, Beginning>();
  const entries: EntrySaid[] = [];
  for (const { record } of rows) {
    const id = newKey();
    const beginning = { id, profiles: profileRows(record, id), tags: tagRows(record, id, writing) };
    beginnings.set(record, beginning);
    if (isRegisterEntry({ listingBasis: record.basis })) {
      const { name, otherNames } = record.facts;
      entries.push({ organisation: { id, name, otherNames, areaIds: [] }, entries: [record], ...beginning });
    }
  }
  return { beginnings, texts: workOutEntries(entries) };
}
