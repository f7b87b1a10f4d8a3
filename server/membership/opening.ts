import type { EntityManager } from "typeorm";
import { Network } from "../identity/network.entity.ts";
import { settingsOf } from "../identity/network-settings.ts";
import { dayInWords } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { ApplicationCheck } from "./application-check.entity.ts";
import type { Application } from "./application.entity.ts";
import { stateNow, unsettled } from "./application.reading.ts";
import { Ballot } from "./ballot.entity.ts";
import { Decision } from "./decision.entity.ts";
import { stateInWords } from "./in-words.ts";
import { ApplicationState } from "./membership.enums.ts";
import { nextRoundFrom, type RecordedRound } from "./rounds.ts";
import { stepOf } from "./transitions.ts";

/** What holds a ballot on an application back, and which round would be next. */
export interface Opening {
  /** The sentence why no ballot can open now; null when one can. */
  blockedBy: string | null;
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
    const otherwise = `No ballot can open: the application ${stateInWords(current.state)}.`;
    return { blockedBy: waits[current.state] ?? otherwise, recorded };
  }
  const left = unsettled(checks);
  if (left > 0) {
    const are = left === 1 ? "1 is" : `${left} are`;
    return { blockedBy: `A ballot opens when every check is passed, or waived with a note. ${are} left.`, recorded };
  }
  const network = await manager.findOneByOrFail(Network, { id: application.networkId });
  const from = nextRoundFrom(recorded, settingsOf(network).secondRoundAfterDays);
  const tooEarly = from !== null && ctx.today() < from;
  return { blockedBy: tooEarly ? `A second round can open from ${dayInWords(from)}.` : null, recorded };
}

/** The recorded ballots on the application since it was sent or last reopened, oldest first. */
export async function recordedRounds(manager: EntityManager, application: Application): Promise<RecordedRound[]> {
  const ballots = await manager.findBy(Ballot, { applicationId: application.id, cycle: application.cycle });
  const decisions = await manager.findBy(Decision, { applicationId: application.id });
  return decisions
    .flatMap((decision) => {
      const ballot = ballots.find((one) => one.id === decision.ballotId);
      const early = ballot?.recordedAt && ballot.recordedAt < ballot.closesAt ? ballot.recordedAt : ballot?.closesAt;
      return early ? [{ outcome: decision.outcome, closedAt: early }] : [];
    })
    .sort((one, other) => (one.closedAt < other.closedAt ? -1 : 1));
}
