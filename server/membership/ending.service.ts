import { authorise } from "../identity/authorise.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import type { Context } from "../platform/context.ts";
import { phrase, theMoment } from "../platform/language.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { endAppeal } from "./appeal.service.ts";
import { Application } from "./application.entity.ts";
import { stateNow } from "./application.reading.ts";
import { freshly, stepFor, turnAfter } from "./application-turn.ts";
import { Ballot } from "./ballot.entity.ts";
import { ballotStateAt } from "./ballot-state.ts";
import { belongsAs, noLongerBelongs } from "./belonging.ts";
import { tellSecretary } from "./letters.ts";
import { ApplicationState, BallotState, WaitingOn } from "./membership.enums.ts";
import { refuseSecond } from "./starting.service.ts";
import type { Step } from "./transitions.ts";
import { NetworkRelation } from "../organisations/organisation-network.entity.ts";

/**
 * Takes an application back, at any time before a decision. An open ballot is set aside without a result.
 * @throws Refusal WRONG_STATE once a decision has been made, or its ballot has closed.
 */
export async function withdrawApplication(ctx: Context, id: string, reason: string | null): Promise<Application> {
  const application = await mustFind(ctx, Application, id);
  await authorise(ctx, "application.withdrawApplication", application);
  return ctx.write(async (tx) => {
    const current = await freshly(tx, application);
    const step = await stepFor(ctx, tx, current, "withdrawApplication");
    await setBallotsAside(tx, current);
    await endAppeal(tx, current, null);
    const turn = await turnAfter(tx.manager, current, step, tx.now);
    const changed = await tx.change(Application, current, turn);
    await noLongerBelongs(tx, changed.organisationId, changed.networkId, NetworkRelation.APPLICANT, ctx.today());
    const changes = { state: [stateNow(ctx, current).state, changed.state] } as const;
    await tx.tell({ action: "application.withdrawApplication", subject: changed, changes, reason });
    if (changed.submittedAt !== null) {
      await tellSecretary(ctx, tx, changed, {
        subject: phrase("Application {reference} was withdrawn", { reference: changed.reference }),
        body: "The applicant has taken the application back. Nothing more is needed.",
      });
    }
    return changed;
  });
}

async function setBallotsAside(tx: Transaction, application: Application): Promise<void> {
  const ballots = await tx.manager.findBy(Ballot, { applicationId: application.id, cycle: application.cycle });
  for (const ballot of ballots.filter((one) => one.recordedAt === null && one.voidedAt === null)) {
    if (ballotStateAt(ballot, tx.now) === BallotState.CLOSED) {
      const message = phrase("The ballot closed on {when}. It decides; you can come back after it with the same file.", {
        when: theMoment(ballot.closesAt),
      });
      throw Refusal.wrongState(message, application.state, [], application);
    }
    const aside = await tx.change(Ballot, ballot, { voidedAt: tx.now });
    await tx.tell({ action: "ballot.setAside", subject: aside });
  }
}

/**
 * Takes an application up again: the same file, with its thread and history. One that was never sent is a draft again.
 * @throws Refusal WRONG_STATE while it is under way, after an approval, or beside another application.
 */
export async function reopenApplication(ctx: Context, id: string, reason: string): Promise<Application> {
  const application = await mustFind(ctx, Application, id);
  await authorise(ctx, "application.reopenApplication", application);
  if (reason.trim() === "") {
    throw Refusal.invalid("reason", "Say what has changed, so that the committee knows where to look.");
  }
  return ctx.write(async (tx) => {
    const current = await freshly(tx, application);
    const step = reopenedTo(current, await stepFor(ctx, tx, current, "reopenApplication"));
    await refuseOther(ctx, tx, current);
    const turn = await turnAfter(tx.manager, current, step, tx.now, true);
    const changed = await tx.change(Application, current, {
      ...turn,
      cycle: current.cycle + 1,
      // Its own committee looks at it first again: the seats may be others by now.
      escalatedToId: null,
      escalatedNetworkId: null,
    });
    if (changed.submittedAt !== null) {
      await belongsAs(tx, changed.organisationId, changed.networkId, NetworkRelation.APPLICANT, ctx.today());
      await tellSecretary(ctx, tx, changed, {
        subject: phrase("Application {reference} was reopened", { reference: changed.reference }),
        body: "The applicant has taken the application up again, with the same file. It waits for the committee.",
      });
    }
    const changes = { state: [stateNow(ctx, current).state, changed.state] } as const;
    await tx.tell({ action: "application.reopenApplication", subject: changed, changes, reason });
    return changed;
  });
}

function reopenedTo(application: Application, step: Step): Step {
  const sent = application.submittedAt !== null;
  return sent ? step : { state: ApplicationState.DRAFT, waitingOn: WaitingOn.APPLICANT };
}

async function refuseOther(ctx: Context, tx: Transaction, application: Application): Promise<void> {
  // An application that is put off counts as under way itself; it must not stand in its own way.
  const organisation = await tx.manager.findOneByOrFail(Organisation, { id: application.organisationId });
  await refuseSecond(ctx, tx.manager, organisation, application.networkId, application.id);
}
