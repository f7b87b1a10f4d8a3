import { In } from "typeorm";
import { alsoFindBy } from "../organisations/find-index.ts";
import { standsInHistory } from "../organisations/history-parts.ts";
import { describeActs } from "../platform/acts.ts";
import { nodeKind } from "../platform/node.ts";
import { Service, ServiceStatus } from "./service.entity.ts";
import { visibleService } from "./service.service.ts";

nodeKind({ entity: Service, typeName: "Service", word: "service", prefix: "srv", visible: visibleService });

/** An organisation is also found by what its running services offer. */
alsoFindBy(async (manager, organisationId) => {
  const running = In([ServiceStatus.ACTIVE, ServiceStatus.TEMPORARILY_CLOSED]);
  const services = await manager.findBy(Service, { organisationId, status: running });
  return services.map((service) => ({
    terms: {
      SKILL: service.skillIds,
      LANGUAGE: service.languageTags,
      AREA: service.areaIds,
      COMMUNITY: service.communityIds,
    },
    texts: [service.name, service.description, service.eligibility],
  }));
});

standsInHistory("Service", async (ctx, organisationIds) => {
  const services = await ctx.read.find(Service, { where: { organisationId: In(organisationIds) }, select: { id: true } });
  return services.map(({ id }) => id);
});

describeActs({
  "organisation.offerService": "A service was added.",
  "service.changeService": "A service was changed.",
  "service.followSkill": "A skill that a service needs has another name now.",
  "service.closeService": "A service was opened or closed.",
});
