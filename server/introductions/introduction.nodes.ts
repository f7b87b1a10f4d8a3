import { AccessAction } from "../organisations/access-event.entity.ts";
import { tellsPurpose } from "../organisations/access-ledger.ts";
import { describeActs } from "../platform/acts.ts";
import { nodeKind } from "../platform/node.ts";
import { IntroductionRequest } from "./introduction-request.entity.ts";
import { readableRequest } from "./introduction.reading.ts";

nodeKind({
  entity: IntroductionRequest,
  typeName: "IntroductionRequest",
  word: "request to be put in touch",
  prefix: "int",
  visible: readableRequest,
});

// The ledger does not hold a topic a second time: it is read from the request, by those who may read the request.
tellsPurpose(AccessAction.INTRODUCED, async (ctx, key) => (await readableRequest(ctx, key))?.topic ?? null);

describeActs({
  "introduction.askToBePutInTouch": "Somebody asked to be put in touch.",
  "introduction.acceptDeclinedIntroduction": "A request that had been declined was accepted after all.",
  "introduction.answerIntroduction": "A request to be put in touch was answered.",
  "organisation.setEngagementCapacity": "The organisation said how many requests it can take.",
  "introduction.withdrawIntroduction": "A request to be put in touch was taken back.",
});
