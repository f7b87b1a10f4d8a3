import { allow, isEditorOf, isOperator } from "../identity/authorise.ts";
import { speaksFor } from "../organisations/access.ts";
import type { Organisation } from "../organisations/organisation.entity.ts";
import type { Context } from "../platform/context.ts";
import { answersFor } from "./answering.ts";
import type { IntroductionRequest } from "./introduction-request.entity.ts";
import { IntroductionState } from "./introduction.enums.ts";
import { isAsker, stateOf, stillAcceptableUntil } from "./introduction.reading.ts";

async function waits(ctx: Context, request: IntroductionRequest): Promise<boolean> {
  return (await stateOf(ctx, request)) === IntroductionState.WITH_COMMUNITY;
}

allow<Organisation>("organisation.askToBePutInTouch", {
  sentence: "Anybody who is signed in may ask, except those who keep the page themselves.",
  who: (_ctx, organisation, actor) => !isEditorOf(actor, organisation.id),
});

allow<Organisation>("organisation.setEngagementCapacity", {
  sentence: "How many requests an organisation can take is said by those who keep its page, or the broker who registered it.",
  who: (ctx, organisation, actor) => speaksFor(ctx, organisation) || isOperator(actor),
});

allow<IntroductionRequest>("introduction.answerIntroduction", {
  sentence:
    "A request is answered by those who keep the organisation's page or, where nobody does, by a broker or the " +
    "secretary of its partnership; never by whoever made it.",
  who: async (ctx, request) => !isAsker(ctx, request) && (await answersFor(ctx, request.toId)),
  when: waits,
});

allow<IntroductionRequest>("introduction.acceptDeclinedIntroduction", {
  sentence: "Whoever may answer a request may also turn a no into a yes, for 14 days; never whoever made it.",
  who: async (ctx, request) => !isAsker(ctx, request) && (await answersFor(ctx, request.toId)),
  when: async (ctx, request) => (await stillAcceptableUntil(ctx, request)) !== null,
});

allow<IntroductionRequest>("introduction.withdrawIntroduction", {
  sentence: "A request is taken back by whoever made it.",
  who: (ctx, request) => isAsker(ctx, request),
  when: waits,
});
