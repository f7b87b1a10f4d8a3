import { Network } from "../identity/network.entity.ts";
import { relationsOf } from "../organisations/access.ts";
import { NetworkRelation } from "../organisations/organisation-network.entity.ts";
import type { Organisation } from "../organisations/organisation.entity.ts";
import type { Context } from "../platform/context.ts";

/** The partnership that was set up first: its pages show whoever belongs to none. */
function oldestNetwork(ctx: Context): Promise<Network | null> {
  return ctx.load.batch("oldest network", 0, async (asked) => {
    const [network = null] = await ctx.read.find(Network, { order: { id: "ASC" }, take: 1 });
    return asked.map(() => network);
  });
}

/** The address of an organisation's page, under a partnership it is a member of; null where there is no partnership yet. */
export async function pageAddress(ctx: Context, base: string, organisation: Organisation): Promise<string | null> {
  const relations = await relationsOf(ctx, organisation.id);
  const member = relations.find(({ relation }) => relation === NetworkRelation.MEMBER);
  const network = member ? await ctx.load.one(Network, member.networkId) : await oldestNetwork(ctx);
  return network ? `${base}/${network.handle}/organisations/${organisation.handle}` : null;
}
