import { readFile, writeFile } from "node:fs/promises";
import { textOfBytes } from "../../schema/text-of-file.ts";
import type { Context } from "../platform/context.ts";
import { Refusal } from "../platform/refusal.ts";
import { mustKnowChoices } from "./command-choices.ts";
import { byteOrderMark, csvRows } from "./download-cells.ts";
import { termsOfCsv } from "./vocabulary-csv.ts";
import { termsOf, vocabularyFile, type Listed } from "./vocabulary-export.ts";
import { importTerms, type TermOutcome } from "./vocabulary-import.ts";
import type { ReadTerms, SaidOfTerm } from "./vocabulary-record.ts";
import { termsOfJson } from "./vocabulary-skos.ts";

const vocabularyUsage = `npm run export-vocabulary -- FILE [choices]     write a list of words; FILE ends in .csv or .jsonld (SKOS)
npm run import-vocabulary -- FILE [choices]     take words in: our own CSV or SKOS, ukcat.csv, the 360Giving DEI list

  --communities      communities instead of skills
  --scheme NAME      words of another vocabulary, such as UK-CAT: they are kept apart from the product's own (known by its
                     codes for UK-CAT and the 360Giving DEI list, which are never mixed with the product's own)
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
  mustKnowChoices(choices, { alone: ["--communities", "--dry-run"], valued: ["--scheme", "--report"] }, vocabularyUsage);
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
  if (asked.scheme !== null && (await termsOf(ctx, asked)).length === 0) {
    throw Refusal.invalid("scheme", `There are no ${asked.list} of a vocabulary ${asked.scheme} here.`);
  }
  const content = await vocabularyFile(ctx, asked, isTable(asked.file) ? "csv" : "skos");
  await writeFile(asked.file, content).catch(() => {
    throw Refusal.invalid("file", `The ${asked.list} cannot be written to ${asked.file}. Say another place.`);
  });
  return `The ${asked.scheme ?? ""} ${asked.list} are in ${asked.file}.`.replace(/ +/g, " ");
}

/** What became of the rows, in a few words. */
function summaryOf(outcomes: readonly TermOutcome[], dryRun: boolean): string {
  const count = (outcome: TermOutcome["outcome"]): number => outcomes.filter((one) => one.outcome === outcome).length;
  const figures = `${count("CREATED")} created, ${count("UPDATED")} updated, ${count("UNCHANGED")} unchanged, ${count("REJECTED")} rejected`;
  return dryRun ? `Nothing was written. It would be: ${figures}.` : `${figures}.`;
}

/** The terms of a file. @throws Refusal when there is no such file, or it cannot be read as a list of words. */
async function termsIn(file: string): Promise<ReadTerms> {
  const bytes = await readFile(file).catch(() => {
    throw Refusal.invalid("file", `There is no file ${file}, or it is not open to us.`);
  });
  return (isTable(file) ? termsOfCsv : termsOfJson)(textOfBytes(bytes));
}

/** Published lists, by what all their codes look like. */
const published: (Listed & { codes: RegExp })[] = [
  { codes: /^DEI\d{6}$/, list: "communities", scheme: "360Giving-DEI" },
  { codes: /^[A-Z]{2}(?:\d{3})?$/, list: "skills", scheme: "UK-CAT" },
];

/** Which list a file belongs to: as asked, but a published one never among the product's own words for want of a choice. */
function listOf(asked: Listed, records: readonly SaidOfTerm[]): Listed {
  const isSome = records.some(({ code }) => /^[A-Z]+\d+$/.test(code));
  const found = published.find(({ codes }) => isSome && records.every(({ code }) => code === "" || codes.test(code)));
  return asked.scheme === null && found ? { list: found.list, scheme: found.scheme } : asked;
}

/** `npm run import-vocabulary -- FILE`. @returns what was done, in a sentence. */
export async function importVocabulary(ctx: Context, words: readonly string[]): Promise<string> {
  const asked = readVocabularyWords(words);
  const { terms: records, unread } = await termsIn(asked.file);
  const list = listOf(asked, records);
  // Before anything is written: an import whose report cannot be kept is not begun.
  await writeFile(asked.report, "").catch(() => {
    throw Refusal.invalid("report", `The report cannot be written to ${asked.report}. Say another place with --report FILE.`);
  });
  const outcomes = await importTerms(ctx, list, records, asked.dryRun);
  const rows = outcomes.map(({ row, code, outcome, field, reason }) => [row, code, outcome, field, reason]);
  await writeFile(asked.report, byteOrderMark + csvRows([["row", "code", "outcome", "field", "reason"], ...rows]));
  const readAs = list.scheme === asked.scheme ? "" : `\nIt was read as ${list.scheme}, as ${list.list} kept apart from the product's own.`;
  const notRead = unread.length === 0 ? "" : `\nNothing was read from the columns ${unread.join(", ")}.`;
  return `${summaryOf(outcomes, asked.dryRun)}${readAs}${notRead}\nThe report of every row is in ${asked.report}.`;
}
