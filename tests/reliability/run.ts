import "reflect-metadata";
import { parseArgs } from "node:util";
import { databaseKinds } from "../harness/databases.ts";
import { beginTemplates, endTemplates } from "../harness/templates.ts";
import type { Extent, Figure } from "./figure.ts";
import { measurements } from "./measurements.ts";
import { asTable, keep, writeReport } from "./report.ts";

/*
 * Measures the requirements of reliability: `npm run reliability` all of them and as much as they ask;
 * `npm run reliability -- --short` what every change can wait for; `--only NAME` one of them; `--cycles N` with fewer
 * kills. With --write, docs/reliability.md is written from the last figures of each.
 */

const { values } = parseArgs({
  options: { short: { type: "boolean" }, write: { type: "boolean" }, only: { type: "string" }, cycles: { type: "string" } },
});

const full: Extent = { kinds: databaseKinds, cycles: Number(values.cycles ?? 200), fuzz: { seeds: [1, 2], requests: 3000 } };
const short: Extent = { kinds: databaseKinds, cycles: 10, fuzz: { seeds: [1], requests: 300 } };

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function measureAll(): Promise<Figure[]> {
  const chosen = measurements.filter((one) => (values.only ? one.name === values.only : !values.short || one.short));
  const figures: Figure[] = [];
  for (const { name, measure } of chosen) {
    say(`measuring ${name}`);
    const begun = performance.now();
    const measured = await measure(values.short ? short : full);
    figures.push(...measured);
    if (!values.short) {
      keep(name, measured);
    }
    say(`  ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  }
  return figures.sort((one, other) => one.requirement - other.requirement);
}

beginTemplates();
try {
  const figures = await measureAll();
  say(`\n${asTable(figures)}`);
  if (values.write) {
    writeReport();
  }
  process.exitCode = figures.some(({ holds }) => holds === false) ? 1 : 0;
} finally {
  await endTemplates();
}
