import { execute, Kind, parse, type DocumentNode, type GraphQLError, type GraphQLSchema } from "graphql";
import { looksAfter } from "../organisations/access.ts";
import { ExportBasis, listingBasisOf } from "../organisations/export-basis.ts";
import type { TakenEntry } from "../organisations/export.service.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import type { Context } from "../platform/context.ts";
import { find } from "../platform/node.ts";
import { NotSignedIn, Refusal } from "../platform/refusal.ts";
import { takeableOf } from "./download-consent.ts";
import type { DownloadList } from "./download-lists.ts";

/** How many rows are read at a time. */
const atOnce = 100;

/** A download cannot be made: the status of HTTP and a plain sentence. */
export class DownloadRefusal extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 429,
    message: string,
  ) {
    super(message);
  }
}

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { node: object }[];
}

/** A row that is written, whose entry it is and why it may leave the directory; null in lists of anything else. */
export interface TakenRow {
  row: object;
  of: TakenEntry | null;
}

/** The rows of one page, ready to be written, and where the next begins. */
export interface RowPage {
  total: number;
  rows: TakenRow[];
  /** Keys of organisations that are left out by their own answer. */
  withheld: string[];
  next: string | null;
}

const questions = new Map<DownloadList, DocumentNode>();

function questionOf(list: DownloadList): DocumentNode {
  const question = questions.get(list) ?? parse(list.question(list.fields));
  questions.set(list, question);
  return question;
}

/** What the list can be narrowed by: the variables of its question, but for those that page. */
function variablesOf(question: DocumentNode): string[] {
  const [operation] = question.definitions;
  const variables = operation?.kind === Kind.OPERATION_DEFINITION ? (operation.variableDefinitions ?? []) : [];
  return variables.map(({ variable }) => variable.name.value).filter((name) => name !== "first" && name !== "after");
}

function checked(question: DocumentNode, variables: Record<string, unknown>): Record<string, unknown> {
  const known = variablesOf(question);
  const unknown = Object.keys(variables).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new DownloadRefusal(400, `This list is not narrowed by ${JSON.stringify(unknown)}, only by: ${known.join(", ")}.`);
  }
  return variables;
}

/** What is wrong with the question is told; what went wrong on our side stays an error. */
function refusalOf(error: GraphQLError): Error {
  const cause = error.originalError;
  if (cause instanceof NotSignedIn) {
    return new DownloadRefusal(401, cause.message);
  }
  if (cause instanceof Refusal || error.path === undefined) {
    return new DownloadRefusal(400, error.message);
  }
  return cause ?? error;
}

function listIn(data: Record<string, unknown> | null | undefined): Page | null {
  const holder = (data?.["node"] as Record<string, unknown> | null | undefined) ?? data;
  return (holder?.["list"] as Page | undefined) ?? null;
}

/** An entry of an organisation as it may leave the directory; the key of the organisation where it may not. */
async function entryIn(ctx: Context, row: object, organisation: Organisation): Promise<TakenRow | string> {
  const may = await takeableOf(ctx, organisation);
  if (may === null) {
    return organisation.id;
  }
  const kept = "contacts" in row && !may.contacts ? { ...row, contacts: [] } : row;
  return { row: kept, of: { organisation, basis: may.basis } };
}

/** The rows that may leave the directory, without contacts where only the facts may. */
async function takeable(ctx: Context, list: DownloadList, rows: readonly object[]): Promise<Pick<RowPage, "rows" | "withheld">> {
  const taken = await Promise.all(
    rows.map(async (row): Promise<TakenRow | string> => {
      const id = list.organisation?.(row as never) ?? null;
      const organisation = id === null ? null : await find(ctx, Organisation, id);
      if (organisation && list.ofOrganisations) {
        return entryIn(ctx, row, organisation);
      }
      return { row, of: organisation && { organisation, basis: await basisIn(ctx, organisation) } };
    }),
  );
  return {
    rows: taken.filter((one) => typeof one !== "string"),
    withheld: taken.filter((one) => typeof one === "string"),
  };
}

/** Why an organisation is named in the committee's own lists. */
async function basisIn(ctx: Context, organisation: Organisation): Promise<ExportBasis> {
  return (await looksAfter(ctx, organisation)) ? ExportBasis.LOOKED_AFTER : listingBasisOf(ctx, organisation);
}

/**
 * Reads a page of a list as the reader, by the graph itself: the filter, the order and what is visible are those of the
 * screen.
 * @throws DownloadRefusal for filters that are not known and lists one may not read.
 */
export async function readRows(
  ctx: Context,
  schema: GraphQLSchema,
  list: DownloadList,
  variables: Record<string, unknown>,
  after: string | null,
): Promise<RowPage> {
  const document = questionOf(list);
  if (list.signedIn && !ctx.actor) {
    throw new DownloadRefusal(401, new NotSignedIn().message);
  }
  const variableValues = { ...checked(document, variables), first: atOnce, after };
  const { data, errors } = await execute({ schema, document, contextValue: ctx, variableValues });
  if (errors?.[0]) {
    throw refusalOf(errors[0]);
  }
  const page = listIn(data);
  if (!page) {
    throw new DownloadRefusal(404, "There is no such list, or it is not open to you.");
  }
  const shown = page.edges.map(({ node }) => node).filter((row) => list.shown?.(row as never) ?? true);
  const taken = await takeable(ctx, list, shown);
  // What the next page needs is read anew: a long download must not keep every row in memory.
  ctx.load.clear();
  return { total: page.totalCount, ...taken, next: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null };
}
