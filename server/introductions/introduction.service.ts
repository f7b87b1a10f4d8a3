import { authorise } from "../identity/authorise.ts";
import { Role } from "../identity/role.ts";
import { nobodyKeeps } from "../organisations/access.ts";
import { AccessAction, AccessEvent } from "../organisations/access-event.entity.ts";
import { accessTo } from "../organisations/access-ledger.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { optionalParagraphs } from "../organisations/wording.ts";
import { requiredWords } from "../partnerships/wording.ts";
import type { Context } from "../platform/context.ts";
import { phrase, theDay, type Words } from "../platform/language.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import { changesOf, type Transaction } from "../platform/transaction.ts";
import { checkCapacity } from "./capacity.service.ts";
import { relay, tellAsker } from "./introduction-letters.ts";
import { IntroductionRequest, type IntroductionAnswer } from "./introduction-request.entity.ts";
import { IntroductionState } from "./introduction.enums.ts";
import { stateOf, stillAcceptableUntil } from "./introduction.reading.ts";
import { checkOpenRequests, checkResearchConsent, goBetweensFor, lastDayToAnswer, speaker } from "./request-checks.ts";

const longestText = 2_000;
const shortestReason = 10;

/** What a person asks. */
export interface RequestToMake {
  organisation: string;
  why: string;
  onBehalfOf?: string | null;
}

/**
 * Asks an organisation to be put in touch: relayed to those who keep its page, or to those who introduce people where
 * nobody does. Nobody's address is shown.
 * @throws Refusal INVALID for a text too short or too long, DUPLICATE while one to it is open, LIMIT for too many at
 *   once, CONSENT_MISSING where researchers are not to ask, CAPACITY_FULL while it takes none of theirs, WRONG_STATE where nobody would read it.
 */
export async function askToBePutInTouch(ctx: Context, asked: RequestToMake): Promise<IntroductionRequest> {
  const organisation = await mustFind(ctx, Organisation, asked.organisation);
  const actor = await authorise(ctx, "organisation.askToBePutInTouch", organisation);
  const missing = phrase("Write in {least} characters or more why you would like to be put in touch.", { least: shortestReason });
  const topic = requiredWords("why", asked.why, { least: shortestReason, most: longestText, missing });
  const onBehalfOf = asked.onBehalfOf ? await speaker(ctx, actor, asked.onBehalfOf) : null;
  const asResearcher = actor.roles.some((held) => held.role === Role.RESEARCHER);
  if (asResearcher) {
    await checkResearchConsent(ctx, organisation);
    await checkCapacity(ctx, organisation);
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
    const access = accessTo(ctx, organisation, { action: AccessAction.INTRODUCED, sourceId: request.id });
    if (access) {
      await tx.insert(AccessEvent, access);
    }
    await tx.tell({ action: "introduction.askToBePutInTouch", subject: request, changes: { topic: [null, topic] } });
    await relay(ctx, tx, organisation, request, goBetweens);
    return request;
  });
}

/** @throws Refusal WRONG_STATE, with what happened, unless the request waits for an answer. */
async function mustWait(ctx: Context, request: IntroductionRequest): Promise<void> {
  const state = await stateOf(ctx, request);
  const happened: Partial<Record<IntroductionState, Words>> = {
    [IntroductionState.ACCEPTED]: "This request was accepted already.",
    [IntroductionState.DECLINED]: "This request was declined already.",
    [IntroductionState.WITHDRAWN]: "This request was taken back, or the organisation took its consent back.",
    [IntroductionState.EXPIRED]: phrase("This request ran out on {day}. It can be asked anew.", { day: theDay(request.answerBy) }),
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

/**
 * Answers a request. Accepting shows the organisation's contacts to whoever asked and their address to those who
 * answer, and to nobody else. A refusal has no words and is seen by nobody else; for 14 days it can become a yes.
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
  return ctx.write(async (tx) => {
    const said = accept ? IntroductionState.ACCEPTED : IntroductionState.DECLINED;
    const answered = await answer(tx, request, said, "answerIntroduction", response);
    await tellAsker(ctx, tx, answered, accept);
    return answered;
  });
}

/**
 * Accepts a request after all that was declined; whoever asked is told.
 * @throws Refusal NOT_ELIGIBLE for others, WRONG_STATE when it was not declined in the last 14 days.
 */
export async function acceptDeclinedIntroduction(ctx: Context, id: string, conditions: string | null = null): Promise<IntroductionRequest> {
  const request = await mustFind(ctx, IntroductionRequest, id);
  await authorise(ctx, "introduction.acceptDeclinedIntroduction", request);
  if ((await stillAcceptableUntil(ctx, request)) === null) {
    const message = "Only what was declined in the last 14 days can be accepted after all. It can be asked anew.";
    throw Refusal.wrongState(message, await stateOf(ctx, request), [IntroductionState.DECLINED], request);
  }
  const response = optionalParagraphs(["conditions"], conditions, longestText);
  return ctx.write(async (tx) => {
    const accepted = await answer(tx, request, IntroductionState.ACCEPTED, "acceptDeclinedIntroduction", response);
    await tellAsker(ctx, tx, accepted, true);
    return accepted;
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
