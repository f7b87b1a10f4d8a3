import { Network } from "../identity/network.entity.ts";
import { settingsOf } from "../identity/network-settings.ts";
import { NetworkRelation } from "../organisations/organisation-network.entity.ts";
import type { Context } from "../platform/context.ts";
import { phrase, type Words } from "../platform/language.ts";
import type { Transaction } from "../platform/transaction.ts";
import { agreementOn } from "./agreement.reading.ts";
import { askToAccept } from "./agreement.service.ts";
import { endAppeal } from "./appeal.service.ts";
import { Application } from "./application.entity.ts";
import { turnAfter } from "./application-turn.ts";
import type { Ballot } from "./ballot.entity.ts";
import { belongsAs, noLongerBelongs } from "./belonging.ts";
import { DecisionReview } from "./decision-review.entity.ts";
import type { Decision } from "./decision.entity.ts";
import { passOn } from "./escalation.service.ts";
import { tellApplicant } from "./letters.ts";
import { applyToMembership, applyToRule } from "./member-outcome.service.ts";
import { ApplicationState, MembershipState, Outcome, ReviewKind, WaitingOn } from "./membership.enums.ts";
import { Membership } from "./membership.entity.ts";
import { lastDayOfTerm } from "./membership-state.ts";
import { recordedRounds } from "./opening.ts";
import { effectOf } from "./outcome-effects.ts";
import { applyReview } from "./review-outcome.service.ts";

/** Does what a recorded ballot decided: to an application, a membership, the rule, or the decision it looked at again. */
export async function applyOutcome(ctx: Context, tx: Transaction, ballot: Ballot, decision: Decision): Promise<void> {
  const review = ballot.reviewId && (await tx.manager.findOneByOrFail(DecisionReview, { id: ballot.reviewId }));
  if (review && review.kind !== ReviewKind.APPEAL) {
    await applyReview(ctx, tx, review, decision);
    return;
  }
  if (ballot.applicationId !== null) {
    await applyToApplication(ctx, tx, ballot.applicationId, ballot, decision);
  }
  if (decision.outcome === Outcome.APPROVED) {
    await applyToMembership(ctx, tx, ballot);
    await applyToRule(ctx, tx, ballot);
    await askToRatify(tx, ballot, decision);
  }
}

/** What an urgent ballot decided has its effect at once, and is put to an ordinary ballot later. */
async function askToRatify(tx: Transaction, ballot: Ballot, decision: Decision): Promise<void> {
  if (!ballot.urgent) {
    return;
  }
  await tx.insert(DecisionReview, {
    decisionId: decision.id,
    networkId: decision.networkId,
    applicationId: decision.applicationId,
    kind: ReviewKind.RATIFICATION,
    seatId: null,
    cycle: null,
    grounds: null,
    raisedAt: tx.now,
    raisedById: null,
    endedAt: null,
    endedById: null,
  });
}

async function applyToApplication(
  ctx: Context,
  tx: Transaction,
  applicationId: string,
  ballot: Ballot,
  decision: Decision,
): Promise<void> {
  const application = await tx.manager.findOneByOrFail(Application, { id: applicationId });
  const rounds = await recordedRounds(tx.manager, application);
  const earlier = rounds.map((round) => round.outcome).slice(0, -1);
  const effect = effectOf(decision.outcome, earlier);
  const turn = await turnAfter(tx.manager, application, effect, tx.now, true);
  const { state, waitingOn, waitingSince, dueOn } = turn;
  const changed = await tx.change(Application, application, { state, waitingOn, waitingSince, dueOn });
  const changes = { state: [application.state, changed.state] } as const;
  await tx.tell({ action: "application.decide", subject: changed, changes });
  if (changed.waitingOn === WaitingOn.NOBODY) {
    await endAppeal(tx, changed, decision.id);
  }
  if (changed.state === ApplicationState.APPROVED) {
    await beginMembership(ctx, tx, changed);
  }
  if (changed.state === ApplicationState.REFUSED) {
    await noLongerBelongs(tx, changed.organisationId, changed.networkId, NetworkRelation.APPLICANT, ctx.today());
  }
  const escalated = decision.outcome === Outcome.ESCALATED_TOO_MANY_RECUSALS;
  await tellApplicant(ctx, tx, changed, {
    subject: phrase("There is news about application {reference}", { reference: changed.reference }),
    body: escalated
      ? await whoDecidesNow(ctx, tx, changed, ballot)
      : "The committee has recorded the result of a ballot. Please read it in your application.",
  });
}

/** What the applicant is told where too many seats had to step back: who decides instead, or that seats find deputies. */
async function whoDecidesNow(ctx: Context, tx: Transaction, application: Application, ballot: Ballot): Promise<Words> {
  const network = await passOn(ctx, tx, application, ballot);
  return network
    ? phrase(
        "So many seats of the committee had to step back that it could not vote. The committee of {network} decides now, on the same file. You need not do anything.",
        { network: network.name },
      )
    : "So many seats of the committee had to step back that it could not vote. Other people take their places, and it votes again. You need not do anything.";
}

async function beginMembership(ctx: Context, tx: Transaction, application: Application): Promise<void> {
  const network = await tx.manager.findOneByOrFail(Network, { id: application.networkId });
  const settings = settingsOf(network);
  const from = ctx.today();
  const lastDay = lastDayOfTerm(from, settings.membershipTermMonths);
  const membership = await tx.insert(Membership, {
    networkId: application.networkId,
    organisationId: application.organisationId,
    admittedAs: settings.stateOnAdmission === "PROBATION" ? MembershipState.PROBATION : MembershipState.ACTIVE,
    from,
    firstRenewBy: lastDay,
    endedOn: null,
    endedAs: null,
    endedReason: null,
  });
  await tx.tell({
    action: "membership.begin",
    subject: membership,
    changes: { from: [null, from], renewBy: [null, lastDay] },
  });
  await belongsAs(tx, application.organisationId, application.networkId, NetworkRelation.MEMBER, from);
  const agreement = await agreementOn(ctx, application.networkId, from);
  if (agreement) {
    await askToAccept(ctx, tx, membership, agreement);
  }
}
