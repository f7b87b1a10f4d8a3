import { isOperator } from "../identity/authorise.ts";
import { describeActs } from "../platform/acts.ts";
import { nodeKind } from "../platform/node.ts";
import { Import } from "./import.entity.ts";

nodeKind({
  entity: Import,
  typeName: "Import",
  word: "import",
  prefix: "imp",
  visible: (ctx, key) => (isOperator(ctx.actor) ? ctx.load.one(Import, key) : Promise.resolve(null)),
});

describeActs({
  "import.startImport": "An import began.",
  "import.finishImport": "An import was finished.",
});
