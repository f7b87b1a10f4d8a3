import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, platform, release, totalmem } from "node:os";
import { join } from "node:path";
import type { Figure } from "./figure.ts";

/** Where the last figures of each measurement are kept. */
const kept = "var/reliability";

const file = join(import.meta.dirname, "..", "..", "docs", "reliability.md");

function held({ holds }: Figure): string {
  return holds === null ? "not measured" : holds ? "holds" : "DOES NOT HOLD";
}

/** The figures as a table. */
export function asTable(figures: readonly Figure[]): string {
  const rows = figures.map((one) => `| ${one.requirement} | ${one.what} | ${one.on} | ${one.figure} | ${held(one)} |`);
  return ["| | requirement | database | figure | |", "|--:|---|---|---|---|", ...rows].join("\n");
}

function machine(): string {
  const gibibytes = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${cpus()[0]?.model.trim()}, ${gibibytes} GiB, ${platform()} ${release()}, Node.js ${process.versions.node}`;
}

/** Keeps the figures of a measurement for the report. */
export function keep(name: string, figures: readonly Figure[]): void {
  mkdirSync(kept, { recursive: true });
  writeFileSync(join(kept, `${name}.json`), JSON.stringify(figures));
}

/** Writes docs/reliability.md from the figures that are kept. */
export function writeReport(): void {
  const figures = readdirSync(kept)
    .flatMap((name) => JSON.parse(readFileSync(join(kept, name), "utf8")) as Figure[])
    .sort((one, other) => one.requirement - other.requirement);
  const lines = [
    "# Reliability, measured",
    "",
    "Written by `npm run reliability -- --write` (with PostgreSQL where `TEST_POSTGRES_URL` names a server on which it may",
    "make databases of its own). `.ci/run` measures a short form at every change: 10 kill cycles and one fuzz seed of 300",
    "requests, among others. `npm run reliability -- --only NAME` measures one thing; its files are in `tests/reliability/`.",
    "",
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${machine()}. Load of`,
    `the machine in the quarter of an hour before, the measuring itself included: ${(loadavg()[2] ?? 0).toFixed(1)}.`,
    "Times are figures of this machine and are never asserted by tests.",
    "",
    asTable(figures),
    "",
    "The requirements ask for 200 kill cycles and 2 × 3,000 random requests; each figure says how many it is of. They also ask that",
    "a backup holds up no write for 250 ms: its longest write stands beside the longest without a backup, since a busy machine has",
    "longer ones of its own.",
    "",
    "Requirement 15, who sees what, is not measured here but tested by `npm test`: kinds of viewer by kinds of listing and consent in",
    "`tests/api/directory-visibility.test.ts`, and beside it feeds, downloads, distances, links and ballots.",
    "",
    "Requirement 14, the conformance suite of the sign-in library's adapter (131 of 131 on each database), runs with",
    "`npm test` in `tests/api/auth-adapter.test.ts`.",
    "",
  ];
  writeFileSync(file, lines.join("\n"));
}
