import { raw, some, sql, type Sql } from "../database/sql.ts";
import { everyNetwork } from "../identity/network.service.ts";
import { addDays, startOfDay } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { termsOf, type AssuranceTerms } from "./assurance.ts";
import { type Freshness } from "./organisation.enums.ts";
import { inNetwork } from "./visible.ts";

/** For each state, that the page of `organisation o` has it today. */
async function statesToday(ctx: Context): Promise<Record<Freshness, Sql>> {
  const networks = await everyNetwork(ctx);
  const memberships = networks.map((network) => ({ terms: termsOf([network]), member: inNetwork(ctx, network.id) }));
  const older = (days: (terms: AssuranceTerms) => number): Sql => {
    // Checked on a day that lies this many days back, or longer.
    const before = (terms: AssuranceTerms): Sql =>
      sql`o."assuredAt" < ${startOfDay(addDays(ctx.today(), 1 - days(terms)))}`;
    const independent = sql`not (${some(memberships.map(({ member }) => member))}) and ${before(termsOf([]))}`;
    return some([...memberships.map(({ terms, member }) => sql`${member} and ${before(terms)}`), independent]);
  };
  const assured = raw(`o."assuredAt" is not null`);
  const due = older((terms) => terms.dueAfterDays);
  const overdue = older((terms) => terms.overdueAfterDays);
  return {
    NEVER: raw(`o."assuredAt" is null`),
    OVERDUE: sql`${assured} and ${overdue}`,
    DUE: sql`${assured} and ${due} and not ${overdue}`,
    FRESH: sql`${assured} and not ${due}`,
  };
}

/**
 * That the page of `organisation o` has one of these states today, as a condition. It says the same as `freshnessOf`
 * with the terms of the networks the organisation is a member of; a test compares the two.
 */
export async function freshnessIs(ctx: Context, states: readonly Freshness[]): Promise<Sql> {
  const conditions = await statesToday(ctx);
  return some(states.map((state) => conditions[state]));
}

/** The state that the page of `organisation o` has today, as a value. */
export async function freshnessToday(ctx: Context): Promise<Sql> {
  const { NEVER: never, OVERDUE: overdue, DUE: due } = await statesToday(ctx);
  return sql`case when ${never} then 'NEVER' when ${overdue} then 'OVERDUE' when ${due} then 'DUE' else 'FRESH' end`;
}

/**
 * That the check of `organisation o` is long overdue. Most pages were never checked, or lately enough for every network:
 * they are told apart by their day alone.
 */
export async function isOverdue(ctx: Context): Promise<Sql> {
  const conditions = await statesToday(ctx);
  const terms = [termsOf([]), ...(await everyNetwork(ctx)).map((network) => termsOf([network]))];
  const soonest = Math.min(...terms.map(({ overdueAfterDays }) => overdueAfterDays));
  const mayBe = sql`coalesce(o."assuredAt", '9999') < ${startOfDay(addDays(ctx.today(), 1 - soonest))}`;
  return sql`(${mayBe} and ${conditions.OVERDUE})`;
}
