import { packedRow, unpackedRow } from "../database/nested-rows.ts";
import { every, join, raw, some, sql, type Sql } from "../database/sql.ts";
import { isOperator, mayWriteForGroups, networksHeld, organisationsEdited } from "../identity/authorise.ts";
import { Role } from "../identity/role.ts";
import type { Context } from "../platform/context.ts";
import { rowsAhead } from "../platform/look-ahead.ts";
import type { Selection } from "../platform/selection.ts";
import { ConsentScope } from "./consent.entity.ts";
import { Organisation } from "./organisation.entity.ts";

/** Roles that look after a network: they see who belongs to it, and who asks to. */
const caretakers: readonly Role[] = [Role.COMMITTEE_SEAT, Role.SECRETARY, Role.CHAIR, Role.BROKER, Role.DATA_STEWARD];

/** All roles that are held in a network. */
const participants: readonly Role[] = [...caretakers, Role.RESEARCHER, Role.COMMISSIONER];

function keys(values: readonly string[]): Sql {
  return values.length === 0 ? raw("null") : join(values);
}

/** That a row with "from" and "to" is in force on a day. */
function inForce(alias: string, day: string): Sql {
  return sql`${raw(alias)}."from" <= ${day} and (${raw(alias)}."to" is null or ${raw(alias)}."to" >= ${day})`;
}

/** That the organisation of `alias` has agreed to something, and it holds today. */
export function hasConsent(ctx: Context, scope: ConsentScope, alias: Sql = raw("o")): Sql {
  return sql`exists (
    select 1 from consent c where c."organisationId" = ${alias}.id and c.scope = ${scope} and c.answer = 'GRANTED'
    and c."withdrawnOn" is null and (c."expiresOn" is null or c."expiresOn" >= ${ctx.today()}))`;
}

/** That `organisation o` relates to one of these networks today. */
export function relatesTo(ctx: Context, networks: readonly string[], relations: readonly string[]): Sql {
  return sql`exists (
    select 1 from organisation_network n where n."organisationId" = o.id and n."networkId" in (${keys(networks)})
    and n.relation in (${join(relations)}) and ${inForce("n", ctx.today())})`;
}

/** That it is a member of the network today. */
export function inNetwork(ctx: Context, networkId: string): Sql {
  return relatesTo(ctx, [networkId], ["MEMBER"]);
}

/** That it is a member of a network of which an organisation that the viewer keeps is a member too. */
function sharesNetworkWith(ctx: Context, organisations: readonly string[]): Sql {
  return sql`exists (
    select 1 from organisation_network n
    join organisation_network m on m."networkId" = n."networkId"
    where n."organisationId" = o.id and n.relation = 'MEMBER' and ${inForce("n", ctx.today())}
    and m."organisationId" in (${keys(organisations)}) and m.relation = 'MEMBER' and ${inForce("m", ctx.today())})`;
}

/** That it is a member of a network in which the viewer takes part: by a role, or for a member (`organisation o`). */
export function sharesNetwork(ctx: Context): Sql {
  return some([
    relatesTo(ctx, networksHeld(ctx.actor, participants), ["MEMBER"]),
    sharesNetworkWith(ctx, organisationsEdited(ctx.actor)),
  ]);
}

/**
 * That the record has not been merged into another: then nobody sees it, and its id leads to the other. Written so that
 * no index answers it: SQLite would take the one of merged records for every list, although nearly all are in it.
 */
const isThere = raw(`coalesce(o."mergedIntoId", '') = ''`);

/**
 * Who may see an organisation (`organisation o`), as one condition. Every list, count, facet, search, node and nested
 * organisation asks it, so that what is hidden answers exactly as what is missing:
 * public bodies; register entries not taken off; those that agreed to be public; those that agreed to be shown to
 * people of their networks; what one keeps oneself; what relates to a network one looks after; everything to operators.
 */
export function visibleTo(ctx: Context): Sql {
  const actor = ctx.actor;
  if (isOperator(actor)) {
    return isThere;
  }
  const shown = [
    sql`o."listingBasis" = 'PUBLIC_BODY'`,
    sql`o."listingBasis" = 'PUBLIC_REGISTER' and o."takenOffOn" is null`,
    sql`o."listingBasis" = 'CONSENT' and ${hasConsent(ctx, ConsentScope.LIST_PUBLIC)}`,
  ];
  if (!actor) {
    return every([isThere, some(shown)]);
  }
  const edited = organisationsEdited(actor);
  const seen = some([
    ...shown,
    sql`${hasConsent(ctx, ConsentScope.LIST_MEMBERS)} and ${sharesNetwork(ctx)}`,
    sql`o.id in (${keys(edited)})`,
    sql`${raw(mayWriteForGroups(actor) ? "1 = 1" : "1 = 0")} and o."registeredById" = ${actor.personId}`,
    relatesTo(ctx, networksHeld(actor, caretakers), ["MEMBER", "APPLICANT"]),
  ]);
  return every([isThere, seen]);
}

/** Whether the viewer writes answers down for groups. */
export function isBroker(ctx: Context): boolean {
  return ctx.actor?.roles.some((held) => held.role === Role.BROKER) ?? false;
}

/**
 * The organisation if the viewer may see it, else null; of a merged record, the one it was merged into. For nodes and
 * for whatever points to organisations.
 */
export function visibleOrganisation(ctx: Context, key: string | null): Promise<Organisation | null> {
  if (key === null) {
    return Promise.resolve(null);
  }
  return ctx.load.batch("visible organisation", key, async (asked) => {
    const wanted = await Promise.all(asked.map((one) => keptInstead(ctx, one)));
    const rows = await ctx.database.rows<{ id: string }>(
      sql`select o.id from organisation o where o.id in (${join(wanted)}) and ${visibleTo(ctx)}`,
    );
    const seen = new Set(rows.map((row) => row.id));
    return Promise.all(wanted.map((one) => ctx.load.one(Organisation, seen.has(one) ? one : null)));
  });
}

/**
 * Of a record that was merged, the key of the one it was merged into; else its own. It must not ask
 * `visibleOrganisation`, whose batch waits for it: asked for both records at once, that would never be answered.
 */
async function keptInstead(ctx: Context, key: string): Promise<string> {
  const row = await ctx.load.one(Organisation, key);
  return row?.mergedIntoId ? keptInstead(ctx, row.mergedIntoId) : key;
}

/** The organisation with this word in its address, if the viewer may see it, with what is asked below it. */
export async function organisationByHandle(ctx: Context, handle: string, selection: Selection = null): Promise<Organisation | null> {
  const asked = rowsAhead(ctx, { entity: Organisation, alias: raw("o"), from: raw("organisation o"), order: null }, selection);
  const [found] = await ctx.database.rows<{ node: unknown }>(
    sql`select ${packedRow(ctx.database, asked)} as node from organisation o where o.handle = ${handle} and ${visibleTo(ctx)}`,
  );
  if (found) {
    return unpackedRow(ctx.database, asked, found.node, ctx) as Organisation;
  }
  // A record that was merged leads to the other one.
  const row = await ctx.read.findOne(Organisation, { where: { handle }, select: { id: true } });
  return visibleOrganisation(ctx, row?.id ?? null);
}
