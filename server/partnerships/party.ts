import { isEditorOf, organisationsEdited } from "../identity/authorise.ts";
import { Role } from "../identity/role.ts";
import { join, raw, some, sql, type Sql } from "../database/sql.ts";
import { isBrokerFor, nobodyKeeps } from "../organisations/access.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { isBroker, visibleOrganisation } from "../organisations/visible.ts";
import type { Context } from "../platform/context.ts";
import type { PartnershipLink } from "./partnership-link.entity.ts";

/*
 * Who acts for a side of a link: those who keep its page. Where nobody does, the broker who registered it; the audit
 * chain then names the broker.
 */

/** Whether the viewer acts for the organisation. */
export async function actsFor(ctx: Context, organisationId: string): Promise<boolean> {
  if (isEditorOf(ctx.actor, organisationId)) {
    return true;
  }
  const organisation = isBroker(ctx) ? await ctx.load.one(Organisation, organisationId) : null;
  return organisation !== null && isBrokerFor(ctx, organisation) && nobodyKeeps(ctx, organisationId);
}

/** Whether the viewer acts for no organisation, without looking at any. */
export function neverActs(ctx: Context): boolean {
  return organisationsEdited(ctx.actor).length === 0 && !isBroker(ctx);
}

/** The groups that the viewer registered as a broker and that nobody keeps, as a query of their keys. */
function unkept(ctx: Context): Sql {
  const today = ctx.today();
  return sql`select own.id from organisation own
    where own."registeredById" = ${ctx.actor?.personId ?? ""} and not exists (
      select 1 from role_assignment held
      where held."organisationId" = own.id and held.role = ${Role.MEMBER_EDITOR} and held.pending = ${false}
        and held."from" <= ${today} and (held."to" is null or held."to" >= ${today}))`;
}

/** The condition that the viewer acts for one of the two, over `partnership_link link`. */
export function isParty(ctx: Context): Sql {
  const own = organisationsEdited(ctx.actor);
  const sides: Sql[] = own.length === 0 ? [] : [join(own)];
  if (isBroker(ctx)) {
    sides.push(unkept(ctx));
  }
  const among = sides.map((keys) => sql`link."fromId" in (${keys}) or link."toId" in (${keys})`);
  return among.length === 0 ? raw("1 = 0") : some(among);
}

/** The keys of the organisations that the viewer acts for. */
export async function actedFor(ctx: Context): Promise<string[]> {
  const rows = isBroker(ctx) ? await ctx.database.rows<{ id: string }>(unkept(ctx)) : [];
  return [...organisationsEdited(ctx.actor), ...rows.map((row) => row.id)];
}

/**
 * One organisation of a link that the viewer may see; null where it is not shown to the other side. Nobody but a side
 * sees a link with an organisation that is hidden from it (`linkVisible`): for others there is nothing to ask.
 */
export async function sideOf(ctx: Context, link: PartnershipLink, organisationId: string): Promise<Organisation | null> {
  const party = (await actsFor(ctx, link.fromId)) || (await actsFor(ctx, link.toId));
  return party ? visibleOrganisation(ctx, organisationId) : ctx.load.one(Organisation, organisationId);
}
