import { IsNull } from "typeorm";
import { authorise } from "../identity/authorise.ts";
import { Network } from "../identity/network.entity.ts";
import { settingsOf, type NetworkSettings } from "../identity/network-settings.ts";
import { addDays, dayOf } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { phrase, theMoment, type Words } from "../platform/language.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import type { Application } from "./application.entity.ts";
import { stateNow } from "./application.reading.ts";
import { freshly } from "./application-turn.ts";
import { earliestClose, fewestDays, isTooShort, mostDays } from "./ballot-length.ts";
import { Ballot } from "./ballot.entity.ts";
import { Committee } from "./committee.entity.ts";
import { Decision } from "./decision.entity.ts";
import { matterOf, type Matter, type Question } from "./matter.ts";
import { ApplicationState, BallotSubject } from "./membership.enums.ts";
import { openingOf, reviewOpening, type Opening } from "./opening.ts";
import { appealOfCycle } from "./review.reading.ts";
import { nextRound } from "./rounds.ts";
import { putToSeats } from "./seats-asked.service.ts";

const longestQuestion = 500;

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
  if (matter.review) {
    await authorise(ctx, "decision.openBallot", await ctx.load.one(Decision, matter.review.decisionId));
  }
  checkQuestion(asked.question);
  await checkClosingTime(ctx, committee, asked);
  return ctx.write(async (tx) => {
    const application = matter.application ? await freshly(tx, matter.application) : null;
    const { round, reviewId } = await turnOf(ctx, tx, matter, application);
    await refuseBeside(tx, committee, asked, matter);
    return putToSeats(ctx, tx, committee, { ...asked, matter, application, round, reviewId, by: actor.personId });
  });
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
    throw Refusal.invalid("closesAt", phrase("Choose a closing time within {most} days.", { most }));
  }
}

function tooShortInWords(now: string, settings: NetworkSettings, urgent: boolean): Words {
  const from = theMoment(earliestClose(now, settings, urgent));
  const least = fewestDays(settings, urgent);
  if (urgent) {
    return phrase(
      "An urgent ballot is open for at least {least, plural, one {# day} other {# days}}, so that every seat can take part. Choose {from} or later.",
      { least, from },
    );
  }
  return phrase(
    "A ballot is open for at least {least, plural, one {# day} other {# days}}, so that every seat can take part. Choose {from} or later. If the matter cannot wait, mark the ballot as urgent: then it may close after {days, plural, one {# day} other {# days}}.",
    { least, from, days: settings.urgentBallotDays },
  );
}

/** Which round this is, and which review it belongs to. */
async function turnOf(
  ctx: Context,
  tx: Transaction,
  matter: Matter,
  application: Application | null,
): Promise<{ round: number; reviewId: string | null }> {
  if (matter.review) {
    const opening = await reviewOpening(ctx, tx.manager, matter.review);
    refuseBlocked(opening, "UNDER_REVIEW", null);
    return { round: nextRound(opening.recorded), reviewId: matter.review.id };
  }
  if (!application) {
    return { round: 1, reviewId: null };
  }
  const opening = await openingOf(ctx, tx.manager, application);
  refuseBlocked(opening, stateNow(ctx, application).state, application);
  const appeal = await appealOfCycle(tx.manager, application);
  return { round: nextRound(opening.recorded), reviewId: appeal?.id ?? null };
}

function refuseBlocked({ blockedBy }: Opening, state: string, application: Application | null): void {
  if (blockedBy !== null) {
    throw Refusal.wrongState(blockedBy, state, [ApplicationState.IN_REVIEW], application);
  }
}

/** One ballot at a time on a membership, and one on the rule: two could say opposite things on one day. */
async function refuseBeside(tx: Transaction, committee: Committee, asked: Question, matter: Matter): Promise<void> {
  const about = matter.membership
    ? { membershipId: matter.membership.id }
    : asked.subject === BallotSubject.CHANGE_RULE
      ? { subject: asked.subject }
      : null;
  const pending = { committeeId: committee.id, recordedAt: IsNull(), voidedAt: IsNull() };
  const beside = about && (await tx.manager.findOneBy(Ballot, { ...pending, ...about }));
  if (beside) {
    throw Refusal.wrongState("Another ballot about this is open, or waits to be recorded.", "OPEN", ["closeBallot"], beside);
  }
}
