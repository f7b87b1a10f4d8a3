import { emailsOf } from "../identity/auth/accounts.ts";
import { Network } from "../identity/network.entity.ts";
import { editorsOf } from "../identity/role.service.ts";
import { OrganisationNetwork } from "../organisations/organisation-network.entity.ts";
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

/** The path of "My work" for people of an organisation: in its network, or in any where it has none. */
export async function myWorkPage(ctx: Context, organisationId: string | null): Promise<string> {
  const [networkId] = organisationId ? await networkIdsOf(ctx, organisationId) : [];
  const network = networkId
    ? await ctx.load.one(Network, networkId)
    : (await ctx.read.find(Network, { order: { name: "ASC" }, take: 1 }))[0];
  return network ? `/${network.handle}/my-work` : "/";
}

/** Writes the same letter to several people but not to whoever acts, inside the running transaction. */
export async function mailPeople(
  ctx: Context,
  tx: Transaction,
  personIds: readonly string[],
  letter: Omit<Letter, "to">,
): Promise<void> {
  const addresses = await emailsOf(ctx, personIds.filter((id) => id !== ctx.actor?.personId));
  for (const to of new Set(addresses.values())) {
    await tx.mail({ ...letter, to });
  }
}

/** Writes to everybody who keeps the page of an organisation, inside the running transaction. */
export async function mailEditors(
  ctx: Context,
  tx: Transaction,
  organisationId: string,
  letter: Omit<Letter, "to" | "link">,
): Promise<void> {
  const editors = await editorsOf(ctx, organisationId);
  const link = await myWorkPage(ctx, organisationId);
  await mailPeople(ctx, tx, editors.map((editor) => editor.id), { ...letter, link });
}
