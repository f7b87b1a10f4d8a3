import { join, raw, sql, type Sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import type { Transaction } from "../platform/transaction.ts";
import { AccessAction, AccessEvent } from "./access-event.entity.ts";
import { Consent } from "./consent.entity.ts";
import { mustGoSince } from "./export-recall.ts";
import { ExportBasis } from "./export-basis.ts";
import type { ExportRecord } from "./export-record.entity.ts";
import { mailPeople, pagePath } from "./letters.ts";
import { Organisation } from "./organisation.entity.ts";

/** Since when the row of an organisation must no longer be used, by its answers and the day; null while it may be. */
export async function endOfRow(ctx: Context, entry: AccessEvent): Promise<string | null> {
  if (entry.action !== AccessAction.EXPORTED) {
    return null;
  }
  const [organisation, consents] = await Promise.all([
    ctx.load.one(Organisation, entry.organisationId),
    ctx.load.many(Consent, "organisationId", entry.organisationId),
  ]);
  const { takenOffOn = null, erasedAt = null } = organisation ?? {};
  return mustGoSince(entry, { takenOffOn, erasedAt, consents }, ctx.today());
}

/** That something happened since to the organisation of `access_event e`; the rule itself is in `mustGoSince`. */
function mayHaveEnded(ctx: Context): Sql {
  return sql`e.action = ${AccessAction.EXPORTED} and e.basis is not null and exists (
    select 1 from organisation o where o.id = e."organisationId" and (o."erasedAt" is not null or e.basis <> ${ExportBasis.LOOKED_AFTER} and (o."takenOffOn" is not null or exists (
      select 1 from consent c where c."organisationId" = o.id
      and (c.scope = 'COMMISSIONER_EXPORT' or c.scope = 'LIST_PUBLIC' or c.scope = 'LIST_MEMBERS')
      and ((c.answer = 'REFUSED' and c."grantedOn" >= e.at) or c."withdrawnOn" >= e.at or c."expiresOn" < ${ctx.today()})))))`;
}

async function endedWhere(ctx: Context, condition: Sql): Promise<AccessEvent[]> {
  const rows = await ctx.database.rows<{ id: string }>(
    sql`select e.id from access_event e where ${condition} and ${mayHaveEnded(ctx)} order by e.id`,
  );
  const entries = (await Promise.all(rows.map(({ id }) => ctx.load.one(AccessEvent, id)))).filter((entry) => entry !== null);
  const ends = await Promise.all(entries.map((entry) => endOfRow(ctx, entry)));
  return entries.filter((_entry, index) => ends[index] !== null);
}

/** The rows of a file that must no longer be used, those said to be gone included. */
export function rowsThatMustGo(ctx: Context, record: Pick<ExportRecord, "id">): Promise<AccessEvent[]> {
  return ctx.load.batch("rows that must go", record.id, async (keys: readonly string[]) => {
    const rows = await endedWhere(ctx, sql`e."sourceId" in (${join(keys)})`);
    return keys.map((key) => rows.filter(({ sourceId }) => sourceId === key));
  });
}

/** The same of all files of the viewer, without those said to be gone. */
export function openRowsOfViewer(ctx: Context): Promise<AccessEvent[]> {
  return endedWhere(ctx, ctx.actor ? sql`e."personId" = ${ctx.actor.personId} and e."goneAt" is null` : raw("1 = 0"));
}

/**
 * Writes to whoever holds a row of the organisation that must go from this moment on, inside the running transaction. What
 * ends by its day sends no letter: it is among what waits for them.
 */
export async function tellTakers(ctx: Context, tx: Transaction, organisationId: string): Promise<void> {
  const entries = await tx.manager.findBy(AccessEvent, { organisationId, action: AccessAction.EXPORTED });
  if (entries.length === 0) {
    return;
  }
  const { takenOffOn, erasedAt } = await tx.manager.findOneByOrFail(Organisation, { id: organisationId });
  const consents = await tx.manager.findBy(Consent, { organisationId });
  const open = entries.filter((entry) => entry.goneAt === null);
  const ended = open.filter((entry) => mustGoSince(entry, { takenOffOn, erasedAt, consents }, ctx.today()) !== null);
  await mailPeople(ctx, tx, ended.map(({ personId }) => personId), {
    subject: "Please take a row out of a file of yours",
    body: "An organisation whose entry is in a file that you took from the directory no longer agrees to that. Please do not use the entry any more. Your list of files says which row of which file it is.",
    link: await pagePath(ctx, organisationId, "account/files"),
  });
}
