import { allowUndoing, type WayBack } from "../identity/undo.ts";
import { Revision, type AuditEvent } from "../platform/audit.entity.ts";
import type { Context } from "../platform/context.ts";
import type { Transaction } from "../platform/transaction.ts";
import { Skill } from "../vocabulary/skill.entity.ts";
import { Capability } from "./capability.entity.ts";
import { Credential } from "./credential.entity.ts";
import { reindex } from "./find-index.ts";
import { Organisation } from "./organisation.entity.ts";

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

/** What was taken off an organisation's page is put back as it was. */
function puttingBack(find: Finder): WayBack {
  return async (ctx, event) => {
    const organisation = await ctx.load.one(Organisation, event.subjectId);
    const removed = organisation && (await find(ctx, event));
    if (!organisation || !removed) {
      return null;
    }
    const undo = (): Promise<void> =>
      ctx.write(async (tx) => {
        const changed = await tx.change(Organisation, organisation, {});
        await removed.putBack(tx);
        await tx.tell({ action: "organisation.undoAct", subject: changed, changes: removed.changes });
        await reindex(tx.manager, organisation.id);
      });
    return { ability: "organisation.undoAct", subject: organisation, undo };
  };
}

allowUndoing("organisation.withdrawCapability", puttingBack(removedSkill));
allowUndoing("organisation.removeCredential", puttingBack(removedCredential));
