import { atMost, every, join, raw, sql, type Sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import { pageOf, pageSize, readCursor, type Page } from "../platform/page.ts";
import { Community } from "../vocabulary/community.entity.ts";
import { linkVisible, linkVisibleFrom } from "./link-visibility.ts";
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

function chosen(args: LinkListArguments, visible: Sql): Sql {
  const conditions = [visible];
  if (args.kind) {
    conditions.push(sql`link."kind" = ${args.kind}`);
  }
  if (args.activeOn) {
    conditions.push(inForceOn(args.activeOn));
  }
  return every(conditions);
}

/** That a link stands after the cursor. */
function beyond({ after }: LinkListArguments): Sql {
  const place = readCursor(after, 2);
  const [day, id] = place ?? [];
  return place
    ? sql`link."startedOn" < ${day} or (link."startedOn" = ${day} and link."id" < ${id})`
    : raw("1 = 1");
}

/** The first links of an organisation that is shown, and one more, over `link`: what a page is made of. */
export function linksAhead(ctx: Context, organisationId: Sql, args: LinkListArguments): { from: Sql; order: Sql } {
  const order = raw(`link."startedOn" desc, link."id" desc`);
  return {
    from: sql`(
      select * from (
        select own.*, own."toId" as "otherId" from partnership_link own where own."fromId" = ${organisationId}
        union all
        select own.*, own."fromId" as "otherId" from partnership_link own where own."toId" = ${organisationId}) link
      where ${every([chosen(args, linkVisibleFrom(ctx)), beyond(args)])} order by ${order} ${atMost(pageSize(args.first) + 1)}) link`,
    order,
  };
}

async function pageKeys(ctx: Context, ids: readonly string[], args: LinkListArguments): Promise<Map<string, string[]>> {
  const rows = await ctx.database.rows<{ ofId: string; id: string }>(sql`
    select ranked."ofId" as "ofId", ranked."id" as "id" from (
      select side."ofId" as "ofId", link."id" as "id",
        row_number() over (partition by side."ofId" order by link."startedOn" desc, link."id" desc) as place
      from ${sidesOf(ids)} join partnership_link link on link."id" = side."linkId"
      where ${every([chosen(args, linkVisible(ctx)), beyond(args)])}) ranked
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
    where ${chosen(args, linkVisible(ctx))}
    group by side."ofId"`);
  return new Map(rows.map((row) => [row.ofId, Number(row.total)]));
}

async function pagesOf(ctx: Context, ids: readonly string[], args: LinkListArguments): Promise<LinkPage[]> {
  const keys = await pageKeys(ctx, ids, args);
  return Promise.all(
    ids.map(async (id) => {
      const rows = await Promise.all((keys.get(id) ?? []).map((one) => ctx.load.one(PartnershipLink, one)));
      return pageFrom(ctx, id, rows.filter((link) => link !== null), args);
    }),
  );
}

/** A page of links, of which there are counted all only where that is asked for. */
class CountedLater implements LinkPage {
  readonly edges: LinkPage["edges"];
  readonly pageInfo: LinkPage["pageInfo"];
  readonly #count: () => Promise<number>;

  constructor({ edges, pageInfo }: Page<PartnershipLink>, count: () => Promise<number>) {
    this.edges = edges;
    this.pageInfo = pageInfo;
    this.#count = count;
  }

  get totalCount(): Promise<number> {
    return this.#count();
  }
}

/** The page that some links of an organisation are: its first ones and one more, where there is one. */
export function pageFrom(ctx: Context, organisationId: string, links: PartnershipLink[], args: LinkListArguments): LinkPage {
  const page = pageOf<PartnershipLink>(links, pageSize(args.first), Boolean(args.after), (link) => [link.startedOn, link.id]);
  // Where the page does not hold all: an organisation may have thousands.
  const count = (): Promise<number> =>
    ctx.load.batch(`count of ${nameOf(args)}`, organisationId, async (counted: readonly string[]) => {
      const totals = await counts(ctx, counted, args);
      return counted.map((one) => totals.get(one) ?? 0);
    });
  const holdsAll = !args.after && links.length <= pageSize(args.first);
  return new CountedLater(page, holdsAll ? () => Promise.resolve(links.length) : count);
}

/** One name for all lists of links that are asked alike. */
function nameOf({ first, after, kind, activeOn }: LinkListArguments): string {
  return `links ${JSON.stringify({ first, after, kind, activeOn })}`;
}

/**
 * The links of an organisation that the viewer may see; for a list of organisations they are read together.
 * @throws Refusal INVALID for a cursor of another list or a page too long.
 */
export async function linksOf(ctx: Context, organisationId: string, args: LinkListArguments): Promise<LinkPage> {
  return ctx.load.batch(nameOf(args), organisationId, (ids: readonly string[]) => pagesOf(ctx, ids, args));
}

/** The communities a link is for. */
export async function communitiesOf(ctx: Context, link: PartnershipLink): Promise<Community[]> {
  const found = await Promise.all(link.communityIds.map((id) => ctx.load.one(Community, id)));
  return found.filter((community) => community !== null);
}
