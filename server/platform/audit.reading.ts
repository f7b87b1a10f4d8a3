import { In } from "typeorm";
import { Revision, type AuditEvent } from "./audit.entity.ts";
import type { Context } from "./context.ts";

/** Why an act was done, in the actor's words; for people who are signed in. Erased reasons read as none. */
export async function reasonOf(ctx: Context, event: AuditEvent): Promise<string | null> {
  if (!ctx.actor) {
    return null;
  }
  return ctx.load.batch("reason of act", event.id, async (ids) => {
    const revisions = await ctx.read.findBy(Revision, { auditEventId: In([...ids]), field: "reason" });
    return ids.map((id) => revisions.find((revision) => revision.auditEventId === id)?.after ?? null);
  });
}
