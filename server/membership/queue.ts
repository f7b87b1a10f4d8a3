import { atMost, every, join, raw, some, sql, type Sql } from "../database/sql.ts";
import { mayWriteForGroups, networksHeld, organisationsEdited } from "../identity/authorise.ts";
import { committeeRoles } from "../identity/role.ts";
import { Network } from "../identity/network.entity.ts";
import type { Context } from "../platform/context.ts";
import { find } from "../platform/node.ts";
import { pageOf, pageSize, readCursor, type CursorValues, type Facet, type Page } from "../platform/page.ts";
import { tokens } from "../platform/words.ts";
import { Application } from "./application.entity.ts";
import { statesThatExpire } from "./application-state.ts";
import { ApplicationState, WaitingOn } from "./membership.enums.ts";
import { ApplicationOrder, type ApplicationsArguments } from "./queue.types.ts";

/** A page of applications, with how many there are and what they can be narrowed to. */
export type ApplicationPage = Page<Application> & { totalCount: number; facets: Facet[] };

interface Row {
  id: string;
  rank: number;
  at: string;
}

/** That the time to answer is over today. */
function expired(ctx: Context): Sql {
  return sql`(a.state in (${join(statesThatExpire)}) and a."dueOn" < ${ctx.today()})`;
}

/** The state as it is today. */
function stateToday(ctx: Context): Sql {
  return sql`(case when ${expired(ctx)} then 'EXPIRED' else a.state end)`;
}

/** The turn as it is today. */
function turnToday(ctx: Context): Sql {
  return sql`(case when ${expired(ctx)} then 'NOBODY' else a."waitingOn" end)`;
}

function keys(values: readonly string[]): Sql {
  return values.length === 0 ? raw("null") : join(values);
}

/** Which applications the viewer may know of; the same rule as `maySee` for one. */
function visible(ctx: Context): Sql {
  const actor = ctx.actor;
  const writesForGroups = mayWriteForGroups(actor);
  const held = keys(networksHeld(actor, committeeRoles));
  return some([
    sql`a."submittedAt" is not null and (a."networkId" in (${held}) or a."escalatedNetworkId" in (${held}))`,
    sql`a."organisationId" in (${keys(organisationsEdited(actor))})`,
    ...(writesForGroups ? [sql`a."startedById" = ${actor?.personId ?? ""}`] : []),
  ]);
}

/** Every word must be in the organisation's name or the reference, as the beginning of a word. */
function matches(text: string): Sql[] {
  return tokens(text).map((word) => {
    const start = `${word}%`;
    const inside = `% ${word}%`;
    return sql`o."foldedName" like ${start} or o."foldedName" like ${inside} or lower(a.reference) like ${inside}
      or lower(a.reference) like ${start}`;
  });
}

/** Applications to a network, and those that were passed on to it. */
function ofNetwork(id: string): Sql {
  return sql`(a."networkId" = ${id} or a."escalatedNetworkId" = ${id})`;
}

/** The condition of everything but the two choices that have facets. */
async function base(ctx: Context, question: ApplicationsArguments): Promise<Sql> {
  const network = question.network ? await find(ctx, Network, question.network) : null;
  return every([
    visible(ctx),
    ...(question.network ? [ofNetwork(network?.id ?? "")] : []),
    ...matches(question.text ?? ""),
  ]);
}

function inStates(ctx: Context, states: readonly ApplicationState[] | null | undefined): Sql[] {
  return states && states.length > 0 ? [sql`${stateToday(ctx)} in (${join(states)})`] : [];
}

function onTurn(ctx: Context, waitingOn: WaitingOn | null | undefined): Sql[] {
  return waitingOn ? [sql`${turnToday(ctx)} = ${waitingOn}`] : [];
}

const from = raw(`from application a join organisation o on o.id = a."organisationId"`);

/** First what the committee itself has to do, then what waits for the applicant, last what waits for nobody. */
function rank(ctx: Context): Sql {
  const turn = turnToday(ctx);
  return sql`(case ${turn} when 'COMMITTEE' then 0 when 'CHECKS' then 1 when 'APPLICANT' then 2 else 3 end)`;
}

/** After every day there is. */
const noDay = "9999-12-31";

/** No groups: all rows rank alike. An expression, because SQLite reads a bare number in an order as a column. */
const noRank = raw("(1 - 1)");

interface Order {
  rank: Sql;
  at: Sql;
  newestFirst: boolean;
}

function orderOf(ctx: Context, orderBy: ApplicationOrder | null): Order {
  switch (orderBy) {
    case ApplicationOrder.NEWEST:
      return { rank: noRank, at: sql`coalesce(a."submittedAt", a."startedAt")`, newestFirst: true };
    case ApplicationOrder.DUE: {
      const due = sql`(case when ${expired(ctx)} then ${noDay} else coalesce(a."dueOn", ${noDay}) end)`;
      return { rank: noRank, at: due, newestFirst: false };
    }
    default:
      return { rank: rank(ctx), at: sql`a."waitingSince"`, newestFirst: false };
  }
}

function afterCursor(order: Order, after: CursorValues | null): Sql[] {
  if (!after) {
    return [];
  }
  const [rankValue, at, id] = after;
  const beyond = raw(order.newestFirst ? "<" : ">");
  return [
    sql`${order.rank} > ${rankValue} or (${order.rank} = ${rankValue} and (${order.at} ${beyond} ${at}
      or (${order.at} = ${at} and a.id ${beyond} ${id})))`,
  ];
}

/** The applications the viewer may know of, a page at a time. */
export async function applicationsFor(ctx: Context, question: ApplicationsArguments): Promise<ApplicationPage> {
  const size = pageSize(question.first);
  const after = readCursor(question.after, 3);
  const shared = await base(ctx, question);
  const chosen = every([shared, ...inStates(ctx, question.state), ...onTurn(ctx, question.waitingOn)]);
  const order = orderOf(ctx, question.orderBy);
  const direction = raw(order.newestFirst ? "desc" : "asc");
  const rows = await ctx.database.rows<Row>(sql`
    select a.id as "id", ${order.rank} as "rank", ${order.at} as "at" ${from}
    where ${every([chosen, ...afterCursor(order, after)])}
    order by ${order.rank}, ${order.at} ${direction}, a.id ${direction} ${atMost(size + 1)}`);
  const page = pageOf(rows, size, after !== null, (row) => [Number(row.rank), row.at, row.id]);
  const applications = await Promise.all(page.edges.map((edge) => ctx.load.one(Application, edge.node.id)));
  const edges = page.edges.flatMap(({ cursor }, index) => {
    const node = applications[index];
    return node ? [{ cursor, node }] : [];
  });
  return {
    edges,
    pageInfo: page.pageInfo,
    totalCount: await countOf(ctx, chosen),
    facets: await facetsOf(ctx, question, shared),
  };
}

async function countOf(ctx: Context, condition: Sql): Promise<number> {
  const rows = await ctx.database.rows<{ count: number }>(sql`select count(*) as "count" ${from} where ${condition}`);
  return Number(rows[0]?.count ?? 0);
}

async function facetsOf(ctx: Context, question: ApplicationsArguments, shared: Sql): Promise<Facet[]> {
  const states = await valuesOf(ctx, stateToday(ctx), every([shared, ...onTurn(ctx, question.waitingOn)]));
  const turns = await valuesOf(ctx, turnToday(ctx), every([shared, ...inStates(ctx, question.state)]));
  return [
    facet("state", Object.values(ApplicationState), states, question.state ?? []),
    facet("waitingOn", Object.values(WaitingOn), turns, question.waitingOn ? [question.waitingOn] : []),
  ];
}

async function valuesOf(ctx: Context, value: Sql, condition: Sql): Promise<Map<string, number>> {
  const rows = await ctx.database.rows<{ value: string; count: number }>(sql`
    select ${value} as "value", count(*) as "count" ${from} where ${condition} group by 1`);
  return new Map(rows.map((row) => [row.value, Number(row.count)]));
}

function facet(field: string, all: readonly string[], counts: Map<string, number>, chosen: readonly string[]): Facet {
  const shown = all.filter((value) => counts.has(value) || chosen.includes(value));
  const values = shown.map((value) => ({
    value,
    label: value.charAt(0) + value.slice(1).toLowerCase().replaceAll("_", " "),
    count: counts.get(value) ?? 0,
    selected: chosen.includes(value),
  }));
  return { field, values };
}

/** How many applications of the network wait for its committee; 0 for those who are not on it. */
export async function applicationsWaiting(ctx: Context, network: Network): Promise<number> {
  if (!networksHeld(ctx.actor, committeeRoles).includes(network.id)) {
    return 0;
  }
  const waiting = sql`${turnToday(ctx)} in ('COMMITTEE', 'CHECKS')`;
  // What was passed on waits for the other committee.
  const decides = sql`coalesce(a."escalatedNetworkId", a."networkId") = ${network.id}`;
  return countOf(ctx, every([visible(ctx), decides, waiting]));
}
