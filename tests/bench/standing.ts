import { print } from "graphql";
import { everyOperation } from "../harness/operations.ts";
import { answerOf, measure, type Question } from "./load.ts";
import { startApart } from "./running.ts";

/* What is measured of the product alone, because nothing else does the same: starting, memory, counts and facets. */

const settleFor = 5000;

/** Starts on a migrated database; prints how long the first answer took, and the memory held once it is idle. */
export async function runStart(file: string, count: number): Promise<void> {
  const start = performance.now();
  const product = await startApart("product", file);
  await answerOf({ url: product.url, body: JSON.stringify({ query: "{ organisations(first: 1) { edges { node { id } } } }" }) });
  const seconds = (performance.now() - start) / 1000;
  await new Promise((settled) => setTimeout(settled, settleFor));
  const { all, own } = product.memory();
  process.stdout.write(`\nStart to first answer with ${count} organisations: ${seconds.toFixed(1)} s. `);
  process.stdout.write(`Memory at rest: ${own.toFixed(0)} MB, ${all.toFixed(0)} MB with pages of the database file.\n`);
  await product.close();
}

/** The directory's own question with its count and facets, and the same with its page alone. */
export async function runFacets(product: string, seconds: number): Promise<void> {
  const asked = "filter: $filter, first: 20";
  const whole = print(everyOperation().find(({ name }) => name === "DirectorySearch")!.document);
  const questions: Record<string, string> = {
    "page alone": `query($filter: OrganisationFilter) { organisations(${asked}) { edges { node { id name } } } }`,
    "count": `query($filter: OrganisationFilter) { organisations(${asked}) { totalCount } }`,
    "facets": `query($filter: OrganisationFilter) { organisations(${asked}) { facets { field values { value count } } } }`,
    "the directory's screen": whole,
  };
  const filters: Record<string, object> = { "everything": {}, "words": { text: "help with forms for carers" } };
  process.stdout.write("\nThe directory, one connection, p50 in ms\n");
  for (const [what, filter] of Object.entries(filters)) {
    for (const [name, query] of Object.entries(questions)) {
      const question: Question = { url: product, body: JSON.stringify({ query, variables: { filter } }) };
      await answerOf(question);
      const { median } = await measure([question], 1, seconds);
      process.stdout.write(`| ${what.padEnd(10)} | ${name.padEnd(24)} | ${median.toFixed(1).padStart(8)} |\n`);
    }
  }
}
