import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { dayOf } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { Refusal } from "../platform/refusal.ts";
import { charitiesIn } from "./import-charities.ts";
import { figure, reportFile, summary } from "./import-report.ts";
import { runImport } from "./import-run.ts";
import type { ReadRow } from "./import-record.ts";
import { tableInFile, type Table, type TableRow } from "./import-table.ts";
import { tagNamesIn } from "./import-tag-names.ts";

/** What is typed behind `npm run import --`. */
export interface ImportWords {
  format: string;
  file: string;
  dryRun: boolean;
  /** Where the report goes; beside the file when nothing is said. */
  report: string | null;
  /** The day of the extract; that of the file when nothing is said. */
  extractOn: string | null;
  /** The file that says what tags are called. */
  taxonomy: string | null;
}

export const importUsage = `npm run import -- charities FILE [choices]

  --dry-run          say what would be done, and write nothing
  --report FILE      where the report of every row goes (FILE.report.csv beside the file if nothing is said)
  --extract DAY      the day of the extract, such as 2026-11-01 (the day of the file if nothing is said)
  --taxonomy FILE    the UK-CAT table (ukcat.csv), so that tags have names
`;

/** Reads the words behind the command. @throws Refusal when they make no sense. */
export function readImportWords(words: readonly string[]): ImportWords {
  const [format = "", file = "", ...choices] = words;
  const valueOf = (name: string): string | null => {
    const place = choices.indexOf(name);
    return place < 0 ? null : (choices[place + 1] ?? null);
  };
  if (!(format in formats) || file === "") {
    throw Refusal.invalid("format", importUsage);
  }
  return {
    format,
    file,
    dryRun: choices.includes("--dry-run"),
    report: valueOf("--report"),
    extractOn: valueOf("--extract"),
    taxonomy: valueOf("--taxonomy"),
  };
}

const formats: Record<string, (table: Table) => (row: TableRow) => ReadRow> = { charities: charitiesIn };

/** How often the command says how far it is, in milliseconds. */
const sayEvery = 2000;

function progressIn(tell: (line: string) => void): (done: number, all: number) => void {
  const start = performance.now();
  let said = start;
  return (done, all) => {
    const now = performance.now();
    if (now - said < sayEvery && done < all) {
      return;
    }
    said = now;
    const rate = done / Math.max((now - start) / 1000, 0.001);
    const left = done < all ? `; about ${Math.ceil((all - done) / rate)} seconds left` : "";
    tell(`Read ${figure(done)} of ${figure(all)} rows, ${figure(Math.round(rate))} a second${left}.`);
  };
}

/**
 * `npm run import -- FORMAT FILE`: imports a file and writes the report of every row beside it.
 * @returns what it came to, in words.
 */
export async function importFile(ctx: Context, words: ImportWords, tell: (line: string) => void): Promise<string> {
  const table = await tableInFile(words.file);
  const read = formats[words.format]?.(table);
  const report = words.report ?? `${words.file}.report.csv`;
  const outcome = await runImport(ctx, {
    source: basename(words.file),
    rows: async function* () {
      for await (const row of table.rows()) {
        yield (read as (row: TableRow) => ReadRow)(row);
      }
    },
    dryRun: words.dryRun,
    extractOn: words.extractOn ?? dayOf((await stat(words.file)).mtime.toISOString()),
    tagNames: words.taxonomy ? await tagNamesIn(words.taxonomy) : new Map(),
    report: reportFile(report),
    progress: progressIn(tell),
  });
  if (outcome.resumed) {
    tell("This import was cut short before. It went on where it stopped, and counts what was done then.");
  }
  return `${summary(outcome.counts, outcome.noted, words.dryRun)}\nEvery row is in ${report}`;
}
