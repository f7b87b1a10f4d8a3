import { every, join, raw, some, sql, type Sql } from "../database/sql.ts";
import { holdsIn, isEditorOf, networksHeld, organisationsEdited } from "../identity/authorise.ts";
import { Role } from "../identity/role.ts";
import { RoleAssignment } from "../identity/role-assignment.entity.ts";
import { isBrokerFor, isInForce, nobodyKeeps } from "../organisations/access.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import type { Actor, Context } from "../platform/context.ts";
import { networkIdsOf } from "../organisations/letters.ts";

/*
 * Who answers for an organisation: those who keep its page. Where nobody does, whoever goes between: the broker who
 * registered it, and the secretary and brokers of its partnership.
 */

const goBetweens: readonly Role[] = [Role.SECRETARY, Role.BROKER];

/** Whether the viewer answers for the organisation. */
export async function answersFor(ctx: Context, organisationId: string): Promise<boolean> {
  if (isEditorOf(ctx.actor, organisationId)) {
    return true;
  }
  if (networksHeld(ctx.actor, goBetweens).length === 0 || !(await nobodyKeeps(ctx, organisationId))) {
    return false;
  }
  const organisation = await ctx.load.one(Organisation, organisationId);
  const networks = await networkIdsOf(ctx, organisationId);
  const ownBroker = organisation !== null && isBrokerFor(ctx, organisation);
  return ownBroker || networks.some((networkId) => holdsIn(ctx.actor, networkId, goBetweens));
}

/** The people who go between for an organisation, by their keys. */
export async function goBetweensOf(ctx: Context, organisation: Organisation): Promise<string[]> {
  const networks = await networkIdsOf(ctx, organisation.id);
  const inNetworks = await Promise.all(networks.map((networkId) => ctx.load.many(RoleAssignment, "networkId", networkId)));
  const registrar = organisation.registeredById;
  const ofRegistrar = registrar ? await ctx.load.many(RoleAssignment, "personId", registrar) : [];
  const going = [
    ...inNetworks.flat().filter((one) => goBetweens.includes(one.role)),
    ...ofRegistrar.filter((one) => one.role === Role.BROKER),
  ];
  return [...new Set(going.filter((one) => isInForce(ctx, one)).map((one) => one.personId))];
}

/** The condition that a row with "from" and "to" is in force today. */
function inForceToday(ctx: Context, alias: string): Sql {
  const today = ctx.today();
  return sql`${raw(alias)}."from" <= ${today} and (${raw(alias)}."to" is null or ${raw(alias)}."to" >= ${today})`;
}

/** The viewer goes between for the organisation that was asked, if nobody keeps its page. */
function viewerGoesBetween(ctx: Context, actor: Actor): Sql {
  const networks = networksHeld(actor, goBetweens);
  if (networks.length === 0) {
    return raw("1 = 0");
  }
  const broker = actor.roles.some((held) => held.role === Role.BROKER);
  return every([
    sql`not exists (select 1 from role_assignment held
      where held."organisationId" = request."toId" and held.role = ${Role.MEMBER_EDITOR}
        and held.pending = ${false} and ${inForceToday(ctx, "held")})`,
    some([
      sql`exists (select 1 from organisation_network belonging
        where belonging."organisationId" = request."toId" and belonging."networkId" in (${join(networks)})
          and ${inForceToday(ctx, "belonging")})`,
      sql`${raw(broker ? "1 = 1" : "1 = 0")} and exists (select 1 from organisation asked
        where asked.id = request."toId" and asked."registeredById" = ${actor.personId})`,
    ]),
  ]);
}

/** The condition, over `introduction_request request`, that the viewer answers for the organisation that was asked. */
export function viewerAnswers(ctx: Context): Sql {
  const edited = organisationsEdited(ctx.actor);
  return some([
    edited.length === 0 ? raw("1 = 0") : sql`request."toId" in (${join(edited)})`,
    ctx.actor ? viewerGoesBetween(ctx, ctx.actor) : raw("1 = 0"),
  ]);
}
