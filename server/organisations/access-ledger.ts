import { In, LessThan } from "typeorm";
import { insertRows } from "../database/insert-rows.ts";
import { isOperator } from "../identity/authorise.ts";
import type { Context } from "../platform/context.ts";
import { newKey } from "../platform/identifiers.ts";
import { pageOf, pageSize, readCursor, type Page, type PageArguments } from "../platform/page.ts";
import { speaksFor } from "./access.ts";
import { AccessAction, AccessEvent } from "./access-event.entity.ts";
import type { Organisation } from "./organisation.entity.ts";
import { visibleOrganisation } from "./visible.ts";

/*
 * Who looked at an organisation, took its entry away or asked to be put in touch: kept for those who keep its page.
 * Nothing is noted of people who are not signed in, nor of those who keep the page themselves.
 */

/** What is noted of one access. */
interface Access {
  action: AccessAction;
  fields?: readonly string[];
  purpose?: string | null;
}

/** The entry as it is stored; null where it is nobody's, or that of somebody who keeps the page. */
export function accessTo(ctx: Context, organisation: Organisation, { action, fields = [], purpose = null }: Access): AccessEvent | null {
  if (!ctx.actor || speaksFor(ctx, organisation)) {
    return null;
  }
  const { personId } = ctx.actor;
  const entry = { organisationId: organisation.id, personId, action, fields: [...fields], purpose, on: ctx.today(), at: ctx.now() };
  return Object.assign(new AccessEvent(), { id: newKey(), ...entry });
}

/** The organisation that is answered; that the viewer opened its page is noted afterwards, once for each day. */
export function opened(ctx: Context, organisation: Organisation | null): Organisation | null {
  const entry = organisation && accessTo(ctx, organisation, { action: AccessAction.OPENED });
  if (entry) {
    noteOnceToday(ctx, entry);
  }
  return organisation;
}

function noteOnceToday(ctx: Context, entry: AccessEvent): void {
  const { organisationId, personId, action, on } = entry;
  const same = { organisationId, personId, action, on };
  ctx.afterwards.add(async () => {
    if (await ctx.read.existsBy(AccessEvent, same)) {
      return;
    }
    await ctx.database.write(async (manager) => {
      // The same person may have opened it twice at the same moment.
      if (!(await manager.existsBy(AccessEvent, same))) {
        await insertRows(manager, AccessEvent, [entry]);
      }
    });
  });
}

/** Notes, once a file is on its way, whose entries the viewer took away in it. */
export function noteExport(ctx: Context, organisations: readonly Organisation[], fields: readonly string[]): void {
  const entries = organisations.flatMap((one) => accessTo(ctx, one, { action: AccessAction.EXPORTED, fields }) ?? []);
  if (entries.length > 0) {
    ctx.afterwards.add(() => ctx.database.write((manager) => insertRows(manager, AccessEvent, entries)));
  }
}

function readsLedger(ctx: Context, organisation: Organisation): boolean {
  return speaksFor(ctx, organisation) || isOperator(ctx.actor);
}

/** An entry by its key, for those who keep the page it is about. */
export async function readableAccess(ctx: Context, key: string): Promise<AccessEvent | null> {
  const entry = await ctx.load.one(AccessEvent, key);
  const organisation = await visibleOrganisation(ctx, entry?.organisationId ?? null);
  return organisation && readsLedger(ctx, organisation) ? entry : null;
}

/** Who looked at an organisation, newest first, for those who keep its page and operators; empty for everybody else. */
export async function accessLogOf(
  ctx: Context,
  organisation: Organisation,
  args: PageArguments,
): Promise<Page<AccessEvent> & { totalCount: number }> {
  const size = pageSize(args.first);
  const after = readCursor(args.after, 1);
  const about = { organisationId: In(readsLedger(ctx, organisation) ? [organisation.id] : []) };
  // Keys are made in the order of time, so that the newest key is the newest entry.
  const rows = await ctx.read.find(AccessEvent, {
    where: { ...about, ...(after ? { id: LessThan(String(after[0])) } : {}) },
    order: { id: "DESC" },
    take: size + 1,
  });
  const page = pageOf(rows, size, after !== null, (entry) => [entry.id]);
  return { ...page, totalCount: await ctx.read.countBy(AccessEvent, about) };
}
