import { raw, sql, type Sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import { HeldBack, heldBackToday } from "./held-back.ts";
import type { FacetField, Search } from "./search.ts";

/*
 * For what an organisation is held back, as one sign that a database works out: a digit, in which each reason is a bit.
 */

const bitOf: Record<HeldBack, number> = { LAPSED: 1, SUSPENDED: 2, OVERDUE: 4 };

/** How many organisations are held back for the same. */
export interface HeldGroup {
  held: readonly HeldBack[];
  count: number;
}

/** The reasons for which a search leaves anybody out: whoever asks for a state by name is answered by state. */
export function reasonsOf({ filter }: Search): HeldBack[] {
  return [
    ...(filter.memberState?.length ? [] : [HeldBack.LAPSED, HeldBack.SUSPENDED]),
    ...(filter.freshness?.length ? [] : [HeldBack.OVERDUE]),
  ];
}

/** The choices by which a search leaves out who is held back for these reasons. */
export function choicesThatHold(reasons: readonly HeldBack[]): FacetField[] {
  return [
    ...(reasons.includes(HeldBack.LAPSED) ? (["memberState"] as const) : []),
    ...(reasons.includes(HeldBack.OVERDUE) ? (["freshness"] as const) : []),
  ];
}

/** The sign of `organisation o`, of these reasons only. */
export async function signOfHeld(ctx: Context, networkId: string | null, reasons: readonly HeldBack[]): Promise<Sql> {
  const held = await heldBackToday(ctx, networkId);
  const bits = reasons.map((reason) => sql`(case when ${held[reason]} then ${raw(String(bitOf[reason]))} else 0 end)`);
  return bits.reduce((sum, bit) => sql`${sum} + ${bit}`, raw("0"));
}

/** The reasons that a sign stands for. */
export function heldBySign(sign: string | number): HeldBack[] {
  return Object.values(HeldBack).filter((reason) => (Number(sign) & bitOf[reason]) > 0);
}
