import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { parse } from "csv-parse";
import { delimiterOf, unicodeText, type Encoding } from "../../schema/text-of-file.ts";
import { phrase } from "../platform/language.ts";
import { Refusal } from "../platform/refusal.ts";

/** One row of a table as text; null where it does not have the columns of the first row. */
export interface TableRow {
  row: number;
  cells: Record<string, string> | null;
}

/** A table in a file or a text, to be read any number of times, from its first row on. */
export interface Table {
  name: string;
  columns: string[];
  rows(): AsyncIterable<TableRow>;
}

/** A longer row is a quotation mark that nobody closed; registers hold texts of some millions of letters. */
const longestRow = 16_000_000;
const firstLook = 65_536;

type Source = () => Readable;

/**
 * Registers and spreadsheets write UTF-8, or what Windows wrote before it. Looks through all of it: the first letter that is
 * not plain may stand in the last row.
 */
async function encodingOf(source: Source, sample: Buffer): Promise<Encoding> {
  const unicode = unicodeText(sample);
  if (unicode !== null) {
    return unicode;
  }
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const chunk of source()) {
    try {
      decoder.decode(chunk as Buffer, { stream: true });
    } catch {
      return "windows-1252";
    }
  }
  return "utf-8";
}

async function* decoded(source: Readable, encoding: Encoding): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of source) {
    yield decoder.decode(chunk as Buffer, { stream: true });
  }
  yield decoder.decode();
}

async function* recordsOf(source: Source, encoding: Encoding, delimiter: string): AsyncIterable<string[]> {
  const parser = Readable.from(decoded(source(), encoding)).pipe(
    parse({
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: longestRow,
      // Tab-separated extracts write quotation marks as they are.
      ...(delimiter === "\t" ? { quote: null } : {}),
    }),
  );
  try {
    for await (const record of parser) {
      yield record as string[];
    }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw Refusal.invalid("content", `The file cannot be read as a table: ${said}`);
  }
}

async function tableFrom(name: string, source: Source, sample: Buffer): Promise<Table> {
  const encoding = await encodingOf(source, sample);
  const delimiter = delimiterOf(new TextDecoder(encoding).decode(sample.subarray(0, firstLook)));
  let columns: string[] = [];
  for await (const record of recordsOf(source, encoding, delimiter)) {
    columns = record.map((column) => column.trim());
    break;
  }
  if (columns.every((column) => column === "")) {
    throw Refusal.invalid("content", "The file is empty. Its first row has to name the columns.");
  }
  async function* rows(): AsyncIterable<TableRow> {
    let row = 0;
    for await (const record of recordsOf(source, encoding, delimiter)) {
      row += 1;
      if (row > 1) {
        const fits = record.length === columns.length;
        yield { row, cells: fits ? Object.fromEntries(columns.map((column, index) => [column, (record[index] ?? "").trim()])) : null };
      }
    }
  }
  return { name, columns, rows };
}

/** @throws Refusal INVALID when a column that is read has the name of another: nobody knows which of them is meant. */
export function mustStandOnce(table: Table, read: readonly (string | undefined)[]): void {
  const twice = read.find((name) => table.columns.filter((column) => column === name).length > 1);
  if (twice !== undefined) {
    throw Refusal.invalid(
      "file",
      phrase("Several columns are called “{name}”. Give each a name of its own, so that it is clear which one is meant.", { name: twice }),
    );
  }
}

/** The table in a file: CSV, or separated by tabs or semicolons; UTF-8, or what Windows wrote before. */
export async function tableInFile(path: string): Promise<Table> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(firstLook), 0, firstLook, 0);
    return await tableFrom(path, () => createReadStream(path), buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

/** The table in a file that was read already. */
export async function tableInBytes(name: string, bytes: Buffer): Promise<Table> {
  return tableFrom(name, () => Readable.from([bytes]), bytes);
}

/** The table in a text. */
export async function tableInText(name: string, text: string): Promise<Table> {
  return tableInBytes(name, Buffer.from(text, "utf8"));
}
