import { CsvError, parse } from "csv-parse/sync";
import { delimiterOf } from "../../schema/text-of-file.ts";
import { csvText } from "./csv-text.ts";
import { byteOrderMark, guarded, unguarded } from "./download-cells.ts";
import { noListOfWords, type ReadTerms, type SaidOfTerm, type TermRecord } from "./vocabulary-record.ts";

/*
 * Vocabularies as tables. Our own has a column for each language ("words:ur") with the everyday words of it, the name
 * first; UK-CAT and the 360Giving DEI list are read as they are published.
 */

type Row = Record<string, string>;

const between = " | ";
const own = ["code", "label", "description", "parent", "also_within", "status", "successor", "mappings"] as const;

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

const ofLanguage = "words:";

/** A row of our own table. Of a column that is not there nothing is said. */
function readOwn(row: Row, number: number, columns: readonly string[]): SaidOfTerm {
  const languages = columns.filter((column) => column.startsWith(ofLanguage)).map((column) => column.slice(ofLanguage.length));
  const words = languages.map((lang) => [lang, several(row[ofLanguage + lang])] as const).filter(([, said]) => said.length > 0);
  const has = (column: (typeof own)[number]): boolean => columns.includes(column);
  return {
    row: number,
    code: row["code"]?.trim() ?? "",
    label: row["label"]?.trim() ?? "",
    languages,
    words: Object.fromEntries(words),
    ...(has("description") ? { description: orNull(row["description"]) } : {}),
    ...(has("parent") ? { parent: orNull(row["parent"]) } : {}),
    ...(has("also_within") ? { alsoWithin: several(row["also_within"]) } : {}),
    ...(has("status") ? { status: row["status"]?.trim() || "ACTIVE" } : {}),
    ...(has("successor") ? { successor: orNull(row["successor"]) } : {}),
    ...(has("mappings") ? { mappings: several(row["mappings"]).map(readMapping) } : {}),
  };
}

/** UK-CAT (https://charityclassification.org.uk): a tag of level 3 is within its subcategory, else within its category. */
function readUkCat(rows: readonly Row[]): SaidOfTerm[] {
  const codeOf = (tag: string | undefined, level: string): string | null =>
    rows.find((row) => row["tag"] === tag && row["Level"] === level)?.["Code"] ?? null;
  return rows.map((row, index) => {
    const level = row["Level"];
    const category = codeOf(row["Category"], "1");
    const within = level === "3" && row["Subcategory"] ? (codeOf(row["Subcategory"], "2") ?? category) : category;
    const icnptso = (row["Related ICNPTSO code"] ?? "").split(";").filter((code) => code !== "");
    return {
      row: index + 1,
      code: row["Code"] ?? "",
      label: row["tag"] ?? "",
      description: orNull(row["Notes"]),
      parent: level === "1" ? null : within,
      mappings: icnptso.map((code) => ({ scheme: "ICNPTSO", code, relation: "RELATED" })),
    };
  });
}

const codeWidth = 2;

/** DEI codes say where they belong: DEI010110 is within DEI010100, and that within DEI010000. */
export function deiParent(code: string, all: ReadonlySet<string>): string | null {
  const wider = [codeWidth, 2 * codeWidth].map((width) => `${code.slice(0, -width)}${"0".repeat(width)}`);
  return wider.find((one) => one !== code && all.has(one)) ?? null;
}

/** The 360Giving DEI list as its table of codes. */
function readDei(rows: readonly Row[]): SaidOfTerm[] {
  const all = new Set(rows.map((row) => row["Code"] ?? ""));
  return rows.map((row, index) => {
    const code = row["Code"] ?? "";
    const [label, description] = [row["Title"] ?? "", orNull(row["Description"])];
    return { row: index + 1, code, label, description, parent: deiParent(code, all) };
  });
}

/** The columns and rows of a table. @throws Refusal where the text is no table. */
function tableIn(text: string): { columns: string[]; rows: Row[] } {
  let columns: string[] = [];
  const named = (heading: string[]): string[] => {
    columns = heading.map((column) => column.trim());
    return columns;
  };
  try {
    const delimiter = delimiterOf(text);
    const rows = parse<Row>(text, { delimiter, columns: named, bom: true, skip_empty_lines: true, relax_column_count: true, cast: unguarded });
    return { columns, rows };
  } catch (error) {
    throw error instanceof CsvError ? noListOfWords(`The table breaks off: ${error.message}.`) : error;
  }
}

/** The terms of a table. @throws Refusal when it is none of those that are known. */
export function termsOfCsv(text: string): ReadTerms {
  const { columns, rows } = tableIn(text);
  const has = (...names: string[]): boolean => names.every((name) => columns.includes(name));
  if (has("code", "label")) {
    const unread = columns.filter((column) => !(own as readonly string[]).includes(column) && !column.startsWith(ofLanguage));
    return { terms: rows.map((row, index) => readOwn(row, index + 1, columns)), unread };
  }
  if (has("Code", "tag", "Category", "Level")) {
    return { terms: readUkCat(rows), unread: [] };
  }
  if (has("Code", "Title")) {
    return { terms: readDei(rows), unread: [] };
  }
  throw noListOfWords(columns.length === 0 ? "It is empty." : `Its columns are ${columns.join(", ")}.`);
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
