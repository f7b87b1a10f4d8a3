import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { stringify } from "csv-stringify";
import { noteSentences, type Note } from "./import-note.ts";
import type { ImportResult } from "./import-plan.ts";

/** What is said of one row: what came of it, and one line for each thing to be said. */
export interface ReportedRow {
  row: number;
  result: ImportResult;
  /** The number of the earlier row that it was read together with. */
  readWith: number | null;
  /** The number and name of the organisation, where there are any. */
  number: string | null;
  name: string | null;
  notes: Note[];
}

/** How many organisations and rows came to what. */
export interface ImportCounts {
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  merged: number;
}

/** Where the report goes. */
export interface ReportSink {
  write(rows: readonly ReportedRow[]): Promise<void>;
  close(): Promise<void>;
}

const columns = ["row", "result", "organisation", "name", "field", "reason", "value", "in words", "could be"];

/** A cell that a spreadsheet would take for a formula is marked as text. */
function cell(text: string | null): string {
  return text !== null && /^[=+\-@\t\r]/.test(text) ? `'${text}` : (text ?? "");
}

function linesOf({ row, result, number, name, notes }: ReportedRow): string[][] {
  const start = [String(row), result, cell(number), cell(name)];
  const said = notes.map(({ field, code, value, couldBe }) => [...start, cell(field), code, cell(value), noteSentences[code], cell(couldBe.join("; "))]);
  return said.length > 0 ? said : [[...start, "", "", "", "", ""]];
}

/** Writes the report as a table that spreadsheets open. */
export function reportFile(path: string): ReportSink {
  const file = createWriteStream(path);
  const table = stringify({ columns, header: true, bom: true });
  table.pipe(file);
  return {
    write: async (rows) => {
      for (const line of rows.flatMap(linesOf)) {
        if (!table.write(line)) {
          await new Promise((resolve) => table.once("drain", resolve));
        }
      }
    },
    close: async () => {
      table.end();
      await finished(file);
    },
  };
}

/** Keeps the report in memory; for imports whose size is bounded. */
export function reportList(): ReportSink & { rows: ReportedRow[] } {
  const rows: ReportedRow[] = [];
  return {
    rows,
    write: async (more) => {
      rows.push(...more);
    },
    close: async () => undefined,
  };
}

/** A number as people write it: 4,104. */
export function figure(count: number): string {
  return count.toLocaleString("en-GB");
}

function several(count: number, one: string, many: string): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}

/** What an import came to, in a few sentences. */
export function summary(counts: ImportCounts, noted: ReadonlyMap<string, number>, dryRun: boolean): string {
  const { created, updated, unchanged, rejected, merged } = counts;
  const would = dryRun ? "would be " : "";
  const together = merged > 0 ? `, ${figure(merged)} read together with an earlier row` : "";
  const lines = [
    `${several(created, "organisation", "organisations")} ${would}created, ${figure(updated)} ${would}changed, ` +
      `${figure(unchanged)} as before; ${several(rejected, "row", "rows")} not taken${together}.`,
    ...[...noted]
      .sort(([, one], [, other]) => other - one)
      .map(([code, count]) => `  ${figure(count)} × ${noteSentences[code as keyof typeof noteSentences]}`),
    ...(dryRun ? ["Nothing has been written: this was a dry run."] : []),
  ];
  return lines.join("\n");
}
