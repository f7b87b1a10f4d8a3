/*
 * How well names alone tell records of one organisation from others: precision and recall of `similarity` at several
 * thresholds, on the Charity Commission's register of mergers (charity-lookups, links/register_of_mergers.csv). Many of
 * its pairs joined two organisations with nothing in common, so recall by name has a ceiling; the line "same name" counts
 * the pairs that names can tell at all. KPD_REAL_DATA names the folder of the data: `npx tsx tests/bench/duplicates.ts`.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { fold, similarity } from "../../server/platform/words.ts";

const thresholds = [0.5, 0.6, 0.7, 0.8, 0.9, 0.97];
/** Of so many pairs one is compared with all the others: all with all would be 35 million comparisons. */
const every = 100;

interface Pair {
  org_name_a: string;
  org_name_b: string;
  org_id_b: string;
}

const file = join(process.env["KPD_REAL_DATA"] ?? "", "links", "register_of_mergers.csv");
if (!existsSync(file)) {
  process.stdout.write("skipped, no real data: set KPD_REAL_DATA to the folder that holds links/register_of_mergers.csv\n");
  process.exit(0);
}

const rows = parse(readFileSync(file), { columns: true, relax_column_count: true }) as Pair[];
const pairs = rows.filter((row) => row.org_name_a.trim() !== "" && row.org_name_b.trim() !== "");
const sample = pairs.filter((_pair, index) => index % every === 0);
const alike = sample.filter((pair) => fold(pair.org_name_a) === fold(pair.org_name_b)).length;
const others = new Map(pairs.map((pair) => [pair.org_id_b, pair.org_name_b]));

const found = thresholds.map(() => ({ right: 0, wrong: 0 }));
for (const pair of sample) {
  for (const [id, name] of others) {
    const score = similarity(pair.org_name_a, name);
    thresholds.forEach((threshold, index) => {
      const counts = found[index];
      if (counts && score >= threshold) {
        counts[id === pair.org_id_b ? "right" : "wrong"] += 1;
      }
    });
  }
}

process.stdout.write(`${sample.length} of ${pairs.length} pairs, each against ${others.size} names; same name: ${alike}\n`);
process.stdout.write("threshold  precision  recall\n");
thresholds.forEach((threshold, index) => {
  const { right, wrong } = found[index] ?? { right: 0, wrong: 0 };
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  process.stdout.write(`${threshold.toFixed(2).padStart(9)}  ${precision.toFixed(3).padStart(9)}  ${(right / sample.length).toFixed(3)}\n`);
});
