import { join, raw, sql, type Sql } from "../database/sql.ts";
import { everyNetwork } from "../identity/network.service.ts";
import { defaultSettings, settingsOf } from "../identity/network-settings.ts";
import { MembershipState, tellsMemberState } from "../organisations/member-state.ts";
import { addDays } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";

/*
 * The rule of `membershipStateOn` once more, in SQL: the directory has to tell states of thousands at once. A test compares
 * the two over many dates.
 */

/** The last day of a term after which the days of grace are over today, by the partnership of `membership m`. */
async function lastTermInGrace(ctx: Context): Promise<Sql> {
  const oldest = (graceDays: number): string => addDays(ctx.today(), -graceDays);
  const networks = await everyNetwork(ctx);
  const own = networks.filter((network) => settingsOf(network).graceDays !== defaultSettings.graceDays);
  const cases = own.map((network) => sql`when ${network.id} then ${oldest(settingsOf(network).graceDays)}`);
  const usual = sql`${oldest(defaultSettings.graceDays)}`;
  return cases.length === 0 ? usual : sql`(case m."networkId" ${join(cases, " ")} else ${usual} end)`;
}

/** That something happened to `membership m` that holds today, of this kind. */
function happening(kind: "SUSPENDED" | "PROBATION", today: string): Sql {
  return sql`exists (
    select 1 from membership_event held where held."membershipId" = m.id and held.kind = ${kind} and held."on" <= ${today}
    and (held."until" is null or held."until" >= ${today}))`;
}

/** The last day of the term of `membership m`, after the latest renewal; null where it has no end. */
function renewBy(today: string): Sql {
  const renewals = sql`from membership_event renewal
    where renewal."membershipId" = m.id and renewal.kind = 'RENEWED' and renewal."on" <= ${today}`;
  return sql`(case when exists (select 1 ${renewals})
    then (select renewal."until" ${renewals} order by renewal."on" desc, renewal.id desc limit 1)
    else m."firstRenewBy" end)`;
}

/** The state of `membership m` today; null before its first day. */
async function stateToday(ctx: Context): Promise<Sql> {
  const today = ctx.today();
  const term = renewBy(today);
  return sql`(case
    when m."from" > ${today} then null
    when m."endedOn" <= ${today} then coalesce(m."endedAs", ${MembershipState.RESIGNED})
    when ${happening("SUSPENDED", today)} then ${MembershipState.SUSPENDED}
    when ${term} < ${await lastTermInGrace(ctx)} then ${MembershipState.LAPSED}
    when ${term} < ${today} then ${MembershipState.GRACE}
    when ${happening("PROBATION", today)} then ${MembershipState.PROBATION}
    else m."admittedAs" end)`;
}

/** That no later membership of the same organisation in the same partnership takes the place of `membership m`. */
const isLatest = raw(`not exists (
  select 1 from membership later where later."networkId" = m."networkId" and later."organisationId" = m."organisationId"
  and (later."from" > m."from" or (later."from" = m."from" and later.id > m.id)))`);

tellsMemberState(async (ctx, states, networkId) => {
  const here = networkId === null ? raw("1 = 1") : sql`m."networkId" = ${networkId}`;
  return sql`exists (
    select 1 from membership m where m."organisationId" = o.id and ${here} and ${isLatest}
    and ${await stateToday(ctx)} in (${join(states)}))`;
});
