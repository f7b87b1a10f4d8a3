import type { Context } from "../platform/context.ts";
import { showsDetails } from "./access.ts";
import type { Organisation } from "./organisation.entity.ts";

type PageFacts = Pick<Organisation, "communityIds" | "offeredLanguages" | "languageOffersNote" | "accessNotes" | "ownWords">;

const unconfirmed: PageFacts = {
  communityIds: [],
  offeredLanguages: [],
  languageOffersNote: null,
  accessNotes: null,
  ownWords: [],
};

/** What a page says beyond the facts of a register; nothing of it where the organisation has not confirmed its entry. */
export function pageFacts(ctx: Context, organisation: Organisation): PageFacts {
  return showsDetails(ctx, organisation) ? organisation : unconfirmed;
}
