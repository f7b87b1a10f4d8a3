import { createHash } from "node:crypto";
import type { EntityManager } from "typeorm";
import { insertRows } from "../database/insert-rows.ts";
import { AuditEvent, AuditHead, Revision } from "./audit.entity.ts";
import { newKey } from "./identifiers.ts";

/** Field name → value before and after. */
export type Changes = Record<string, readonly [before: unknown, after: unknown]>;

/** What the chain is told of one act. */
export interface Act {
  at: string;
  actorId: string | null;
  action: string;
  subjectType: string;
  subjectId: string;
  changes: Changes;
  /** Why, in the actor's words; kept as a revision so that it can be erased. */
  reason?: string | null;
}

/** The hash of an entry: what it says, and the hash before it. */
export function hashOf(event: Omit<AuditEvent, "hash">): string {
  const content = [
    event.previousHash,
    event.id,
    event.sequence,
    event.at,
    event.actorId,
    event.action,
    event.subjectType,
    event.subjectId,
    event.fields,
  ];
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined) {
    return null;
  }
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Adds one act to the chain, and its values as revisions, inside the running transaction. */
export async function appendAct(manager: EntityManager, act: Act): Promise<AuditEvent> {
  const [event] = await appendActs(manager, [act]);
  return event as AuditEvent;
}

/** Adds acts to the chain in their order, and their values as revisions, inside the running transaction. */
export async function appendActs(manager: EntityManager, acts: readonly Act[]): Promise<AuditEvent[]> {
  const head = await manager.findOneByOrFail(AuditHead, { id: 1 });
  const events = acts.map((act) => {
    const event = Object.assign(new AuditEvent(), {
      id: newKey(),
      sequence: head.sequence + 1,
      at: act.at,
      actorId: act.actorId,
      action: act.action,
      subjectType: act.subjectType,
      subjectId: act.subjectId,
      fields: Object.keys(act.changes),
      previousHash: head.hash,
    });
    event.hash = hashOf(event);
    head.sequence = event.sequence;
    head.hash = event.hash;
    return event;
  });
  await insertRows(manager, AuditEvent, events);
  await manager.update(AuditHead, { id: 1 }, { sequence: head.sequence, hash: head.hash });
  await insertRows(manager, Revision, acts.flatMap((act, index) => revisionsOf(act, events[index]?.id ?? "")));
  return events;
}

function revisionsOf(act: Act, auditEventId: string): Revision[] {
  const values: Changes = act.reason ? { ...act.changes, reason: [null, act.reason] } : act.changes;
  return Object.entries(values).map(([field, [before, after]]) => ({
    id: newKey(),
    auditEventId,
    subjectType: act.subjectType,
    subjectId: act.subjectId,
    at: act.at,
    actorId: act.actorId,
    field,
    before: asText(before),
    after: asText(after),
  }));
}
