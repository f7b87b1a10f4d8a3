import type { Area } from "../places/area.entity.ts";
import { ServiceStatus, type Service } from "../services/service.entity.ts";
import { derivedId } from "./feed-ids.ts";
import { serviceAreaOf, serviceAtLocationOf, type ShownPlace } from "./feed-places.ts";
import { recordOf, wordsOrNull, type FeedRecord } from "./feed-record.ts";
import { schedulesOf } from "./feed-schedules.ts";
import { attributeOf } from "./feed-terms.ts";

/** What everybody may know of a service. */
export interface PublicService {
  service: Service;
  /** The day on which somebody of the organisation last said that it is right. */
  assuredOn: string | null;
  organization: FeedRecord;
  areas: readonly Area[];
  places: readonly ShownPlace[];
  skills: readonly FeedRecord[];
  communities: readonly FeedRecord[];
  languages: readonly FeedRecord[];
}

const statuses: Record<ServiceStatus, string> = {
  [ServiceStatus.ACTIVE]: "active",
  [ServiceStatus.INACTIVE]: "inactive",
  [ServiceStatus.DEFUNCT]: "defunct",
  [ServiceStatus.TEMPORARILY_CLOSED]: "temporarily closed",
};

/** The facts of a service that fit in one row of a list, with the organisation that offers it. */
export function serviceRow(known: PublicService): FeedRecord {
  const { service } = known;
  return recordOf({
    id: service.id,
    organization_id: service.organisationId,
    name: service.name,
    description: wordsOrNull(service.description),
    status: statuses[service.status],
    application_process: wordsOrNull(service.howToReach),
    fees_description: wordsOrNull(service.costNote),
    eligibility_description: wordsOrNull(service.eligibility),
    program_id: programmeOf(service)?.id,
    assured_date: known.assuredOn,
    last_modified: service.updatedAt,
    organization: known.organization,
  });
}

/** The programme that a service is part of; those of one organisation with the same name are one. */
function programmeOf({ organisationId, programme, aboutProgramme }: Service): FeedRecord | null {
  const name = wordsOrNull(programme);
  return name === null
    ? null
    : recordOf({
        id: derivedId("program", organisationId, name),
        organization_id: organisationId,
        name,
        description: wordsOrNull(aboutProgramme) ?? name,
      });
}

/** Who pays for it: a record for each line. */
function fundingOf({ id, fundedBy }: Service): FeedRecord[] {
  const sources = (fundedBy ?? "").split("\n").map(wordsOrNull).filter((source) => source !== null);
  return [...new Set(sources)].map((source) => recordOf({ id: derivedId("funding", id, source), source }));
}

function costsOf({ id, costNote }: Service): FeedRecord[] {
  const words = wordsOrNull(costNote);
  return words ? [recordOf({ id: derivedId("cost_option", id), amount_description: words })] : [];
}

/** A service with everything that hangs on it. */
export function serviceOf(known: PublicService): FeedRecord {
  const { service, areas, places } = known;
  const { id } = service;
  return recordOf({
    ...serviceRow(known),
    schedules: schedulesOf(id, service.schedule),
    service_areas: areas.map((area) => serviceAreaOf(id, area)),
    service_at_locations: places.map((place) => serviceAtLocationOf(id, place)),
    languages: known.languages.map((term) =>
      recordOf({ id: derivedId("language", id, String(term["code"])), name: term["name"], code: term["code"] }),
    ),
    cost_options: costsOf(service),
    program: programmeOf(service),
    funding: fundingOf(service),
    attributes: [
      ...known.skills.map((term) => attributeOf("service", id, "capability", term)),
      ...known.communities.map((term) => attributeOf("service", id, "beneficiary", term)),
      ...known.languages.map((term) => attributeOf("service", id, "language", term)),
    ],
  });
}

