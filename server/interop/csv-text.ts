import { stringify } from "csv-stringify/sync";

/**
 * Rows as CSV (RFC 4180). A line break of any kind puts its cell into quotes, because spreadsheets and most programs end
 * a row at each of them; the library does so for the one between rows alone unless it is told.
 */
export function csvText(rows: readonly (readonly unknown[])[]): string {
  return stringify([...rows], { record_delimiter: "\r\n", quote_record_delimiter: true });
}
