import { Organisation } from "../organisations/organisation.entity.ts";
import { askingFor, readAhead } from "../platform/look-ahead.ts";
import { Membership } from "./membership.entity.ts";

readAhead(Organisation, { membership: askingFor("organisationId", Membership) });
