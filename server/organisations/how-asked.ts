import { raw, type Sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";

/*
 * How much `organisation o` is asked of, as far as the order of a list needs it. Requests are a later slice's: it says here
 * how they are counted, so that the directory need not look at them.
 */

/** A whole number, the smaller the less it is asked of. */
export type HowAsked = (ctx: Context) => Sql;

let told: HowAsked = () => raw("0");

/** Says how it is told how much an organisation is asked of. The slice that keeps requests says it, once. */
export function tellsHowAsked(how: HowAsked): void {
  told = how;
}

/** How much `organisation o` is asked of today: to sort by, never to be shown. */
export function howAsked(ctx: Context): Sql {
  return told(ctx);
}
