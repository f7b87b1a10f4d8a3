import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import { readsForFile } from "../organisations/access-ledger.ts";
import type { ExportRecord } from "../organisations/export-record.entity.ts";
import { noteTaken, noteWithheld, startExport } from "../organisations/export.service.ts";
import { requiredWords } from "../partnerships/wording.ts";
import type { Context } from "../platform/context.ts";
import { ProblemCode } from "../platform/problem.ts";
import { Refusal } from "../platform/refusal.ts";
import { filterInWords } from "./download-filter.ts";
import type { DownloadList } from "./download-list.ts";
import { downloadLists } from "./download-lists.ts";
import { DownloadRefusal, readRows, type RowPage } from "./download-rows.ts";
import { asCsv, asJson } from "./download-text.ts";
import { RequestLimit } from "./feed-limit.ts";

/** Rows of one download at most. */
const mostRows = 100_000;
const longestFilter = 8000;
/** What a file is for, in characters. */
const shortestPurpose = 5;
const longestPurpose = 500;

const types = { csv: "text/csv; charset=utf-8", json: "application/json; charset=utf-8" };

type Format = keyof typeof types;

interface Wanted {
  name: string;
  list: DownloadList;
  format: Format;
  variables: Record<string, unknown>;
  purpose: string;
}

/** What downloads need of the installation. */
interface DownloadSurroundings {
  /** A context of whoever asks. */
  contextOf(request: FastifyRequest): Promise<Context>;
  schema: GraphQLSchema;
}

function wantedBy(request: FastifyRequest): Wanted {
  const { file } = request.params as { file: string };
  const [, name = "", format = ""] = /^([a-zA-Z]+)\.(csv|json)$/.exec(file) ?? [];
  const list = Object.hasOwn(downloadLists, name) ? downloadLists[name] : undefined;
  if (!list) {
    throw new DownloadRefusal(404, `There is no such list. The lists are: ${Object.keys(downloadLists).join(", ")}; each as .csv or .json.`);
  }
  return { name, list, format: format as Format, ...parametersIn(request) };
}

function parametersIn(request: FastifyRequest): Pick<Wanted, "variables" | "purpose"> {
  const { variables = "{}", purpose = "", ...others } = request.query as Record<string, string | string[]>;
  const once = typeof variables === "string" && typeof purpose === "string" && Object.keys(others).length === 0;
  if (once && variables.length <= longestFilter) {
    try {
      const read: unknown = JSON.parse(variables);
      if (typeof read === "object" && read !== null && !Array.isArray(read)) {
        return { variables: read as Record<string, unknown>, purpose };
      }
    } catch {
      // Told below, like any other text that is not a filter.
    }
  }
  throw new DownloadRefusal(
    400,
    "Give the filter once, as the parameter “variables”: a JSON object with the variables of the list; and what for as “purpose”.",
  );
}

/**
 * Whoever is signed in says what the file is for, and it is noted, unless it is their own; who is not takes what everybody
 * may see, as the open feeds give it.
 */
async function start(ctx: Context, { name, format, list, variables, purpose }: Wanted, rows: number | null): Promise<ExportRecord | null> {
  if (!ctx.actor || list.own) {
    return null;
  }
  const missing = `Say what the file is for, in ${shortestPurpose} characters or more: the parameter “purpose”.`;
  const said = requiredWords("purpose", purpose, { least: shortestPurpose, most: longestPurpose, missing });
  return startExport(ctx, {
    list: name,
    format,
    purpose: said,
    filter: await filterInWords(ctx, variables),
    fields: list.columns.map(({ key }) => key),
    ofOrganisations: list.ofOrganisations ?? false,
    rows,
  });
}

/** All pages, the first of which has been read. */
async function* pagesFrom(
  ctx: Context,
  schema: GraphQLSchema,
  { list, variables }: Wanted,
  first: RowPage,
  record: ExportRecord | null,
): AsyncGenerator<RowPage> {
  const noted = new Set<string>();
  const withheld = new Set<string>();
  let page: RowPage | null = first;
  while (page !== null) {
    const fresh = new Map(page.rows.flatMap(({ of }) => of.map((entry) => [entry.organisation.id, entry] as const)).filter(([id]) => !noted.has(id)));
    if (record) {
      // Before they go: a download that is broken off has given away what it sent.
      noteTaken(ctx, record, [...fresh.values()]);
    }
    fresh.forEach((_entry, id) => noted.add(id));
    page.withheld.forEach((id) => withheld.add(id));
    yield page;
    page = page.next === null ? null : await readRows(ctx, schema, list, variables, page.next);
  }
  if (record) {
    noteWithheld(ctx, record, withheld.size);
  }
}

async function answer(request: FastifyRequest, reply: FastifyReply, { contextOf, schema }: DownloadSurroundings): Promise<FastifyReply> {
  const wanted = wantedBy(request);
  const ctx = await contextOf(request);
  readsForFile(ctx);
  const first = await readRows(ctx, schema, wanted.list, wanted.variables, null);
  if (first.total !== null && first.total > mostRows) {
    throw new DownloadRefusal(400, `These are ${first.total} rows. Narrow the list to ${mostRows} at most.`);
  }
  const record = await start(ctx, wanted, first.total);
  const pages = pagesFrom(ctx, schema, wanted, first, record);
  const { name, list, variables } = wanted;
  const made = { name, list, variables, at: ctx.now(), on: ctx.today(), purpose: record?.purpose ?? null, language: ctx.language };
  const text = wanted.format === "csv" ? asCsv(made, pages) : asJson(made, pages);
  return reply
    .type(types[wanted.format])
    .header("content-disposition", `attachment; filename="${wanted.name}-${ctx.today()}.${wanted.format}"`)
    .header("cache-control", "no-store")
    .headers(first.total === null ? {} : { "x-total-count": first.total })
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
      if (error instanceof Refusal) {
        const [problem] = error.problems;
        const status = problem?.code === ProblemCode.NOT_ELIGIBLE ? 403 : 400;
        return reply.status(status).header("cache-control", "no-store").send({ errors: [{ message: error.message }] });
      }
      throw error;
    }
  });
}
