import { emailsOf } from "../identity/auth/accounts.ts";
import { Network } from "../identity/network.entity.ts";
import type { Context } from "../platform/context.ts";
import type { Words } from "../platform/language.ts";
import type { Transaction } from "../platform/transaction.ts";
import type { SkillProposal } from "./skill-proposal.entity.ts";

/** Tells whoever suggested a word what became of it, inside the running transaction. */
export async function tellProposer(
  ctx: Context,
  tx: Transaction,
  proposal: SkillProposal,
  letter: { subject: Words; body: Words },
): Promise<void> {
  if (proposal.personId === ctx.actor?.personId) {
    return;
  }
  const [network] = await ctx.read.find(Network, { order: { name: "ASC" }, take: 1 });
  const to = (await emailsOf(ctx, [proposal.personId])).get(proposal.personId);
  if (to) {
    await tx.mail({ ...letter, to, link: network ? `/${network.handle}/my-work` : "/" });
  }
}
