import "reflect-metadata";
import { cpus, tmpdir } from "node:os";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { run, type Course } from "./contest.ts";
import { flagship, neighbourhood, organisationPage, search } from "./contests.ts";
import { databaseFile } from "./database.ts";
import { runFirstScreen } from "./first-screen.ts";
import { runImport } from "./importing.ts";
import { startApart } from "./running.ts";
import { runFacets, runStart } from "./standing.ts";
import { runVoting } from "./voting.ts";

/*
 * `npm run bench -- [SIZES] [--only PART] [--seconds N] [--rounds N]`: what the product does, each beside its floor in
 * the same run. Sizes are numbers of generated organisations, 10,000 where nothing is said. Figures of one machine say
 * little; their ratios are what is compared.
 */

type Part = "flagship" | "growth" | "search" | "page" | "neighbourhood" | "facets" | "start" | "vote" | "import" | "screen";

const words = process.argv.slice(2);
const valueOf = (name: string): string | undefined => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
const sizes = words.filter((word, index) => /^\d+$/.test(word) && !words[index - 1]?.startsWith("--")).map(Number);
const only = valueOf("--only")?.split(",");
const wanted = (part: Part): boolean => only?.includes(part) ?? true;
const course: Course = { connections: [1, 32], seconds: Number(valueOf("--seconds") ?? 3), rounds: Number(valueOf("--rounds") ?? 3) };

/** Above this the usual way takes minutes to answer anything. */
const mostForUsual = 10_000;

async function compareOn(count: number): Promise<void> {
  const file = await databaseFile(count);
  process.stdout.write(`\n== ${count} organisations ==\n`);
  const floor = await startApart("floor", file);
  const product = await startApart("product", file);
  const withUsual = count <= mostForUsual;
  const usual = withUsual ? await startApart("usual", file) : null;
  const addresses = { floor: floor.url, product: product.url, usual: usual?.url ?? "" };
  if (wanted("flagship")) {
    await run(await flagship(file, addresses, { within: "areas", withUsual }), course);
  }
  await usual?.close();
  if (wanted("growth")) {
    await run(await flagship(file, addresses, { within: "regions", withUsual: false }), { ...course, connections: [1] });
  }
  if (wanted("search")) {
    await run(search(addresses), course);
  }
  if (wanted("page")) {
    await run(await organisationPage(file, addresses), course);
  }
  if (wanted("neighbourhood")) {
    await run(await neighbourhood(file, addresses), course);
  }
  await floor.close();
  if (wanted("facets")) {
    await runFacets(product.url, file, course.seconds);
  }
  await product.close();
  if (wanted("start")) {
    await runStart(file, count);
  }
}

const machine = cpus();
process.stdout.write(`${machine.length} cores (${machine[0]?.model.trim()}), Node ${process.version}\n`);
const needsDirectory = only?.some((part) => !["vote", "import", "screen"].includes(part)) ?? true;
for (const count of sizes.length > 0 ? sizes : needsDirectory ? [10_000] : []) {
  await compareOn(count);
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
