import { parse } from "csv-parse/browser/esm/sync";
import { delimiterOf, textOfBytes } from "../../schema/text-of-file.ts";

/** A table out of a file: the names of its columns, and its rows with the numbers they have there. */
export interface FileTable {
  name: string;
  columns: string[];
  rows: { row: number; cells: string[] }[];
}

/** A part of a file, small enough for one request. */
export interface FilePart {
  content: string;
  /** The number that each row of the part has in the file. */
  numbers: number[];
  /** Ids of parents that its organisations name and that the file holds, in whichever part. */
  alsoInFile?: string[];
}

/** The longest text that is kept has 5,000 letters. A request could not carry some texts; of a cut one it is said as of any other. */
const longestText = 20_000;

/** A text as it is sent: never longer than a request can carry. */
export function cutText(text: string): string {
  // What is left of a letter that stood across the end could not be kept.
  return text.slice(0, longestText).replace(/\p{Surrogate}$/u, "");
}

/** Reads a table; null where there is none. */
export function tableIn(name: string, bytes: ArrayBuffer): FileTable | null {
  // A program that counts ends of texts leaves nothing in them; no database could keep it.
  const text = textOfBytes(new Uint8Array(bytes)).replaceAll("\0", "");
  const delimiter = delimiterOf(text);
  const quote = delimiter === "\t" ? { quote: null } : {};
  try {
    const options = { delimiter, bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, ...quote };
    const [columns, ...rows] = parse(text, options) as string[][];
    if (!columns || rows.length === 0) {
      return null;
    }
    return { name, columns: columns.map((column) => column.trim()), rows: rows.map((cells, index) => ({ row: index + 2, cells })) };
  } catch {
    return null;
  }
}

/** Requests hold 256 kB; the rest is left for marks that JSON adds. */
const mostBytes = 120_000;
const mostRows = 250;

function line(cells: readonly string[]): string {
  return cells.map((cell) => `"${cutText(cell).replaceAll('"', '""')}"`).join(",");
}

/** Rows about one organisation next to each other, so that they come into one part and are read as one. */
function together(table: FileTable, keyColumn: string | undefined): FileTable["rows"] {
  const place = keyColumn === undefined ? -1 : table.columns.indexOf(keyColumn);
  if (place < 0) {
    return table.rows;
  }
  const groups = new Map<string, FileTable["rows"]>();
  table.rows.forEach((row) => {
    const key = row.cells[place] || `row ${row.row}`;
    const group = groups.get(key);
    if (group) {
      group.push(row);
    } else {
      groups.set(key, [row]);
    }
  });
  return [...groups.values()].flat();
}

/** Cuts a table into parts that requests can carry. */
export function partsOf(table: FileTable, keyColumn: string | undefined): FilePart[] {
  const head = line(table.columns);
  const encoder = new TextEncoder();
  const parts: FilePart[] = [];
  let lines: string[] = [];
  let numbers: number[] = [];
  let bytes = 0;
  const close = () => {
    if (lines.length > 0) {
      parts.push({ content: [head, ...lines].join("\r\n"), numbers });
    }
    lines = [];
    numbers = [];
    bytes = 0;
  };
  for (const { row, cells } of together(table, keyColumn)) {
    const text = line(cells);
    const size = encoder.encode(JSON.stringify(text)).length;
    if (lines.length >= mostRows || bytes + size > mostBytes) {
      close();
    }
    lines.push(text);
    numbers.push(row);
    bytes += size;
  }
  close();
  return parts;
}
