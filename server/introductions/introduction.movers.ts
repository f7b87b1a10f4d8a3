import { movesWithOrganisation } from "../organisations/movers.ts";
import { EngagementCapacity } from "./engagement-capacity.entity.ts";
import { IntroductionRequest } from "./introduction-request.entity.ts";

movesWithOrganisation<IntroductionRequest>(
  { entity: IntroductionRequest, column: "toId", what: "requests to be put in touch" },
  { entity: IntroductionRequest, column: "onBehalfOfId" },
);
// An organisation says once how much it can take: what the kept record says stays.
movesWithOrganisation<EngagementCapacity>({ entity: EngagementCapacity, column: "organisationId", once: [] });
