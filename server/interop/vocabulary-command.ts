import { readFile, writeFile } from "node:fs/promises";
import type { Context } from "../platform/context.ts";
import { Refusal } from "../platform/refusal.ts";
import { byteOrderMark, csvRows } from "./download-cells.ts";
import { termsOfCsv } from "./vocabulary-csv.ts";
import { vocabularyFile, type Listed } from "./vocabulary-export.ts";
import { importTerms, type TermOutcome } from "./vocabulary-import.ts";
import type { TermRecord } from "./vocabulary-record.ts";
import { termsOfJson } from "./vocabulary-skos.ts";

const vocabularyUsage = `npm run export-vocabulary -- FILE [choices]     write a list of words; FILE ends in .csv or .jsonld (SKOS)
npm run import-vocabulary -- FILE [choices]     take words in: our own CSV or SKOS, ukcat.csv, the 360Giving DEI list

  --communities      communities instead of skills
  --scheme NAME      words of another vocabulary, such as UK-CAT: they are kept apart from the product's own
  --dry-run          say what would be done, and write nothing
  --report FILE      where the report of every row goes (FILE.report.csv if nothing is said)
`;

/** What is typed behind either command. */
export interface VocabularyWords extends Listed {
  file: string;
  dryRun: boolean;
  report: string;
}

/** Reads the words behind the command. @throws Refusal when they make no sense. */
function readVocabularyWords([file = "", ...choices]: readonly string[]): VocabularyWords {
  const valueOf = (name: string): string | null => {
    const place = choices.indexOf(name);
    return place < 0 ? null : (choices[place + 1] ?? null);
  };
  const scheme = valueOf("--scheme");
  if (!/\.(csv|json|jsonld)$/i.test(file) || (scheme !== null && !/^[\w-]{2,40}$/.test(scheme))) {
    throw Refusal.invalid("file", vocabularyUsage);
  }
  return {
    file,
    list: choices.includes("--communities") ? "communities" : "skills",
    scheme,
    dryRun: choices.includes("--dry-run"),
    report: valueOf("--report") ?? `${file}.report.csv`,
  };
}

const isTable = (file: string): boolean => /\.csv$/i.test(file);

/** `npm run export-vocabulary -- FILE`. @returns what was done, in a sentence. */
export async function exportVocabulary(ctx: Context, words: readonly string[]): Promise<string> {
  const asked = readVocabularyWords(words);
  await writeFile(asked.file, await vocabularyFile(ctx, asked, isTable(asked.file) ? "csv" : "skos"));
  return `The ${asked.scheme ?? ""} ${asked.list} are in ${asked.file}.`.replace(/ +/g, " ");
}

/** What became of the rows, in a few words. */
function summaryOf(outcomes: readonly TermOutcome[], dryRun: boolean): string {
  const count = (outcome: TermOutcome["outcome"]): number => outcomes.filter((one) => one.outcome === outcome).length;
  const figures = `${count("CREATED")} created, ${count("UPDATED")} updated, ${count("UNCHANGED")} unchanged, ${count("REJECTED")} rejected`;
  return dryRun ? `Nothing was written. It would be: ${figures}.` : `${figures}.`;
}

/** The terms of a file. @throws Refusal when there is no such file, or it cannot be read as a list of words. */
async function recordsIn(file: string): Promise<TermRecord[]> {
  const text = await readFile(file, "utf8").catch(() => {
    throw Refusal.invalid("file", `There is no file ${file}, or it is not open to us.`);
  });
  const records = (isTable(file) ? termsOfCsv : termsOfJson)(text);
  if (!records) {
    throw Refusal.invalid("file", `${file} is not a list of words that we can read.`);
  }
  return records;
}

/** `npm run import-vocabulary -- FILE`. @returns what was done, in a sentence. */
export async function importVocabulary(ctx: Context, words: readonly string[]): Promise<string> {
  const asked = readVocabularyWords(words);
  const outcomes = await importTerms(ctx, asked, await recordsIn(asked.file), asked.dryRun);
  const rows = outcomes.map(({ row, code, outcome, field, reason }) => [row, code, outcome, field, reason]);
  await writeFile(asked.report, byteOrderMark + csvRows([["row", "code", "outcome", "field", "reason"], ...rows]));
  return `${summaryOf(outcomes, asked.dryRun)}\nThe report of every row is in ${asked.report}.`;
}
