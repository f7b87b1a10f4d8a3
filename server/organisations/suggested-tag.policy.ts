import { allow } from "../identity/authorise.ts";
import type { SuggestedTag } from "./suggested-tag.entity.ts";
import { weighsTags } from "./suggested-tag.service.ts";
import { visibleOrganisation } from "./visible.ts";

allow<SuggestedTag>("suggestedTag.answerSuggestedTag", {
  sentence: "Whether a suggested tag fits is said by those who keep the page, by a data steward or by an operator.",
  who: async (ctx, tag) => {
    const organisation = await visibleOrganisation(ctx, tag.organisationId);
    return organisation !== null && weighsTags(ctx, organisation);
  },
  when: (_ctx, tag) => tag.answer === null,
});
