import { movesWithOrganisation } from "../organisations/movers.ts";
import { Service } from "./service.entity.ts";

movesWithOrganisation<Service>({ entity: Service, column: "organisationId", what: "services" });
