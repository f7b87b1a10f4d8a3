import { IsNull } from "typeorm";
import { authorise, isEditorOf } from "../identity/authorise.ts";
import { Network } from "../identity/network.entity.ts";
import { settingsOf } from "../identity/network-settings.ts";
import { Role } from "../identity/role.ts";
import { Consent, ConsentScope, ConsentState } from "../organisations/consent.entity.ts";
import { ConsentMissing } from "../organisations/consent-missing.ts";
import { stateOfConsent } from "../organisations/consent-state.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { optionalParagraphs } from "../organisations/wording.ts";
import { AlreadyOpen } from "../partnerships/already-open.ts";
import { mailEditors, mailPeople, networkIdsOf, pagePath } from "../partnerships/letters.ts";
import { requiredWords } from "../partnerships/wording.ts";
import { Affiliation } from "../people/affiliation.entity.ts";
import { addDays, dayInWords, isWithin } from "../platform/calendar.ts";
import type { Actor, Context } from "../platform/context.ts";
import { mustFind, nodeId } from "../platform/node.ts";
import { PlainProblem, ProblemCode } from "../platform/problem.ts";
import { Refusal } from "../platform/refusal.ts";
import { changesOf, type Transaction } from "../platform/transaction.ts";
import { goBetweensOf, nobodyKeeps } from "./answering.ts";
import { IntroductionRequest, type IntroductionAnswer } from "./introduction-request.entity.ts";
import { IntroductionState } from "./introduction.enums.ts";
import { stateOf } from "./introduction.reading.ts";

const longestText = 2_000;
const shortestReason = 10;

/** How many requests of one person may wait at a time: groups are not to be asked by the dozen. */
const mostOpenRequests = 10;

/** What a person asks. */
export interface RequestToMake {
  organisation: string;
  why: string;
  onBehalfOf?: string | null;
}

/** @throws Refusal INVALID unless the person keeps the page of the organisation or belongs to it today. */
async function speaker(ctx: Context, actor: Actor, id: string): Promise<Organisation> {
  const organisation = await mustFind(ctx, Organisation, id);
  const affiliations = await ctx.load.many(Affiliation, "personId", actor.personId);
  const belongs = affiliations.some(
    (one) => one.organisationId === organisation.id && isWithin(ctx.today(), one.from, one.to),
  );
  if (!belongs && !isEditorOf(actor, organisation.id)) {
    throw Refusal.invalid("onBehalfOf", "Choose an organisation that you belong to, or leave it out.");
  }
  return organisation;
}

/** @throws Refusal CONSENT_MISSING when researchers are not to ask this organisation. */
async function checkResearchConsent(ctx: Context, organisation: Organisation): Promise<void> {
  const consents = await ctx.load.many(Consent, "organisationId", organisation.id);
  const latest = consents.filter((consent) => consent.scope === ConsentScope.RESEARCH_INTRODUCTIONS).at(-1);
  const state = latest ? stateOfConsent(latest, ctx.today()) : ConsentState.NEVER_ASKED;
  if (state === ConsentState.REFUSED || state === ConsentState.WITHDRAWN) {
    const message = `${organisation.name} does not want to be asked for research. Please leave it at that.`;
    throw new Refusal(new ConsentMissing(message, ConsentScope.RESEARCH_INTRODUCTIONS));
  }
}

/** The last day for an answer, by the terms of the organisation's partnership (28 days where it has none). */
async function lastDayToAnswer(ctx: Context, organisation: Organisation): Promise<string> {
  const [networkId] = await networkIdsOf(ctx, organisation.id);
  const network = networkId ? await ctx.load.one(Network, networkId) : null;
  return addDays(ctx.today(), settingsOf(network ?? { ownSettings: {} }).introductionExpiresAfterDays);
}

/** @throws Refusal DUPLICATE for a second request to the same organisation, LIMIT for too many at once. */
async function checkOpenRequests(ctx: Context, tx: Transaction, personId: string, organisation: Organisation): Promise<void> {
  const unanswered = await tx.manager.findBy(IntroductionRequest, { fromId: personId, answer: IsNull() });
  const states = await Promise.all(unanswered.map((request) => stateOf(ctx, request)));
  const open = unanswered.filter((_request, index) => states[index] === IntroductionState.WITH_COMMUNITY);
  const same = open.find((request) => request.toId === organisation.id);
  if (same) {
    const message = `You have asked ${organisation.name} already. They have until ${dayInWords(same.answerBy)} to answer.`;
    throw new Refusal(new AlreadyOpen(message, same));
  }
  if (open.length >= mostOpenRequests) {
    const message = `${mostOpenRequests} of your requests wait for an answer. Take one back, or wait for an answer, before you ask again.`;
    throw new Refusal(new PlainProblem(ProblemCode.LIMIT, message));
  }
}

/** Who passes the request on when nobody keeps the page. @throws Refusal WRONG_STATE when nobody could. */
async function goBetweensFor(ctx: Context, organisation: Organisation): Promise<string[]> {
  const people = (await goBetweensOf(ctx, organisation)).filter((personId) => personId !== ctx.actor?.personId);
  if (people.length === 0) {
    const message =
      `Nobody of ${organisation.name} keeps this page yet, and no partnership looks after it, so nobody would read ` +
      "your request. If you know them, tell them that the page is here: they can claim it.";
    throw Refusal.wrongState(message, "NO_EDITOR", [], organisation);
  }
  return people;
}

async function pageOfRequest(ctx: Context, request: IntroductionRequest): Promise<string> {
  return pagePath(ctx, request.toId, `introductions/${nodeId(request)}`);
}

/** Tells whoever answers that there is a request: never who asks, nor what was written. */
async function relay(
  ctx: Context,
  tx: Transaction,
  organisation: Organisation,
  request: IntroductionRequest,
  goBetweens: string[],
): Promise<void> {
  const until = dayInWords(request.answerBy);
  const subject = `Somebody asks to be put in touch with ${organisation.name}: please answer by ${until}`;
  const link = await pageOfRequest(ctx, request);
  if (goBetweens.length === 0) {
    const body =
      "Read what they write, then accept or decline. You need not give a reason. They see how to reach you only if you accept.";
    await mailEditors(ctx, tx, organisation.id, { subject, body, link });
    return;
  }
  const body = `Nobody keeps the page of ${organisation.name}, so the request comes to you. Ask them, then answer for them.`;
  await mailPeople(ctx, tx, goBetweens, { subject, body, link });
}

/**
 * Asks an organisation to be put in touch: relayed to those who keep its page, or to those who introduce people where
 * nobody does. Nobody's address is shown.
 * @throws Refusal INVALID for a text too short or too long, DUPLICATE while one to it is open, LIMIT for too many at
 *   once, CONSENT_MISSING where researchers are not to ask, WRONG_STATE where nobody would read it.
 */
export async function askToBePutInTouch(ctx: Context, asked: RequestToMake): Promise<IntroductionRequest> {
  const organisation = await mustFind(ctx, Organisation, asked.organisation);
  const actor = await authorise(ctx, "organisation.askToBePutInTouch", organisation);
  const missing = `Write in ${shortestReason} characters or more why you would like to be put in touch.`;
  const topic = requiredWords("why", asked.why, { least: shortestReason, most: longestText, missing });
  const onBehalfOf = asked.onBehalfOf ? await speaker(ctx, actor, asked.onBehalfOf) : null;
  const asResearcher = actor.roles.some((held) => held.role === Role.RESEARCHER);
  if (asResearcher) {
    await checkResearchConsent(ctx, organisation);
  }
  const goBetweens = (await nobodyKeeps(ctx, organisation.id)) ? await goBetweensFor(ctx, organisation) : [];
  const answerBy = await lastDayToAnswer(ctx, organisation);
  return ctx.write(async (tx) => {
    await checkOpenRequests(ctx, tx, actor.personId, organisation);
    const request = await tx.insert(IntroductionRequest, {
      fromId: actor.personId,
      onBehalfOfId: onBehalfOf?.id ?? null,
      toId: organisation.id,
      asResearcher,
      topic,
      createdAt: tx.now,
      answerBy,
      answer: null,
      answeredAt: null,
      response: null,
    });
    await tx.tell({ action: "introduction.askToBePutInTouch", subject: request, changes: { topic: [null, topic] } });
    await relay(ctx, tx, organisation, request, goBetweens);
    return request;
  });
}

/** @throws Refusal WRONG_STATE, with what happened, unless the request waits for an answer. */
async function mustWait(ctx: Context, request: IntroductionRequest): Promise<void> {
  const state = await stateOf(ctx, request);
  const happened: Partial<Record<IntroductionState, string>> = {
    [IntroductionState.ACCEPTED]: "This request was accepted already.",
    [IntroductionState.DECLINED]: "This request was declined already.",
    [IntroductionState.WITHDRAWN]: "This request was taken back, or the organisation took its consent back.",
    [IntroductionState.EXPIRED]: `This request ran out on ${dayInWords(request.answerBy)}. It can be asked anew.`,
  };
  if (state !== IntroductionState.WITH_COMMUNITY) {
    throw Refusal.wrongState(happened[state] ?? "This request does not wait.", state, [IntroductionState.WITH_COMMUNITY], request);
  }
}

async function answer(
  tx: Transaction,
  request: IntroductionRequest,
  said: IntroductionAnswer,
  act: string,
  response: string | null = null,
): Promise<IntroductionRequest> {
  const patch = { answer: said, answeredAt: tx.now, response };
  const changed = await tx.change(IntroductionRequest, request, patch);
  await tx.tell({ action: `introduction.${act}`, subject: changed, changes: changesOf(request, patch) });
  return changed;
}

/** The letter about an answer: what was said, never why. */
function letterOf(accept: boolean, name: string): { subject: string; body: string } {
  return accept
    ? {
        subject: `${name} would like to be in touch with you`,
        body: "They accepted your request. Sign in to read how to reach them; they can now see your address as well.",
      }
    : {
        subject: `${name} cannot take up your request`,
        body: "Thank you for asking. They cannot take it up now. Nobody has to give a reason, and it is not held against you.",
      };
}

/**
 * Answers a request. Accepting shows the organisation's contacts to whoever asked and their address to those who
 * answer, and to nobody else. A refusal has no words and is seen by nobody else.
 * @throws Refusal NOT_ELIGIBLE for others, WRONG_STATE when it does not wait, INVALID for words with a refusal.
 */
export async function answerIntroduction(
  ctx: Context,
  id: string,
  accept: boolean,
  conditions: string | null = null,
): Promise<IntroductionRequest> {
  const request = await mustFind(ctx, IntroductionRequest, id);
  await authorise(ctx, "introduction.answerIntroduction", request);
  await mustWait(ctx, request);
  const response = optionalParagraphs(["conditions"], conditions, longestText);
  if (!accept && response !== null) {
    throw Refusal.invalid("conditions", "Leave this out when you decline: nobody has to give a reason, and none is passed on.");
  }
  const organisation = await ctx.load.one(Organisation, request.toId);
  return ctx.write(async (tx) => {
    const said = accept ? IntroductionState.ACCEPTED : IntroductionState.DECLINED;
    const answered = await answer(tx, request, said, "answerIntroduction", response);
    const link = await pageOfRequest(ctx, request);
    await mailPeople(ctx, tx, [request.fromId], { ...letterOf(accept, organisation?.name ?? "The organisation"), link });
    return answered;
  });
}

/**
 * Takes a request back. Whoever it was relayed to no longer has to answer.
 * @throws Refusal NOT_ELIGIBLE for anybody but whoever asked, WRONG_STATE when it does not wait.
 */
export async function withdrawIntroduction(ctx: Context, id: string): Promise<IntroductionRequest> {
  const request = await mustFind(ctx, IntroductionRequest, id);
  await authorise(ctx, "introduction.withdrawIntroduction", request);
  await mustWait(ctx, request);
  return ctx.write((tx) => answer(tx, request, IntroductionState.WITHDRAWN, "withdrawIntroduction"));
}
