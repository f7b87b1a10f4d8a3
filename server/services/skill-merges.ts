import { reindex } from "../organisations/find-index.ts";
import { followMerges } from "../vocabulary/skill-merging.ts";
import { reindexService } from "./service-index.ts";
import { Service } from "./service.entity.ts";

/** When a skill is merged, services that need it name the other. */
followMerges(async (_ctx, tx, merged, onto) => {
  const services = (await tx.manager.find(Service)).filter((service) => service.skillIds.includes(merged.id));
  for (const service of services) {
    const skillIds = [...new Set(service.skillIds.map((id) => (id === merged.id ? onto.id : id)))];
    const changed = await tx.change(Service, service, { skillIds });
    await tx.tell({ action: "service.followSkill", subject: service, changes: { skill: [merged.name, onto.name] } });
    await reindexService(tx.manager, changed);
    await reindex(tx.manager, service.organisationId);
  }
});
