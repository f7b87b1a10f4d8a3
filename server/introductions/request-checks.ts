import { IsNull } from "typeorm";
import { isEditorOf } from "../identity/authorise.ts";
import { Network } from "../identity/network.entity.ts";
import { settingsOf } from "../identity/network-settings.ts";
import { ConsentMissing } from "../organisations/consent-missing.ts";
import { Consent, ConsentScope, ConsentState } from "../organisations/consent.entity.ts";
import { stateOfConsent } from "../organisations/consent-state.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { AlreadyOpen } from "../partnerships/already-open.ts";
import { networkIdsOf } from "../organisations/letters.ts";
import { Affiliation } from "../people/affiliation.entity.ts";
import { addDays, isWithin } from "../platform/calendar.ts";
import type { Actor, Context } from "../platform/context.ts";
import { phrase, theDay } from "../platform/language.ts";
import { mustFind } from "../platform/node.ts";
import { PlainProblem, ProblemCode } from "../platform/problem.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { goBetweensOf } from "./answering.ts";
import { IntroductionRequest } from "./introduction-request.entity.ts";
import { IntroductionState } from "./introduction.enums.ts";
import { stateOf } from "./introduction.reading.ts";

/** How many requests of one person may wait at a time: groups are not to be asked by the dozen. */
const mostOpenRequests = 10;

/** @throws Refusal INVALID unless the person keeps the page of the organisation or belongs to it today. */
export async function speaker(ctx: Context, actor: Actor, id: string): Promise<Organisation> {
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
export async function checkResearchConsent(ctx: Context, organisation: Organisation): Promise<void> {
  const consents = await ctx.load.many(Consent, "organisationId", organisation.id);
  const latest = consents.filter((consent) => consent.scope === ConsentScope.RESEARCH_INTRODUCTIONS).at(-1);
  const state = latest ? stateOfConsent(latest, ctx.today()) : ConsentState.NEVER_ASKED;
  if (state === ConsentState.REFUSED || state === ConsentState.WITHDRAWN) {
    const message = phrase("{name} does not want to be asked for research. Please leave it at that.", { name: organisation.name });
    throw new Refusal(new ConsentMissing(message, ConsentScope.RESEARCH_INTRODUCTIONS));
  }
}

/** The last day for an answer, by the terms of the organisation's partnership (28 days where it has none). */
export async function lastDayToAnswer(ctx: Context, organisation: Organisation): Promise<string> {
  const [networkId] = await networkIdsOf(ctx, organisation.id);
  const network = networkId ? await ctx.load.one(Network, networkId) : null;
  return addDays(ctx.today(), settingsOf(network ?? { ownSettings: {} }).introductionExpiresAfterDays);
}

/** @throws Refusal DUPLICATE for a second request to the same organisation, LIMIT for too many at once. */
export async function checkOpenRequests(ctx: Context, tx: Transaction, personId: string, organisation: Organisation): Promise<void> {
  const unanswered = await tx.manager.findBy(IntroductionRequest, { fromId: personId, answer: IsNull() });
  const states = await Promise.all(unanswered.map((request) => stateOf(ctx, request)));
  const open = unanswered.filter((_request, index) => states[index] === IntroductionState.WITH_COMMUNITY);
  const same = open.find((request) => request.toId === organisation.id);
  if (same) {
    const said = { name: organisation.name, day: theDay(same.answerBy) };
    throw new Refusal(new AlreadyOpen(phrase("You have asked {name} already. They have until {day} to answer.", said), same));
  }
  if (open.length >= mostOpenRequests) {
    const message = phrase("{most} of your requests wait for an answer. Take one back, or wait for an answer, before you ask again.", {
      most: mostOpenRequests,
    });
    throw new Refusal(new PlainProblem(ProblemCode.LIMIT, message));
  }
}

/** Who passes the request on when nobody keeps the page. @throws Refusal WRONG_STATE when nobody could. */
export async function goBetweensFor(ctx: Context, organisation: Organisation): Promise<string[]> {
  const people = (await goBetweensOf(ctx, organisation)).filter((personId) => personId !== ctx.actor?.personId);
  if (people.length === 0) {
    const message = phrase(
      "Nobody of {name} keeps this page yet, and no partnership looks after it, so nobody would read your request. " +
        "If you know them, tell them that the page is here: they can claim it.",
      { name: organisation.name },
    );
    throw Refusal.wrongState(message, "NO_EDITOR", [], organisation);
  }
  return people;
}
