import { raw, sql } from "../database/sql.ts";
import { holdsIn, isEditorOf, isOperator, organisationsEdited } from "../identity/authorise.ts";
import { Network } from "../identity/network.entity.ts";
import { settingsOf } from "../identity/network-settings.ts";
import { committeeRoles } from "../identity/role.ts";
import { visibleOrganisation, visibleTo } from "../organisations/visible.ts";
import type { Context } from "../platform/context.ts";
import { find } from "../platform/node.ts";
import { pageInMemory, type Page, type PageArguments } from "../platform/page.ts";
import { Committee } from "./committee.entity.ts";
import { eligibilityOn, type Eligibility } from "./eligibility.ts";
import { Membership, MembershipEvent, MembershipEventKind } from "./membership.entity.ts";
import { type MembershipState } from "./membership.enums.ts";
import { isMember, membershipStateOn, renewByOn, type MembershipDates } from "./membership-state.ts";
import type { Seat } from "./seat.entity.ts";

/** The dates of a membership with what happened to it, as the pure rules need them. */
async function datesOf(ctx: Context, membership: Membership): Promise<MembershipDates> {
  const events = await ctx.load.many(MembershipEvent, "membershipId", membership.id);
  return {
    from: membership.from,
    renewBy: membership.firstRenewBy,
    admittedAs: membership.admittedAs,
    endedOn: membership.endedOn,
    endedAs: membership.endedAs,
    happenings: events.map(({ kind, on, until }) =>
      kind === MembershipEventKind.RENEWED ? { kind, on, renewBy: until } : { kind, on, until },
    ),
  };
}

/** Where a membership stands on a day; null before its first. */
export async function stateOfMembership(
  ctx: Context,
  membership: Membership,
  day: string,
): Promise<MembershipState | null> {
  const [dates, network] = await Promise.all([datesOf(ctx, membership), ctx.load.one(Network, membership.networkId)]);
  return membershipStateOn(dates, day, network ? settingsOf(network).graceDays : 0);
}

/** The last day before the membership has to be renewed, as it is today. */
export async function renewByToday(ctx: Context, membership: Membership): Promise<string | null> {
  return renewByOn(await datesOf(ctx, membership), ctx.today());
}

/** The latest membership of an organisation in a network, or in any when none is named. */
export async function latestMembershipOf(
  ctx: Context,
  organisationId: string,
  networkId: string | null,
): Promise<Membership | null> {
  const memberships = await ctx.load.many(Membership, "organisationId", organisationId);
  const fitting = memberships.filter((one) => networkId === null || one.networkId === networkId);
  return fitting.reduce<Membership | null>((last, one) => (last && last.from > one.from ? last : one), null);
}

/** The key behind a network's id; null for none, and a key that fits nothing for an id that names no network. */
export async function keyOfNetwork(ctx: Context, id: string | null): Promise<string | null> {
  return id === null ? null : ((await find(ctx, Network, id))?.id ?? "");
}

/** Where an organisation stands in a network on a day; null when it is not, or not yet, a member. */
export async function memberStateIn(
  ctx: Context,
  organisationId: string,
  networkId: string,
  day: string,
): Promise<MembershipState | null> {
  const membership = await latestMembershipOf(ctx, organisationId, networkId);
  return membership ? stateOfMembership(ctx, membership, day) : null;
}

/** The membership of an organisation in a network if it counts as one today. */
export async function runningMembershipOf(
  ctx: Context,
  organisationId: string,
  networkId: string,
): Promise<Membership | null> {
  const membership = await latestMembershipOf(ctx, organisationId, networkId);
  const state = membership ? await stateOfMembership(ctx, membership, ctx.today()) : null;
  return isMember(state) ? membership : null;
}

/** Whether a seat would be on the roll of a ballot that opens on the day. */
export async function eligibilityOf(ctx: Context, seat: Seat, day: string): Promise<Eligibility> {
  const committee = await ctx.load.one(Committee, seat.committeeId);
  const state = committee ? await memberStateIn(ctx, seat.organisationId, committee.networkId, day) : null;
  return eligibilityOn(seat, state, day);
}

/** The networks of which an organisation that the viewer speaks for is a member today. */
export async function networksOfMembersEditedBy(ctx: Context): Promise<string[]> {
  const organisationIds = organisationsEdited(ctx.actor);
  const lists = await Promise.all(organisationIds.map((id) => ctx.load.many(Membership, "organisationId", id)));
  const memberships = lists.flat();
  const states = await Promise.all(memberships.map((one) => stateOfMembership(ctx, one, ctx.today())));
  return memberships.filter((_one, index) => isMember(states[index] ?? null)).map((one) => one.networkId);
}

/** Whether the viewer keeps the memberships of a network: they are its history, whatever became of the member's page. */
function keepsMemberships(ctx: Context, networkId: string): boolean {
  return isOperator(ctx.actor) || holdsIn(ctx.actor, networkId, committeeRoles);
}

/** The membership if the viewer may see its organisation, or is of the committee whose history it belongs to. */
export async function visibleMembership(ctx: Context, key: string): Promise<Membership | null> {
  const membership = await ctx.load.one(Membership, key);
  if (!membership) {
    return null;
  }
  const organisation = await visibleOrganisation(ctx, membership.organisationId);
  return organisation || keepsMemberships(ctx, membership.networkId) ? membership : null;
}

/** What happened to a membership, oldest first. */
export async function eventsOf(ctx: Context, membership: Membership): Promise<MembershipEvent[]> {
  return ctx.load.many(MembershipEvent, "membershipId", membership.id);
}

/** Why it happened: read by the committee and by those who keep the member's page. */
export async function eventReason(ctx: Context, event: MembershipEvent): Promise<string | null> {
  const membership = await ctx.load.one(Membership, event.membershipId);
  const told =
    membership !== null &&
    (keepsMemberships(ctx, membership.networkId) || isEditorOf(ctx.actor, membership.organisationId));
  return told ? event.reason : null;
}

/**
 * The memberships of a network, by name: for its committee all of them, for others those whose organisations they may
 * see. All, or those in one state today.
 */
export async function membershipsOf(
  ctx: Context,
  network: Network,
  state: MembershipState | null,
  args: PageArguments,
): Promise<Page<Membership> & { totalCount: number }> {
  const shown = keepsMemberships(ctx, network.id) ? raw("1 = 1") : visibleTo(ctx);
  const rows = await ctx.database.rows<{ id: string }>(sql`
    select m.id as "id" from membership m join organisation o on o.id = m."organisationId"
    where m."networkId" = ${network.id} and ${shown} order by o."foldedName", m."from", m.id`);
  const memberships = await Promise.all(rows.map((row) => ctx.load.one(Membership, row.id)));
  const all = memberships.filter((one) => one !== null);
  if (state === null) {
    return pageInMemory(all, args);
  }
  const states = await Promise.all(all.map((one) => stateOfMembership(ctx, one, ctx.today())));
  return pageInMemory(
    all.filter((_one, index) => states[index] === state),
    args,
  );
}
