import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { change } from "./commands.ts";
import { byteOrderMark, csvRows } from "./interop/download-cells.ts";
import { fileNames, loadAreaFiles, type RowReport } from "./places/load-area-files.ts";
import { ConfigurationError, type Config } from "./platform/config.ts";
import { loadVocabulary } from "./vocabulary/load-vocabulary.ts";

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** What became of the rows: each outcome with how many rows it was, and the first of them. */
function summaryOf(reports: readonly RowReport[]): string {
  const groups = new Map<string, RowReport[]>();
  for (const report of reports.filter(({ outcome, note }) => outcome !== "unchanged" || note !== "")) {
    const name = `${report.outcome}${report.note ? `: ${report.note}` : ""}`;
    groups.set(`${report.file}, ${name}`, [...(groups.get(`${report.file}, ${name}`) ?? []), report]);
  }
  const lines = [...groups].map(([name, rows]) => `  ${name} (${inWords(rows.length)}, first in line ${rows[0]?.line}: ${rows[0]?.subject})`);
  const count = (outcome: RowReport["outcome"]): number => reports.filter((report) => report.outcome === outcome).length;
  const counts = `${count("added")} added, ${count("changed")} changed, ${count("unchanged")} unchanged, ${count("left out")} left out.`;
  return [...lines, `${inWords(reports.length)}: ${counts}`].join("\n");
}

function inWords(rows: number): string {
  return rows === 1 ? "1 row" : `${rows} rows`;
}

/** Makes the file for the report before anything is loaded. @throws ConfigurationError when it cannot be kept there. */
function beginReport(report: string): void {
  try {
    writeFileSync(report, "");
  } catch {
    throw new ConfigurationError(`The report cannot be written to ${report}. Say another place; nothing was loaded.`);
  }
}

function writeReport(report: string, reports: readonly RowReport[]): void {
  const rows = reports.map(({ file, line, subject, outcome, note }) => [file, line, subject, outcome, note]);
  writeFileSync(report, byteOrderMark + csvRows([["file", "line", "subject", "outcome", "note"], ...rows]));
}

/** `npm run load-areas -- FOLDER [REPORT.csv]`: loads areas and postcode districts from the files of a folder. */
export async function loadAreas(config: Config, [folder = "", report]: string[]): Promise<void> {
  if (!fileNames.some((name) => existsSync(join(folder, name)))) {
    throw new ConfigurationError(`Name a folder with one or more of these files: ${fileNames.join(", ")}.`);
  }
  if (report) {
    beginReport(report);
  }
  await change(config, async (app) => {
    const reports = await loadAreaFiles(app.database, folder, say);
    say("Working out which areas lie in which …");
    await loadVocabulary(app.database);
    if (report) {
      writeReport(report, reports);
    }
    return summaryOf(reports);
  });
}
