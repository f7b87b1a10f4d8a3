import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import { Network } from "../identity/network.entity.ts";
import { Person } from "../identity/person.entity.ts";
import { noteExport } from "../organisations/access-ledger.ts";
import type { Context } from "../platform/context.ts";
import { find } from "../platform/node.ts";
import { byteOrderMark, csvRows } from "./download-cells.ts";
import { downloadLists, type DownloadList } from "./download-lists.ts";
import { DownloadRefusal, readRows, type RowPage } from "./download-rows.ts";
import { RequestLimit } from "./feed-limit.ts";

/** Rows of one download at most. */
const mostRows = 100_000;
const longestFilter = 8000;

const types = { csv: "text/csv; charset=utf-8", json: "application/json; charset=utf-8" };

type Format = keyof typeof types;

interface Wanted {
  name: string;
  list: DownloadList;
  format: Format;
  variables: Record<string, unknown>;
}

/** What downloads need of the installation. */
interface DownloadSurroundings {
  /** A context of whoever asks. */
  contextOf(request: FastifyRequest): Promise<Context>;
  schema: GraphQLSchema;
}

function wantedBy(request: FastifyRequest): Wanted {
  const { file } = request.params as { file: string };
  const [, name = "", format = ""] = /^([a-z]+)\.(csv|json)$/.exec(file) ?? [];
  const list = Object.hasOwn(downloadLists, name) ? downloadLists[name] : undefined;
  if (!list) {
    throw new DownloadRefusal(404, `There is no such list. The lists are: ${Object.keys(downloadLists).join(", ")}; each as .csv or .json.`);
  }
  return { name, list, format: format as Format, variables: variablesIn(request) };
}

function variablesIn(request: FastifyRequest): Record<string, unknown> {
  const { variables = "{}", ...others } = request.query as Record<string, string | string[]>;
  if (typeof variables === "string" && variables.length <= longestFilter && Object.keys(others).length === 0) {
    try {
      const read: unknown = JSON.parse(variables);
      if (typeof read === "object" && read !== null && !Array.isArray(read)) {
        return read as Record<string, unknown>;
      }
    } catch {
      // Told below, like any other text that is not a filter.
    }
  }
  throw new DownloadRefusal(400, "Give the filter once, as the parameter “variables”: a JSON object with the variables of the list.");
}

/** Whoever is signed in leaves a note: which list, how many rows. Why is asked with the exports for a purpose, not here. */
async function tell(ctx: Context, { name, format, variables }: Wanted, rows: number): Promise<void> {
  if (!ctx.actor) {
    return;
  }
  const filter = variables["filter"] as { network?: unknown } | undefined;
  const asked = variables["network"] ?? filter?.network;
  const network = typeof asked === "string" ? await find(ctx, Network, asked) : null;
  const subject = network ?? (await ctx.read.findOneByOrFail(Person, { id: ctx.actor.personId }));
  await ctx.write((tx) => tx.tell({ action: "directory.download", subject, changes: { list: [null, name], format: [null, format], rows: [null, rows] } }));
}

/** All pages, the first of which has been read. */
async function* pagesFrom(ctx: Context, schema: GraphQLSchema, { list, variables }: Wanted, first: RowPage): AsyncGenerator<RowPage> {
  const fields = list.columns.map(({ key }) => key);
  const noted = new Set<string>();
  let page: RowPage | null = first;
  while (page !== null) {
    // Before they go: a download that is broken off has given away what it sent.
    const of = new Map(page.of.filter(({ id }) => !noted.has(id)).map((organisation) => [organisation.id, organisation]));
    noteExport(ctx, [...of.values()], fields);
    of.forEach((_organisation, id) => noted.add(id));
    yield page;
    page = page.next === null ? null : await readRows(ctx, schema, list, variables, page.next);
  }
}

async function* asCsv({ list }: Wanted, pages: AsyncIterable<RowPage>): AsyncGenerator<string> {
  yield byteOrderMark + csvRows([list.columns.map(({ head }) => head)]);
  for await (const { rows } of pages) {
    if (rows.length > 0) {
      yield csvRows(rows.map((row) => list.columns.map(({ cell }) => cell(row as never))));
    }
  }
}

async function* asJson({ name, list, variables }: Wanted, at: string, pages: AsyncIterable<RowPage>): AsyncGenerator<string> {
  yield `{"list":${JSON.stringify(name)},"madeAt":${JSON.stringify(at)},"filter":${JSON.stringify(variables)},"rows":[`;
  let written = 0;
  for await (const { rows } of pages) {
    for (const row of rows) {
      const cells = list.columns.map(({ key, cell }) => [key, cell(row as never)] as const);
      yield `${written > 0 ? ",\n" : "\n"}${JSON.stringify(Object.fromEntries(cells))}`;
      written += 1;
    }
  }
  yield `\n],"count":${written}}\n`;
}

async function answer(request: FastifyRequest, reply: FastifyReply, { contextOf, schema }: DownloadSurroundings): Promise<FastifyReply> {
  const wanted = wantedBy(request);
  const ctx = await contextOf(request);
  const first = await readRows(ctx, schema, wanted.list, wanted.variables, null);
  if (first.total > mostRows) {
    throw new DownloadRefusal(400, `These are ${first.total} rows. Narrow the list to ${mostRows} at most.`);
  }
  await tell(ctx, wanted, first.total);
  const pages = pagesFrom(ctx, schema, wanted, first);
  const text = wanted.format === "csv" ? asCsv(wanted, pages) : asJson(wanted, ctx.now(), pages);
  return reply
    .type(types[wanted.format])
    .header("content-disposition", `attachment; filename="${wanted.name}-${ctx.today()}.${wanted.format}"`)
    .header("cache-control", "no-store")
    .header("x-total-count", first.total)
    .send(Readable.from(text, { objectMode: false }));
}

/** Serves the lists as files: /download/LIST.csv and .json, with the filter of the screen, streamed row by row. */
export function serveDownloads(http: FastifyInstance, surroundings: DownloadSurroundings): void {
  const limit = new RequestLimit({ burst: 60, perSecond: 0.5 });
  http.get("/download/:file", { exposeHeadRoute: false }, async (request, reply) => {
    try {
      const wait = limit.take(request.ip, Date.now());
      if (wait > 0) {
        void reply.header("retry-after", wait);
        throw new DownloadRefusal(429, `These are too many downloads at once. Go on in ${wait} seconds.`);
      }
      return await answer(request, reply, surroundings);
    } catch (error) {
      if (error instanceof DownloadRefusal) {
        return reply.status(error.status).header("cache-control", "no-store").send({ errors: [{ message: error.message }] });
      }
      throw error;
    }
  });
}
