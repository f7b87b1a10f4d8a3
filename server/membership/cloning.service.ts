import { authorise } from "../identity/authorise.ts";
import { addNetwork, checkHandle } from "../identity/founding.service.ts";
import { parentFor } from "../identity/nesting.service.ts";
import { Network } from "../identity/network.entity.ts";
import { Role } from "../identity/role.ts";
import { grantRole } from "../identity/role.service.ts";
import type { Context } from "../platform/context.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { line } from "../platform/wording.ts";
import { agreementOn } from "./agreement.reading.ts";
import { layDownAgreement } from "./agreement.service.ts";
import { Committee } from "./committee.entity.ts";
import { ruleToday } from "./committee.reading.ts";
import { foundCommittee } from "./founding.ts";
import { termsOf } from "./proposal.ts";

const longestName = 200;
const longestPurpose = 500;

/** What a new partnership is called, and of which larger one it is a part. */
export interface NewFromTemplate {
  handle: string;
  name: string;
  purpose?: string | null;
  /** GraphQL id. */
  partOf?: string | null;
}

/**
 * Makes a new partnership that works as another does: its settings, its committees with the rule in force, and the text
 * of its agreement. Never its people, seats, members, applications or decisions. Whoever makes it is its secretary.
 * @throws Refusal INVALID for a word that is taken or a name that is missing, NOT_ELIGIBLE.
 */
export async function cloneNetwork(ctx: Context, id: string, input: NewFromTemplate): Promise<Network> {
  const template = await mustFind(ctx, Network, id);
  const actor = await authorise(ctx, "network.cloneNetwork", template);
  const name = line(["input", "name"], input.name, longestName);
  if (name === "") {
    throw Refusal.invalid(["input", "name"], "Enter the name of the partnership.");
  }
  const purpose = line(["input", "purpose"], input.purpose ?? "", longestPurpose) || null;
  const parent = input.partOf ? await parentFor(ctx, actor, null, input.partOf) : null;
  return ctx.write(async (tx) => {
    await checkHandle(ctx, input.handle);
    const { ownSettings } = template;
    const network = await addNetwork(tx, { handle: input.handle, name, purpose, parentId: parent?.id ?? null, ownSettings });
    const place = { networkId: network.id, organisationId: null, from: ctx.today(), to: null };
    await grantRole(tx, { personId: actor.personId, role: Role.SECRETARY, ...place });
    await copyCommittees(ctx, tx, template, network);
    const agreement = await agreementOn(ctx, template.id, ctx.today());
    if (agreement) {
      await layDownAgreement(ctx, tx, network.id, { texts: agreement.texts, changes: null }, null);
    }
    await tx.tell({ action: "network.cloneNetwork", subject: network, changes: { template: [null, template.id] } });
    return network;
  });
}

/** The committees by name, each with the rule that is in force; nobody sits on them yet. */
async function copyCommittees(ctx: Context, tx: Transaction, template: Network, network: Network): Promise<void> {
  for (const committee of await ctx.load.many(Committee, "networkId", template.id)) {
    await foundCommittee(tx, network.id, committee.name, ctx.today(), termsOf(await ruleToday(ctx, committee)));
  }
}
