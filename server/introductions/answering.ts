import { join, raw, some, sql, type Sql } from "../database/sql.ts";
import { holdsIn, isEditorOf, networksHeld, organisationsEdited } from "../identity/authorise.ts";
import { Role } from "../identity/role.ts";
import { RoleAssignment } from "../identity/role-assignment.entity.ts";
import { isWithin } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { networkIdsOf } from "../partnerships/letters.ts";

/** Who answers for an organisation whose page nobody keeps: the people of its partnership who introduce others. */
const goBetweens: readonly Role[] = [Role.SECRETARY, Role.BROKER];

/** Whether somebody keeps the organisation's page today. */
export async function hasEditor(ctx: Context, organisationId: string): Promise<boolean> {
  const held = await ctx.load.many(RoleAssignment, "organisationId", organisationId);
  return held.some(
    (one) => one.role === Role.MEMBER_EDITOR && !one.pending && isWithin(ctx.today(), one.from, one.to),
  );
}

/** Whether requests go to those who introduce people, because nobody keeps the organisation's page. */
export async function isRelayed(ctx: Context, organisationId: string): Promise<boolean> {
  return !(await hasEditor(ctx, organisationId));
}

/** Whether the viewer answers for the organisation: keeps its page or, where nobody does, introduces people to it. */
export async function answersFor(ctx: Context, organisationId: string): Promise<boolean> {
  if (isEditorOf(ctx.actor, organisationId)) {
    return true;
  }
  const networks = networksHeld(ctx.actor, goBetweens);
  if (networks.length === 0 || (await hasEditor(ctx, organisationId))) {
    return false;
  }
  const own = await networkIdsOf(ctx, organisationId);
  return own.some((networkId) => holdsIn(ctx.actor, networkId, goBetweens));
}

/** The people who introduce others to an organisation whose page nobody keeps. */
export async function goBetweensOf(ctx: Context, organisationId: string): Promise<string[]> {
  const networks = await networkIdsOf(ctx, organisationId);
  const held = await Promise.all(networks.map((networkId) => ctx.load.many(RoleAssignment, "networkId", networkId)));
  const inForce = held
    .flat()
    .filter((one) => goBetweens.includes(one.role) && !one.pending && isWithin(ctx.today(), one.from, one.to));
  return [...new Set(inForce.map((one) => one.personId))];
}

/** The condition, over `introduction_request request`, that the viewer answers for the organisation that was asked. */
export function viewerAnswers(ctx: Context): Sql {
  const edited = organisationsEdited(ctx.actor);
  const networks = networksHeld(ctx.actor, goBetweens);
  const today = ctx.today();
  const inForce = (alias: string): Sql =>
    sql`${raw(alias)}."from" <= ${today} and (${raw(alias)}."to" is null or ${raw(alias)}."to" >= ${today})`;
  const conditions: Sql[] = [];
  if (edited.length > 0) {
    conditions.push(sql`request."toId" in (${join(edited)})`);
  }
  if (networks.length > 0) {
    conditions.push(sql`
      exists (select 1 from organisation_network belonging
        where belonging."organisationId" = request."toId" and belonging."networkId" in (${join(networks)})
          and ${inForce("belonging")})
      and not exists (select 1 from role_assignment held
        where held."organisationId" = request."toId" and held.role = ${Role.MEMBER_EDITOR}
          and held.pending = ${false} and ${inForce("held")})`);
  }
  return some(conditions);
}
