import { CsvError, parse } from "csv-parse/sync";
import { csvText } from "./csv-text.ts";
import { byteOrderMark, guarded, unguarded } from "./download-cells.ts";
import { delimiterOf } from "./import-table.ts";
import { termRecord, type TermRecord } from "./vocabulary-record.ts";

/*
 * Vocabularies as tables. Our own has a column for each language ("words:ur") with the everyday words of it, the name
 * first; UK-CAT and the 360Giving DEI list are read as they are published.
 */

type Row = Record<string, string>;

const between = " | ";
const own = ["code", "label", "description", "parent", "also_within", "status", "successor", "mappings"];

/** Several values of a cell. A | that belongs to a value is written as two. */
function several(text: string | undefined): string[] {
  const values = (text ?? "").split(/(?<!\|)\|(?!\|)/);
  return values.map((one) => one.replaceAll("||", "|").trim()).filter((one) => one !== "");
}

function joined(values: readonly string[]): string {
  return values.map((one) => one.replaceAll("|", "||")).join(between);
}

function orNull(text: string | undefined): string | null {
  return text?.trim() || null;
}

/** "UK-CAT HE210 CLOSE": vocabulary, code, relation. */
function readMapping(text: string): TermRecord["mappings"][number] {
  const [scheme = "", code = "", relation = ""] = text.split(/\s+/);
  return { scheme, code, relation };
}

function readOwn(row: Row, number: number): TermRecord {
  const words = Object.entries(row).flatMap(([column, text]) => {
    const said = several(text);
    return column.startsWith("words:") && said.length > 0 ? [[column.slice("words:".length), said] as const] : [];
  });
  return {
    row: number,
    code: row["code"]?.trim() ?? "",
    label: row["label"]?.trim() ?? "",
    description: orNull(row["description"]),
    parent: orNull(row["parent"]),
    alsoWithin: several(row["also_within"]),
    status: row["status"]?.trim() || "ACTIVE",
    successor: orNull(row["successor"]),
    words: Object.fromEntries(words),
    mappings: several(row["mappings"]).map(readMapping),
  };
}

/** UK-CAT (https://charityclassification.org.uk): a tag of level 3 is within its subcategory, else within its category. */
function readUkCat(rows: readonly Row[]): TermRecord[] {
  const codeOf = (tag: string | undefined, level: string): string | null =>
    rows.find((row) => row["tag"] === tag && row["Level"] === level)?.["Code"] ?? null;
  return rows.map((row, index) => {
    const level = row["Level"];
    const category = codeOf(row["Category"], "1");
    const within = level === "3" && row["Subcategory"] ? (codeOf(row["Subcategory"], "2") ?? category) : category;
    const icnptso = (row["Related ICNPTSO code"] ?? "").split(";").filter((code) => code !== "");
    return termRecord({
      row: index + 1,
      code: row["Code"] ?? "",
      label: row["tag"] ?? "",
      description: orNull(row["Notes"]),
      parent: level === "1" ? null : within,
      mappings: icnptso.map((code) => ({ scheme: "ICNPTSO", code, relation: "RELATED" })),
    });
  });
}

const codeWidth = 2;

/** DEI codes say where they belong: DEI010110 is within DEI010100, and that within DEI010000. */
export function deiParent(code: string, all: ReadonlySet<string>): string | null {
  const wider = [codeWidth, 2 * codeWidth].map((width) => `${code.slice(0, -width)}${"0".repeat(width)}`);
  return wider.find((one) => one !== code && all.has(one)) ?? null;
}

/** The 360Giving DEI list as its table of codes. */
function readDei(rows: readonly Row[]): TermRecord[] {
  const all = new Set(rows.map((row) => row["Code"] ?? ""));
  return rows.map((row, index) => {
    const code = row["Code"] ?? "";
    const [label, description] = [row["Title"] ?? "", orNull(row["Description"])];
    return termRecord({ row: index + 1, code, label, description, parent: deiParent(code, all) });
  });
}

/** The rows of a table; none where the text is no table. */
function rowsOf(text: string): Row[] {
  try {
    const delimiter = delimiterOf(text);
    return parse<Row>(text, { delimiter, columns: true, bom: true, skip_empty_lines: true, relax_column_count: true, cast: unguarded });
  } catch (error) {
    if (error instanceof CsvError) {
      return [];
    }
    throw error;
  }
}

/** The terms of a table; null when it is none of those that are known. */
export function termsOfCsv(text: string): TermRecord[] | null {
  const rows = rowsOf(text);
  const columns = Object.keys(rows[0] ?? {});
  const has = (...names: string[]): boolean => names.every((name) => columns.includes(name));
  if (has("code", "label")) {
    return rows.map((row, index) => readOwn(row, index + 1));
  }
  if (has("Code", "tag", "Category", "Level")) {
    return readUkCat(rows);
  }
  return has("Code", "Title") ? readDei(rows) : null;
}

/** Terms as a table that spreadsheets open: what they would run as a formula is marked as text, and read back as it was. */
export function csvOfTerms(terms: readonly TermRecord[]): string {
  const langs = [...new Set(terms.flatMap((term) => Object.keys(term.words)))].sort();
  const rows = terms.map((term) => [
    term.code,
    term.label,
    term.description ?? "",
    term.parent ?? "",
    joined(term.alsoWithin),
    term.status,
    term.successor ?? "",
    joined(term.mappings.map(({ scheme, code, relation }) => `${scheme} ${code} ${relation}`)),
    ...langs.map((lang) => joined(term.words[lang] ?? [])),
  ]);
  const table = [[...own, ...langs.map((lang) => `words:${lang}`)], ...rows.map((row) => row.map(guarded))];
  return byteOrderMark + csvText(table);
}
