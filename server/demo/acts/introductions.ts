import { setEngagementCapacity } from "../../introductions/capacity.service.ts";
import { answerIntroduction, askToBePutInTouch } from "../../introductions/introduction.service.ts";
import { nodeId } from "../../platform/node.ts";
import type { Act } from "../timeline.ts";
import type { World } from "../world.ts";

const penceInAPound = 100;

/** Requests to be put in touch, the answers to them, and how many of them organisations can take. */
export function introductionActs(world: World): Act[] {
  return [...requestActs(world), ...capacityActs(world)];
}

function capacityActs(world: World): Act[] {
  return world.demo.capacities.map(({ organisation, by, at, perQuarter, pausedUntil, conditions, paysAtLeastPounds }) => ({
    at: world.moment(at),
    by,
    what: `${organisation} says how much it can take`,
    run: async (ctx) => {
      await setEngagementCapacity(ctx, world.id("organisation", organisation), {
        perQuarter,
        pausedUntil: world.dayOrNull(pausedUntil),
        conditions,
        paysAtLeast: paysAtLeastPounds === null ? null : paysAtLeastPounds * penceInAPound,
      });
    },
  }));
}

function requestActs(world: World): Act[] {
  return world.demo.introductions.flatMap((request) => {
    const what = `${request.from} asks ${request.to}`;
    let id = "";
    const acts: Act[] = [
      {
        at: world.moment(request.askedAt),
        by: request.from,
        what,
        run: async (ctx) => {
          const asked = await askToBePutInTouch(ctx, {
            organisation: world.id("organisation", request.to),
            why: request.why,
            onBehalfOf: request.onBehalfOf === null ? null : world.id("organisation", request.onBehalfOf),
          });
          id = nodeId(asked);
        },
      },
    ];
    const { answer } = request;
    if (answer) {
      const run: Act["run"] = async (ctx) => void (await answerIntroduction(ctx, id, answer.accept, answer.conditions));
      acts.push({ at: world.moment(answer.at), by: answer.by, what: `${what}: the answer`, run });
    }
    return acts;
  });
}
