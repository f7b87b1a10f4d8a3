import type { Actor, Context } from "../platform/context.ts";
import { find, mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import { authorise, holdsIn, isOperator } from "./authorise.ts";
import { Network } from "./network.entity.ts";
import { Role } from "./role.ts";

/*
 * Partnerships nest: one is a part of a larger one, whose committee decides where its own cannot. Both have to want
 * that, so it takes somebody who keeps both, or an operator.
 */

/** The partnerships that are parts of a larger one, by name. */
export async function partsOf(ctx: Context, network: Network): Promise<Network[]> {
  const parts = await ctx.load.many(Network, "parentId", network.id);
  return [...parts].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/**
 * The partnership that another is to be a part of.
 * @param network the part; null for one that is not there yet.
 * @throws Refusal INVALID for one that is not there, NOT_ELIGIBLE for one the actor does not keep.
 */
export async function parentFor(ctx: Context, actor: Actor, network: Network | null, id: string): Promise<Network> {
  const parent = await find(ctx, Network, id);
  if (!parent) {
    throw Refusal.invalid("partOf", "Choose the larger partnership from the list.");
  }
  if (!isOperator(actor) && !holdsIn(actor, parent.id, [Role.SECRETARY])) {
    throw Refusal.notEligible("It takes the secretary of the larger partnership too, or an operator, to make one a part of it.");
  }
  if (network && (await isWithin(ctx, parent, network))) {
    throw Refusal.invalid("partOf", "That partnership is a part of this one, so this one cannot be a part of it.");
  }
  return parent;
}

/** Whether a partnership is another, or a part of it at any depth. */
async function isWithin(ctx: Context, network: Network, other: Network): Promise<boolean> {
  if (network.id === other.id) {
    return true;
  }
  const parent = await ctx.load.one(Network, network.parentId);
  return parent !== null && isWithin(ctx, parent, other);
}

/**
 * Makes a partnership a part of a larger one, or of none.
 * @throws Refusal INVALID where that would go round in a circle, STALE_VERSION, NOT_ELIGIBLE.
 */
export async function setParentNetwork(
  ctx: Context,
  id: string,
  parentId: string | null,
  expectedVersion: number,
): Promise<Network> {
  const network = await mustFind(ctx, Network, id);
  const actor = await authorise(ctx, "network.setParentNetwork", network);
  return ctx.write(async (tx) => {
    // Asked inside the lane: two who make each a part of the other are one after the other.
    const parent = parentId === null ? null : await parentFor(ctx, actor, network, parentId);
    const changed = await tx.change(Network, network, { parentId: parent?.id ?? null }, expectedVersion);
    const changes = { parent: [network.parentId, changed.parentId] } as const;
    await tx.tell({ action: "network.setParentNetwork", subject: changed, changes });
    return changed;
  });
}
