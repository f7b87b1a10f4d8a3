import "reflect-metadata";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { print } from "graphql";
import { connect } from "../../server/database/connect.ts";
import { migrate } from "../../server/database/migrate.ts";
import { sql } from "../../server/database/sql.ts";
import { keyOf, publicId } from "../../server/platform/identifiers.ts";
import { entities } from "../../server/slices.ts";
import { loadVocabulary } from "../../server/vocabulary/load-vocabulary.ts";
import { everyOperation } from "../harness/operations.ts";
import { generate } from "./generate.ts";
import { answerOf, measure, type Measured, type Question } from "./load.ts";
import { usualQuestion } from "./flagship-usual.ts";
import { startApart, type Running } from "./running.ts";

/*
 * `npm run bench`: the flagship question (the first 20 organisations with a skill in an area, with their skills,
 * languages and five latest links) put to the product, to the limit and to the usual way, in turns, in one run.
 * Figures of one machine say little; their ratios are what is compared.
 */

const count = Number(process.argv[2] ?? 10_000);
const seconds = Number(process.argv[3] ?? 5);
const rounds = 3;
const different = 40;

interface Asked {
  skill: string;
  area: string;
  areaCode: string;
}

/** A server, how it is asked, and how its answer is brought to the form that all share. */
interface Contender {
  name: string;
  running: Running;
  question: (asked: Asked) => Question;
  plain: (answer: string) => unknown;
}

async function databaseFile(): Promise<string> {
  const folder = join("var", "bench");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${count}.sqlite`);
  const isNew = !existsSync(file);
  const database = await connect({ kind: "sqlite", file }, entities);
  if (isNew) {
    await migrate(database);
    await loadVocabulary(database);
    // What is lost with the power is made again: nothing waits for the disk here, and much fits into memory.
    await database.writer.query("PRAGMA synchronous = OFF");
    await database.writer.query("PRAGMA cache_size = -1000000");
    await generate(database, count, (done) => process.stdout.write(`\rGenerating ${done} of ${count}`));
    await database.writer.query("ANALYZE");
    process.stdout.write("\n");
  }
  await database.close();
  return file;
}

async function questions(file: string): Promise<Asked[]> {
  const database = await connect({ kind: "sqlite", file }, entities);
  const skills = await database.rows<{ id: string }>(sql`select id from skill where "parentId" is not null order by code`);
  const areas = await database.rows<{ id: string; code: string }>(sql`
    select a.id, a.code from area a where a.id in (select t."termId" from organisation_term t where t.kind = 'AREA')
    order by a.code`);
  await database.close();
  return Array.from({ length: different }, (_, index) => {
    const area = areas[(index * 7) % areas.length]!;
    return { skill: skills[index % skills.length]!.id, area: area.id, areaCode: area.code };
  });
}

/* Answers in the form of the limit's: keys instead of ids, lists instead of connections. */

type Tree = Record<string, unknown>;
interface Edges {
  edges: { node: Tree }[];
}

const keyed = (prefix: string, node: unknown): Tree => {
  const { id, ...rest } = node as Tree & { id: string };
  return { id: keyOf(id, prefix), ...rest };
};

function plainProduct(answer: string): unknown {
  const body = JSON.parse(answer) as { data: { organisations: Edges } };
  return body.data.organisations.edges.map(({ node }) => ({
    ...keyed("org", { id: node["id"], name: node["name"], kind: node["kind"] }),
    skills: (node["capabilities"] as Edges).edges.map(({ node: { skill } }) => keyed("skl", skill)),
    languages: (node["languages"] as { language: Tree }[]).map(({ language }) => language),
    links: (node["links"] as Edges).edges.map(({ node: link }) => ({
      ...keyed("lnk", link),
      from: keyed("org", link["from"]),
      to: keyed("org", link["to"]),
    })),
  }));
}

async function contenders(file: string): Promise<Contender[]> {
  const limit = await startApart("limit", file);
  const product = await startApart("product", file);
  const usual = await startApart("usual", file);
  const flagship = everyOperation().find(({ name }) => name === "FindBySkill")!;
  const query = print(flagship.document);
  return [
    {
      name: "limit",
      running: limit,
      question: ({ skill, area }) => ({ url: limit.url, body: JSON.stringify({ skill, area }) }),
      plain: (answer) => JSON.parse(answer),
    },
    {
      name: "product",
      running: product,
      question: ({ skill, areaCode }) => ({
        url: product.url,
        body: JSON.stringify({ query, variables: { skills: [publicId("skl", skill)], areas: [areaCode] } }),
      }),
      plain: plainProduct,
    },
    {
      name: "usual way",
      running: usual,
      question: ({ skill, area }) => ({
        url: usual.url,
        body: JSON.stringify({ query: usualQuestion, variables: { skill, area } }),
      }),
      plain: (answer) => (JSON.parse(answer) as { data: { organisations: unknown } }).data.organisations,
    },
  ];
}

/** Speed is not compared where the answers differ. */
async function compareAnswers(all: readonly Contender[], asked: readonly Asked[]): Promise<void> {
  for (const one of asked) {
    const answers = await Promise.all(
      all.map(async ({ question, plain }) => JSON.stringify(plain(await answerOf(question(one))))),
    );
    all.forEach(({ name }, index) => {
      if (answers[index] !== answers[0]) {
        process.stderr.write(`${all[0]?.name}: ${answers[0]?.slice(0, 2000)}\n\n${name}: ${answers[index]?.slice(0, 2000)}\n`);
        throw new Error(`${name} answers differently from ${all[0]?.name}.`);
      }
    });
  }
}

function middle(figures: Measured[]): Measured {
  return [...figures].sort((one, other) => one.rate - other.rate)[Math.floor(figures.length / 2)]!;
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.padEnd(12)).join(" | ")} |\n`;
}

async function compareSpeed(all: readonly Contender[], asked: readonly Asked[], connections: number): Promise<void> {
  const figures = new Map<string, Measured[]>(all.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, question } of all) {
      figures.get(name)?.push(await measure(asked.map(question), connections, seconds));
    }
  }
  const limit = middle(figures.get("limit")!);
  process.stdout.write(`\n${count} organisations, ${connections} connection${connections === 1 ? "" : "s"}\n`);
  process.stdout.write(line(["", "answers/s", "of the limit", "median ms", "p99 ms", "p99 ×", "kB"]));
  for (const { name } of all) {
    const { rate, median, p99, bytes } = middle(figures.get(name)!);
    const cells = [rate.toFixed(0), (rate / limit.rate).toFixed(2), median.toFixed(1), p99.toFixed(1)];
    process.stdout.write(line([name, ...cells, (p99 / limit.p99).toFixed(1), (bytes / 1024).toFixed(1)]));
  }
}

const file = await databaseFile();
const asked = await questions(file);
const all = await contenders(file);
await compareAnswers(all, asked);
for (const connections of [1, 32]) {
  await compareSpeed(all, asked, connections);
}
for (const { running } of all) {
  await running.close();
}
