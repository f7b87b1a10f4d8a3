import { holdsIn, isEditorOf, isOperator } from "../identity/authorise.ts";
import { Network } from "../identity/network.entity.ts";
import { defaultSettings, RenewalRule, settingsOf, type NetworkSettings } from "../identity/network-settings.ts";
import { Person } from "../identity/person.entity.ts";
import { committeeRoles } from "../identity/role.ts";
import { dayOf } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { Decision } from "./decision.entity.ts";
import { Membership } from "./membership.entity.ts";
import { BallotSubject, MembershipState } from "./membership.enums.ts";
import { renewByToday, stateOfMembership } from "./membership.reading.ts";
import { canRenewOn, renewalOpensOn } from "./renewal.ts";
import { Renewal, RenewalCheck } from "./renewal.entity.ts";

async function settingsFor(ctx: Context, membership: Membership): Promise<NetworkSettings> {
  const network = await ctx.load.one(Network, membership.networkId);
  return network ? settingsOf(network) : defaultSettings;
}

/** The renewal of the term that a membership is in: as it was begun, or an empty one. Null where it has no term. */
export async function renewalOf(ctx: Context, membership: Membership): Promise<Renewal | null> {
  const renewBy = await renewByToday(ctx, membership);
  if (renewBy === null || membership.endedOn !== null) {
    return null;
  }
  const all = await ctx.load.many(Renewal, "membershipId", membership.id);
  const begun = all.find((one) => one.renewBy === renewBy);
  const empty = { id: "", membershipId: membership.id, renewBy, sentAt: null, sentById: null };
  return begun ?? Object.assign(new Renewal(), empty);
}

/** The same for those who may read it: who keep the member's page, the committee, and operators. */
export async function visibleRenewal(ctx: Context, membership: Membership): Promise<Renewal | null> {
  const { actor } = ctx;
  const reads =
    isOperator(actor) || isEditorOf(actor, membership.organisationId) || holdsIn(actor, membership.networkId, committeeRoles);
  return reads ? renewalOf(ctx, membership) : null;
}

/** Whether the member can look through its page and send its renewal today. */
export async function isRenewalOpen(ctx: Context, membership: Membership): Promise<boolean> {
  const [state, renewBy, settings] = await Promise.all([
    stateOfMembership(ctx, membership, ctx.today()),
    renewByToday(ctx, membership),
    settingsFor(ctx, membership),
  ]);
  return canRenewOn(state, renewBy, ctx.today(), settings.renewalOpensDays);
}

/** Whether the member can go on with its renewal today: it is open, and has not been sent. */
export async function isRenewalToDo(ctx: Context, membership: Membership): Promise<boolean> {
  const renewal = await renewalOf(ctx, membership);
  return renewal !== null && renewal.sentAt === null && (await isRenewalOpen(ctx, membership));
}

/** The first day on which it can be renewed. */
export async function opensOn(ctx: Context, renewal: Renewal): Promise<string> {
  const membership = await ctx.load.one(Membership, renewal.membershipId);
  const settings = membership ? await settingsFor(ctx, membership) : defaultSettings;
  return renewalOpensOn(renewal.renewBy, settings.renewalOpensDays);
}

/** What happens once it is sent: as the network set it; a membership that has lapsed always takes a ballot. */
export async function ruleFor(ctx: Context, membership: Membership): Promise<RenewalRule> {
  const [state, settings] = await Promise.all([
    stateOfMembership(ctx, membership, ctx.today()),
    settingsFor(ctx, membership),
  ]);
  return state === MembershipState.LAPSED ? RenewalRule.BALLOT : settings.renewalRule;
}

/** The same for a renewal. */
export async function ruleOfRenewal(ctx: Context, renewal: Renewal): Promise<RenewalRule> {
  const membership = await ctx.load.one(Membership, renewal.membershipId);
  return membership ? ruleFor(ctx, membership) : RenewalRule.BALLOT;
}

/** Which parts were looked through. */
export async function checksOf(ctx: Context, renewal: Renewal): Promise<RenewalCheck[]> {
  return renewal.id === "" ? [] : ctx.load.many(RenewalCheck, "renewalId", renewal.id);
}

/** A person who acted on a renewal, for people who are signed in. */
export async function personOfRenewal(ctx: Context, personId: string | null): Promise<Person | null> {
  return ctx.actor ? ctx.load.one(Person, personId) : null;
}

/** What the committee last decided about a renewal that was sent; null while it has not. */
export async function decisionAbout(ctx: Context, renewal: Renewal): Promise<Decision | null> {
  const membership = await ctx.load.one(Membership, renewal.membershipId);
  if (!membership || renewal.sentAt === null) {
    return null;
  }
  const sentOn = dayOf(renewal.sentAt);
  const all = await ctx.load.many(Decision, "organisationId", membership.organisationId);
  const about = all.filter((one) => one.networkId === membership.networkId && one.subject === BallotSubject.RENEW);
  return about.findLast((one) => dayOf(one.on) >= sentOn) ?? null;
}
