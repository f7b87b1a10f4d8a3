import { authorise } from "../identity/authorise.ts";
import { NetworkRelation } from "../organisations/organisation-network.entity.ts";
import type { Context } from "../platform/context.ts";
import { phrase, theDay } from "../platform/language.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { Application } from "./application.entity.ts";
import { stepFor, turnAfter } from "./application-turn.ts";
import { belongsAs } from "./belonging.ts";
import { DecisionReview } from "./decision-review.entity.ts";
import { Decision } from "./decision.entity.ts";
import { tellSecretary } from "./letters.ts";
import { ReviewKind } from "./membership.enums.ts";
import { appealOfCycle } from "./review.reading.ts";

const longestGrounds = 5000;

/**
 * Appeals against a refusal. It stands until seats that did not decide it have voted; the rounds are counted anew.
 * @throws Refusal INVALID without grounds, WRONG_STATE once the time is over, the file was taken up again, or an
 * appeal has been made already.
 */
export async function appealDecision(ctx: Context, id: string, grounds: string): Promise<Application> {
  const decision = await mustFind(ctx, Decision, id);
  await authorise(ctx, "decision.appealDecision", decision);
  const words = grounds.trim();
  if (words === "" || [...words].length > longestGrounds) {
    throw Refusal.invalid("grounds", phrase("Say what you think was wrong, in {most} characters or fewer.", { most: longestGrounds }));
  }
  return ctx.write(async (tx) => {
    const application = await tx.manager.findOneByOrFail(Application, { id: decision.applicationId ?? "" });
    const step = await stepFor(ctx, tx, application, "appealDecision");
    await refuseLate(ctx, tx, application, decision);
    const turn = await turnAfter(tx.manager, application, step, tx.now, true);
    const changed = await tx.change(Application, application, { ...turn, cycle: application.cycle + 1 });
    await tx.insert(DecisionReview, {
      decisionId: decision.id,
      networkId: decision.networkId,
      applicationId: changed.id,
      kind: ReviewKind.APPEAL,
      seatId: null,
      cycle: changed.cycle,
      grounds: words,
      raisedAt: tx.now,
      raisedById: ctx.actor?.personId ?? null,
      endedAt: null,
      endedById: null,
    });
    await tx.tell({ action: "application.appealDecision", subject: changed, changes: { grounds: [null, words] } });
    await belongsAs(tx, changed.organisationId, changed.networkId, NetworkRelation.APPLICANT, ctx.today());
    await tellSecretary(ctx, tx, changed, {
      subject: phrase("There is an appeal in application {reference}", { reference: changed.reference }),
      body: "The applicant appeals against the refusal. It waits for a ballot of the seats that did not decide the first time.",
    });
    return changed;
  });
}

/** Only the decision that ended the file can be appealed against, once, and in time. */
async function refuseLate(ctx: Context, tx: Transaction, application: Application, decision: Decision): Promise<void> {
  const { state } = application;
  const where = { applicationId: application.id };
  const latest = await tx.manager.findOneOrFail(Decision, { where, order: { on: "DESC", id: "DESC" } });
  const current = latest.id === decision.id ? latest : null;
  if (!current?.appealUntil) {
    const message = "There is no appeal against this decision. You can take the application up again instead.";
    throw Refusal.wrongState(message, state, ["reopenApplication"], application);
  }
  if (current.appealUntil < ctx.today()) {
    const message =
      phrase("The time to appeal was over on {day}. You can take the application up again at any time.", {
        day: theDay(current.appealUntil),
      });
    throw Refusal.wrongState(message, state, ["reopenApplication"], application);
  }
}

/** Ends the appeal of an application's present cycle: by a decision, or because the applicant took it back. */
export async function endAppeal(tx: Transaction, application: Application, decisionId: string | null): Promise<void> {
  const appeal = await appealOfCycle(tx.manager, application);
  if (appeal) {
    await tx.update(DecisionReview, { id: appeal.id }, { endedAt: tx.now, endedById: decisionId });
  }
}
