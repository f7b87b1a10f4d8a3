import type { Context } from "../platform/context.ts";
import { nodeId } from "../platform/node.ts";
import { AccessAction, type AccessEvent } from "./access-event.entity.ts";
import { ExportRecord } from "./export-record.entity.ts";
import { Organisation } from "./organisation.entity.ts";
import { visibleOrganisation } from "./visible.ts";

/** The file that an entry of the ledger was taken away in; null for the others. */
export function fileOf(ctx: Context, entry: AccessEvent): Promise<ExportRecord | null> {
  return ctx.load.one(ExportRecord, entry.action === AccessAction.EXPORTED ? entry.sourceId : null);
}

/** The id of the organisation of an entry, as files name it. */
export function organisationIdOf({ organisationId }: AccessEvent): string {
  return nodeId(Object.assign(new Organisation(), { id: organisationId }));
}

/**
 * How the row of an organisation is found in a file: by its name where the viewer may still see it, else by the word in
 * its address, which is in the file as well and does not change with what it calls itself since.
 */
export async function organisationNameOf(ctx: Context, { organisationId }: AccessEvent): Promise<string | null> {
  const visible = await visibleOrganisation(ctx, organisationId);
  const row = visible ?? (await ctx.load.one(Organisation, organisationId));
  return row === null || row.erasedAt !== null ? null : (visible?.name ?? row.handle);
}
