import { correspondents } from "../identity/auth/accounts.ts";
import { Network } from "../identity/network.entity.ts";
import { editorsOf } from "../identity/role.service.ts";
import { OrganisationNetwork } from "./organisation-network.entity.ts";
import { isWithin } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import type { Letter } from "../platform/outbox.ts";
import type { Transaction } from "../platform/transaction.ts";

/** The networks an organisation belongs to today, as an applicant or a member; the longest-standing first. */
export async function networkIdsOf(ctx: Context, organisationId: string): Promise<string[]> {
  const rows = await ctx.load.many(OrganisationNetwork, "organisationId", organisationId);
  const current = rows.filter((row) => isWithin(ctx.today(), row.from, row.to));
  return [...new Set(current.sort((one, other) => (one.from < other.from ? -1 : 1)).map((row) => row.networkId))];
}

/** The path of a page in the network of an organisation: in any network where it has none. */
export async function pagePath(ctx: Context, organisationId: string, page: string): Promise<string> {
  const [networkId] = await networkIdsOf(ctx, organisationId);
  const network = networkId
    ? await ctx.load.one(Network, networkId)
    : (await ctx.read.find(Network, { order: { name: "ASC" }, take: 1 }))[0];
  return network ? `/${network.handle}/${page}` : "/";
}

/** Writes the same letter to several people but not to whoever acts, inside the running transaction. */
export async function mailPeople(
  ctx: Context,
  tx: Transaction,
  personIds: readonly string[],
  letter: Omit<Letter, "to">,
): Promise<void> {
  const others = [...new Set(personIds)].filter((id) => id !== ctx.actor?.personId);
  for (const reader of (await correspondents(ctx, others)).values()) {
    await tx.mail({ ...letter, ...reader });
  }
}

/** Writes to everybody who keeps the page of an organisation, inside the running transaction. */
export async function mailEditors(
  ctx: Context,
  tx: Transaction,
  organisationId: string,
  letter: Omit<Letter, "to">,
): Promise<void> {
  const editors = await editorsOf(ctx, organisationId);
  await mailPeople(ctx, tx, editors.map((editor) => editor.id), letter);
}
