import { In, LessThan } from "typeorm";
import { insertRows } from "../database/insert-rows.ts";
import { authorise, isOperator } from "../identity/authorise.ts";
import type { Context } from "../platform/context.ts";
import { mustFind } from "../platform/node.ts";
import { pageOf, pageSize, readCursor, type Page, type PageArguments } from "../platform/page.ts";
import { Refusal } from "../platform/refusal.ts";
import { isBrokerFor } from "./access.ts";
import { AccessAction, AccessEvent } from "./access-event.entity.ts";
import { accessTo, tellsPurpose } from "./access-ledger.ts";
import type { ExportBasis } from "./export-basis.ts";
import { ExportRecord } from "./export-record.entity.ts";
import { rowsThatMustGo } from "./export-recall.reading.ts";
import { Organisation } from "./organisation.entity.ts";

tellsPurpose(AccessAction.EXPORTED, async (ctx, key) => (await ctx.load.one(ExportRecord, key))?.purpose ?? null);

/** What is known of a file before its first row is written. */
export type ExportToStart = Pick<ExportRecord, "list" | "format" | "purpose" | "filter" | "fields"> & {
  /** Whether its rows are entries of organisations: taken for what they can do, not for the committee's own work. */
  ofOrganisations: boolean;
  /** How many rows the list has on the screen; null where that shows only at the end. */
  rows: number | null;
};

/**
 * Notes that a list is taken away as a file, in the record of acts and among the files of whoever takes it.
 * @throws Refusal NOT_ELIGIBLE for researchers who want a list of organisations.
 */
export async function startExport(ctx: Context, { ofOrganisations, rows, ...said }: ExportToStart): Promise<ExportRecord> {
  const actor = await authorise(ctx, ofOrganisations ? "directory.takeOrganisationsAway" : "directory.takeListAway", null);
  return ctx.write(async (tx) => {
    const record = await tx.insert(ExportRecord, { ...said, personId: actor.personId, at: tx.now, withheld: null });
    await tx.tell({
      action: "directory.download",
      subject: record,
      changes: { list: [null, said.list], format: [null, said.format], filter: [null, said.filter], rows: [null, rows] },
      reason: said.purpose,
    });
    return record;
  });
}

/** An entry that stands in a file, and why it was allowed there. */
export interface TakenEntry {
  organisation: Organisation;
  basis: ExportBasis;
}

/** Notes, once a part of a file is on its way, whose entries are in it. */
export function noteTaken(ctx: Context, record: ExportRecord, taken: readonly TakenEntry[]): void {
  const access = { action: AccessAction.EXPORTED, fields: record.fields, sourceId: record.id };
  const entries = taken.flatMap(({ organisation, basis }) => accessTo(ctx, organisation, { ...access, basis }) ?? []);
  if (entries.length > 0) {
    ctx.afterwards.add(() => ctx.database.write((manager) => insertRows(manager, AccessEvent, entries)));
  }
}

/** Notes that a file was written to its end, and how many organisations were left out by their own answer. */
export function noteWithheld(ctx: Context, record: ExportRecord, withheld: number): void {
  ctx.afterwards.add(() =>
    ctx.database.write(async (manager) => {
      await manager.update(ExportRecord, { id: record.id }, { withheld });
    }),
  );
}

/** A file by its key: for whoever took it, for those who keep the page of an organisation in it, and for operators. */
export async function readableExport(ctx: Context, key: string): Promise<ExportRecord | null> {
  const record = ctx.actor ? await ctx.load.one(ExportRecord, key) : null;
  if (!record || record.personId === ctx.actor?.personId || isOperator(ctx.actor)) {
    return record;
  }
  const entries = await ctx.load.many(AccessEvent, "sourceId", key);
  const edited = new Set(ctx.actor?.roles.map(({ organisationId }) => organisationId));
  const organisations = await Promise.all(entries.map(({ organisationId }) => ctx.load.one(Organisation, organisationId)));
  return organisations.some((one) => one !== null && (edited.has(one.id) || isBrokerFor(ctx, one))) ? record : null;
}

/** How many organisations are in a file. */
export async function organisationsIn(ctx: Context, record: ExportRecord): Promise<number> {
  return ctx.load.batch("organisations in file", record.id, async (keys) => {
    const counted = await ctx.read
      .createQueryBuilder(AccessEvent, "entry")
      .select('entry.sourceId', "key")
      .addSelect("count(*)", "count")
      .where({ sourceId: In([...keys]), action: AccessAction.EXPORTED })
      .groupBy("entry.sourceId")
      .getRawMany<{ key: string; count: string }>();
    const byKey = new Map(counted.map(({ key, count }) => [key, Number(count)]));
    return keys.map((key) => byKey.get(key) ?? 0);
  });
}

/** The files that the viewer took, the newest first. */
export async function exportsOfViewer(ctx: Context, args: PageArguments): Promise<Page<ExportRecord> & { totalCount: number }> {
  const size = pageSize(args.first);
  const after = readCursor(args.after, 1);
  const mine = { personId: ctx.actor?.personId ?? "" };
  const rows = await ctx.read.find(ExportRecord, {
    where: { ...mine, ...(after ? { id: LessThan(String(after[0])) } : {}) },
    order: { id: "DESC" },
    take: size + 1,
  });
  const page = pageOf(rows, size, after !== null, (record) => [record.id]);
  return { ...page, totalCount: await ctx.read.countBy(ExportRecord, mine) };
}

/**
 * Says that the rows of a file which must no longer be used are gone from it. The organisations read that it was said.
 * @throws Refusal WRONG_STATE when no row has to go.
 */
export async function confirmRowsGone(ctx: Context, id: string): Promise<ExportRecord> {
  const record = await mustFind(ctx, ExportRecord, id);
  await authorise(ctx, "exportRecord.confirmRowsGone", record);
  const open = (await rowsThatMustGo(ctx, record)).filter(({ goneAt }) => goneAt === null);
  if (open.length === 0) {
    throw Refusal.wrongState("No row of this file has to go.", "IN_ORDER", []);
  }
  return ctx.write(async (tx) => {
    await tx.update(AccessEvent, { id: In(open.map((entry) => entry.id)) }, { goneAt: tx.now });
    await tx.tell({ action: "directory.confirmRowsGone", subject: record, changes: { goneAt: [null, tx.now] } });
    return record;
  });
}
