import { createReadStream, createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { parse } from "csv-parse";
import { stringify } from "csv-stringify";
import { DataSource } from "typeorm";
import { assemble, type App } from "../../server/app.ts";
import { makeOperator } from "../../server/identity/founding.service.ts";
import { importFile } from "../../server/interop/import-command.ts";
import { testConfig } from "../harness/test-config.ts";
import { average, measuresOf, type Measures } from "./measures.ts";

/*
 * How well the search finds what people mean, on real register text: `tsx tests/bench/relevance.ts [KEPT FOLDER]`.
 * With KPD_BENCH_CODES=yes the entries keep the UK-CAT codes that people gave them, as an import usually finds them.
 *
 * The queries and the organisations expected are in relevance.json: identifiers with a grade (2 is what was meant, 1 would
 * do), judged by reading the records. They are split by need into a half on which figures were chosen and a half that
 * was held out; a second half was written later, from the records alone, and asked once; a third later still, from records
 * drawn by chance, before the vocabulary of subjects was written. KPD_BENCH_HALVES="tuning,held out" asks only these, so
 * that a half stays unasked while something is tried. Of nothing-fits.json no record has anything: each query should find
 * nobody. Without KPD_BENCH_CODES the codes of the sample are left out, so that the text alone must do.
 */

interface Need {
  need: string;
  half: string;
  relevant: Record<string, number>;
  queries: { group: string; text: string }[];
}

interface Row {
  org_id: string;
  name: string;
  activities: string;
  objects: string;
}

const most = 10;
const file = join(process.env["KPD_REAL_DATA"] ?? "", "charities", "ukcat_sample.csv");
const asked = process.env["KPD_BENCH_HALVES"]?.split(",");
const labels = process.env["KPD_BENCH_CODES"] === "yes" ? [] : ["UKCAT", "ICNPTSO"];

async function withoutLabels(target: string): Promise<Row[]> {
  const rows: Row[] = [];
  const reader = parse({ columns: true, bom: true });
  const strip = async function* (source: AsyncIterable<Row & Record<string, string>>): AsyncGenerator<object> {
    for await (const row of source) {
      rows.push(row);
      yield { ...row, ...Object.fromEntries(labels.map((label) => [label, ""])) };
    }
  };
  await pipeline(createReadStream(file), reader, strip, stringify({ header: true }), createWriteStream(target));
  return rows;
}

async function load(folder: string): Promise<{ app: App; rows: Row[] }> {
  mkdirSync(folder, { recursive: true });
  const sample = join(folder, "ukcat_sample.csv");
  const rows = await withoutLabels(sample);
  const database = join(folder, "relevance.sqlite");
  const known = existsSync(database);
  const app = await assemble(testConfig({ kind: "sqlite", file: database }));
  if (!known) {
    const operator = await makeOperator(await app.contextFor(null), { email: "operator@example.org", name: "Sam" });
    const words = { format: "charities", file: sample, dryRun: false, report: null, extractOn: null, taxonomy: null, coded: null, mapping: null };
    process.stdout.write(`${await importFile(await app.contextFor(operator), words, () => undefined)}\n`);
  }
  return { app, rows };
}

const question = `query($text: String) { organisations(filter: { text: $text }, first: ${most}) { explain edges {
  whyMatched score node { name identifiers { scheme value } } } } }`;

interface Answer {
  explain: string;
  edges: { score: number | null; whyMatched: string[]; node: { name: string; identifiers: { scheme: string; value: string }[] } }[];
}

async function ask(app: App, text: string): Promise<Answer> {
  const answer = await app.http.inject({ method: "POST", url: "/graphql", payload: { query: question, variables: { text } } });
  const { data, errors } = answer.json();
  if (errors) {
    throw new Error(JSON.stringify(errors));
  }
  return data.organisations;
}

/** The floor: every word, stemmed by the database itself, any of them, by its own ranking, over name and register text. */
async function plainSearch(rows: readonly Row[]): Promise<(text: string) => Promise<string[]>> {
  const source = await new DataSource({ type: "sqlite", database: ":memory:" }).initialize();
  await source.query("CREATE VIRTUAL TABLE plain USING fts5 (org_id UNINDEXED, text, tokenize = 'porter unicode61')");
  for (const { org_id, name, activities, objects } of new Map(rows.map((row) => [row.org_id, row])).values()) {
    await source.query("INSERT INTO plain VALUES (?, ?)", [org_id, [name, activities, objects].join(" ")]);
  }
  return async (text) => {
    const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    const asked = words.map((word) => `"${word}"`).join(" OR ");
    const found = await source.query(`SELECT org_id FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT ${most}`, [asked]);
    return (found as { org_id: string }[]).map((row) => row.org_id);
  };
}

interface Measured extends Measures {
  group: string;
  half: string;
}

function line(name: string, ours: readonly Measures[], floor: readonly Measures[]): string {
  const [mine, plain] = [average(ours), average(floor)];
  const figures = (["recall", "ndcg", "mrr"] as const).map((one) => `${mine[one].toFixed(2)} (${plain[one].toFixed(2)})`);
  return [name.padEnd(28), String(ours.length).padStart(4), ...figures.map((figure) => figure.padStart(14))].join(" ");
}

function report(ours: readonly Measured[], floor: readonly Measured[]): string {
  const named: [string, (one: Measured) => boolean][] = [["all", () => true]];
  for (const half of new Set(ours.map((one) => one.half))) {
    named.push([half, (one) => one.half === half]);
    for (const group of new Set(ours.map((one) => one.group))) {
      named.push([`  ${group}`, (one) => one.half === half && one.group === group]);
    }
  }
  for (const group of new Set(ours.map((one) => one.group))) {
    named.push([`all halves: ${group}`, (one) => one.group === group]);
  }
  const head = ["", "", "recall@10", "nDCG@10", "MRR"];
  return [
    [head[0]?.padEnd(28), "   n", ...head.slice(2).map((word) => word.padStart(14))].join(" "),
    ...named.map(([name, test]) => line(name, ours.filter(test), floor.filter(test))),
    "In brackets: the floor, a plain stemmed search for any of the words.",
  ].join("\n");
}

async function run(): Promise<void> {
  if (!existsSync(file)) {
    process.stdout.write("Skipped: no real data. Set KPD_REAL_DATA to a folder with charities/ukcat_sample.csv.\n");
    return;
  }
  const kept = process.argv[2];
  const folder = kept ?? mkdtempSync(join(tmpdir(), "kpd-relevance-"));
  const { app, rows } = await load(folder);
  const plain = await plainSearch(rows);
  const all: Need[] = JSON.parse(readFileSync(join(import.meta.dirname, "relevance.json"), "utf8"));
  const needs = all.filter(({ half }) => asked?.includes(half) ?? true);
  const [ours, floor]: [Measured[], Measured[]] = [[], []];
  for (const { half, relevant, queries } of needs) {
    for (const { group, text } of queries) {
      const { edges, explain } = await ask(app, text);
      const ids = edges.map(({ node }) => node.identifiers.map(({ scheme, value }) => `${scheme}-${value}`));
      const found = ids.map((all) => all.find((id) => id in relevant) ?? all[0] ?? "");
      ours.push({ half, group, ...measuresOf(found, relevant, most) });
      floor.push({ half, group, ...measuresOf(await plain(text), relevant, most) });
      if (process.env["KPD_BENCH_SHOW"] === half || process.env["KPD_BENCH_SHOW"] === "all") {
        const shown = edges.map(({ node, score, whyMatched }, at) => `    ${relevant[found[at] ?? ""] ?? "-"} ${score ?? ""} ${node.name} · ${whyMatched.join(" ")}`);
        process.stdout.write(`${ours.at(-1)?.recall.toFixed(2)} [${group}] ${text}\n  ${explain}\n${shown.join("\n")}\n`);
      }
    }
  }
  process.stdout.write(`${report(ours, floor)}\n`);
  const strange: string[] = JSON.parse(readFileSync(join(import.meta.dirname, "nothing-fits.json"), "utf8"));
  const answered: string[] = [];
  for (const text of strange) {
    const { edges } = await ask(app, text);
    if (edges.length > 0) {
      answered.push(`${text} (${edges.length})`);
    }
  }
  process.stdout.write(`Nothing fits, and nothing is shown: ${strange.length - answered.length} of ${strange.length}. ${answered.join(", ")}\n`);
  await app.close();
  if (!kept) {
    rmSync(folder, { recursive: true });
  }
}

await run();
