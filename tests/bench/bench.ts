import "reflect-metadata";
import { cpus, tmpdir } from "node:os";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { run, type Course } from "./contest.ts";
import { flagship, namedPairs, neighbourhood, organisationPage, search } from "./contests.ts";
import { databaseFile, postgresCopy } from "./database.ts";
import { runFirstScreen } from "./first-screen.ts";
import { runImport } from "./importing.ts";
import { joinedFile } from "./joined.ts";
import { startApart } from "./running.ts";
import { runFacets, runStart } from "./standing.ts";
import { runVoting } from "./voting.ts";

/*
 * `npm run bench -- [SIZES] [--only PART] [--seconds N] [--rounds N] [--postgres]`: what the product does, each beside its
 * floor in the same run. Sizes are numbers of generated organisations, or "real" for those of KPD_REAL_DATA; 10,000 where
 * nothing is said. With --postgres it is measured beside itself on PostgreSQL, with the same rows, where TEST_POSTGRES_URL
 * is set. Figures of one machine say little; their ratios are what is compared.
 */

type Part = "flagship" | "growth" | "search" | "page" | "neighbourhood" | "facets" | "start" | "vote" | "import" | "screen";

const words = process.argv.slice(2);
const valueOf = (name: string): string | undefined => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
const sizes = words.filter((word, index) => /^(\d+|real)$/.test(word) && !/^--(seconds|rounds|only)$/.test(words[index - 1] ?? ""));
const only = valueOf("--only")?.split(",");
const wanted = (part: Part): boolean => only?.includes(part) ?? true;
const course: Course = { connections: [1, 32], seconds: Number(valueOf("--seconds") ?? 3), rounds: Number(valueOf("--rounds") ?? 3) };

/** Above this the usual way takes minutes to answer anything. */
const mostForUsual = 10_000;

async function compareOn(size: string): Promise<void> {
  const file = size === "real" ? await joinedFile() : await databaseFile(Number(size));
  if (!file) {
    process.stdout.write("\nSkipped: no real data. Set KPD_REAL_DATA to a folder with charities/ukcat_sample.csv and geo.\n");
    return;
  }
  process.stdout.write(`\n== ${size} organisations ==\n`);
  const copy = words.includes("--postgres") ? await postgresCopy(file) : null;
  const floor = await startApart("floor", file);
  const product = await startApart("product", file);
  const postgres = copy?.config.kind === "postgres" ? await startApart("product", copy.config.url) : null;
  const withUsual = size === "real" || Number(size) <= mostForUsual;
  const usual = withUsual ? await startApart("usual", file) : null;
  const addresses = { floor: floor.url, product: product.url, postgres: postgres?.url ?? "", usual: usual?.url ?? "" };
  if (wanted("flagship")) {
    await run(await flagship(file, addresses, { within: "areas", withUsual }), course);
  }
  await usual?.close();
  if (wanted("growth")) {
    await run(await flagship(file, addresses, { within: "regions", withUsual: false }), { ...course, connections: [1] });
  }
  if (wanted("search")) {
    await run(await search(file, addresses, size === "real" ? namedPairs.real : namedPairs.generated), course);
  }
  if (wanted("page")) {
    await run(await organisationPage(file, addresses), course);
  }
  if (wanted("neighbourhood")) {
    await run(await neighbourhood(file, addresses), course);
  }
  await floor.close();
  await postgres?.close();
  await copy?.drop();
  if (wanted("facets")) {
    await runFacets(product.url, file, course.seconds);
  }
  await product.close();
  if (wanted("start")) {
    await runStart(file, size);
  }
}

const machine = cpus();
process.stdout.write(`${machine.length} cores (${machine[0]?.model.trim()}), Node ${process.version}\n`);
const needsDirectory = only?.some((part) => !["vote", "import", "screen"].includes(part)) ?? true;
for (const size of sizes.length > 0 ? sizes : needsDirectory ? ["10000"] : []) {
  await compareOn(size);
}
if (wanted("screen")) {
  await runFirstScreen(course.rounds);
}
if (wanted("vote")) {
  const folder = mkdtempSync(join(tmpdir(), "kpd-bench-"));
  await runVoting(course.seconds, course.rounds, join(folder, "vote.sqlite"));
  rmSync(folder, { recursive: true, force: true });
}
if (wanted("import")) {
  await runImport();
}
