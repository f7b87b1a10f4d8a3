import { appendFile, mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Context } from "../platform/context.ts";
import { Refusal } from "../platform/refusal.ts";
import { csvText } from "./csv-text.ts";
import { nothingAsked } from "./feed-conditions.ts";
import { readOrganization, readService, type FeedView } from "./feed-gather.ts";
import { listOrganisations, listServices, type Found } from "./feed-lists.ts";
import type { PageWanted } from "./feed-page.ts";
import type { FeedRecord } from "./feed-record.ts";
import { allTaxonomies, everyTerm, listTerms } from "./feed-term-lists.ts";
import { intoZip, isNamedZip } from "./package-zip.ts";
import { descriptionOfPackage, rowsOf, tables, type TableName, type TableRow } from "./package-tables.ts";

const perPage = 100;

/** Every record of a list, a page at a time, so that a large directory never stands in memory. */
async function* pages<Row>(
  ctx: Context,
  list: (wanted: PageWanted) => Promise<Found<Row>>,
  read: (row: Row) => Promise<FeedRecord | null>,
): AsyncGenerator<FeedRecord[]> {
  for (let page = 1; ; page += 1) {
    const { total, rows } = await list({ page, perPage });
    const records = await Promise.all(rows.map(read));
    yield records.filter((record) => record !== null);
    ctx.load.clear();
    if (page * perPage >= total) {
      return;
    }
  }
}

/** Rows as CSV, without the help for spreadsheets: programs read these files, and every value must come back as it was. */
function csvOf(table: TableName, rows: readonly FeedRecord[]): string {
  return csvText(rows.map((row) => tables[table].columns.map((column) => row[column] ?? "")));
}

async function prepare(folder: string, made: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) {
    throw Refusal.invalid("folder", `The folder ${folder} is not empty. Name one that is new or empty.`);
  }
  await writeFile(join(folder, "datapackage.json"), `${JSON.stringify(descriptionOfPackage(made), null, 2)}\n`);
  for (const [name, { columns }] of Object.entries(tables)) {
    await writeFile(join(folder, `${name}.csv`), csvText([columns]));
  }
}

/**
 * Writes the directory as an HSDS 3.0 tabular data package: what everybody may see, as in the feed.
 * @param ctx a stranger's.
 * @param target an empty or new folder; or a new file whose name ends in .zip.
 * @returns how many rows each table has.
 * @throws Refusal INVALID when there is something in the folder, or such a file.
 */
export async function exportPackage(ctx: Context, base: string, target: string): Promise<Record<TableName, number>> {
  return isNamedZip(target) ? intoZip(target, ctx.now(), (folder) => writeTables(ctx, base, folder)) : writeTables(ctx, base, target);
}

async function writeTables(ctx: Context, base: string, folder: string): Promise<Record<TableName, number>> {
  const view: FeedView = { base, full: true };
  await prepare(folder, ctx.now());
  const counts = Object.fromEntries(Object.keys(tables).map((name) => [name, 0])) as Record<TableName, number>;
  const written = new Set<string>();
  // Several services of one organisation share a place or a programme: it and what hangs on it are written once.
  const isNew = ({ table, values }: TableRow): boolean => {
    if (table !== "locations" && table !== "accessibility" && table !== "programs") {
      return true;
    }
    const known = written.has(values.id);
    written.add(values.id);
    return !known;
  };
  const write = async (table: TableName, records: readonly FeedRecord[]): Promise<void> => {
    const rows = records.flatMap((record) => rowsOf(table, record)).filter(isNew);
    for (const name of new Set(rows.map((row) => row.table))) {
      const held = rows.filter((row) => row.table === name);
      await appendFile(join(folder, `${name}.csv`), csvOf(name, held.map(({ values }) => values)));
      counts[name] += held.length;
    }
  };
  await write("taxonomies", await allTaxonomies(ctx));
  const steps: [TableName, AsyncGenerator<FeedRecord[]>][] = [
    ["taxonomy_terms", pages(ctx, (wanted) => listTerms(ctx, everyTerm, wanted), (term) => Promise.resolve(term))],
    ["organizations", pages(ctx, (wanted) => listOrganisations(ctx, nothingAsked, wanted), (one) => readOrganization(ctx, view, one))],
    ["services", pages(ctx, (wanted) => listServices(ctx, nothingAsked, wanted), (one) => readService(ctx, view, one))],
  ];
  for (const [table, read] of steps) {
    for await (const records of read) {
      await write(table, records);
    }
  }
  return counts;
}
