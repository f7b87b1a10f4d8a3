import { castVote, declareInterest, dismissSuggestedConflict } from "../../membership/ballot.service.ts";
import { closeBallot } from "../../membership/closing.service.ts";
import { Decision } from "../../membership/decision.entity.ts";
import { giveReasons } from "../../membership/decision.service.ts";
import { openBallot } from "../../membership/opening.service.ts";
import type { Context } from "../../platform/context.ts";
import { nodeId } from "../../platform/node.ts";
import type { DemoData } from "../demo-data.ts";
import type { Act } from "../timeline.ts";
import type { World } from "../world.ts";

type BallotRecord = DemoData["ballots"][number];
type BallotStep = BallotRecord["steps"][number];

/** Ballots: opened, declared, voted, closed, and the reasons written to the applicant. */
export function ballotActs(world: World): Act[] {
  return world.demo.ballots.flatMap((ballot) => [
    {
      at: world.moment(ballot.openedAt),
      by: ballot.openedBy,
      what: `the ballot ${ballot.key} opens`,
      run: (ctx: Context) => open(ctx, world, ballot),
    },
    ...ballot.steps.map((step) => ({
      at: world.moment(step.at),
      by: step.by,
      what: `${step.act} of ${step.by} in the ballot ${ballot.key}`,
      run: (ctx: Context) => take(ctx, world, ballot, step),
    })),
  ]);
}

async function open(ctx: Context, world: World, ballot: BallotRecord): Promise<void> {
  const opened = await openBallot(ctx, {
    committeeId: world.id("committee", ballot.committee),
    subject: ballot.subject,
    about: world.id("application", ballot.application),
    question: ballot.question,
    closesAt: world.moment(ballot.closesAt),
    urgent: false,
  });
  world.remember("ballot", ballot.key, opened);
}

async function take(ctx: Context, world: World, ballot: BallotRecord, step: BallotStep): Promise<void> {
  const id = world.id("ballot", ballot.key);
  switch (step.act) {
    case "declareInterest":
      await declareInterest(ctx, id, step.level, step.reason);
      break;
    case "dismissSuggestedConflict":
      await dismissSuggestedConflict(ctx, id, world.id("seat", step.seat), step.reason);
      break;
    case "castVote":
      await castVote(ctx, id, step.choice, step.reason);
      break;
    case "closeBallot":
      await closeBallot(ctx, id);
      break;
    case "giveReasons": {
      const decision = await ctx.read.findOneByOrFail(Decision, { ballotId: world.key("ballot", ballot.key) });
      const letter = { reasonsForApplicant: step.reasons, conditions: step.conditions, reasonsLang: "en" };
      await giveReasons(ctx, nodeId(decision), letter);
      break;
    }
  }
}
