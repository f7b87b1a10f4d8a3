import { execute, Kind, parse, type DocumentNode, type GraphQLError, type GraphQLSchema } from "graphql";
import { looksAfter } from "../organisations/access.ts";
import { ExportBasis, listingBasisOf } from "../organisations/export-basis.ts";
import type { TakenEntry } from "../organisations/export.service.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import type { Context } from "../platform/context.ts";
import { find } from "../platform/node.ts";
import { ProblemCode } from "../platform/problem.ts";
import { NotSignedIn, Refusal } from "../platform/refusal.ts";
import { takeableOf } from "./download-consent.ts";
import type { DownloadList } from "./download-list.ts";

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
  /** Null where the list does not count its rows before it reads them. */
  totalCount: number | null;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  rows: object[];
}

/** What the graph answers of a list: a page of edges or of pairs, or all rows. */
type Answered = readonly object[] | (Partial<Pick<Page, "totalCount">> & Pick<Page, "pageInfo"> & { edges?: { node: object }[]; pairs?: object[] });

/** A row that is written, and the organisations it is about, with why they may be named in a file. */
export interface TakenRow {
  row: object;
  of: TakenEntry[];
}

/** The rows of one page, ready to be written, and where the next begins. */
export interface RowPage {
  /** How many rows there are in all; null where that shows only at the end. */
  total: number | null;
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
    const mayNot = cause instanceof Refusal && cause.problems[0]?.code === ProblemCode.NOT_ELIGIBLE;
    return new DownloadRefusal(mayNot ? 403 : 400, error.message);
  }
  return cause ?? error;
}

/** The list, which stands in the answer itself or in the one thing that was asked for. */
function listIn(list: DownloadList, data: Record<string, unknown> | null | undefined): Page | null {
  const holders = [data, ...Object.values(data ?? {})] as (Record<string, unknown> | null | undefined)[];
  const answered = holders.find((holder) => holder?.["list"])?.["list"] as Answered | undefined;
  return answered ? pageOf(list, answered) : null;
}

function pageOf(list: DownloadList, answered: Answered): Page {
  if ("pageInfo" in answered) {
    const rows = answered.edges?.map(({ node }) => node) ?? answered.pairs ?? [];
    return { totalCount: answered.totalCount ?? null, pageInfo: answered.pageInfo, rows };
  }
  // All rows are here, so that those the screen leaves out need not be counted.
  const shown = answered.filter((row) => isShown(list, row));
  const rows = list.reversed ? shown.reverse() : shown;
  return { totalCount: rows.length, pageInfo: { hasNextPage: false, endCursor: null }, rows };
}

function isShown(list: DownloadList, row: object): boolean {
  return list.shown?.(row as never) ?? true;
}

/** An entry of an organisation as it may leave the directory; the key of the organisation where it may not. */
async function entryIn(ctx: Context, row: object, organisation: Organisation): Promise<TakenRow | string> {
  const may = await takeableOf(ctx, organisation);
  if (may === null) {
    return organisation.id;
  }
  const kept = "contacts" in row && !may.contacts ? { ...row, contacts: [] } : row;
  return { row: kept, of: [{ organisation, basis: may.basis }] };
}

/** The rows that may leave the directory, without contacts where only the facts may. */
async function takeable(ctx: Context, list: DownloadList, rows: readonly object[]): Promise<Pick<RowPage, "rows" | "withheld">> {
  const taken = await Promise.all(
    rows.map(async (row): Promise<TakenRow | string> => {
      const ids = (list.about?.(row as never) ?? []).filter((id) => id !== null);
      const found = await Promise.all(ids.map((id) => find(ctx, Organisation, id)));
      const organisations = found.filter((one) => one !== null);
      const [first] = organisations;
      if (first && list.ofOrganisations) {
        return entryIn(ctx, row, first);
      }
      return { row, of: await Promise.all(organisations.map(async (organisation) => ({ organisation, basis: await basisIn(ctx, organisation) }))) };
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
  if (list.open && !(await list.open(ctx, variables))) {
    throw new DownloadRefusal(403, "This list is not open to you.");
  }
  const variableValues = { ...checked(document, variables), first: atOnce, after };
  const { data, errors } = await execute({ schema, document, contextValue: ctx, variableValues });
  if (errors?.[0]) {
    throw refusalOf(errors[0]);
  }
  const page = listIn(list, data);
  if (!page) {
    throw new DownloadRefusal(404, "There is no such list, or it is not open to you.");
  }
  const shown = page.rows.filter((row) => isShown(list, row));
  const taken = await takeable(ctx, list, shown);
  // What the next page needs is read anew: a long download must not keep every row in memory.
  ctx.load.clear();
  return { total: page.totalCount, ...taken, next: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null };
}
