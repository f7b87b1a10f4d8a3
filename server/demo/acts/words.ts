import { proposeSkill } from "../../vocabulary/skill-proposals.service.ts";
import type { Act } from "../timeline.ts";
import type { World } from "../world.ts";

/** Words that people suggest for the list of skills. */
export function wordActs(world: World): Act[] {
  return world.demo.words.map(({ by, at, word, lang }) => ({
    at: world.moment(at),
    by,
    what: `${by} suggests a word for the list of skills`,
    run: async (ctx) => {
      await proposeSkill(ctx, { label: word, lang });
    },
  }));
}
