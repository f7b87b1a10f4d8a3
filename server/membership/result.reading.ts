import { Network } from "../identity/network.entity.ts";
import { settingsOf } from "../identity/network-settings.ts";
import { AuditEvent } from "../platform/audit.entity.ts";
import type { Context } from "../platform/context.ts";
import type { Ballot } from "./ballot.entity.ts";
import { countNow, ruleOf, viewOf } from "./ballot.reading.ts";
import { ballotStateAt } from "./ballot-state.ts";
import { committeeAbove } from "./committee.reading.ts";
import { explain, type Explanation } from "./explanation.ts";
import { BallotState, Outcome } from "./membership.enums.ts";
import { nextRoundFrom } from "./rounds.ts";
import type { Count } from "./tally.ts";
import { Tally } from "./tally.type.ts";

/*
 * What a ballot came to, as far as the viewer may read it: never before the close, for nobody. The committee reads it
 * from the close on, everybody else once it is recorded.
 */

async function resultFor(ctx: Context, ballot: Ballot): Promise<Count | null> {
  if (ballotStateAt(ballot, ctx.now()) !== BallotState.CLOSED) {
    return null;
  }
  const view = await viewOf(ctx, ballot);
  const told = view === "COMMITTEE" || (view !== null && ballot.recordedAt !== null);
  return told ? countNow(ctx, ballot) : null;
}

/** What it came to. */
export async function outcomeOf(ctx: Context, ballot: Ballot): Promise<Outcome | null> {
  return (await resultFor(ctx, ballot))?.outcome ?? null;
}

async function explained(ctx: Context, ballot: Ballot, result: Count): Promise<Explanation> {
  return { ...result, rule: await ruleOf(ctx, ballot), subject: ballot.subject };
}

/** What it came to in one plain sentence. */
export async function explanationOf(ctx: Context, ballot: Ballot): Promise<string | null> {
  const result = await resultFor(ctx, ballot);
  return result ? explain(await explained(ctx, ballot, result), ctx.language) : null;
}

/** The numbers, for the committee and for members. */
export async function tallyOf(ctx: Context, ballot: Ballot): Promise<Tally | null> {
  const counts = (await viewOf(ctx, ballot)) !== "OUTLINE";
  const result = counts ? await resultFor(ctx, ballot) : null;
  return result ? Object.assign(new Tally(), result.tally, { explained: await explained(ctx, ballot, result) }) : null;
}

/** The entry of the record of acts that recorded the outcome, for the committee and for members. */
export async function recordEntryOf(ctx: Context, ballot: Ballot): Promise<AuditEvent | null> {
  const view = await viewOf(ctx, ballot);
  if (ballot.recordedAt === null || view === null || view === "OUTLINE") {
    return null;
  }
  return ctx.read.findOneBy(AuditEvent, { subjectType: "Ballot", subjectId: ballot.id, action: "ballot.closeBallot" });
}

/** The network whose committee decides instead, where too many seats stepped back from an application. */
export async function passesTo(ctx: Context, ballot: Ballot): Promise<Network | null> {
  const result = ballot.applicationId === null ? null : await resultFor(ctx, ballot);
  if (result?.outcome !== Outcome.ESCALATED_TOO_MANY_RECUSALS) {
    return null;
  }
  const above = await committeeAbove(ctx, ballot.networkId);
  return ctx.load.one(Network, above?.networkId ?? null);
}

/** The first day on which a second round may open, after a tie or a block. */
export async function nextRoundDay(ctx: Context, ballot: Ballot): Promise<string | null> {
  const result = await resultFor(ctx, ballot);
  const network = await ctx.load.one(Network, ballot.networkId);
  if (!result || !network) {
    return null;
  }
  const early = ballot.recordedAt !== null && ballot.recordedAt < ballot.closesAt;
  const closedAt = early && ballot.recordedAt !== null ? ballot.recordedAt : ballot.closesAt;
  return nextRoundFrom([{ outcome: result.outcome, closedAt }], settingsOf(network).secondRoundAfterDays);
}
