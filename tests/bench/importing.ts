import { spawnSync } from "node:child_process";
import { createReadStream, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse";
import { stringify } from "csv-stringify/sync";
import sqlite3 from "sqlite3";
import { repository } from "../harness/started.ts";
import { random } from "./random.ts";

/* Importing a charity register by the command, beside reading the same file into one bare table. */

const realFile = join(process.env["KPD_REAL_DATA"] ?? "", "charities", "ukcat_sample.csv");
const generatedRows = 4000;

/** A register of generated charities, for where the real one is not at hand. */
function generatedRegister(folder: string): string {
  const numbers = random(20261129);
  const file = join(folder, "charities.csv");
  const words = ["lunch", "advice", "transport", "families", "music", "garden", "carers", "sport", "language", "church"];
  const lines = Array.from({ length: generatedRows }, (_, index) => {
    const about = numbers.some(words, 4).join(", ");
    return `GB-CHC-${1_000_000 + index},Generated charity ${index},"We offer ${about}.","To advance ${about}."`;
  });
  writeFileSync(file, `org_id,name,activities,objects\n${lines.join("\n")}\n`);
  return file;
}

/** So often the rows of the real sample are written one below the other, as rows of other charities, to see many imported. */
const copies = 8;

/** Another number of the same register. */
function moved(orgId: string, copy: number): string {
  const digits = /\d+$/.exec(orgId)?.[0] ?? "";
  const number = (Number(digits) + copy * 7919) % 10 ** digits.length;
  return orgId.slice(0, orgId.length - digits.length) + String(number).padStart(digits.length, "0");
}

async function manyRows(file: string, folder: string): Promise<string> {
  const rows: Record<string, string>[] = await createReadStream(file).pipe(parse({ columns: true, bom: true })).toArray();
  const all = Array.from({ length: copies }, (_, copy) =>
    rows.map((row) => ({ ...row, org_id: moved(row["org_id"] ?? "", copy), name: copy === 0 ? row["name"] : `${row["name"]} ${copy + 1}` })),
  );
  const many = join(folder, "many.csv");
  writeFileSync(many, stringify(all.flat(), { header: true }));
  return many;
}

async function bareImport(file: string, target: string): Promise<number> {
  const database = new sqlite3.Database(target);
  const run = (text: string): Promise<void> =>
    new Promise((done, failed) => database.exec(text, (error) => (error ? failed(error) : done())));
  await run("pragma journal_mode = wal; pragma synchronous = full; create table entry (id text, name text, texts text); begin");
  const insert = database.prepare("insert into entry values (?, ?, ?)");
  let rows = 0;
  for await (const row of createReadStream(file).pipe(parse({ columns: true, bom: true })) as AsyncIterable<Record<string, string>>) {
    rows += 1;
    insert.run([row["org_id"], row["name"], `${row["activities"]} ${row["objects"]}`]);
  }
  await new Promise((done) => insert.finalize(() => done(null)));
  await run("commit");
  await new Promise((closed) => database.close(closed));
  return rows;
}

function told(name: string, rows: number, milliseconds: number): string {
  return `| ${name.padEnd(28)} | ${String(rows).padStart(6)} rows | ${(milliseconds / 1000).toFixed(1).padStart(6)} s | ${Math.round(rows / (milliseconds / 1000))} rows/s |\n`;
}

/** Runs a command as an installation does (`npm run build` came before), and answers what it said. */
function commanded(folder: string, ...words: string[]): string {
  const env = { ...process.env, NODE_ENV: "production", KPD_DATA: folder, KPD_SECRET: "a secret of this run that nobody else knows", DATABASE_URL: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["server/run.mjs", ...words], { cwd: repository, env, encoding: "utf8" });
  if (status !== 0) {
    throw new Error(`${words.join(" ")} ended with ${status}.\n${stdout}${stderr}`);
  }
  return `${stdout}${stderr}`;
}

async function compare(title: string, file: string): Promise<void> {
  process.stdout.write(`\nImporting ${title}\n`);
  const folder = mkdtempSync(join(tmpdir(), "kpd-bench-"));
  const start = performance.now();
  const rows = await bareImport(file, join(folder, "bare.sqlite"));
  process.stdout.write(told("floor: one bare table", rows, performance.now() - start));
  commanded(folder, "migrate");
  for (const name of ["product: first time", "product: again, no change"]) {
    const said = commanded(folder, "import", "charities", file, "--report", join(folder, "report.csv"));
    const rate = Number(said.match(/[\d,]+(?= a second\.)/g)?.at(-1)?.replaceAll(",", ""));
    process.stdout.write(told(name, rows, (rows / rate) * 1000));
  }
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Imports the real register where KPD_REAL_DATA names it, else a generated one; then once more, which changes nothing. Of the
 * real one also many more rows: of few, half a second goes by until the code runs at its speed.
 */
export async function runImport(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "kpd-bench-"));
  if (existsSync(realFile)) {
    await compare("the real register sample", realFile);
    await compare(`the real register sample ${copies} times, under other names and numbers`, await manyRows(realFile, folder));
  } else {
    await compare("a generated register", generatedRegister(folder));
  }
  rmSync(folder, { recursive: true, force: true });
}
