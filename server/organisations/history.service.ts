import { In, LessThan, type FindOptionsWhere } from "typeorm";
import { isOperator } from "../identity/authorise.ts";
import { AuditEvent, Revision } from "../platform/audit.entity.ts";
import type { Context } from "../platform/context.ts";
import { pageOf, pageSize, readCursor, type Page, type PageArguments } from "../platform/page.ts";
import { looksAfter, speaksFor } from "./access.ts";
import { partsInHistory } from "./history-parts.ts";
import { recordsMergedInto } from "./merged-records.ts";
import { Organisation } from "./organisation.entity.ts";

const subjectType = "Organisation";

/** A page with how many rows there are in all. */
export type CountedPage<Row> = Page<Row> & { totalCount: number };

/** A page of nothing, for those who may not read it. */
export function nothing<Row>(): CountedPage<Row> {
  return { ...pageOf<Row>([], 1, false, () => []), totalCount: 0 };
}

/** The keys of an organisation and of the records that were merged into it: their history is one. */
async function recordsOf(ctx: Context, organisation: Organisation): Promise<string[]> {
  const merged = await recordsMergedInto(organisation.id, (key) => ctx.load.many(Organisation, "mergedIntoId", key));
  return [organisation.id, ...merged.map(({ id }) => id)];
}

/** What was done to an organisation and to its parts, such as services, newest first, for those who look after it. */
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
  const records = await recordsOf(ctx, organisation);
  const about = [{ typeName: subjectType, keys: records }, ...(await partsInHistory(ctx, records))].map(({ typeName, keys }) => ({
    subjectType: typeName,
    subjectId: In(keys),
  }));
  const older = after ? { sequence: LessThan(Number(after[0])) } : {};
  const rows = await ctx.read.find(AuditEvent, {
    where: about.map((one) => ({ ...one, ...older })),
    order: { sequence: "DESC" },
    take: size + 1,
  });
  const page = pageOf(rows, size, after !== null, (event) => [event.sequence]);
  return { ...page, totalCount: await ctx.read.countBy(AuditEvent, about) };
}

/** Whether the viewer may read the earlier wording of what is said of an organisation: who writes for it, and operators. */
export function readsWording(ctx: Context, organisation: Organisation): boolean {
  return speaksFor(ctx, organisation) || isOperator(ctx.actor);
}

/** Values before and after each change of an organisation, newest first, for those who write for it. */
export async function revisionsOf(
  ctx: Context,
  organisation: Organisation,
  args: PageArguments,
): Promise<CountedPage<Revision>> {
  return revisionsAbout(ctx, organisation, { subjectType, subjectId: In(await recordsOf(ctx, organisation)) }, args);
}

/**
 * Values before and after each change of a record of an organisation, such as a service, newest first, for those who
 * write for the organisation.
 */
export async function revisionsAbout(
  ctx: Context,
  organisation: Organisation,
  about: FindOptionsWhere<Revision>,
  args: PageArguments,
): Promise<CountedPage<Revision>> {
  const size = pageSize(args.first);
  const after = readCursor(args.after, 1);
  if (!readsWording(ctx, organisation)) {
    return nothing();
  }
  // Keys are made in the order of time, so that the newest key is the newest revision.
  const rows = await ctx.read.find(Revision, {
    where: { ...about, ...(after ? { id: LessThan(String(after[0])) } : {}) },
    order: { id: "DESC" },
    take: size + 1,
  });
  const page = pageOf(rows, size, after !== null, (revision) => [revision.id]);
  return { ...page, totalCount: await ctx.read.countBy(Revision, about) };
}
