import { In } from "typeorm";
import { atMost, every, join, raw, some, sql, type Sql } from "../database/sql.ts";
import { holdsIn, isEditorOf, organisationsEdited } from "../identity/authorise.ts";
import { Network } from "../identity/network.entity.ts";
import { settingsOf } from "../identity/network-settings.ts";
import { committeeRoles } from "../identity/role.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { visibleOrganisation } from "../organisations/visible.ts";
import type { Context } from "../platform/context.ts";
import { pageOf, pageSize, readCursor, type Page, type PageArguments } from "../platform/page.ts";
import { Application } from "./application.entity.ts";
import { Ballot } from "./ballot.entity.ts";
import { ruleOf } from "./ballot.reading.ts";
import { networkDecidedFor } from "./deciding.ts";
import { Decision } from "./decision.entity.ts";
import { explain } from "./explanation.ts";
import { BallotSubject } from "./membership.enums.ts";
import { networksOfMembersEditedBy } from "./membership.reading.ts";
import { speaksFor } from "./standing.ts";

/** How much of an entry of the register the viewer reads. */
export type DecisionView =
  /** The committee, and the applicant for its own: everything. */
  | "FULL"
  /** Members of the network: outcome, sentence, counts and the reasons, which name nobody. */
  | "MEMBER"
  /** Anybody, where the network publishes its decisions: outcome and sentence. */
  | "PUBLIC";

/** What a ballot can decide about a membership. */
export const membershipSubjects: readonly BallotSubject[] = [
  BallotSubject.RENEW,
  BallotSubject.SUSPEND,
  BallotSubject.REMOVE,
];

/** How much of the decision the viewer reads; null when the viewer may not know of it. */
export async function viewOfDecision(ctx: Context, decision: Decision): Promise<DecisionView | null> {
  const network = await ctx.load.one(Network, decision.networkId);
  if (holdsIn(ctx.actor, decision.networkId, committeeRoles) || (await concerns(ctx, decision))) {
    return "FULL";
  }
  if ((await networksOfMembersEditedBy(ctx)).includes(decision.networkId)) {
    return "MEMBER";
  }
  return network && settingsOf(network).publishDecisions ? "PUBLIC" : null;
}

async function concerns(ctx: Context, decision: Decision): Promise<boolean> {
  const application = await ctx.load.one(Application, decision.applicationId);
  return application === null ? concernsMember(ctx, decision) : speaksFor(ctx, application);
}

/** Whether it is about the membership of an organisation whose page the viewer keeps. */
function concernsMember(ctx: Context, decision: Decision): boolean {
  return membershipSubjects.includes(decision.subject) && isEditorOf(ctx.actor, decision.organisationId ?? "");
}

/** The decision if the viewer may know of it. */
export async function visibleDecision(ctx: Context, key: string): Promise<Decision | null> {
  const decision = await ctx.load.one(Decision, key);
  return decision && (await viewOfDecision(ctx, decision)) ? decision : null;
}

interface ReasonsRead {
  reasons: string;
  conditions: string[];
  lang: string | null;
}

/** The reasons and conditions as the viewer reads them, and their language; empty for the public. */
export async function reasonsOf(ctx: Context, decision: Decision): Promise<ReasonsRead> {
  const view = await viewOfDecision(ctx, decision);
  const told = view === "FULL" || view === "MEMBER";
  return told
    ? { reasons: decision.reasons, conditions: decision.conditionsGiven, lang: decision.reasonsLang }
    : { reasons: "", conditions: [], lang: null };
}

/** Whom the decision concerned: always for those who read all of it, else as far as the viewer sees organisations. */
export async function concernedBy(ctx: Context, decision: Decision): Promise<Organisation | null> {
  const full = (await viewOfDecision(ctx, decision)) === "FULL";
  return full ? ctx.load.one(Organisation, decision.organisationId) : visibleOrganisation(ctx, decision.organisationId);
}

/** The outcome in one plain sentence with its numbers. */
export async function sentenceOf(ctx: Context, decision: Decision): Promise<string> {
  const ballot = await ctx.load.one(Ballot, decision.ballotId);
  if (!ballot) {
    throw new Error(`The decision ${decision.id} has lost its ballot.`);
  }
  const rule = await ruleOf(ctx, ballot);
  return explain({ outcome: decision.outcome, tally: decision.numbers, rule, subject: decision.subject }, ctx.language);
}

/** The decision register of a network, newest first, as far as the viewer may read it. */
export async function decisionsOf(
  ctx: Context,
  network: Network,
  args: PageArguments,
): Promise<Page<Decision> & { totalCount: number }> {
  const size = pageSize(args.first);
  const after = readCursor(args.after, 2);
  const shown = every([sql`d."networkId" = ${network.id}`, await readable(ctx, network)]);
  const beyond = after ? sql`d."on" < ${after[0]} or (d."on" = ${after[0]} and d.id < ${after[1]})` : raw("1 = 1");
  const rows = await ctx.database.rows<{ id: string; on: string }>(sql`
    select d.id as "id", d."on" as "on" from decision d where ${every([shown, beyond])}
    order by d."on" desc, d.id desc ${atMost(size + 1)}`);
  const count = await ctx.database.rows<{ count: number }>(
    sql`select count(*) as "count" from decision d where ${shown}`,
  );
  const page = pageOf(rows, size, after !== null, (row) => [row.on, row.id]);
  const decisions = await Promise.all(page.edges.map((edge) => ctx.load.one(Decision, edge.node.id)));
  const edges = page.edges.flatMap(({ cursor }, index) => {
    const node = decisions[index];
    return node ? [{ cursor, node }] : [];
  });
  return { edges, pageInfo: page.pageInfo, totalCount: Number(count[0]?.count ?? 0) };
}

/** Which entries the viewer may know of; the same rule as `viewOfDecision` for one. */
async function readable(ctx: Context, network: Network): Promise<Sql> {
  const inside =
    holdsIn(ctx.actor, network.id, committeeRoles) || (await networksOfMembersEditedBy(ctx)).includes(network.id);
  if (inside || settingsOf(network).publishDecisions) {
    return raw("1 = 1");
  }
  const applications = await ctx.read.findBy(Application, {
    networkId: network.id,
    organisationId: In(organisationsEdited(ctx.actor)),
  });
  const own = applications.map((one) => one.id);
  const edited = organisationsEdited(ctx.actor);
  const about = sql`d."organisationId" in (${join(edited)}) and d.subject in (${join(membershipSubjects)})`;
  return some([
    ...(own.length === 0 ? [] : [sql`d."applicationId" in (${join(own)})`]),
    ...(edited.length === 0 ? [] : [about]),
  ]);
}

/** The decisions about an organisation in a network that the viewer may know of, newest first. */
export async function decisionsAbout(ctx: Context, organisationId: string, networkId: string): Promise<Decision[]> {
  const all = await ctx.load.many(Decision, "organisationId", organisationId);
  const bound = await Promise.all(all.map((decision) => networkDecidedFor(ctx, decision)));
  const here = all.filter((_decision, index) => bound[index] === networkId);
  const views = await Promise.all(here.map((decision) => viewOfDecision(ctx, decision)));
  return here.filter((_decision, index) => views[index] !== null).reverse();
}
