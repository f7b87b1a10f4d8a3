import { every, join, raw, sql, type Sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import { pageOf, pageSize, readCursor, type Page } from "../platform/page.ts";
import { Community } from "../vocabulary/community.entity.ts";
import { linkVisible } from "./link-visibility.ts";
import type { LinkListArguments } from "./link.input.ts";
import { PartnershipLink } from "./partnership-link.entity.ts";

/** A page of the links of one organisation, newest beginning first. */
export type LinkPage = Page<PartnershipLink> & { readonly totalCount: Promise<number> };

/** Both sides of every link of these organisations: each link stands once under each of its two organisations. */
function sidesOf(ids: readonly string[]): Sql {
  const keys = join(ids);
  return sql`(
    select "fromId" as "ofId", "id" as "linkId" from partnership_link where "fromId" in (${keys})
    union all
    select "toId" as "ofId", "id" as "linkId" from partnership_link where "toId" in (${keys})) side`;
}

/** In force on the day, and confirmed: only such a link counts. */
function inForceOn(day: string): Sql {
  return sql`link."confirmedAt" is not null and link."startedOn" <= ${day} and (
    link."endsOn" is null or link."endsOn" > ${day} or (link."endsOn" = ${day} and link."endedAt" is null))`;
}

function chosen(ctx: Context, args: LinkListArguments): Sql {
  const conditions = [linkVisible(ctx)];
  if (args.kind) {
    conditions.push(sql`link."kind" = ${args.kind}`);
  }
  if (args.activeOn) {
    conditions.push(inForceOn(args.activeOn));
  }
  return every(conditions);
}

async function pageKeys(ctx: Context, ids: readonly string[], args: LinkListArguments): Promise<Map<string, string[]>> {
  const after = readCursor(args.after, 2);
  const [day, id] = after ?? [];
  const beyond = after
    ? sql`link."startedOn" < ${day} or (link."startedOn" = ${day} and link."id" < ${id})`
    : raw("1 = 1");
  const rows = await ctx.database.rows<{ ofId: string; id: string }>(sql`
    select ranked."ofId" as "ofId", ranked."id" as "id" from (
      select side."ofId" as "ofId", link."id" as "id",
        row_number() over (partition by side."ofId" order by link."startedOn" desc, link."id" desc) as place
      from ${sidesOf(ids)} join partnership_link link on link."id" = side."linkId"
      where ${every([chosen(ctx, args), beyond])}) ranked
    where ranked.place <= ${pageSize(args.first) + 1}
    order by ranked."ofId", ranked.place`);
  const keys = new Map<string, string[]>();
  for (const row of rows) {
    keys.set(row.ofId, [...(keys.get(row.ofId) ?? []), row.id]);
  }
  return keys;
}

async function counts(ctx: Context, ids: readonly string[], args: LinkListArguments): Promise<Map<string, number>> {
  const rows = await ctx.database.rows<{ ofId: string; total: number | string }>(sql`
    select side."ofId" as "ofId", count(*) as total
    from ${sidesOf(ids)} join partnership_link link on link."id" = side."linkId"
    where ${chosen(ctx, args)}
    group by side."ofId"`);
  return new Map(rows.map((row) => [row.ofId, Number(row.total)]));
}

async function pagesOf(ctx: Context, ids: readonly string[], args: LinkListArguments, name: string): Promise<LinkPage[]> {
  const keys = await pageKeys(ctx, ids, args);
  return Promise.all(
    ids.map(async (id) => {
      const rows = await Promise.all((keys.get(id) ?? []).map((one) => ctx.load.one(PartnershipLink, one)));
      const links = rows.filter((link) => link !== null);
      const page = pageOf(links, pageSize(args.first), Boolean(args.after), (link) => [link.startedOn, link.id]);
      return {
        ...page,
        // Counted only where it is asked for: an organisation may have thousands of links.
        get totalCount() {
          return ctx.load.batch(`count of ${name}`, id, async (counted: readonly string[]) => {
            const totals = await counts(ctx, counted, args);
            return counted.map((one) => totals.get(one) ?? 0);
          });
        },
      };
    }),
  );
}

/**
 * The links of an organisation that the viewer may see; for a list of organisations they are read together.
 * @throws Refusal INVALID for a cursor of another list or a page too long.
 */
export async function linksOf(ctx: Context, organisationId: string, args: LinkListArguments): Promise<LinkPage> {
  const { first, after, kind, activeOn } = args;
  const name = `links ${JSON.stringify({ first, after, kind, activeOn })}`;
  return ctx.load.batch(name, organisationId, (ids: readonly string[]) => pagesOf(ctx, ids, args, name));
}

/** The communities a link is for. */
export async function communitiesOf(ctx: Context, link: PartnershipLink): Promise<Community[]> {
  const found = await Promise.all(link.communityIds.map((id) => ctx.load.one(Community, id)));
  return found.filter((community) => community !== null);
}
