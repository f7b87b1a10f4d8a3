import { authorise } from "../identity/authorise.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { NetworkRelation } from "../organisations/organisation-network.entity.ts";
import { Voice } from "../organisations/organisation.enums.ts";
import type { Context } from "../platform/context.ts";
import { phrase } from "../platform/language.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { Answer, type AnswerInput } from "./answer.entity.ts";
import type { AnswersGiven } from "./answers-given.ts";
import { keepAnswers } from "./answers.service.ts";
import { ApplicationCheck } from "./application-check.entity.ts";
import { Application } from "./application.entity.ts";
import { freshly, stepFor, turnAfter } from "./application-turn.ts";
import { belongsAs } from "./belonging.ts";
import { suggestOwnWords } from "./own-words.ts";
import { confirmReceipt, tellSecretary } from "./letters.ts";
import { ApplicationState, CheckKind, CheckState } from "./membership.enums.ts";
import { missingAnswers, questionsFor } from "./questions.ts";
import { placeToApply, start } from "./starting.service.ts";

/** The checks every application gets; SAFEGUARDING is added by the committee where it applies. */
const usualChecks = [CheckKind.DUPLICATES, CheckKind.CONTACT, CheckKind.PURPOSE];

/**
 * Saves answers: the words as they are, and what was picked also on the organisation's own page.
 * @throws Refusal WRONG_STATE once it has been sent, STALE_VERSION when somebody else saved meanwhile, INVALID with the
 * question in `path`.
 */
export async function saveAnswers(
  ctx: Context,
  id: string,
  answers: readonly AnswerInput[],
  expectedVersion: number,
): Promise<Application> {
  const application = await mustFind(ctx, Application, id);
  await authorise(ctx, "application.saveAnswers", application);
  return ctx.write(async (tx) => save(ctx, tx, await freshly(tx, application), answers, expectedVersion));
}

async function save(
  ctx: Context,
  tx: Transaction,
  current: Application,
  answers: readonly AnswerInput[],
  expectedVersion: number,
): Promise<Application> {
  const step = await stepFor(ctx, tx, current, "saveAnswers");
  // Somebody who writes is there: the days until a draft expires are counted from the last time it was saved.
  const restart = current.state === ApplicationState.DRAFT;
  const turn = await turnAfter(tx.manager, current, step, tx.now, restart);
  const changed = await tx.change(Application, current, turn, expectedVersion);
  const changes = await keepAnswers(ctx, tx, changed, answers);
  await tx.tell({ action: "application.saveAnswers", subject: changed, changes });
  return changed;
}

/**
 * Sends the application to the committee, which finds it in its queue.
 * @throws Refusal INVALID for each question that is still open, WRONG_STATE, STALE_VERSION.
 */
export async function submitApplication(ctx: Context, id: string, expectedVersion: number): Promise<Application> {
  const application = await mustFind(ctx, Application, id);
  await authorise(ctx, "application.submitApplication", application);
  return ctx.write(async (tx) => submit(ctx, tx, await freshly(tx, application), expectedVersion));
}

async function submit(
  ctx: Context,
  tx: Transaction,
  current: Application,
  expectedVersion: number,
): Promise<Application> {
  const step = await stepFor(ctx, tx, current, "submitApplication");
  await refuseMissing(tx, current);
  await suggestOwnWords(ctx, tx, current);
  const turn = await turnAfter(tx.manager, current, step, tx.now);
  const changed = await tx.change(Application, current, { ...turn, submittedAt: tx.now }, expectedVersion);
  await addUsualChecks(tx, changed);
  await belongsAs(tx, changed.organisationId, changed.networkId, NetworkRelation.APPLICANT, ctx.today());
  const changes = { state: [current.state, changed.state] } as const;
  await tx.tell({ action: "application.submitApplication", subject: changed, changes });
  await tellSecretary(ctx, tx, changed, {
    subject: phrase("A new application, {reference}, waits for the committee", { reference: changed.reference }),
    body: "An organisation applies to join. Its answers and likely duplicates are in the file.",
  });
  await confirmReceipt(ctx, tx, changed);
  return changed;
}

async function refuseMissing(tx: Transaction, application: Application): Promise<void> {
  const organisation = await tx.manager.findOneByOrFail(Organisation, { id: application.organisationId });
  const answers = await tx.manager.findBy(Answer, { applicationId: application.id });
  const missing = missingAnswers(questionsFor(organisation.voice === Voice.COMMUNITY), answers);
  if (missing.length > 0) {
    throw new Refusal(...missing);
  }
}

async function addUsualChecks(tx: Transaction, application: Application): Promise<void> {
  const there = await tx.manager.findBy(ApplicationCheck, { applicationId: application.id });
  for (const kind of usualChecks.filter((one) => !there.some((check) => check.kind === one))) {
    await tx.insert(ApplicationCheck, {
      applicationId: application.id,
      kind,
      state: CheckState.TODO,
      note: null,
      byId: null,
      on: null,
    });
  }
}

/**
 * Starts, saves and sends in one: all of it or nothing.
 * @throws what the three throw.
 */
export async function applyToJoin(
  ctx: Context,
  organisationId: string,
  committeeId: string,
  answers: readonly AnswerInput[],
  given: AnswersGiven | null = null,
): Promise<Application> {
  const place = await placeToApply(ctx, "applyToJoin", organisationId, committeeId);
  return ctx.write(async (tx) => {
    const started = await start(ctx, tx, place, given);
    const saved = await save(ctx, tx, started, answers, started.version);
    return submit(ctx, tx, saved, saved.version);
  });
}
