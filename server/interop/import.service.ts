import { guessMapping, type Mapping } from "../../schema/list-columns.ts";
import { authorise, isOperator } from "../identity/authorise.ts";
import type { Context } from "../platform/context.ts";
import { say } from "../platform/language.ts";
import { Refusal } from "../platform/refusal.ts";
import { Import } from "./import.entity.ts";
import { groupsInText } from "./hsds-file.ts";
import { charitiesIn } from "./import-charities.ts";
import { hsdsRows, ownNumber } from "./import-hsds.ts";
import { organisationsIn } from "./import-mapped.ts";
import { noteSentences } from "./import-note.ts";
import type { ReadRow } from "./import-record.ts";
import { reportList, summary } from "./import-report.ts";
import { runImport } from "./import-run.ts";
import { listTerms } from "./list-terms.ts";
import { tableInText, type Table, type TableRow } from "./import-table.ts";
import { ImportAnswer, ImportedRow, ImportFormat, RowNote, type ImportInput } from "./import.types.ts";

/** As many rows are read in one request; programs and the admin send longer files in parts. */
const mostRows = 1000;

async function readerFor(ctx: Context, table: Table, input: ImportInput): Promise<(row: TableRow) => ReadRow> {
  if (input.format === ImportFormat.CHARITIES) {
    return charitiesIn(table, ctx.today());
  }
  const given = Object.fromEntries((input.mapping ?? []).map(({ field, column }) => [field, column])) as Mapping;
  const mapping: Mapping = input.mapping && input.mapping.length > 0 ? given : guessMapping(table.columns);
  return organisationsIn(table, mapping, ctx.today(), await listTerms(ctx));
}

function refuseTooMany(rows: number): void {
  if (rows > mostRows) {
    throw Refusal.invalid("content", `Send ${mostRows} rows at once at most.`);
  }
}

/** The rows of a text in any of the formats. */
async function rowsIn(ctx: Context, source: string, input: ImportInput): Promise<() => AsyncIterable<ReadRow>> {
  if (input.format === ImportFormat.HSDS) {
    const groups = groupsInText(source, input.content);
    refuseTooMany(groups.length);
    return hsdsRows(ctx, groups);
  }
  const table = await tableInText(source, input.content);
  const read = await readerFor(ctx, table, input);
  return async function* () {
    for await (const row of table.rows()) {
      refuseTooMany(row.row - 1);
      yield read(row);
    }
  };
}

async function* moved(rows: AsyncIterable<ReadRow>, before: number): AsyncIterable<ReadRow> {
  for await (const row of rows) {
    yield { ...row, row: row.row + before };
  }
}

/**
 * Imports organisations out of a text, some hundred rows at once; a dry run says what would be done.
 * @throws Refusal INVALID when the text is nothing of the format, or too long.
 */
export async function importOrganisations(ctx: Context, input: ImportInput, dryRun: boolean): Promise<ImportAnswer> {
  await authorise(ctx, "directory.importOrganisations", null);
  const source = input.source?.trim() || "A file";
  const rowsOfText = await rowsIn(ctx, source, input);
  const report = reportList();
  const outcome = await runImport(ctx, {
    source,
    rows: () => moved(rowsOfText(), input.rowsBefore ?? 0),
    dryRun,
    extractOn: input.extractOn ?? ctx.today(),
    tagNames: new Map(),
    report,
    alsoInFile: (input.alsoInFile ?? []).map((id) => ownNumber(id, "")),
  });
  const rows = report.rows.map(({ row, result, readWith, number, name, notes }) =>
    Object.assign(new ImportedRow(), {
      row,
      result,
      readWithRow: readWith,
      number,
      name,
      notes: notes.map((said) => Object.assign(new RowNote(), { ...said, sentence: say(ctx.language, noteSentences[said.code]) })),
    }),
  );
  const { counts, noted } = outcome;
  return Object.assign(new ImportAnswer(), { ...counts, dryRun, rows, summary: summary(counts, noted, dryRun) });
}

const shownImports = 50;

/** The latest imports, newest first, for operators; nobody else learns of any. */
export async function importsSoFar(ctx: Context): Promise<Import[]> {
  return isOperator(ctx.actor) ? ctx.read.find(Import, { order: { id: "DESC" }, take: shownImports }) : [];
}
