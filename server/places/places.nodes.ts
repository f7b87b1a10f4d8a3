import { nodeKind } from "../platform/node.ts";
import { Area } from "./area.entity.ts";

nodeKind({
  entity: Area,
  typeName: "Area",
  word: "area",
  prefix: "are",
  visible: (ctx, key) => ctx.load.one(Area, key),
});
