import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { guessMapping, listedFields, mappableFields, type Mapping } from "../../schema/list-columns.ts";
import { dayOf } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { Refusal } from "../platform/refusal.ts";
import { mustKnowChoices } from "./command-choices.ts";
import { charitiesIn } from "./import-charities.ts";
import { groupsInFiles } from "./hsds-file.ts";
import { hsdsRows } from "./import-hsds.ts";
import { organisationsIn } from "./import-mapped.ts";
import { figure, reportFile, summary } from "./import-report.ts";
import { listTerms } from "./list-terms.ts";
import { runImport } from "./import-run.ts";
import type { ReadRow } from "./import-record.ts";
import { tableInFile, type Table, type TableRow } from "./import-table.ts";
import { tagVocabularyIn } from "./tag-rules.ts";
import { suggestTagsFrom } from "./tag-suggestions.ts";

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
  /** The table of charities that people have tagged, to learn from. */
  coded: string | null;
  /** Which column holds what, for lists of organisations; guessed when nothing is said. */
  mapping: Mapping | null;
}

const importUsage = `npm run import -- charities FILE [choices]        entries of a charity register
npm run import -- organisations FILE [choices]    any list; it shows what agrees to be shown
npm run import -- hsds FILE [choices]             what feeds of HSDS 3 or Open Referral UK answer, saved as JSON; of a
                                                  folder all files in it that end in .json; or a tabular data package,
                                                  as a folder of CSV files or as a .zip file

  --map FIELD=COLUMN which column holds what (${Object.keys(mappableFields).join(", ")}); guessed if left out;
                     ${listedFields.join(", ")} are words or codes of the vocabulary, several in a cell parted by ";" or "|"

  --dry-run          say what would be done, and write nothing
  --report FILE      where the report of every row goes (FILE.report.csv beside the file if nothing is said)
  --extract DAY      the day of the extract, such as 2026-11-01 (the day of the file if nothing is said)
  --taxonomy FILE    the UK-CAT table (ukcat.csv), so that tags have names
  --coded FILE       charities that people have tagged with UK-CAT, to learn from them which tags fit the others
`;

/** Reads the words behind the command. @throws Refusal when they make no sense. */
export function readImportWords(words: readonly string[]): ImportWords {
  const [format = "", typed = "", ...choices] = words;
  const file = typed.replace(/(?<=.)\/+$/, "");
  const valueOf = (name: string): string | null => {
    const place = choices.indexOf(name);
    return place < 0 ? null : (choices[place + 1] ?? null);
  };
  if (!(format in formats) || file === "") {
    throw Refusal.invalid("format", importUsage);
  }
  const valued = ["--map", "--report", "--extract", "--taxonomy", "--coded"];
  mustKnowChoices(choices, { alone: ["--dry-run"], valued }, importUsage);
  return {
    format,
    file,
    dryRun: choices.includes("--dry-run"),
    report: valueOf("--report"),
    extractOn: valueOf("--extract"),
    taxonomy: valueOf("--taxonomy"),
    coded: valueOf("--coded"),
    mapping: mappingIn(choices),
  };
}

/** How to go through the rows of a file, from the first on and as often as needed. */
type Rows = () => AsyncIterable<ReadRow>;

function rowsOfTable(table: Table, read: (row: TableRow) => ReadRow): Rows {
  return async function* () {
    for await (const row of table.rows()) {
      yield read(row);
    }
  };
}

const formats: Record<string, (ctx: Context, words: ImportWords) => Promise<Rows>> = {
  charities: async (ctx, { file }) => {
    const table = await tableInFile(file);
    return rowsOfTable(table, charitiesIn(table, ctx.today()));
  },
  organisations: async (ctx, { file, mapping }) => {
    const table = await tableInFile(file);
    return rowsOfTable(table, organisationsIn(table, mapping ?? guessMapping(table.columns), ctx.today(), await listTerms(ctx)));
  },
  hsds: async (ctx, { file }) => hsdsRows(ctx, await groupsInFiles(file)),
};

/** What `--map name=Title --map website=Web` says. */
function mappingIn(choices: readonly string[]): Mapping | null {
  const pairs = choices.flatMap((word, index) => (choices[index - 1] === "--map" ? [word.split("=", 2)] : []));
  return pairs.length === 0 ? null : (Object.fromEntries(pairs) as Mapping);
}

/** How often the command says how far it is, in milliseconds. */
const sayEvery = 2000;

function secondsLeft(seconds: number): string {
  return seconds === 1 ? "about a second left" : `about ${figure(seconds)} seconds left`;
}

function progressIn(tell: (line: string) => void): (done: number, all: number) => void {
  const start = performance.now();
  let said = start;
  return (done, all) => {
    const now = performance.now();
    if (now - said < sayEvery && done < all) {
      return;
    }
    said = now;
    if (all === 0) {
      tell("There is no row in the file below the names of its columns.");
      return;
    }
    const rate = done / Math.max((now - start) / 1000, 0.001);
    const left = done < all ? `; ${secondsLeft(Math.ceil((all - done) / rate))}` : "";
    tell(`Read ${figure(done)} of ${figure(all)} rows, ${figure(Math.round(rate))} a second${left}.`);
  };
}

/**
 * `npm run import -- FORMAT FILE`: imports a file and writes the report of every row beside it.
 * @returns what it came to, in words.
 */
export async function importFile(ctx: Context, words: ImportWords, tell: (line: string) => void): Promise<string> {
  const rows = await (formats[words.format] as (typeof formats)[string])(ctx, words);
  const report = words.report ?? `${words.file}.report.csv`;
  const vocabulary = words.taxonomy ? await tagVocabularyIn(words.taxonomy) : { names: new Map<string, string>(), rules: [] };
  const outcome = await runImport(ctx, {
    source: basename(words.file),
    rows,
    dryRun: words.dryRun,
    extractOn: words.extractOn ?? dayOf((await stat(words.file)).mtime.toISOString()),
    tagNames: vocabulary.names,
    report: reportFile(report),
    progress: progressIn(tell),
  });
  if (outcome.resumed) {
    tell("This import was begun before and not finished: it was cut short, or still runs elsewhere. It went on where it stopped, and counts what was done then.");
  }
  const said = [summary(outcome.counts, outcome.noted, words.dryRun), `Every row is in ${report}`];
  if (words.coded && !words.dryRun) {
    tell("Learning which tags fit which words …");
    const { organisations, tags } = await suggestTagsFrom(ctx, vocabulary, words.coded);
    said.push(`${figure(tags)} tags were suggested for ${figure(organisations)} organisations, for people to confirm or dismiss.`);
  }
  return said.join("\n");
}
