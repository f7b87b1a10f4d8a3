import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CsvError, parse } from "csv-parse/sync";
import { textOfBytes } from "../../schema/text-of-file.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Row } from "./area-files.ts";

/** What a file of areas must hold. */
export interface FileShape {
  name: string;
  /** The columns it must have. */
  columns: readonly string[];
  /** The column in which each value stands once; null where none does. */
  key: string | null;
}

/** A row with its place in the file. */
export interface PlacedRow {
  /** Its line; the heading is line 1. */
  line: number;
  row: Row;
  /** Why it cannot be read; null when it can. */
  fault: string | null;
}

interface Line {
  record: string[];
  info: { lines: number };
}

function linesOf(name: string, text: string): Line[] {
  try {
    // The types of the library do not tell what `info` makes of each record.
    return parse(text, { bom: true, trim: true, skip_empty_lines: true, relax_column_count: true, info: true }) as unknown as Line[];
  } catch (error) {
    if (error instanceof CsvError) {
      throw Refusal.invalid("folder", `${name} cannot be read as a table: ${error.message}. Nothing was loaded.`);
    }
    throw error;
  }
}

/**
 * The rows of a file in a folder: CSV in UTF-8, or as Windows wrote it before.
 * @returns null where there is no such file.
 * @throws Refusal INVALID when it is no table, or a column is missing.
 */
export function rowsOfFile({ name, columns, key }: FileShape, folder: string): PlacedRow[] | null {
  const path = join(folder, name);
  if (!existsSync(path)) {
    return null;
  }
  const [heading, ...lines] = linesOf(name, textOfBytes(readFileSync(path)));
  const titles = heading?.record ?? [];
  const missing = columns.filter((column) => !titles.includes(column));
  if (missing.length > 0) {
    throw Refusal.invalid("folder", `${name} has no column ${missing.join(", ")}. Nothing was loaded.`);
  }
  const rows = lines.map(({ record, info }) => ({
    line: info.lines,
    row: Object.fromEntries(titles.map((title, index) => [title, record[index] ?? ""])),
    fault: faultOfCells(record, titles.length),
  }));
  return key === null ? rows : withoutRepeated(rows, key);
}

function faultOfCells(cells: readonly string[], wanted: number): string | null {
  if (cells.length !== wanted) {
    return `It has ${cells.length} cells, and the heading ${wanted}.`;
  }
  const isLost = cells.some((cell) => cell.includes("\uFFFD"));
  return isLost ? "Letters were lost on the way into the file. Save it as UTF-8 from where it came." : null;
}

/** Of rows with one code nobody knows which is right: none of them is taken. */
function withoutRepeated(rows: readonly PlacedRow[], key: string): PlacedRow[] {
  const linesOfCode = new Map<string, number[]>();
  for (const { line, row } of rows) {
    const code = row[key] ?? "";
    linesOfCode.set(code, [...(linesOfCode.get(code) ?? []), line]);
  }
  return rows.map((one) => {
    const code = one.row[key] ?? "";
    const lines = linesOfCode.get(code) ?? [];
    const isRepeated = code !== "" && lines.length > 1;
    return isRepeated ? { ...one, fault: `${code} stands in the file more than once: in the lines ${lines.join(", ")}.` } : one;
  });
}
