import { authorise, isEditorOf } from "../identity/authorise.ts";
import type { ConsentScope } from "../organisations/consent.entity.ts";
import { consentsInForce, endConsents } from "../organisations/consent-ending.service.ts";
import { NetworkRelation } from "../organisations/organisation-network.entity.ts";
import type { Context } from "../platform/context.ts";
import { mustFind } from "../platform/node.ts";
import { noLongerBelongs } from "./belonging.ts";
import { Membership } from "./membership.entity.ts";
import { MembershipState } from "./membership.enums.ts";
import { runningMembershipOf } from "./membership.reading.ts";
import { refuseOver } from "./membership.service.ts";

/**
 * What the organisation agreed to that leaving takes back: all of it, unless it stays a member of another partnership,
 * for which it holds on. Read by those who keep its page, before they decide; nobody else learns of any.
 */
export async function consentsThatLeavingEnds(ctx: Context, membership: Membership): Promise<ConsentScope[]> {
  const own = isEditorOf(ctx.actor, membership.organisationId);
  const stays = !own || membership.endedOn !== null || (await isMemberElsewhere(ctx, membership));
  return stays ? [] : consentsInForce(ctx, membership.organisationId);
}

async function isMemberElsewhere(ctx: Context, membership: Membership): Promise<boolean> {
  const all = await ctx.load.many(Membership, "organisationId", membership.organisationId);
  const networks = all.map((one) => one.networkId).filter((id) => id !== membership.networkId);
  const running = await Promise.all(networks.map((id) => runningMembershipOf(ctx, membership.organisationId, id)));
  return running.some((one) => one !== null);
}

/**
 * Leaves the network from today on; the organisation's own decision, for which no reason is needed. What it agreed to
 * is taken back, unless it is a member elsewhere; the membership stays in the history. Its seats no longer take part in
 * ballots that open afterwards.
 * @throws Refusal WRONG_STATE once it has ended; NOT_ELIGIBLE.
 */
export async function leaveNetwork(ctx: Context, id: string, reason: string | null): Promise<Membership> {
  const membership = await mustFind(ctx, Membership, id);
  await authorise(ctx, "membership.leaveNetwork", membership);
  await refuseOver(ctx, membership);
  const patch = { endedOn: ctx.today(), endedAs: MembershipState.RESIGNED, endedReason: reason?.trim() || null };
  return ctx.write(async (tx) => {
    if (!(await isMemberElsewhere(ctx, membership))) {
      await endConsents(ctx, tx, membership.organisationId);
    }
    await tx.update(Membership, { id: membership.id }, patch);
    await noLongerBelongs(tx, membership.organisationId, membership.networkId, NetworkRelation.MEMBER, ctx.today());
    const changes = { endedOn: [null, patch.endedOn] } as const;
    await tx.tell({ action: "membership.leaveNetwork", subject: membership, changes, reason: patch.endedReason });
    return Object.assign(new Membership(), membership, patch);
  });
}
