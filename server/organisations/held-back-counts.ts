import { Field, Int, ObjectType } from "type-graphql";
import { rememberedRows } from "../database/remembered.ts";
import { every, join, raw, some, sql, type Sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import { HeldBack, heldBackToday } from "./held-back.ts";
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

type Flags = Partial<Record<HeldBack, number>>;

/** Each reason as a column that holds 1 where `organisation o` is held back for it, else 0. */
async function flagsOf(ctx: Context, networkId: string | null, reasons: readonly HeldBack[]): Promise<Sql> {
  const held = await heldBackToday(ctx, networkId);
  return join(reasons.map((reason) => sql`(case when ${held[reason]} then 1 else 0 end) as ${raw(reason.toLowerCase())}`));
}

function readFlags(row: Record<string, number | string>): Flags {
  return Object.fromEntries(Object.values(HeldBack).map((reason) => [reason, Number(row[reason.toLowerCase()] ?? 0)]));
}

/** The reasons for which a search leaves anybody out: whoever asks for a state by name is answered by state. */
function reasonsOf({ filter }: Search): HeldBack[] {
  return [
    ...(filter.memberState?.length ? [] : [HeldBack.LAPSED, HeldBack.SUSPENDED]),
    ...(filter.freshness?.length ? [] : [HeldBack.OVERDUE]),
  ];
}

/** How many match a search and are left out of it, and for what. */
export async function heldBackBy(ctx: Context, search: Search): Promise<HeldBackFound> {
  const reasons = reasonsOf(search);
  const shown = search.filter.alsoShow ?? [];
  if (reasons.length === 0) {
    return Object.assign(new HeldBackFound(), { totalCount: 0, reasons: [] });
  }
  const held = await heldBackToday(ctx, search.networkId);
  const choices = [reasons.includes(HeldBack.LAPSED) ? "memberState" : null, reasons.includes(HeldBack.OVERDUE) ? "freshness" : null];
  const others = search.conditions.filter(({ facet }) => facet === null || !choices.includes(facet)).map((one) => one.sql);
  const rows = await rememberedRows<Record<string, number | string>>(ctx.database, sql`
    select ${join(reasons.map((reason) => raw(reason.toLowerCase())))}, count(*) as count
    from (select ${await flagsOf(ctx, search.networkId, reasons)} from ${sourceOf(ctx, search)}
      where ${every([some(reasons.map((reason) => held[reason])), ...others])}) as matching
    group by ${join(reasons.map((reason) => raw(reason.toLowerCase())))}`);
  const groups = rows.map((row) => ({ flags: readFlags(row), count: Number(row["count"]) }));
  const leftOut = (flags: Flags, chosen: readonly HeldBack[]): boolean =>
    reasons.some((reason) => flags[reason] === 1 && !chosen.includes(reason));
  const sum = (fitting: (flags: Flags) => boolean): number =>
    groups.reduce((total, { flags, count }) => total + (fitting(flags) ? count : 0), 0);
  return Object.assign(new HeldBackFound(), {
    totalCount: sum((flags) => leftOut(flags, shown)),
    reasons: reasons.map((reason) => ({
      reason,
      count: sum((flags) => flags[reason] === 1 && !leftOut(flags, [...shown, reason])),
      selected: shown.includes(reason),
    })),
  });
}

/** For what an organisation of a list would usually be left out; empty for most. A page of them is read at once. */
export function heldBackFor(ctx: Context, search: Search, organisationId: string): Promise<HeldBack[]> {
  return ctx.load.batch(`held back in ${search.networkId ?? "any"}`, organisationId, async (ids) => {
    const rows = await ctx.database.rows<{ id: string } & Record<string, number | string>>(
      sql`select o.id, ${await flagsOf(ctx, search.networkId, Object.values(HeldBack))} from organisation o where o.id in (${join([...ids])})`,
    );
    const byId = new Map(rows.map((row) => [row.id, readFlags(row)]));
    return ids.map((id) => Object.values(HeldBack).filter((reason) => byId.get(id)?.[reason] === 1));
  });
}
