import { networksHeld } from "../identity/authorise.ts";
import { committeeRoles } from "../identity/role.ts";
import { NetworkRelation } from "../organisations/organisation-network.entity.ts";
import { sharesNetwork, visibleTo } from "../organisations/visible.ts";
import { every, join, raw, some, sql, type Sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import { isParty, neverActs } from "./party.ts";
import { PartnershipLink } from "./partnership-link.entity.ts";
import { Visibility } from "./partnership.enums.ts";

/** The viewer may see the organisation at one end. */
function seen(ctx: Context, side: "fromId" | "toId" | "otherId"): Sql {
  return sql`exists (select 1 from organisation o where o.id = link.${raw(`"${side}"`)} and ${visibleTo(ctx)})`;
}

/** One of the two has its application before one of the networks today. */
function eitherAppliesTo(ctx: Context, networkIds: readonly string[]): Sql {
  if (networkIds.length === 0) {
    return raw("1 = 0");
  }
  const today = ctx.today();
  return sql`exists (
    select 1 from organisation_network belonging
    where belonging."organisationId" in (link."fromId", link."toId")
      and belonging."networkId" in (${join(networkIds)}) and belonging."relation" = ${NetworkRelation.APPLICANT}
      and belonging."from" <= ${today} and (belonging."to" is null or belonging."to" >= ${today}))`;
}

/** That a link is one for the eyes of those who are not a side of it, whoever the sides are. */
function forOthers(ctx: Context): Sql {
  const conditions = [sql`link."confirmedAt" is not null and link."visibility" = ${Visibility.PUBLIC}`];
  if (ctx.actor) {
    const among = sql`exists (
      select 1 from organisation o where o.id in (link."fromId", link."toId") and ${sharesNetwork(ctx)})`;
    conditions.push(sql`link."confirmedAt" is not null and link."visibility" = ${Visibility.MEMBERS} and ${among}`);
    conditions.push(eitherAppliesTo(ctx, networksHeld(ctx.actor, committeeRoles)));
  }
  return some(conditions);
}

/**
 * The condition that the viewer may see a link, over `partnership_link link`. The two sides see it always: each can
 * answer for itself, and of a side that it may not see it learns the name alone. Nobody else sees a link who may not
 * see both organisations; until it is confirmed it is the two sides' own affair, and known to a committee that has
 * the application of one of them before it.
 */
export function linkVisible(ctx: Context): Sql {
  return some([isParty(ctx), every([seen(ctx, "fromId"), seen(ctx, "toId"), forOthers(ctx)])]);
}

/**
 * The same for the links of an organisation that the viewer was shown, whose other side is `link."otherId"`. To those
 * who act for nobody no hidden organisation is ever shown, so that only the other side need be looked at.
 */
export function linkVisibleFrom(ctx: Context): Sql {
  return neverActs(ctx) ? every([forOthers(ctx), seen(ctx, "otherId")]) : linkVisible(ctx);
}

/** The link if the viewer may see it; several asked for at once are read together. */
export async function visibleLink(ctx: Context, key: string): Promise<PartnershipLink | null> {
  const seen = await ctx.load.batch("visible links", key, async (keys: readonly string[]) => {
    const rows = await ctx.database.rows<{ id: string }>(sql`
      select link."id" as "id" from partnership_link link
      where link."id" in (${join(keys)}) and ${linkVisible(ctx)}`);
    const visible = new Set(rows.map((row) => row.id));
    return keys.map((one) => visible.has(one));
  });
  return seen ? ctx.load.one(PartnershipLink, key) : null;
}
