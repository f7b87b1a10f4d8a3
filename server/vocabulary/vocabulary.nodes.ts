import { describeActs } from "../platform/acts.ts";
import { nodeKind } from "../platform/node.ts";
import { Community } from "./community.entity.ts";
import { Skill } from "./skill.entity.ts";
import { skillInForce } from "./vocabulary.service.ts";

nodeKind({
  entity: Skill,
  typeName: "Skill",
  word: "skill",
  prefix: "skl",
  visible: skillInForce,
});

nodeKind({
  entity: Community,
  typeName: "Community",
  word: "community",
  prefix: "com",
  visible: (ctx, key) => ctx.load.one(Community, key),
});

describeActs({
  "skill.proposeSkill": "A word was suggested for the list of skills.",
  "skill.acceptSkill": "A suggested word became a skill of the list.",
  "skill.declineSkill": "A suggested word was not taken into the list.",
  "skill.mapSkill": "Another word is read as this skill now.",
  "skill.changeSkill": "The words of a skill were changed.",
  "skill.importSkill": "A skill came with a file of words.",
  "community.importCommunity": "A community came with a file of words.",
  "skill.retireSkill": "A skill is no longer offered.",
});
