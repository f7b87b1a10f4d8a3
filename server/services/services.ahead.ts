import { Organisation } from "../organisations/organisation.entity.ts";
import { askingFor, readAhead } from "../platform/look-ahead.ts";
import { Service } from "./service.entity.ts";

readAhead(Organisation, { services: askingFor("organisationId", Service) });
