import { join, raw, some, sql, type Sql } from "../database/sql.ts";
import { holdsIn, isEditorOf, isOperator, mayWriteForGroups, networksHeld, organisationsEdited } from "../identity/authorise.ts";
import { committeeRoles, Role } from "../identity/role.ts";
import { RoleAssignment } from "../identity/role-assignment.entity.ts";
import { isWithin } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { Consent, ConsentScope, ConsentState } from "./consent.entity.ts";
import { stateOfConsent } from "./consent-state.ts";
import { OrganisationNetwork, NetworkRelation } from "./organisation-network.entity.ts";
import type { Organisation } from "./organisation.entity.ts";
import { ListingBasis } from "./organisation.enums.ts";

/** Whether the viewer writes answers down for groups and registered the organisation on its behalf. */
export function isBrokerFor(ctx: Context, organisation: Organisation): boolean {
  return mayWriteForGroups(ctx.actor) && organisation.registeredById === ctx.actor?.personId;
}

/** Whether the viewer may write for the organisation: an editor of it, or the broker who registered it. */
export function speaksFor(ctx: Context, organisation: Organisation): boolean {
  return isEditorOf(ctx.actor, organisation.id) || isBrokerFor(ctx, organisation);
}

/** Whether a role is held today. */
export function isInForce(ctx: Context, held: RoleAssignment): boolean {
  return !held.pending && isWithin(ctx.today(), held.from, held.to);
}

/** Whether nobody keeps the organisation's page today, so that others answer for it. */
export async function nobodyKeeps(ctx: Context, organisationId: string): Promise<boolean> {
  const held = await ctx.load.many(RoleAssignment, "organisationId", organisationId);
  return !held.some((one) => one.role === Role.MEMBER_EDITOR && isInForce(ctx, one));
}

/** Its relations to networks that are in force today. */
export async function relationsOf(ctx: Context, organisationId: string): Promise<OrganisationNetwork[]> {
  const all = await ctx.load.many(OrganisationNetwork, "organisationId", organisationId);
  return all.filter((relation) => isWithin(ctx.today(), relation.from, relation.to));
}

/** Whether the viewer sits on, or runs, the committee of a network to which it relates in one of these ways. */
async function isOnCommittee(ctx: Context, organisation: Organisation, relations: NetworkRelation[]): Promise<boolean> {
  if (!ctx.actor) {
    return false;
  }
  const networks = await relationsOf(ctx, organisation.id);
  return networks.some(
    ({ relation, networkId }) => relations.includes(relation) && holdsIn(ctx.actor, networkId, committeeRoles),
  );
}

/**
 * Whether it is an entry of a register that the viewer looks after as a data steward: who imports such entries answers for
 * them as long as nobody of the organisation does.
 */
export function stewardsEntry(ctx: Context, organisation: Organisation): boolean {
  return organisation.listingBasis === ListingBasis.PUBLIC_REGISTER && isDataSteward(ctx);
}

/** Whether the viewer is a data steward, of any network. */
export function isDataSteward(ctx: Context): boolean {
  return networksHeld(ctx.actor, [Role.DATA_STEWARD]).length > 0;
}

/** Whether the viewer looks after it: writes for it, runs the installation, or is on a committee it deals with. */
export async function looksAfter(ctx: Context, organisation: Organisation): Promise<boolean> {
  return (
    speaksFor(ctx, organisation) ||
    isOperator(ctx.actor) ||
    (await isOnCommittee(ctx, organisation, [NetworkRelation.MEMBER, NetworkRelation.APPLICANT]))
  );
}

/** Whether it agreed to something, and that holds today. */
export async function agreedTo(ctx: Context, organisationId: string, scope: ConsentScope): Promise<boolean> {
  const consents = await ctx.load.many(Consent, "organisationId", organisationId);
  return consents.some(
    (consent) => consent.scope === scope && stateOfConsent(consent, ctx.today()) === ConsentState.GRANTED,
  );
}

/**
 * Whether the viewer may read more than the facts of the register: a register entry that nobody confirmed says
 * nothing else to anybody but those who write for it.
 */
export function showsDetails(ctx: Context, organisation: Organisation): boolean {
  return (
    organisation.listingBasis !== ListingBasis.PUBLIC_REGISTER || speaksFor(ctx, organisation) || isOperator(ctx.actor)
  );
}

/** That the viewer may read more of the organisation of `alias` than the facts of the register: `showsDetails` in SQL. */
export function detailsShown(ctx: Context, alias: Sql): Sql {
  if (isOperator(ctx.actor)) {
    return raw("1 = 1");
  }
  const writesForGroups = mayWriteForGroups(ctx.actor);
  const own = organisationsEdited(ctx.actor);
  return some([
    sql`${alias}."listingBasis" <> ${ListingBasis.PUBLIC_REGISTER}`,
    ...(own.length > 0 ? [sql`${alias}.id in (${join(own)})`] : []),
    ...(writesForGroups ? [sql`${alias}."registeredById" = ${ctx.actor?.personId}`] : []),
  ]);
}

/**
 * Whether the viewer may read its contacts: those who write for it, operators, the committee that has its application
 * before it, and everybody it agreed to show them to.
 */
export async function showsContacts(ctx: Context, organisation: Organisation): Promise<boolean> {
  if (!showsDetails(ctx, organisation)) {
    return false;
  }
  return (
    speaksFor(ctx, organisation) ||
    isOperator(ctx.actor) ||
    (await agreedTo(ctx, organisation.id, ConsentScope.SHOW_CONTACT)) ||
    (await isOnCommittee(ctx, organisation, [NetworkRelation.APPLICANT]))
  );
}

/** Whether the viewer may read where exactly it is. */
export async function showsExactPlace(ctx: Context, organisation: Organisation): Promise<boolean> {
  return (
    speaksFor(ctx, organisation) ||
    isOperator(ctx.actor) ||
    (showsDetails(ctx, organisation) && (await agreedTo(ctx, organisation.id, ConsentScope.EXACT_PLACE)))
  );
}
