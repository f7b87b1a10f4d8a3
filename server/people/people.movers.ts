import { movesWithOrganisation } from "../organisations/movers.ts";
import { Affiliation } from "./affiliation.entity.ts";

movesWithOrganisation<Affiliation>({ entity: Affiliation, column: "organisationId", what: "people who belong to it" });
