import { nodeKind } from "../platform/node.ts";
import { Community } from "./community.entity.ts";
import { Skill } from "./skill.entity.ts";

nodeKind({
  entity: Skill,
  typeName: "Skill",
  word: "skill",
  prefix: "skl",
  visible: (ctx, key) => ctx.load.one(Skill, key),
});

nodeKind({
  entity: Community,
  typeName: "Community",
  word: "community",
  prefix: "com",
  visible: (ctx, key) => ctx.load.one(Community, key),
});
