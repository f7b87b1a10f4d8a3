import { authorise } from "../identity/authorise.ts";
import { Network } from "../identity/network.entity.ts";
import { settingsOf } from "../identity/network-settings.ts";
import { NetworkRelation } from "../organisations/organisation-network.entity.ts";
import { addDays, addMonths, dayOf } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { Application } from "./application.entity.ts";
import { turnAfter } from "./application-turn.ts";
import { BallotSeat, Vote } from "./ballot-seat.entity.ts";
import { Ballot } from "./ballot.entity.ts";
import { counted, everySittingSeatVoted } from "./ballot.reading.ts";
import { ballotStateAt } from "./ballot-state.ts";
import { belongsAs, noLongerBelongs } from "./belonging.ts";
import { DecisionRule } from "./decision-rule.entity.ts";
import { Decision } from "./decision.entity.ts";
import { momentInWords } from "./in-words.ts";
import { tellApplicant } from "./letters.ts";
import { ApplicationState, BallotState, MembershipState, Outcome } from "./membership.enums.ts";
import { Membership } from "./membership.entity.ts";
import { recordedRounds } from "./opening.ts";
import { effectOf } from "./outcome-effects.ts";
import { count, type Count, type CountedSeat } from "./tally.ts";

/**
 * Records what a ballot came to, after its closing time, or before it when every sitting seat has voted. The outcome
 * is applied to the application, and an approval begins the membership, in the same transaction.
 * @throws Refusal WRONG_STATE when it is recorded already, or seats may still vote.
 */
export async function closeBallot(ctx: Context, id: string): Promise<Ballot> {
  const ballot = await mustFind(ctx, Ballot, id);
  const actor = await authorise(ctx, "ballot.closeBallot", ballot);
  return ctx.write(async (tx) => {
    const current = await tx.manager.findOneByOrFail(Ballot, { id: ballot.id });
    const roll = await rollIn(tx, current);
    refuseClosing(tx, current, roll);
    const rule = await tx.manager.findOneByOrFail(DecisionRule, { id: current.ruleId });
    const result = count(roll, rule, current.round);
    const closed = await tx.change(Ballot, current, { recordedAt: tx.now, recordedById: actor.personId });
    const decision = await recordDecision(tx, closed, result);
    await tx.tell({ action: "ballot.closeBallot", subject: closed, changes: { outcome: [null, result.outcome] } });
    await applyOutcome(ctx, tx, closed, decision);
    return closed;
  });
}

async function rollIn(tx: Transaction, ballot: Ballot): Promise<CountedSeat[]> {
  const roll = await tx.manager.findBy(BallotSeat, { ballotId: ballot.id });
  const votes = await tx.manager.findBy(Vote, { ballotId: ballot.id });
  return counted(roll, votes);
}

function refuseClosing(tx: Transaction, ballot: Ballot, roll: readonly CountedSeat[]): void {
  const state = ballotStateAt(ballot, tx.now);
  if (state === BallotState.VOID) {
    throw Refusal.wrongState("This ballot was set aside; there is nothing to record.", state, [], ballot);
  }
  if (ballot.recordedAt !== null) {
    const message = `This ballot was recorded on ${momentInWords(ballot.recordedAt)}.`;
    throw Refusal.wrongState(message, state, [], ballot);
  }
  if (state === BallotState.OPEN && !everySittingSeatVoted(roll)) {
    const missing = roll.filter((seat) => !seat.recused && seat.choice === null).length;
    const seats = missing === 1 ? "1 seat has" : `${missing} seats have`;
    const message = `${seats} not voted yet. The ballot is open until ${momentInWords(ballot.closesAt)}.`;
    throw Refusal.wrongState(message, state, ["castVote"], ballot);
  }
}

async function recordDecision(tx: Transaction, ballot: Ballot, result: Count): Promise<Decision> {
  const network = await tx.manager.findOneByOrFail(Network, { id: ballot.networkId });
  const refused = [Outcome.REFUSED, Outcome.REFUSED_BY_COMMUNITY].includes(result.outcome);
  return tx.insert(Decision, {
    ballotId: ballot.id,
    networkId: ballot.networkId,
    applicationId: ballot.applicationId,
    organisationId: ballot.organisationId,
    subject: ballot.subject,
    outcome: result.outcome,
    on: tx.now,
    numbers: result.tally,
    reasons: "",
    conditionsGiven: [],
    reasonsGivenAt: null,
    appealUntil: refused ? addDays(dayOf(tx.now), settingsOf(network).appealDays) : null,
  });
}

async function applyOutcome(ctx: Context, tx: Transaction, ballot: Ballot, decision: Decision): Promise<void> {
  if (ballot.applicationId === null) {
    return;
  }
  const application = await tx.manager.findOneByOrFail(Application, { id: ballot.applicationId });
  const rounds = await recordedRounds(tx.manager, application);
  const earlier = rounds.map((round) => round.outcome).slice(0, -1);
  const effect = effectOf(decision.outcome, earlier);
  const turn = await turnAfter(tx.manager, application, effect, tx.now, true);
  const { state, waitingOn, waitingSince, dueOn } = turn;
  const changed = await tx.change(Application, application, { state, waitingOn, waitingSince, dueOn });
  const changes = { state: [application.state, changed.state] } as const;
  await tx.tell({ action: "application.decide", subject: changed, changes });
  if (changed.state === ApplicationState.APPROVED) {
    await beginMembership(ctx, tx, changed);
  }
  if (changed.state === ApplicationState.REFUSED) {
    await noLongerBelongs(tx, changed.organisationId, changed.networkId, NetworkRelation.APPLICANT, ctx.today());
  }
  await tellApplicant(ctx, tx, changed, {
    subject: `There is news about application ${changed.reference}`,
    body: "The committee has recorded the result of a ballot. Please read it in your application.",
  });
}

async function beginMembership(ctx: Context, tx: Transaction, application: Application): Promise<void> {
  const network = await tx.manager.findOneByOrFail(Network, { id: application.networkId });
  const settings = settingsOf(network);
  const from = ctx.today();
  const lastDay = addDays(addMonths(from, settings.membershipTermMonths), -1);
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
}
