import { answerIntroduction, askToBePutInTouch } from "../../introductions/introduction.service.ts";
import { nodeId } from "../../platform/node.ts";
import type { Act } from "../timeline.ts";
import type { World } from "../world.ts";

/** Requests to be put in touch, and the answers to them. */
export function introductionActs(world: World): Act[] {
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
