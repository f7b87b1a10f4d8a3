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
 * Nothing is noted of people who are not signed in, nor that those who keep the page themselves looked at it.
 */

/** How what an access was for is found: each slice says it of its own. */
type PurposeOf = (ctx: Context, sourceId: string) => Promise<string | null>;

const purposes = new Map<AccessAction, PurposeOf>();

/** Says where the purpose of one kind of access stands, so that the ledger need not hold it a second time. */
export function tellsPurpose(action: AccessAction, how: PurposeOf): void {
  purposes.set(action, how);
}

/** What an access was for; null where nothing was asked, or it was erased. */
export async function purposeOf(ctx: Context, entry: AccessEvent): Promise<string | null> {
  const how = purposes.get(entry.action);
  return how && entry.sourceId !== null ? how(ctx, entry.sourceId) : null;
}

/** What is noted of one access. */
type Access = Pick<AccessEvent, "action"> & Partial<Pick<AccessEvent, "fields" | "sourceId" | "basis">>;

/** The entry as it is stored; null where nobody is signed in. */
export function accessTo(ctx: Context, organisation: Organisation, access: Access): AccessEvent | null {
  if (!ctx.actor) {
    return null;
  }
  return Object.assign(new AccessEvent(), {
    fields: [],
    sourceId: null,
    basis: null,
    ...access,
    id: newKey(),
    organisationId: organisation.id,
    personId: ctx.actor.personId,
    on: ctx.today(),
    at: ctx.now(),
    goneAt: null,
  });
}

/** Requests that read entries in order to write them into a file: each is noted as taken away, not as opened. */
const forFiles = new WeakSet<Context>();

/** Says that what is read from here on goes into a file. */
export function readsForFile(ctx: Context): void {
  forFiles.add(ctx);
}

/**
 * The organisation that is answered; that the viewer opened it is noted afterwards, once for each day. Opened is what was
 * asked for by itself (its address, or its id) and, in lists, what showed contacts.
 */
export function opened<Found extends Organisation | null>(ctx: Context, organisation: Found): Found {
  if (organisation && !speaksFor(ctx, organisation) && !forFiles.has(ctx)) {
    const entry = accessTo(ctx, organisation, { action: AccessAction.OPENED });
    if (entry) {
      noteOnceToday(ctx, entry);
    }
  }
  return organisation;
}

/** What the request is about to note: what it opens at the same time is written at once. */
const waiting = new WeakMap<Context, AccessEvent[]>();

function noteOnceToday(ctx: Context, entry: AccessEvent): void {
  const gathered = waiting.get(ctx);
  if (gathered) {
    gathered.push(entry);
    return;
  }
  const entries = [entry];
  waiting.set(ctx, entries);
  ctx.afterwards.add(async () => {
    waiting.delete(ctx);
    const missing = await notNotedYet(ctx.read, entries);
    if (missing.length > 0) {
      // The same person may have opened it twice at the same moment.
      await ctx.database.write(async (manager) => insertRows(manager, AccessEvent, await notNotedYet(manager, missing)));
    }
  });
}

async function notNotedYet(manager: Context["read"], entries: readonly AccessEvent[]): Promise<AccessEvent[]> {
  const one = new Map(entries.map((entry) => [entry.organisationId, entry]));
  const [first] = entries;
  const noted = await manager.find(AccessEvent, {
    where: { personId: first?.personId ?? "", on: first?.on ?? "", action: AccessAction.OPENED, organisationId: In([...one.keys()]) },
    select: { organisationId: true },
  });
  noted.forEach(({ organisationId }) => one.delete(organisationId));
  return [...one.values()];
}

function readsLedger(ctx: Context, organisation: Organisation): boolean {
  return speaksFor(ctx, organisation) || isOperator(ctx.actor);
}

/** An entry by its key, for those who keep the page it is about and, of a file, for whoever took it. */
export async function readableAccess(ctx: Context, key: string): Promise<AccessEvent | null> {
  const entry = await ctx.load.one(AccessEvent, key);
  if (entry?.action === AccessAction.EXPORTED && entry.personId === ctx.actor?.personId) {
    return entry;
  }
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
