import { raw, some, sql, type Sql } from "../database/sql.ts";
import { emailsOf } from "../identity/auth/accounts.ts";
import { showsContacts } from "../organisations/access.ts";
import { Consent } from "../organisations/consent.entity.ts";
import type { Contact } from "../organisations/contact.entity.ts";
import { allContactsOf } from "../organisations/contact.service.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { visibleOrganisation } from "../organisations/visible.ts";
import type { Context } from "../platform/context.ts";
import { pageInMemory, type Page, type PageArguments } from "../platform/page.ts";
import { answersFor, viewerAnswers } from "./answering.ts";
import { IntroductionRequest } from "./introduction-request.entity.ts";
import { acceptableUntil, introductionStateOn, takenBackOn, type AskedFacts } from "./introduction-state.ts";
import { IntroductionState } from "./introduction.enums.ts";

async function factsOf(ctx: Context, request: IntroductionRequest): Promise<AskedFacts> {
  const [organisation, consents] = await Promise.all([
    ctx.load.one(Organisation, request.toId),
    ctx.load.many(Consent, "organisationId", request.toId),
  ]);
  return { takenOffOn: organisation?.takenOffOn ?? null, consents };
}

/** Where a request stands today. */
export async function stateOf(ctx: Context, request: IntroductionRequest): Promise<IntroductionState> {
  return introductionStateOn(request, await factsOf(ctx, request), ctx.today());
}

/** Until which day those who declined a request may still accept it, for whoever answers; else null. */
export async function stillAcceptableUntil(ctx: Context, request: IntroductionRequest): Promise<string | null> {
  const until = acceptableUntil(request, await factsOf(ctx, request), ctx.today());
  return until !== null && (await answersFor(ctx, request.toId)) ? until : null;
}

/** Whether the viewer made the request. */
export function isAsker(ctx: Context, request: IntroductionRequest): boolean {
  return ctx.actor?.personId === request.fromId;
}

/** The request if the viewer made it or answers for the organisation that was asked; null reads the same as missing. */
export async function readableRequest(ctx: Context, key: string): Promise<IntroductionRequest | null> {
  const request = ctx.actor ? await ctx.load.one(IntroductionRequest, key) : null;
  const readable = request !== null && (isAsker(ctx, request) || (await answersFor(ctx, request.toId)));
  return readable ? request : null;
}

/** Whether both can reach each other: it was accepted, and the organisation has not left since. */
async function isConnected(ctx: Context, request: IntroductionRequest): Promise<boolean> {
  const accepted = request.answer === IntroductionState.ACCEPTED;
  return accepted && takenBackOn(request, await factsOf(ctx, request)) === null;
}

/** The contacts of the organisation that was asked: once it accepted, or where it shows them anyway. */
export async function contactsFor(ctx: Context, request: IntroductionRequest): Promise<Contact[]> {
  const organisation = await visibleOrganisation(ctx, request.toId);
  if (!organisation) {
    return [];
  }
  const shown = (await isConnected(ctx, request)) || (await showsContacts(ctx, organisation));
  return shown ? allContactsOf(ctx, organisation.id) : [];
}

/** The address of whoever asked: for those who answer, once they accepted. */
export async function addressOfAsker(ctx: Context, request: IntroductionRequest): Promise<string | null> {
  if (!(await isConnected(ctx, request)) || !(await answersFor(ctx, request.toId))) {
    return null;
  }
  return ctx.load.batch("address of asker", request.fromId, async (personIds: readonly string[]) => {
    const addresses = await emailsOf(ctx, personIds);
    return personIds.map((personId) => addresses.get(personId) ?? null);
  });
}

async function requestsWhere(ctx: Context, condition: Sql): Promise<IntroductionRequest[]> {
  const rows = await ctx.database.rows<{ id: string }>(sql`
    select request."id" as "id" from introduction_request request where ${condition}
    order by request."createdAt" desc, request."id" desc`);
  const requests = await Promise.all(rows.map((row) => ctx.load.one(IntroductionRequest, row.id)));
  return requests.filter((request) => request !== null);
}

/** The requests that the viewer made, newest first. */
export async function requestsByViewer(ctx: Context): Promise<IntroductionRequest[]> {
  return ctx.actor ? requestsWhere(ctx, sql`request."fromId" = ${ctx.actor.personId}`) : [];
}

/** The requests that the viewer answers, newest first. */
export async function requestsToViewer(ctx: Context): Promise<IntroductionRequest[]> {
  return ctx.actor ? requestsWhere(ctx, viewerAnswers(ctx)) : [];
}

/** A page of requests. */
export type RequestPage = Page<IntroductionRequest> & { totalCount: number };

/** The requests the viewer made or answers, newest first: nobody sees any other. */
export async function requestsOfViewer(
  ctx: Context,
  states: readonly IntroductionState[] | null | undefined,
  args: PageArguments,
): Promise<RequestPage> {
  const actor = ctx.actor;
  const mine = actor ? some([sql`request."fromId" = ${actor.personId}`, viewerAnswers(ctx)]) : raw("1 = 0");
  const requests = await requestsWhere(ctx, mine);
  const stated = await Promise.all(requests.map(async (request) => ({ request, state: await stateOf(ctx, request) })));
  const chosen = stated.filter(({ state }) => !states || states.includes(state));
  return pageInMemory(chosen.map(({ request }) => request), args);
}

/** The requests to one organisation, for those who answer for it; nobody else learns that there are any. */
export async function requestsTo(ctx: Context, organisationId: string, args: PageArguments): Promise<RequestPage> {
  const readable = await answersFor(ctx, organisationId);
  return pageInMemory(readable ? await requestsWhere(ctx, sql`request."toId" = ${organisationId}`) : [], args);
}
