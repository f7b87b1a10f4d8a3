import { describeActs } from "../platform/acts.ts";
import { nodeKind } from "../platform/node.ts";
import { visibleLink } from "./link-visibility.ts";
import { PartnershipLink } from "./partnership-link.entity.ts";
import "./undo-ending.ts";

nodeKind({
  entity: PartnershipLink,
  typeName: "PartnershipLink",
  word: "partnership link",
  prefix: "lnk",
  visible: visibleLink,
});

describeActs({
  "link.proposeLink": "A partnership link was proposed.",
  "link.confirmLink": "A partnership link was confirmed by the other side.",
  "link.disputeLink": "A proposed partnership link was disputed by the other side.",
  "link.endLink": "A partnership link was ended.",
  "link.undoAct": "The end of a partnership link was taken back.",
});
