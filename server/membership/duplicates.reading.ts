import type { DuplicateCandidate } from "../organisations/duplicate.ts";
import { likelyDuplicates, likenessOf } from "../organisations/duplicates.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import type { Context } from "../platform/context.ts";
import type { Application } from "./application.entity.ts";
import { DuplicateDismissal } from "./duplicate-dismissal.entity.ts";
import { readsPrivately } from "./standing.ts";

/** Organisations that may be the applicant under another name, for those who read what is private in the file. */
export async function duplicatesOf(ctx: Context, application: Application): Promise<DuplicateCandidate[]> {
  const organisation = await ctx.load.one(Organisation, application.organisationId);
  if (!organisation || !(await readsPrivately(ctx, application))) {
    return [];
  }
  const dismissals = await ctx.load.many(DuplicateDismissal, "applicationId", application.id);
  const candidates = await likelyDuplicates(ctx, await likenessOf(ctx, organisation));
  for (const candidate of candidates) {
    const dismissal = dismissals.find((one) => one.organisationId === candidate.organisation.id);
    candidate.dismissed = dismissal !== undefined;
    candidate.dismissedReason = dismissal?.reason ?? null;
  }
  return candidates;
}
