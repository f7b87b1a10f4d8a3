import { abilities, authorise } from "../identity/authorise.ts";
import { addDays, dayOf } from "../platform/calendar.ts";
import { AuditEvent, Revision } from "../platform/audit.entity.ts";
import type { Context } from "../platform/context.ts";
import { keyOf } from "../platform/identifiers.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { Skill } from "../vocabulary/skill.entity.ts";
import { Capability } from "./capability.entity.ts";
import { Credential } from "./credential.entity.ts";
import { reindex } from "./find-index.ts";
import { Organisation } from "./organisation.entity.ts";
import { visibleOrganisation } from "./visible.ts";

/** For how many days what was taken off a page can be put back from its record. */
const putBackDays = 14;

/** What an act took off, and how it is put back: null where there is nothing to put back, or it is there again. */
interface Removed {
  changes: Record<string, readonly [null, unknown]>;
  putBack(tx: Transaction): Promise<void>;
}

type Finder = (ctx: Context, event: AuditEvent) => Promise<Removed | null>;

/** A skill: its row is kept among the values of the act. */
const removedSkill: Finder = async (ctx, event) => {
  const [revision] = await ctx.load.many(Revision, "auditEventId", event.id);
  const { row, ...said } = JSON.parse(revision?.before ?? "{}") as { row?: Capability };
  if (!revision || !row) {
    return null;
  }
  const now = await ctx.load.many(Capability, "organisationId", row.organisationId);
  const skill = await ctx.load.one(Skill, row.skillId);
  if (skill === null || now.some((one) => one.skillId === row.skillId)) {
    return null;
  }
  const putBack = async (tx: Transaction): Promise<void> => void (await tx.insert(Capability, row));
  return { changes: { [revision.field]: [null, said] }, putBack };
};

/** A credential: its row is kept, with the moment of the act that took it off. */
const removedCredential: Finder = async (ctx, event) => {
  const all = await ctx.load.many(Credential, "organisationId", event.subjectId);
  const removed = all.find((one) => one.removedAt === event.at);
  return removed
    ? {
        changes: { [`${removed.kind} endsOn`]: [null, removed.endsOn] },
        putBack: (tx) => tx.update(Credential, { id: removed.id }, { removedAt: null }),
      }
    : null;
};

const finders: Record<string, Finder> = {
  "organisation.withdrawCapability": removedSkill,
  "organisation.removeCredential": removedCredential,
};

function lastDay(event: AuditEvent): string {
  return addDays(dayOf(event.at), putBackDays);
}

async function removedBy(ctx: Context, event: AuditEvent): Promise<Removed | null> {
  return ctx.today() > lastDay(event) ? null : ((await finders[event.action]?.(ctx, event)) ?? null);
}

/** The last day on which the viewer can put back what an act took off an organisation's page; null where they cannot. */
export async function putBackUntil(ctx: Context, event: AuditEvent): Promise<string | null> {
  if (!(event.action in finders)) {
    return null;
  }
  const organisation = await visibleOrganisation(ctx, event.subjectId);
  const may = organisation !== null && (await abilities(ctx, "organisation", organisation)).includes("putBack");
  return may && (await removedBy(ctx, event)) !== null ? lastDay(event) : null;
}

/**
 * Puts back what an act took off an organisation's page, as it was.
 * @throws Refusal NOT_FOUND for an act of another page, INVALID when it is there again or too old, STALE_VERSION.
 */
export async function putBack(ctx: Context, id: string, act: string, expectedVersion: number): Promise<Organisation> {
  const organisation = await mustFind(ctx, Organisation, id);
  await authorise(ctx, "organisation.putBack", organisation);
  const event = await ctx.load.one(AuditEvent, keyOf(act, "aud"));
  if (event?.subjectId !== organisation.id) {
    throw Refusal.notFound("entry of the record");
  }
  const removed = await removedBy(ctx, event);
  if (removed === null) {
    throw Refusal.invalid("act", `There is nothing to put back, or more than ${putBackDays} days have passed. Add it anew.`);
  }
  return ctx.write(async (tx) => {
    const changed = await tx.change(Organisation, organisation, {}, expectedVersion);
    await removed.putBack(tx);
    await tx.tell({ action: "organisation.putBack", subject: changed, changes: removed.changes });
    await reindex(tx.manager, organisation.id);
    return changed;
  });
}
