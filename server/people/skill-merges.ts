import { followMerges } from "../vocabulary/skill-merging.ts";
import { reindexResearcher } from "./researcher-index.ts";
import { ResearcherProfile } from "./researcher-profile.entity.ts";

/** When a skill is merged, researchers who are interested in it are interested in the other. */
followMerges(async (_ctx, tx, merged, onto) => {
  const profiles = (await tx.manager.find(ResearcherProfile)).filter((one) => one.interestIds.includes(merged.id));
  for (const { id, personId, interestIds } of profiles) {
    await tx.update(ResearcherProfile, { id }, {
      interestIds: [...new Set(interestIds.map((one) => (one === merged.id ? onto.id : one)))],
    });
    await reindexResearcher(tx.manager, personId);
  }
});
