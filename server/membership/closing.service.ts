import { authorise } from "../identity/authorise.ts";
import { Network } from "../identity/network.entity.ts";
import { settingsOf } from "../identity/network-settings.ts";
import { addDays, dayOf } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { phrase, theMoment } from "../platform/language.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { BallotSeat, Vote } from "./ballot-seat.entity.ts";
import { Ballot } from "./ballot.entity.ts";
import { counted, everySittingSeatVoted, ruleFor } from "./ballot.reading.ts";
import { ballotStateAt } from "./ballot-state.ts";
import { DecisionRule } from "./decision-rule.entity.ts";
import { Decision } from "./decision.entity.ts";
import { BallotState, Outcome } from "./membership.enums.ts";
import { applyOutcome } from "./outcome.service.ts";
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
    const result = count(roll, ruleFor(current, rule), current.round);
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
    const message = phrase("This ballot was recorded on {moment}.", { moment: theMoment(ballot.recordedAt) });
    throw Refusal.wrongState(message, state, [], ballot);
  }
  if (state === BallotState.OPEN && !everySittingSeatVoted(roll)) {
    const missing = roll.filter((seat) => !seat.recused && seat.choice === null).length;
    const message = phrase(
      "{missing, plural, one {# seat has} other {# seats have}} not voted yet. The ballot is open until {until}.",
      { missing, until: theMoment(ballot.closesAt) },
    );
    throw Refusal.wrongState(message, state, ["castVote"], ballot);
  }
}

async function recordDecision(tx: Transaction, ballot: Ballot, result: Count): Promise<Decision> {
  const network = await tx.manager.findOneByOrFail(Network, { id: ballot.networkId });
  // An appeal is decided once, and what is no application is not appealed against.
  const first = ballot.applicationId !== null && ballot.reviewId === null;
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
    reasonsLang: null,
    reasonsGivenAt: null,
    appealUntil: refused && first ? addDays(dayOf(tx.now), settingsOf(network).appealDays) : null,
  });
}
