import type { EntityManager } from "typeorm";
import { Network } from "../identity/network.entity.ts";
import { settingsOf } from "../identity/network-settings.ts";
import type { Context } from "../platform/context.ts";
import { phrase } from "../platform/language.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { ApplicationCheck } from "./application-check.entity.ts";
import { Application } from "./application.entity.ts";
import { stateNow, unsettled } from "./application.reading.ts";
import { dueOnAfter } from "./application-state.ts";
import { stateInWords } from "./in-words.ts";
import { ApplicationState, WaitingOn } from "./membership.enums.ts";
import { statesFor, stepOf, type Act, type Step } from "./transitions.ts";

/** The columns that say whose turn it is. */
export type Turn = Pick<Application, "state" | "waitingOn" | "waitingSince" | "dueOn">;

/** The application as it is inside the running transaction. */
export async function freshly(tx: Transaction, application: Application): Promise<Application> {
  return tx.manager.findOneByOrFail(Application, { id: application.id });
}

/**
 * Where the act leads from where the application stands now.
 * @throws Refusal WRONG_STATE, with the states in which the act is allowed.
 */
export async function stepFor(ctx: Context, tx: Transaction, application: Application, act: Act): Promise<Step> {
  const current = stateNow(ctx, application);
  const checks = await tx.manager.findBy(ApplicationCheck, { applicationId: application.id });
  const step = stepOf(act, current.state, current.waitingOn, unsettled(checks));
  if (!step) {
    throw notNow(ctx, application, act);
  }
  return step;
}

/** The refusal of an act that does not fit the application's state. */
function notNow(ctx: Context, application: Application, act: Act): Refusal {
  const { state } = stateNow(ctx, application);
  const message = phrase("This cannot be done now: the application {state}.", { state: stateInWords(state) });
  return Refusal.wrongState(message, state, statesFor(act), application);
}

/** The turn as it is after a step; the clock only starts anew when somebody else is to act, or `restart` says so. */
export async function turnAfter(
  manager: EntityManager,
  application: Application,
  step: Step,
  now: string,
  restart = false,
): Promise<Turn> {
  const same = step.waitingOn === application.waitingOn && step.state === application.state;
  if (same && !restart) {
    const { state, waitingOn, waitingSince, dueOn } = application;
    return { state, waitingOn, waitingSince, dueOn };
  }
  const network = await manager.findOneByOrFail(Network, { id: application.networkId });
  const stays = onCommittee(step.waitingOn) && onCommittee(application.waitingOn) && !restart;
  const since = stays ? application.waitingSince : now;
  return { ...step, waitingSince: since, dueOn: dueOnAfter(step.waitingOn, since, settingsOf(network)) };
}

/** Checks are the committee's work: passing from one to the other does not start its clock anew. */
function onCommittee(waitingOn: WaitingOn): boolean {
  return waitingOn === WaitingOn.COMMITTEE || waitingOn === WaitingOn.CHECKS;
}

/** When the committee began to look, set by its first act. */
export function reviewStart(application: Application, step: Step, now: string): string | null {
  const begun = step.state === ApplicationState.IN_REVIEW || step.state === ApplicationState.NEEDS_INFORMATION;
  return application.reviewStartedAt ?? (begun ? now : null);
}
