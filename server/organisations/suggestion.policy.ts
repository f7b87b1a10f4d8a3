import { allow, isOperator } from "../identity/authorise.ts";
import { speaksFor } from "./access.ts";
import type { Organisation } from "./organisation.entity.ts";
import type { SuggestedChange } from "./suggested-change.entity.ts";
import { visibleOrganisation } from "./visible.ts";

allow<Organisation>("organisation.suggestChange", {
  sentence: "Anybody who is signed in may suggest a change to a page that they do not keep themselves.",
  who: (ctx, organisation) => !speaksFor(ctx, organisation),
});

allow<SuggestedChange>("suggestion.answerSuggestion", {
  sentence:
    "A suggestion is answered by those who keep the page: its editors, the broker who registered it, or an operator; " +
    "never by whoever made it.",
  who: async (ctx, suggestion, actor) => {
    const organisation = await visibleOrganisation(ctx, suggestion.organisationId);
    const keeps = organisation !== null && (speaksFor(ctx, organisation) || isOperator(actor));
    return keeps && suggestion.byId !== actor.personId;
  },
  when: (_ctx, suggestion) => suggestion.answeredAt === null,
});
