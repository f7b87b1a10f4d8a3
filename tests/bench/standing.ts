import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { print } from "graphql";
import sqlite3 from "sqlite3";
import { everyOperation } from "../harness/operations.ts";
import { startAsInstalled } from "../harness/started.ts";
import { line } from "./contest.ts";
import { answerOf, measure, type Question } from "./load.ts";
import { memoryOf } from "./running.ts";

/* What is measured of the product alone, because nothing else does the same: starting, memory, counts and facets. */

const settleFor = 5000;

/**
 * Starts on a migrated database as an installation does (`npm run build` came before); prints how long the first answer
 * took, and the memory held once it is idle.
 */
export async function runStart(file: string, size: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "kpd-start-"));
  symlinkSync(resolve(file), join(folder, "directory.sqlite"));
  const start = performance.now();
  const server = await startAsInstalled(folder);
  const url = `${server.origin}/graphql`;
  await answerOf({ url, body: JSON.stringify({ query: "{ organisations(first: 1) { edges { node { id } } } }" }) });
  const seconds = (performance.now() - start) / 1000;
  await new Promise((settled) => setTimeout(settled, settleFor));
  const { all, own } = memoryOf(server.pid);
  process.stdout.write(`\nStart to first answer with ${size} organisations: ${seconds.toFixed(1)} s. `);
  process.stdout.write(`Memory at rest: ${own.toFixed(0)} MB, ${all.toFixed(0)} MB with pages of the database file.\n`);
  await server.end();
  rmSync(folder, { recursive: true });
}

/** Writes something of no matter: whatever was remembered because nobody had written is forgotten. */
function write(file: string): Promise<void> {
  return new Promise((written, failed) => {
    const database = new sqlite3.Database(file);
    const note = "CREATE TABLE IF NOT EXISTS bench_note (at text); INSERT INTO bench_note VALUES (datetime('now'))";
    database.exec(`PRAGMA busy_timeout = 5000; ${note}`, (error) => {
      database.close(() => (error ? failed(error) : written()));
    });
  });
}

/** So often each question is asked right after somebody has written. */
const timesAfterWriting = 7;

async function afterWriting(question: Question, file: string): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < timesAfterWriting; time += 1) {
    await write(file);
    const start = performance.now();
    await answerOf(question);
    times.push(performance.now() - start);
  }
  return times.sort((one, other) => one - other)[Math.floor(timesAfterWriting / 2)] ?? 0;
}

/** The directory's own question with its count and facets, and the same with its page alone. */
export async function runFacets(product: string, file: string, seconds: number): Promise<void> {
  const asked = "filter: $filter, first: 20";
  const whole = print(everyOperation().find(({ name }) => name === "DirectorySearch")!.document);
  const questions: Record<string, string> = {
    "page alone": `query($filter: OrganisationFilter) { organisations(${asked}) { edges { node { id name } } } }`,
    "count": `query($filter: OrganisationFilter) { organisations(${asked}) { totalCount } }`,
    "facets": `query($filter: OrganisationFilter) { organisations(${asked}) { facets { field values { value count } } } }`,
    "the directory's screen": whole,
  };
  const filters: Record<string, object> = { "everything": {}, "words": { text: "help with forms for carers" } };
  process.stdout.write("\nThe directory, one connection, middle times in ms\n");
  process.stdout.write(line(["", "", "after a write", "asked again"]));
  for (const [what, filter] of Object.entries(filters)) {
    for (const [name, query] of Object.entries(questions)) {
      const question: Question = { url: product, body: JSON.stringify({ query, variables: { filter } }) };
      const first = await afterWriting(question, file);
      const { median } = await measure([question], 1, seconds);
      process.stdout.write(line([what, name, first.toFixed(1), median.toFixed(1)]));
    }
  }
}
