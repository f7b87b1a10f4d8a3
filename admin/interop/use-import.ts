import { useState } from "react";
import { ImportRowsDocument } from "../../schema/operations.ts";
import type { ImportRowsMutation } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import type { ActOutcome } from "../lib/data.ts";
import type { FilePart } from "./table-of-file.ts";

/** What an import, or its dry run, came to. */
type Came = NonNullable<ImportRowsMutation["importOrganisations"]["import"]>;

/** One row of the report. */
export type ReportRow = Came["rows"][number];

/** The report so far. */
export interface Report {
  counts: { created: number; updated: number; unchanged: number; rejected: number; merged: number };
  rows: ReportRow[];
  dryRun: boolean;
  /** How far it came, where it stopped before the end; null where all was done. */
  stopped: Progress | null;
}

/** How far an import is. */
export interface Progress {
  done: number;
  all: number;
}

/** What is sent with each part. */
export interface PartChoices {
  format: "CHARITIES" | "ORGANISATIONS" | "HSDS";
  source: string;
  extractOn: string | null;
  mapping: { field: string; column: string }[];
}

/** Sends a file part by part. It stops at the first part that is refused; what was done before stays done. */
export function useImport() {
  const sending = useAct(ImportRowsDocument);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [report, setReport] = useState<Report | null>(null);

  const run = async (parts: readonly FilePart[], choices: PartChoices, dryRun: boolean): Promise<ActOutcome<unknown>> => {
    const all = parts.reduce((sum, part) => sum + part.numbers.length, 0);
    const gathered: Report = { counts: { created: 0, updated: 0, unchanged: 0, rejected: 0, merged: 0 }, rows: [], dryRun, stopped: null };
    let done = 0;
    // In a table the names of the columns are row 1.
    const first = choices.format === "HSDS" ? 1 : 2;
    setProgress({ done, all });
    setReport(null);
    const inOrder = (): ReportRow[] => [...gathered.rows].sort((one, other) => one.row - other.row);
    for (const part of parts) {
      const outcome = await sending.act({ input: { ...choices, content: part.content, alsoInFile: part.alsoInFile ?? [] }, dryRun });
      const came = outcome.payload?.import;
      if (!came) {
        setProgress(null);
        setReport({ ...gathered, rows: inOrder(), stopped: { done, all } });
        return outcome;
      }
      for (const name of ["created", "updated", "unchanged", "rejected", "merged"] as const) {
        gathered.counts[name] += came[name];
      }
      // The rows of a part are numbered from its own first row on.
      const inFile = (row: number): number => part.numbers[row - first] ?? row;
      gathered.rows.push(
        ...came.rows.map((row) => ({ ...row, row: inFile(row.row), readWithRow: row.readWithRow === null ? null : inFile(row.readWithRow) })),
      );
      done += part.numbers.length;
      setProgress({ done, all });
    }
    setProgress(null);
    setReport({ ...gathered, rows: inOrder() });
    return { payload: gathered, problems: [], failure: null };
  };
  return { run, progress, report, forget: () => setReport(null) };
}
