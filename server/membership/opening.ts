import { In, type EntityManager } from "typeorm";
import { Network } from "../identity/network.entity.ts";
import { settingsOf } from "../identity/network-settings.ts";
import type { Context } from "../platform/context.ts";
import { phrase, theDay, type Words } from "../platform/language.ts";
import { ApplicationCheck } from "./application-check.entity.ts";
import type { Application } from "./application.entity.ts";
import { stateNow, unsettled } from "./application.reading.ts";
import { Ballot } from "./ballot.entity.ts";
import { closedAtOf } from "./ballot-state.ts";
import { DecisionReview } from "./decision-review.entity.ts";
import { Decision } from "./decision.entity.ts";
import { decidingPlace } from "./escalation.ts";
import { stateInWords } from "./in-words.ts";
import { ApplicationState, ReviewKind } from "./membership.enums.ts";
import { isInBallot } from "./review.reading.ts";
import { nextRoundFrom, type RecordedRound } from "./rounds.ts";
import { stepOf } from "./transitions.ts";

/** What holds a ballot on an application back, and which round would be next. */
export interface Opening {
  /** The sentence why no ballot can open now; null when one can. */
  blockedBy: Words | null;
  recorded: RecordedRound[];
}

const waits: Partial<Record<ApplicationState, string>> = {
  [ApplicationState.DRAFT]: "A ballot can open once the application has been sent and looked at.",
  [ApplicationState.SUBMITTED]: "A ballot can open once somebody of the committee has begun to look at the file.",
  [ApplicationState.NEEDS_INFORMATION]: "A ballot can open once the applicant has answered.",
  [ApplicationState.IN_BALLOT]: "A ballot about this application is open, or waits to be recorded.",
};

/** Whether a ballot on the application can open now; reads what it needs through `manager`. */
export async function openingOf(ctx: Context, manager: EntityManager, application: Application): Promise<Opening> {
  const recorded = await recordedRounds(manager, application);
  const current = stateNow(ctx, application);
  const checks = await manager.findBy(ApplicationCheck, { applicationId: application.id });
  if (!stepOf("openBallot", current.state, current.waitingOn, unsettled(checks))) {
    const otherwise = phrase("No ballot can open: the application {state}.", { state: stateInWords(current.state) });
    return { blockedBy: waits[current.state] ?? otherwise, recorded };
  }
  const left = unsettled(checks);
  if (left > 0) {
    const blockedBy = phrase(
      "A ballot opens when every check is passed, or waived with a note. {left, plural, one {# is} other {# are}} left.",
      { left },
    );
    return { blockedBy, recorded };
  }
  return { blockedBy: await pauseAfter(ctx, manager, decidingPlace(application).networkId, recorded), recorded };
}

/** Whether a ballot on a review can open now: one at a time, and after a tie not before some days. */
export async function reviewOpening(ctx: Context, manager: EntityManager, review: DecisionReview): Promise<Opening> {
  const ballots = await manager.findBy(Ballot, { reviewId: review.id });
  const recorded = await roundsOf(manager, ballots);
  const current = await manager.findOneBy(DecisionReview, { id: review.id });
  if (current?.endedAt !== null) {
    return { blockedBy: "This has been decided already.", recorded };
  }
  if (await isInBallot(manager, review)) {
    return { blockedBy: "A ballot about this is open, or waits to be recorded.", recorded };
  }
  return { blockedBy: await pauseAfter(ctx, manager, review.networkId, recorded), recorded };
}

/** The late conflict or the ratification on which a ballot can open now; null where there is none. */
export async function reviewToDecide(ctx: Context, decision: Decision): Promise<DecisionReview | null> {
  const waiting = await ctx.load.many(DecisionReview, "decisionId", decision.id);
  const review = waiting.find((one) => one.endedAt === null && one.kind !== ReviewKind.APPEAL);
  const opening = review ? await reviewOpening(ctx, ctx.read, review) : null;
  return review && opening?.blockedBy === null ? review : null;
}

async function pauseAfter(
  ctx: Context,
  manager: EntityManager,
  networkId: string,
  recorded: readonly RecordedRound[],
): Promise<Words | null> {
  const network = await manager.findOneByOrFail(Network, { id: networkId });
  const from = nextRoundFrom(recorded, settingsOf(network).secondRoundAfterDays);
  const tooEarly = from !== null && ctx.today() < from;
  return tooEarly ? phrase("A second round can open from {day}.", { day: theDay(from) }) : null;
}

/** The recorded ballots of the committee that decides, since it was sent, passed on or last reopened, oldest first. */
export async function recordedRounds(manager: EntityManager, application: Application): Promise<RecordedRound[]> {
  const { committeeId } = decidingPlace(application);
  const where = { applicationId: application.id, cycle: application.cycle, committeeId };
  return roundsOf(manager, await manager.findBy(Ballot, where));
}

async function roundsOf(manager: EntityManager, ballots: readonly Ballot[]): Promise<RecordedRound[]> {
  const decisions = await manager.findBy(Decision, { ballotId: In(ballots.map((ballot) => ballot.id)) });
  return decisions
    .flatMap((decision) => {
      const ballot = ballots.find((one) => one.id === decision.ballotId);
      return ballot ? [{ outcome: decision.outcome, closedAt: closedAtOf(ballot) }] : [];
    })
    .sort((one, other) => (one.closedAt < other.closedAt ? -1 : 1));
}
