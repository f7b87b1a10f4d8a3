import type { EntityManager } from "typeorm";
import { authorise } from "../identity/authorise.ts";
import { Network } from "../identity/network.entity.ts";
import { settingsOf } from "../identity/network-settings.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import type { Actor, Context } from "../platform/context.ts";
import { phrase } from "../platform/language.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { Answer } from "./answer.entity.ts";
import { readAnswersGiven, type AnswersGiven } from "./answers-given.ts";
import { startingAnswers } from "./answers.reading.ts";
import { Application } from "./application.entity.ts";
import { isUnderWay, stateNow } from "./application.reading.ts";
import { dueOnAfter } from "./application-state.ts";
import { Committee } from "./committee.entity.ts";
import { stateInWords } from "./in-words.ts";
import { ApplicationState, WaitingOn } from "./membership.enums.ts";
import { memberStateIn } from "./membership.reading.ts";
import { isMember } from "./membership-state.ts";

/** Where somebody applies: an organisation to a committee. */
export interface Place {
  actor: Actor;
  organisation: Organisation;
  committee: Committee;
}

/**
 * The organisation and the committee, if the viewer may apply for the one to the other.
 * @throws Refusal NOT_FOUND, NOT_ELIGIBLE.
 */
export async function placeToApply(
  ctx: Context,
  mutation: "startApplication" | "applyToJoin",
  organisationId: string,
  committeeId: string,
): Promise<Place> {
  const organisation = await mustFind(ctx, Organisation, organisationId);
  const actor = await authorise(ctx, `organisation.${mutation}`, organisation);
  return { actor, organisation, committee: await mustFind(ctx, Committee, committeeId) };
}

/**
 * Starts an application: a draft that only the applicant's side reads, with what the directory already knows filled in.
 * @throws Refusal WRONG_STATE, with the application or the organisation it is about; INVALID.
 */
export async function startApplication(
  ctx: Context,
  organisationId: string,
  committeeId: string,
  given: AnswersGiven | null = null,
): Promise<Application> {
  const place = await placeToApply(ctx, "startApplication", organisationId, committeeId);
  return ctx.write((tx) => start(ctx, tx, place, given));
}

/**
 * Starts an application inside a running transaction.
 * @throws Refusal WRONG_STATE, INVALID.
 */
export async function start(
  ctx: Context,
  tx: Transaction,
  place: Place,
  given: AnswersGiven | null = null,
): Promise<Application> {
  const { actor, organisation, committee } = place;
  const howAnswered = readAnswersGiven(actor, organisation.id, given);
  await refuseSecond(ctx, tx.manager, organisation, committee.networkId);
  const network = await tx.manager.findOneByOrFail(Network, { id: committee.networkId });
  const number = (await tx.manager.countBy(Application, { networkId: network.id })) + 1;
  const application = await tx.insert(Application, {
    organisationId: organisation.id,
    committeeId: committee.id,
    networkId: network.id,
    number,
    reference: `${initialsOf(network.handle)} ${number}`,
    state: ApplicationState.DRAFT,
    waitingOn: WaitingOn.APPLICANT,
    waitingSince: tx.now,
    dueOn: dueOnAfter(WaitingOn.APPLICANT, tx.now, settingsOf(network)),
    startedAt: tx.now,
    startedById: actor.personId,
    ...howAnswered,
    submittedAt: null,
    reviewStartedAt: null,
    cycle: 1,
    duplicateOfId: null,
  });
  for (const answer of await startingAnswers(ctx, organisation, howAnswered.answersLang)) {
    await tx.insert(Answer, { ...answer, applicationId: application.id });
  }
  await tx.tell({ action: "application.startApplication", subject: application });
  return application;
}

/** Words too small to count in the initials of a network's handle. */
const smallWords = ["and", "of", "the", "for", "in"];

function initialsOf(handle: string): string {
  const words = handle.split("-").filter((word) => word !== "" && !smallWords.includes(word));
  return words.map((word) => word.charAt(0).toUpperCase()).join("");
}

/**
 * Refuses an application beside another that is under way, and of a member.
 * @throws Refusal WRONG_STATE with the thing that is there already.
 */
export async function refuseSecond(
  ctx: Context,
  manager: EntityManager,
  organisation: Organisation,
  networkId: string,
  exceptId: string | null = null,
): Promise<void> {
  const state = await memberStateIn(ctx, organisation.id, networkId, ctx.today());
  if (state !== null && isMember(state)) {
    throw Refusal.wrongState("This organisation is a member already.", state, [], organisation);
  }
  const all = await manager.findBy(Application, { organisationId: organisation.id, networkId });
  const open = all.find((one) => one.id !== exceptId && isUnderWay(stateNow(ctx, one)));
  if (open) {
    const now = stateNow(ctx, open).state;
    const message = phrase("This organisation has an application already, {reference}, which {state}.", { reference: open.reference, state: stateInWords(now) });
    throw Refusal.wrongState(message, now, allowedOnOpen(now), open);
  }
}

function allowedOnOpen(state: ApplicationState): string[] {
  return state === ApplicationState.DRAFT ? ["saveAnswers", "submitApplication"] : ["withdrawApplication"];
}
