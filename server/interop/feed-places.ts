import type { Area } from "../places/area.entity.ts";
import { derivedId } from "./feed-ids.ts";
import { recordOf, wordsOrNull, type FeedRecord } from "./feed-record.ts";

/** A place whose organisation agreed to show where exactly it is. */
export interface ShownPlace {
  id: string;
  name: string | null;
  latitude: number;
  longitude: number;
  accessibility: readonly string[];
}

const gssCode = /^[A-Z]\d{8}$/;

/** An area in which a service is offered. GSS codes are given as the address the Office for National Statistics has for them. */
export function serviceAreaOf(serviceId: string, area: Area): FeedRecord {
  const uri = gssCode.test(area.code) ? `http://statistics.data.gov.uk/id/statistical-geography/${area.code}` : null;
  return recordOf({ id: derivedId("service_area", serviceId, area.id), name: area.name, uri });
}

/** A place as a location. There is no address in it: the directory asks nobody for one. */
function locationOf(place: ShownPlace): FeedRecord {
  const { id, latitude, longitude } = place;
  const accessibility = place.accessibility.flatMap((text) => {
    const description = wordsOrNull(text);
    return description ? [recordOf({ id: derivedId("accessibility", id, description), description })] : [];
  });
  return recordOf({ id, location_type: "physical", name: wordsOrNull(place.name), latitude, longitude, accessibility });
}

/** The id of a service at a place. */
export function serviceAtLocationId(serviceId: string, placeId: string): string {
  return derivedId("service_at_location", serviceId, placeId);
}

/** A service at a place. */
export function serviceAtLocationOf(serviceId: string, place: ShownPlace): FeedRecord {
  return recordOf({
    id: serviceAtLocationId(serviceId, place.id),
    service_id: serviceId,
    location: locationOf(place),
  });
}
