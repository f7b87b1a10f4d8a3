import { LessThanOrEqual, type EntityManager } from "typeorm";
import { dayOf } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { PlainProblem, ProblemCode } from "../platform/problem.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { Application } from "./application.entity.ts";
import { turnAfter } from "./application-turn.ts";
import { BallotSeat } from "./ballot-seat.entity.ts";
import { Ballot } from "./ballot.entity.ts";
import type { Committee } from "./committee.entity.ts";
import { DecisionRule } from "./decision-rule.entity.ts";
import { callToVote } from "./letters.ts";
import type { Matter, Question } from "./matter.ts";
import { ApplicationState, WaitingOn } from "./membership.enums.ts";
import { rollFor, withoutFormerRecusals, withReview, type NewPlace } from "./roll.ts";

/** A ballot as it is put to the seats of a committee, once it is known that it can open. */
export interface Asked extends Pick<Question, "subject" | "question" | "closesAt" | "urgent"> {
  matter: Matter;
  /** The application as it is inside the transaction; null where it is about something else. */
  application: Application | null;
  round: number;
  reviewId: string | null;
  /** Key of the person who opens it. */
  by: string;
}

/** The seats that are asked, and the rule in force. */
interface Asking {
  roll: NewPlace[];
  rule: DecisionRule;
}

/**
 * Puts a question to the seats of a committee inside a running transaction: the roll, what must or should step back,
 * and the rule are fixed at this moment.
 * @throws Refusal NOT_QUORATE where nobody could vote, INVALID without a rule in force.
 */
export async function putToSeats(ctx: Context, tx: Transaction, committee: Committee, asked: Asked): Promise<Ballot> {
  const { matter, application, round, reviewId } = asked;
  const { roll, rule } = await askingOf(ctx, tx, committee, asked);
  const ballot = await tx.insert(Ballot, {
    committeeId: committee.id,
    networkId: committee.networkId,
    subject: asked.subject,
    question: asked.question.trim(),
    applicationId: application?.id ?? null,
    organisationId: matter.organisationId,
    membershipId: matter.membership?.id ?? null,
    reviewId,
    proposal: matter.proposal,
    round,
    // Rounds of a review are counted by the review, not by the cycle of the application.
    cycle: matter.review ? 0 : (application?.cycle ?? 1),
    opensAt: tx.now,
    closesAt: asked.closesAt,
    urgent: asked.urgent,
    ruleId: rule.id,
    openedById: asked.by,
    recordedAt: null,
    recordedById: null,
    voidedAt: null,
  });
  for (const place of roll) {
    await tx.insert(BallotSeat, { ...place, ballotId: ballot.id });
  }
  await tx.tell({ action: "ballot.openBallot", subject: ballot, changes: { closesAt: [null, ballot.closesAt] } });
  if (application && !matter.review) {
    await intoBallot(tx, application, ballot);
  }
  await callToVote(ctx, tx, ballot, roll.filter((place) => !place.mustStepBack));
  return ballot;
}

async function askingOf(ctx: Context, tx: Transaction, committee: Committee, asked: Asked): Promise<Asking> {
  const rule = await ruleInForce(tx.manager, committee.id, ctx.today());
  if (!rule) {
    throw Refusal.invalid("committee", "This committee has no decision rule in force yet.");
  }
  const seats = await rollFor(ctx, committee, asked.matter.organisationId, rule.conflictLookbackMonths);
  const reviewed = await withReview(tx.manager, seats, asked.reviewId);
  const roll = await withoutFormerRecusals(tx.manager, reviewed, asked.application);
  const fault = faultOfRoll(roll, rule);
  if (fault !== null) {
    throw new Refusal(new PlainProblem(ProblemCode.NOT_QUORATE, fault));
  }
  return { roll, rule };
}

/** Whether the committee could vote today on a question about the organisation. */
export async function couldVote(ctx: Context, tx: Transaction, committee: Committee): Promise<boolean> {
  const rule = await ruleInForce(tx.manager, committee.id, ctx.today());
  return rule !== null && faultOfRoll(await rollFor(ctx, committee, null, rule.conflictLookbackMonths), rule) === null;
}

/** The version of the committee's rule that is in force on a day. */
function ruleInForce(manager: EntityManager, committeeId: string, day: string): Promise<DecisionRule | null> {
  const where = { committeeId, effectiveFrom: LessThanOrEqual(day) };
  return manager.findOne(DecisionRule, { where, order: { edition: "DESC" } });
}

/** Why no ballot can open on this roll; null when one can. */
function faultOfRoll(roll: readonly { community: boolean }[], rule: DecisionRule): string | null {
  if (roll.length === 0) {
    return "No seat of the committee could vote: none is in term with a current membership.";
  }
  const community = roll.filter((place) => place.community).length;
  return rule.communitySeatsMustBeMajority && community * 2 <= roll.length
    ? `Community seats must be more than half: ${community} of ${roll.length} are. Fill the empty ones first.`
    : null;
}

async function intoBallot(tx: Transaction, application: Application, ballot: Ballot): Promise<void> {
  const step = { state: ApplicationState.IN_BALLOT, waitingOn: WaitingOn.COMMITTEE };
  const turn = await turnAfter(tx.manager, application, step, tx.now, true);
  await tx.change(Application, application, { ...turn, dueOn: dayOf(ballot.closesAt) });
}
