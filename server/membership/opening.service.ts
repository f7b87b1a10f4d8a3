import { LessThanOrEqual, type EntityManager } from "typeorm";
import { authorise } from "../identity/authorise.ts";
import { Network } from "../identity/network.entity.ts";
import { settingsOf, type NetworkSettings } from "../identity/network-settings.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { addDays, dayOf } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { find, mustFind } from "../platform/node.ts";
import { PlainProblem, ProblemCode } from "../platform/problem.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { Application } from "./application.entity.ts";
import { stateNow } from "./application.reading.ts";
import { freshly, turnAfter } from "./application-turn.ts";
import { earliestClose, fewestDays, isTooShort, mostDays } from "./ballot-length.ts";
import { BallotSeat } from "./ballot-seat.entity.ts";
import { Ballot } from "./ballot.entity.ts";
import { Committee } from "./committee.entity.ts";
import { DecisionRule } from "./decision-rule.entity.ts";
import { momentInWords } from "./in-words.ts";
import { callToVote } from "./letters.ts";
import { ApplicationState, BallotSubject, WaitingOn } from "./membership.enums.ts";
import { openingOf } from "./opening.ts";
import { rollFor } from "./roll.ts";
import { nextRound } from "./rounds.ts";
import { Seat } from "./seat.entity.ts";

/** What is put to the seats, and until when. */
export interface Question {
  committeeId: string;
  subject: BallotSubject;
  about: string | null;
  question: string;
  closesAt: string;
  urgent: boolean;
}

const longestQuestion = 500;

/** What a ballot concerns: the application it decides, and the organisation whose kin step back. */
interface Matter {
  application: Application | null;
  organisationId: string | null;
}

/**
 * Opens a ballot: the roll, what must or should step back, and the rule are fixed at this moment.
 * @throws Refusal WRONG_STATE with the sentence what holds it back, NOT_QUORATE where nobody could vote, INVALID.
 */
export async function openBallot(ctx: Context, asked: Question): Promise<Ballot> {
  const committee = await mustFind(ctx, Committee, asked.committeeId);
  const actor = await authorise(ctx, "committee.openBallot", committee);
  const matter = await matterOf(ctx, committee, asked);
  if (matter.application) {
    await authorise(ctx, "application.openBallot", matter.application);
  }
  checkQuestion(asked.question);
  await checkClosingTime(ctx, committee, asked);
  return ctx.write(async (tx) => {
    const application = matter.application ? await freshly(tx, matter.application) : null;
    const round = application ? await roundFor(ctx, tx, application) : 1;
    const rule = await ruleInForce(tx.manager, committee.id, ctx.today());
    const roll = await rollFor(ctx, committee, matter.organisationId, rule.conflictLookbackMonths);
    refuseRoll(roll, rule);
    const ballot = await tx.insert(Ballot, {
      committeeId: committee.id,
      networkId: committee.networkId,
      subject: asked.subject,
      question: asked.question.trim(),
      applicationId: application?.id ?? null,
      organisationId: matter.organisationId,
      round,
      cycle: application?.cycle ?? 1,
      opensAt: tx.now,
      closesAt: asked.closesAt,
      urgent: asked.urgent,
      ruleId: rule.id,
      openedById: actor.personId,
      recordedAt: null,
      recordedById: null,
      voidedAt: null,
    });
    for (const place of roll) {
      await tx.insert(BallotSeat, { ...place, ballotId: ballot.id });
    }
    await tx.tell({ action: "ballot.openBallot", subject: ballot, changes: { closesAt: [null, ballot.closesAt] } });
    if (application) {
      await intoBallot(tx, application, ballot);
    }
    const voting = roll.filter((place) => !place.mustStepBack).map((place) => place.seatId);
    const seats = await tx.manager.findBy(Seat, { committeeId: committee.id });
    await callToVote(
      ctx,
      tx,
      ballot,
      seats.filter((seat) => voting.includes(seat.id)),
    );
    return ballot;
  });
}

async function matterOf(ctx: Context, committee: Committee, asked: Question): Promise<Matter> {
  if (asked.subject === BallotSubject.OTHER) {
    const organisation = asked.about === null ? null : await find(ctx, Organisation, asked.about);
    if (asked.about !== null && !organisation) {
      throw Refusal.invalid("about", "Name the organisation the question concerns, or leave this out.");
    }
    return { application: null, organisationId: organisation?.id ?? null };
  }
  if (asked.subject !== BallotSubject.ADMIT) {
    throw Refusal.invalid("subject", "Ballots decide about admissions (ADMIT) or any other question (OTHER).");
  }
  const application = asked.about ? await find(ctx, Application, asked.about) : null;
  if (!application || application.committeeId !== committee.id) {
    throw Refusal.invalid("about", "Choose the application that the ballot decides about.");
  }
  return { application, organisationId: application.organisationId };
}

function checkQuestion(question: string): void {
  const length = [...question.trim()].length;
  if (length === 0 || length > longestQuestion) {
    throw Refusal.invalid(
      "question",
      `Write the question as the seats will read it, in ${longestQuestion} characters or fewer.`,
    );
  }
}

async function checkClosingTime(ctx: Context, committee: Committee, asked: Question): Promise<void> {
  const { closesAt, urgent } = asked;
  const network = await ctx.read.findOneByOrFail(Network, { id: committee.networkId });
  const settings = settingsOf(network);
  if (isTooShort(ctx.now(), closesAt, settings, urgent)) {
    throw Refusal.invalid("closesAt", tooShortInWords(ctx.now(), settings, urgent));
  }
  const most = mostDays(settings);
  if (dayOf(closesAt) > addDays(ctx.today(), most)) {
    throw Refusal.invalid("closesAt", `Choose a closing time within ${most} days.`);
  }
}

function tooShortInWords(now: string, settings: NetworkSettings, urgent: boolean): string {
  const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);
  const from = `Choose ${momentInWords(earliestClose(now, settings, urgent))} or later.`;
  const least = days(fewestDays(settings, urgent));
  if (urgent) {
    return `An urgent ballot is open for at least ${least}, so that every seat can take part. ${from}`;
  }
  const hurry = `If the matter cannot wait, mark the ballot as urgent: then it may close after ${days(settings.urgentBallotDays)}.`;
  return `A ballot is open for at least ${least}, so that every seat can take part. ${from} ${hurry}`;
}

async function roundFor(ctx: Context, tx: Transaction, application: Application): Promise<number> {
  const { blockedBy, recorded } = await openingOf(ctx, tx.manager, application);
  if (blockedBy !== null) {
    const { state } = stateNow(ctx, application);
    throw Refusal.wrongState(blockedBy, state, [ApplicationState.IN_REVIEW], application);
  }
  return nextRound(recorded);
}

/** The version of the committee's rule that is in force on a day. */
async function ruleInForce(manager: EntityManager, committeeId: string, day: string): Promise<DecisionRule> {
  const where = { committeeId, effectiveFrom: LessThanOrEqual(day) };
  const rule = await manager.findOne(DecisionRule, { where, order: { edition: "DESC" } });
  if (!rule) {
    throw Refusal.invalid("committee", "This committee has no decision rule in force yet.");
  }
  return rule;
}

function refuseRoll(roll: readonly { community: boolean }[], rule: DecisionRule): void {
  if (roll.length === 0) {
    throw notQuorate("No seat of the committee could vote: none is in term with a current membership.");
  }
  const community = roll.filter((place) => place.community).length;
  if (rule.communitySeatsMustBeMajority && community * 2 <= roll.length) {
    throw notQuorate(
      `Community seats must be more than half: ${community} of ${roll.length} are. Fill the empty ones first.`,
    );
  }
}

function notQuorate(message: string): Refusal {
  return new Refusal(new PlainProblem(ProblemCode.NOT_QUORATE, message));
}

async function intoBallot(tx: Transaction, application: Application, ballot: Ballot): Promise<void> {
  const step = { state: ApplicationState.IN_BALLOT, waitingOn: WaitingOn.COMMITTEE };
  const turn = await turnAfter(tx.manager, application, step, tx.now, true);
  await tx.change(Application, application, { ...turn, dueOn: dayOf(ballot.closesAt) });
}
