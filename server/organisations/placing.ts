import { In, type EntityManager } from "typeorm";
import { AreaPart } from "../places/area.entity.ts";
import { placesOfPostcodes } from "../places/place-of-postcode.ts";
import type { Place } from "./place.entity.ts";

/** What a postcode says of a place. */
type Placed = Pick<Place, "areaId" | "postcode" | "district">;

/**
 * Places a postcode by the table of districts: in the area that the organisation names there, else in the council's
 * area. Where the district is not known, the place is kept with the first area that the organisation names.
 * @returns null where neither is known, or no postcode was given.
 */
export async function placeByPostcode(
  manager: EntityManager,
  named: readonly string[],
  text: string | null,
): Promise<Placed | null> {
  const [place] = await placesOfPostcodes(manager, [text]);
  if (!place?.district) {
    return null;
  }
  const { postcode, district } = place;
  const parts = place.areaId ? await manager.findBy(AreaPart, { areaId: place.areaId, partId: In([...named]) }) : [];
  const there = new Set(parts.map(({ partId }) => partId));
  const areaId = named.find((id) => there.has(id)) ?? place.areaId ?? named[0];
  return areaId ? { areaId, postcode, district } : null;
}
