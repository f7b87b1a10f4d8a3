import { authorise } from "../identity/authorise.ts";
import { districtOf, isOutsideUk, readPostcode } from "../places/postcode.ts";
import { areasByCode } from "../places/places.service.ts";
import type { Context } from "../platform/context.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { Organisation } from "./organisation.entity.ts";
import { Place } from "./place.entity.ts";
import type { PlaceInput } from "./place.input.ts";
import { placeByPostcode } from "./placing.ts";
import { lines, optionalLine } from "./wording.ts";

const mostPlaces = 10;
const longestName = 200;
const longestFeature = 100;
const mostFeatures = 20;

/** Degrees between which the British Isles lie: latitude and longitude in the wrong order lie outside. */
const isles = { south: 49, north: 61.5, west: -11, east: 2.5 };

type WrittenPlace = Pick<Place, "name" | "postcode" | "district" | "areaId" | "latitude" | "longitude" | "accessibility">;

function readPoint(path: string[], { latitude, longitude }: PlaceInput): Pick<Place, "latitude" | "longitude"> {
  const north = latitude ?? null;
  const east = longitude ?? null;
  if (north === null && east === null) {
    return { latitude: null, longitude: null };
  }
  const inside = north !== null && east !== null && north >= isles.south && north <= isles.north && east >= isles.west && east <= isles.east;
  if (!inside) {
    throw Refusal.invalid(
      [...path, "latitude"],
      "Give latitude and longitude of a point in the British Isles, in degrees, such as 52.4905, -1.8402.",
    );
  }
  return { latitude: north, longitude: east };
}

/** Why a place lies in no area, and what to do. */
function whyNowhere(postcode: string | null): string {
  if (postcode === null) {
    return "Enter its postcode, or say first in which areas you work.";
  }
  return isOutsideUk(districtOf(postcode))
    ? "Postcodes of Jersey, Guernsey and the Isle of Man cannot be placed here. Say first in which areas you work."
    : "We do not know where this postcode is. Try one nearby, or say first in which areas you work.";
}

/** The area in which a place lies: as said, by its postcode, or where the organisation works. */
async function readWhere(
  ctx: Context,
  organisation: Organisation,
  input: PlaceInput,
  path: string[],
): Promise<Pick<Place, "areaId" | "postcode" | "district">> {
  const [area] = input.area ? await areasByCode(ctx, [input.area], [...path, "area"]) : [];
  const named = area ? [area.id] : organisation.areaIds;
  const postcode = readPostcode([...path, "postcode"], input.postcode);
  const placed = await placeByPostcode(ctx.read, named, postcode);
  const areaId = area?.id ?? placed?.areaId ?? named[0];
  if (!areaId) {
    throw Refusal.invalid([...path, "postcode"], whyNowhere(postcode));
  }
  return { areaId, postcode, district: placed?.district ?? null };
}

async function readPlace(ctx: Context, organisation: Organisation, input: PlaceInput, position: number): Promise<WrittenPlace> {
  const path = ["places", String(position)];
  const place = {
    ...(await readWhere(ctx, organisation, input, path)),
    ...readPoint(path, input),
    name: optionalLine([...path, "name"], input.name, longestName),
    accessibility: lines([...path, "accessibility"], input.accessibility ?? [], longestFeature, mostFeatures),
  };
  if (place.name === null && place.postcode === null && place.latitude === null) {
    throw Refusal.invalid([...path, "name"], "Enter what the place is called, or its postcode.");
  }
  return place;
}

/** Which of the places that were written before a place is, so that it keeps its id; undefined for a new one. */
function formerOf(place: WrittenPlace, left: readonly Place[]): Place | undefined {
  const likeness = (former: Place): number =>
    (former.name !== null && former.name === place.name ? 2 : 0) + (former.postcode !== null && former.postcode === place.postcode ? 1 : 0);
  return left.filter((former) => likeness(former) > 0).sort((one, other) => likeness(other) - likeness(one))[0];
}

async function replacePlaces(tx: Transaction, organisationId: string, before: readonly Place[], places: readonly WrittenPlace[]): Promise<void> {
  const left = new Map(before.map((former) => [former.id, former]));
  for (const [position, place] of places.entries()) {
    const former = formerOf(place, [...left.values()]);
    if (former) {
      left.delete(former.id);
      await tx.update(Place, { id: former.id }, { ...place, position });
    } else {
      await tx.insert(Place, { ...place, position, organisationId });
    }
  }
  for (const id of left.keys()) {
    await tx.remove(Place, { id });
  }
}

/** What the record of changes says of places: how many there were, never where. */
function counted(places: readonly unknown[]): string {
  return places.length === 1 ? "1 place" : `${places.length} places`;
}

/**
 * Writes the places of an organisation anew. Everybody sees the area and how to get in; where exactly it is, those to whom
 * it agreed to show it.
 * @throws Refusal INVALID with the path of the place, STALE_VERSION.
 */
export async function writePlaces(
  ctx: Context,
  id: string,
  inputs: readonly PlaceInput[],
  expectedVersion: number,
): Promise<Organisation> {
  const organisation = await mustFind(ctx, Organisation, id);
  await authorise(ctx, "organisation.writePlaces", organisation);
  if (inputs.length > mostPlaces) {
    throw Refusal.invalid("places", `Give ${mostPlaces} places at most.`);
  }
  const places = await Promise.all(inputs.map((input, position) => readPlace(ctx, organisation, input, position)));
  return ctx.write(async (tx) => {
    const before = await tx.manager.findBy(Place, { organisationId: organisation.id });
    const changed = await tx.change(Organisation, organisation, {}, expectedVersion);
    await replacePlaces(tx, organisation.id, before, places);
    await tx.tell({
      action: "organisation.writePlaces",
      subject: changed,
      changes: { places: [counted(before), counted(places)] },
    });
    return changed;
  });
}
