import { In } from "typeorm";
import { AuditEvent, Revision } from "../platform/audit.entity.ts";
import { addDays, dayOf } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { keyOf } from "../platform/identifiers.ts";
import { findByTypeName } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import { authorise, may, signedIn } from "./authorise.ts";

/** For how many days an act can be undone from its record; the interface promises two weeks. */
const undoDays = 14;

/** How one act would be undone: what the viewer needs, and the writing itself, which tells the chain. */
export interface Undoing {
  ability: string;
  subject: unknown;
  /** @throws Refusal when something that came since stands in the way. */
  undo(): Promise<unknown>;
}

/** Finds how an act would be undone; null where there is nothing to undo any more. */
export type WayBack = (ctx: Context, event: AuditEvent) => Promise<Undoing | null>;

const waysBack = new Map<string, WayBack>();

/** Lets the acts of one name be undone: each slice says how for its own, such as "link.endLink". */
export function allowUndoing(action: string, wayBack: WayBack): void {
  waysBack.set(action, wayBack);
}

function lastDay(event: AuditEvent): string {
  return addDays(dayOf(event.at), undoDays);
}

async function undoingOf(ctx: Context, event: AuditEvent): Promise<Undoing | null> {
  return ctx.today() > lastDay(event) ? null : ((await waysBack.get(event.action)?.(ctx, event)) ?? null);
}

/** The last day on which the viewer can undo an act; null where they cannot, or there is nothing to undo. */
export async function undoUntil(ctx: Context, event: AuditEvent): Promise<string | null> {
  const undoing = ctx.actor ? await undoingOf(ctx, event) : null;
  return undoing && (await may(ctx, undoing.ability, undoing.subject)) ? lastDay(event) : null;
}

/**
 * Undoes an act from its record.
 * @throws Refusal NOT_FOUND for an act that is hidden or of a kind that is not undone, INVALID when there is nothing to
 *   undo any more or it is too old, NOT_ELIGIBLE for others than those who may.
 */
export async function undoAct(ctx: Context, id: string): Promise<AuditEvent> {
  signedIn(ctx);
  const event = await ctx.load.one(AuditEvent, keyOf(id, "aud"));
  const known = event !== null && waysBack.has(event.action);
  if (!known || (await findByTypeName(ctx, event.subjectType, event.subjectId)) === null) {
    throw Refusal.notFound("entry of the record that could be undone");
  }
  const undoing = await undoingOf(ctx, event);
  if (undoing === null) {
    throw Refusal.invalid("act", `There is nothing to undo any more, or more than ${undoDays} days have passed. Enter it anew.`);
  }
  await authorise(ctx, undoing.ability, undoing.subject);
  await undoing.undo();
  return event;
}

/** The newest act on a thing. */
async function newestActOn(ctx: Context, subjectType: string, subjectId: string): Promise<AuditEvent | null> {
  return ctx.load.batch(`newest act on ${subjectType}`, subjectId, async (ids) => {
    const where = { subjectType, subjectId: In([...ids]) };
    const events = await ctx.read.find(AuditEvent, { where, order: { sequence: "DESC" } });
    return ids.map((wanted) => events.find((event) => event.subjectId === wanted) ?? null);
  });
}

/** The newest act on a thing where the viewer can undo it: what its ending offers. */
export async function undoableActOn(ctx: Context, subjectType: string, subjectId: string): Promise<AuditEvent | null> {
  const newest = ctx.actor ? await newestActOn(ctx, subjectType, subjectId) : null;
  return newest && (await undoUntil(ctx, newest)) !== null ? newest : null;
}

/** The viewer's own acts that they can undo today, newest first. */
export async function ownUndoableActs(ctx: Context, most: number): Promise<AuditEvent[]> {
  const { personId } = signedIn(ctx);
  const events = await ctx.read.find(AuditEvent, {
    where: { actorId: personId, action: In([...waysBack.keys()]) },
    order: { sequence: "DESC" },
    take: most,
  });
  const days = await Promise.all(events.map((event) => undoUntil(ctx, event)));
  return events.filter((_event, index) => days[index] !== null);
}

/** The values of a thing before its newest act, where this act is still the newest: later ones are not overwritten. */
export async function valuesBefore(ctx: Context, event: AuditEvent): Promise<Map<string, Revision> | null> {
  const newest = await newestActOn(ctx, event.subjectType, event.subjectId);
  if (newest?.id !== event.id) {
    return null;
  }
  const revisions = await ctx.load.many(Revision, "auditEventId", event.id);
  return new Map(revisions.map((revision) => [revision.field, revision]));
}
