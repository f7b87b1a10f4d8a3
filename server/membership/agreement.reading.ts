import { holdsIn, isEditorOf, isOperator } from "../identity/authorise.ts";
import type { Network } from "../identity/network.entity.ts";
import { Person } from "../identity/person.entity.ts";
import { committeeRoles } from "../identity/role.ts";
import type { Context } from "../platform/context.ts";
import { Agreement, AgreementAcceptance } from "./agreement.entity.ts";
import type { Membership } from "./membership.entity.ts";
import { networksOfMembersEditedBy } from "./membership.reading.ts";

/** All versions of a network's agreement, newest first. What partners agree to is public. */
export async function agreementsOf(ctx: Context, network: Network): Promise<Agreement[]> {
  const all = await ctx.load.many(Agreement, "networkId", network.id);
  return [...all].sort((one, other) => other.edition - one.edition);
}

/** The version in force on a day; null where there is none. */
export async function agreementOn(ctx: Context, networkId: string, day: string): Promise<Agreement | null> {
  const all = await ctx.load.many(Agreement, "networkId", networkId);
  const begun = all.filter((one) => one.from <= day);
  return begun.reduce<Agreement | null>((last, one) => (last && last.edition > one.edition ? last : one), null);
}

/** Whether the viewer reads what a member accepted: its own editors, members of the network, and the committee. */
async function readsAcceptances(ctx: Context, membership: Membership): Promise<boolean> {
  return (
    isOperator(ctx.actor) ||
    isEditorOf(ctx.actor, membership.organisationId) ||
    holdsIn(ctx.actor, membership.networkId, committeeRoles) ||
    (await networksOfMembersEditedBy(ctx)).includes(membership.networkId)
  );
}

/** What a member accepted, newest first; nothing for the public. */
export async function acceptancesOf(ctx: Context, membership: Membership): Promise<AgreementAcceptance[]> {
  if (!(await readsAcceptances(ctx, membership))) {
    return [];
  }
  const all = await ctx.load.many(AgreementAcceptance, "membershipId", membership.id);
  return [...all].sort((one, other) => other.edition - one.edition);
}

/** The version that a member has still to accept; null where none is in force or it has. */
export async function agreementToAccept(ctx: Context, membership: Membership): Promise<Agreement | null> {
  const [current, accepted] = await Promise.all([
    agreementOn(ctx, membership.networkId, ctx.today()),
    ctx.load.many(AgreementAcceptance, "membershipId", membership.id),
  ]);
  return accepted.some((one) => one.agreementId === current?.id) ? null : current;
}

/** Who accepted: for people who are signed in, as with seats. */
export async function accepter(ctx: Context, acceptance: AgreementAcceptance): Promise<Person | null> {
  return ctx.actor ? ctx.load.one(Person, acceptance.acceptedById) : null;
}
