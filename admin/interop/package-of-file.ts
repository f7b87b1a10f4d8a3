import { joinPackage } from "../../schema/hsds-package.ts";
import type { JoinedPackage, PackageTable } from "../../schema/hsds-package.ts";
import { filesInZip, isZip, partsIn } from "../../schema/hsds-package-files.ts";
import { tableIn } from "./table-of-file.ts";

/** A package may unfold to so many bytes here; the command line takes larger ones. */
const mostBytes = 100_000_000;

function tableOf(name: string, path: string, bytes: Uint8Array): PackageTable | null {
  const table = tableIn(path, bytes.slice().buffer);
  if (table === null) {
    return null;
  }
  const { columns } = table;
  const rows = table.rows.map(({ row, cells }) => ({
    row,
    cells: cells.length === columns.length ? Object.fromEntries(columns.map((column, place) => [column, (cells[place] ?? "").trim()])) : null,
  }));
  return { name, columns, rows };
}

/** The tabular data package in a .zip file, put together; null for any other file. Throws where it cannot be read. */
export function packageIn(bytes: ArrayBuffer): JoinedPackage | null {
  const file = new Uint8Array(bytes);
  if (!isZip(file)) {
    return null;
  }
  const parts = partsIn(filesInZip(file, mostBytes) ?? new Map<string, Uint8Array>());
  const tables = parts.flatMap(({ name, path, bytes: held }) => (held ? (tableOf(name, path, held) ?? []) : []));
  return joinPackage(tables, parts.filter((part) => part.bytes === undefined).map(({ path }) => path));
}
