import { rememberedRows } from "../database/remembered.ts";
import { atMost, every, join, raw, some, sql, type Sql } from "../database/sql.ts";
import { authorise, isOperator, networksHeld } from "../identity/authorise.ts";
import { Role } from "../identity/role.ts";
import type { Context } from "../platform/context.ts";
import { mustFind } from "../platform/node.ts";
import { pageSize, readCursor, writeCursor, type PageInfo } from "../platform/page.ts";
import { Refusal } from "../platform/refusal.ts";
import { ConsentScope } from "./consent.entity.ts";
import { DuplicatePairDismissal } from "./duplicate-pair.entity.ts";
import { compare, leastSimilarity, likenessOf } from "./duplicates.ts";
import type { DuplicateCandidate } from "./duplicate.ts";
import { Organisation } from "./organisation.entity.ts";
import { hasConsent, visibleOrganisation, visibleTo } from "./visible.ts";
import { paragraphs } from "./wording.ts";

const longestReason = 2000;

/**
 * A key that more records share says nothing: a hall where twenty groups meet, the website of an umbrella body. It also
 * bounds the work: at most nine pairs for each record and kind of key, however many records there are.
 */
const mostSharing = 10;

/** Two records that may be one organisation. */
export interface LikelyPair {
  cursor: string;
  one: Organisation;
  candidate: DuplicateCandidate;
}

/** The name without what registers add or leave out; the same on both databases. */
const bareName = raw(
  `trim(replace(replace(replace(replace(replace(' ' || o."foldedName" || ' ', ' the ', ' '), ' limited ', ' '), ' ltd ', ' '), ' cic ', ' '), ' and ', ' & '))`,
);

/** Kinds of keys that likely duplicates share, and how much each says. */
function keys(ctx: Context): { weight: number; rows: Sql }[] {
  const place = isOperator(ctx.actor)
    ? raw("1 = 1")
    : sql`o."listingBasis" <> 'PUBLIC_REGISTER' and ${hasConsent(ctx, ConsentScope.EXACT_PLACE)}`;
  return [
    {
      weight: 8,
      rows: sql`select i."organisationId" as id, i.scheme || ' ' || i.value as shared from organisation_identifier i`,
    },
    { weight: 4, rows: sql`select o.id as id, replace(o.website, '//www.', '//') as shared from organisation o where o.website is not null` },
    { weight: 2, rows: sql`select o.id as id, ${bareName} as shared from organisation o` },
    {
      weight: 1,
      rows: sql`select pl."organisationId" as id, pl.postcode as shared from organisation_place pl
        join organisation o on o.id = pl."organisationId" where pl.postcode is not null and ${place}`,
    },
  ];
}

/** Each pair that shares a key, with the smaller id first and how much speaks for it. */
function sharing(ctx: Context): Sql {
  const seen = sql`select o.id from organisation o where ${visibleTo(ctx)}`;
  const pairs = keys(ctx).map(
    ({ weight, rows }) => sql`
      select a.id as one, b.id as other, ${raw(String(weight))} as weight from (${rows}) a
      join (${rows}) b on b.shared = a.shared and b.id > a.id
      where a.shared in (select shared from (${rows}) k group by shared having count(*) between 2 and ${mostSharing})`,
  );
  return sql`
    select one, other, cast(sum(weight) as integer) as weight from (${join(pairs, " union all ")}) as pairs
    where one in (${seen}) and other in (${seen})
    and not exists (select 1 from duplicate_pair d where d."oneId" = one and d."otherId" = other)
    group by one, other`;
}

/** Whether the viewer looks after records at all. */
function isSteward(ctx: Context): boolean {
  return isOperator(ctx.actor) || networksHeld(ctx.actor, [Role.DATA_STEWARD]).length > 0;
}

/**
 * Pairs of records that the viewer may see and that may be one organisation, those with the most in common first; for
 * data stewards and operators, empty for everybody else. A page may hold fewer than asked for: what shares a key but
 * is not alike when compared is left out.
 */
export async function likelyPairs(
  ctx: Context,
  args: { first: number; after?: string | null },
): Promise<{ pairs: LikelyPair[]; pageInfo: PageInfo }> {
  const size = pageSize(args.first);
  const after = readCursor(args.after, 3);
  const none = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
  if (!isSteward(ctx)) {
    return { pairs: [], pageInfo: none };
  }
  const beyond = after
    ? some([
        sql`weight < ${after[0]}`,
        every([sql`weight = ${after[0]}`, sql`one > ${after[1]}`]),
        every([sql`weight = ${after[0]}`, sql`one = ${after[1]}`, sql`other > ${after[2]}`]),
      ])
    : raw("1 = 1");
  const rows = await ctx.database.rows<{ one: string; other: string; weight: number }>(sql`
    select one, other, weight from (${sharing(ctx)}) as found where ${beyond}
    order by weight desc, one asc, other asc ${atMost(size + 1)}`);
  const page = rows.slice(0, size);
  const compared = await Promise.all(page.map((row) => pairOf(ctx, row)));
  const cursorOf = (row: { one: string; other: string; weight: number } | undefined): string | null =>
    row ? writeCursor([row.weight, row.one, row.other]) : null;
  return {
    pairs: compared.filter((pair) => pair !== null),
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: after !== null,
      startCursor: cursorOf(page[0]),
      endCursor: cursorOf(page.at(-1)),
    },
  };
}

/** How many pairs share a key. Fewer are alike: comparing all of them would take as long as looking through all pages. */
export async function howManyShare(ctx: Context): Promise<number> {
  if (!isSteward(ctx)) {
    return 0;
  }
  const counted = await rememberedRows<{ count: number | string }>(ctx.database, sql`select count(*) as count from (${sharing(ctx)}) as found`);
  return Number(counted[0]?.count ?? 0);
}

async function pairOf(ctx: Context, row: { one: string; other: string; weight: number }): Promise<LikelyPair | null> {
  const [one, other] = await Promise.all([visibleOrganisation(ctx, row.one), visibleOrganisation(ctx, row.other)]);
  if (!one || !other) {
    return null;
  }
  const candidate = await compare(ctx, await likenessOf(ctx, one), other);
  return candidate.similarity >= leastSimilarity
    ? { cursor: writeCursor([row.weight, row.one, row.other]), one, candidate }
    : null;
}

/**
 * Says that two records are two organisations, so that they are not offered again.
 * @throws Refusal INVALID without a reason.
 */
export async function dismissLikelyDuplicate(ctx: Context, oneId: string, otherId: string, why: string): Promise<Organisation> {
  const [one, other] = [await mustFind(ctx, Organisation, oneId), await mustFind(ctx, Organisation, otherId)];
  const actor = await authorise(ctx, "organisation.dismissLikelyDuplicate", one);
  const reason = paragraphs(["reason"], why, longestReason);
  if (reason === "") {
    throw Refusal.invalid("reason", "Write in a sentence how you know that they are two.");
  }
  const [smaller = "", larger = ""] = [one.id, other.id].sort();
  if (smaller === larger) {
    throw Refusal.invalid("other", "These are the same record. Choose another one.");
  }
  return ctx.write(async (tx) => {
    await tx.remove(DuplicatePairDismissal, { oneId: smaller, otherId: larger });
    const said = { reason, byId: actor.personId, dismissedAt: tx.now };
    await tx.insert(DuplicatePairDismissal, { oneId: smaller, otherId: larger, ...said });
    await tx.tell({ action: "organisation.dismissLikelyDuplicate", subject: one, changes: { alike: [other.name, null] }, reason });
    return one;
  });
}
