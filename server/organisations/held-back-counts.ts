import { Field, Int, ObjectType } from "type-graphql";
import { rememberedRows } from "../database/remembered.ts";
import { every, join, some, sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import { heldWithFacets } from "./all-facets.ts";
import { HeldBack, heldBackToday } from "./held-back.ts";
import { choicesThatHold, heldBySign, reasonsOf, signOfHeld, type HeldGroup } from "./held-back-signs.ts";
import { sourceOf, type Search } from "./search.ts";

/** How many would be shown beside what is listed, for one reason. */
@ObjectType({ description: "How many of those who match are left out for one reason." })
export class HeldBackCount {
  @Field(() => HeldBack, { description: "The reason." })
  reason!: HeldBack;

  @Field(() => Int, { description: "How many are listed only with this reason in `alsoShow`, beside those chosen there already." })
  count!: number;

  @Field(() => Boolean, { description: "Whether they are shown." })
  selected!: boolean;
}

/** Who matches a search and is left out of its list. */
@ObjectType({ description: "Who matches everything that was asked and is left out nevertheless; see `HeldBack`." })
export class HeldBackFound {
  @Field(() => Int, { description: "How many are left out now, for one reason or several." })
  totalCount!: number;

  @Field(() => [HeldBackCount], { description: "Each reason that can be chosen in `alsoShow`." })
  reasons!: HeldBackCount[];
}

/** How many match a search and are left out of it, and for what. */
export async function heldBackBy(ctx: Context, search: Search): Promise<HeldBackFound> {
  const reasons = reasonsOf(search);
  const shown = search.filter.alsoShow ?? [];
  if (reasons.length === 0) {
    return Object.assign(new HeldBackFound(), { totalCount: 0, reasons: [] });
  }
  const groups = search.hasFacets ? await heldWithFacets(ctx, search) : await heldGroups(ctx, search, reasons);
  const leftOut = (held: readonly HeldBack[], chosen: readonly HeldBack[]): boolean =>
    reasons.some((reason) => held.includes(reason) && !chosen.includes(reason));
  const sum = (fitting: (held: readonly HeldBack[]) => boolean): number =>
    groups.reduce((total, { held, count }) => total + (fitting(held) ? count : 0), 0);
  return Object.assign(new HeldBackFound(), {
    totalCount: sum((held) => leftOut(held, shown)),
    reasons: reasons.map((reason) => ({
      reason,
      count: sum((held) => held.includes(reason) && !leftOut(held, [...shown, reason])),
      selected: shown.includes(reason),
    })),
  });
}

/** The same who match, counted by themselves where facets are not counted anyway. */
async function heldGroups(ctx: Context, search: Search, reasons: readonly HeldBack[]): Promise<HeldGroup[]> {
  const held = await heldBackToday(ctx, search.networkId);
  const choices = choicesThatHold(reasons);
  const others = search.conditions.filter(({ facet }) => facet === null || !choices.includes(facet)).map((one) => one.sql);
  const rows = await rememberedRows<{ sign: string; count: number | string }>(ctx.database, sql`
    select sign, count(*) as count
    from (select ${await signOfHeld(ctx, search.networkId, reasons)} as sign from ${sourceOf(ctx, search)}
      where ${every([some(reasons.map((reason) => held[reason])), ...others])}) as matching
    group by sign`);
  return rows.map(({ sign, count }) => ({ held: heldBySign(sign), count: Number(count) }));
}

/** For what an organisation of a list would usually be left out; empty for most. A page of them is read at once. */
export function heldBackFor(ctx: Context, search: Search, organisationId: string): Promise<HeldBack[]> {
  return ctx.load.batch(`held back in ${search.networkId ?? "any"}`, organisationId, async (ids) => {
    const sign = await signOfHeld(ctx, search.networkId, Object.values(HeldBack));
    const rows = await ctx.database.rows<{ id: string; sign: string }>(
      sql`select o.id, ${sign} as sign from organisation o where o.id in (${join([...ids])})`,
    );
    const byId = new Map(rows.map((row) => [row.id, heldBySign(row.sign)]));
    return ids.map((id) => byId.get(id) ?? []);
  });
}
