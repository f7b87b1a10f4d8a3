import { In, LessThan } from "typeorm";
import { isOperator } from "../identity/authorise.ts";
import { AuditEvent, Revision } from "../platform/audit.entity.ts";
import type { Context } from "../platform/context.ts";
import { pageOf, pageSize, readCursor, type Page, type PageArguments } from "../platform/page.ts";
import { looksAfter, speaksFor } from "./access.ts";
import { OrganisationMerge } from "./organisation-merge.entity.ts";
import type { Organisation } from "./organisation.entity.ts";

const subjectType = "Organisation";

type CountedPage<Row> = Page<Row> & { totalCount: number };

function nothing<Row>(): CountedPage<Row> {
  return { ...pageOf<Row>([], 1, false, () => []), totalCount: 0 };
}

/** The keys of an organisation and of the records that were merged into it: their history is one. */
async function recordsOf(ctx: Context, organisation: Organisation): Promise<string[]> {
  const merges = await ctx.load.many(OrganisationMerge, "keptId", organisation.id);
  return [organisation.id, ...merges.filter((one) => one.undoneAt === null).map((one) => one.mergedId)];
}

/** What was done to an organisation, newest first, for those who look after it. */
export async function historyOf(
  ctx: Context,
  organisation: Organisation,
  args: PageArguments,
): Promise<CountedPage<AuditEvent>> {
  const size = pageSize(args.first);
  const after = readCursor(args.after, 1);
  if (!(await looksAfter(ctx, organisation))) {
    return nothing();
  }
  const about = { subjectType, subjectId: In(await recordsOf(ctx, organisation)) };
  const rows = await ctx.read.find(AuditEvent, {
    where: { ...about, ...(after ? { sequence: LessThan(Number(after[0])) } : {}) },
    order: { sequence: "DESC" },
    take: size + 1,
  });
  const page = pageOf(rows, size, after !== null, (event) => [event.sequence]);
  return { ...page, totalCount: await ctx.read.countBy(AuditEvent, about) };
}

/** Values before and after each change, newest first, for those who write for the organisation. */
export async function revisionsOf(
  ctx: Context,
  organisation: Organisation,
  args: PageArguments,
): Promise<CountedPage<Revision>> {
  const size = pageSize(args.first);
  const after = readCursor(args.after, 1);
  if (!speaksFor(ctx, organisation) && !isOperator(ctx.actor)) {
    return nothing();
  }
  const about = { subjectType, subjectId: In(await recordsOf(ctx, organisation)) };
  // Keys are made in the order of time, so that the newest key is the newest revision.
  const rows = await ctx.read.find(Revision, {
    where: { ...about, ...(after ? { id: LessThan(String(after[0])) } : {}) },
    order: { id: "DESC" },
    take: size + 1,
  });
  const page = pageOf(rows, size, after !== null, (revision) => [revision.id]);
  return { ...page, totalCount: await ctx.read.countBy(Revision, about) };
}
