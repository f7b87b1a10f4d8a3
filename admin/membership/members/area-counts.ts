import type { SeatsAndAreasQuery, UpperTierAreaFragment } from "../../../schema/operations.ts";

/** A seat with where its organisation says it works. */
export type SeatWithAreas = NonNullable<SeatsAndAreasQuery["committee"]>["seats"][number];
type StatedArea = SeatWithAreas["organisation"]["areas"][number];

/** Levels at which places are counted: what people of a region call their city or county. */
const upperTier: readonly string[] = ["METROPOLITAN", "UNITARY", "LONDON_BOROUGH", "COUNTY"];

interface Counted {
  id: string;
  name: string;
}

/** The city or county an area lies in; a wider area stands for itself. */
function countedAs(area: StatedArea): Counted {
  const chain = [area, area.within, area.within?.within];
  return chain.find((one) => one && upperTier.includes(one.level)) ?? area;
}

function placesOf(seat: SeatWithAreas): Counted[] {
  const all = seat.organisation.areas.map(countedAs);
  return all.filter((place, index) => all.findIndex((other) => other.id === place.id) === index);
}

/** How many seats work in one place; `name` is null for seats that have not said. */
export interface AreaCount {
  name: string | null;
  count: number;
}

/** Seats counted by place, by name; those that have not said come last, as a fact like the others. */
export function areaCounts(seats: readonly SeatWithAreas[]): AreaCount[] {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const place of seats.flatMap(placesOf)) {
    names.set(place.id, place.name);
    counts.set(place.id, (counts.get(place.id) ?? 0) + 1);
  }
  const rows: AreaCount[] = [...counts].map(([id, count]) => ({ name: names.get(id) ?? id, count }));
  rows.sort((one, other) => (one.name ?? "").localeCompare(other.name ?? ""));
  const silent = seats.filter((seat) => seat.organisation.areas.length === 0).length;
  return silent > 0 ? [...rows, { name: null, count: silent }] : rows;
}

/** Cities and counties of the region in which no seat says it works, by name. A seat for the whole region works in all. */
export function absentAreas(
  seats: readonly SeatWithAreas[],
  tiers: readonly UpperTierAreaFragment[],
  regionId: string,
): string[] {
  const worked = new Set(seats.flatMap(placesOf).map((place) => place.id));
  if (worked.has(regionId)) {
    return [];
  }
  const inRegion = tiers.filter((tier) => [tier.within?.id, tier.within?.within?.id].includes(regionId));
  const names = inRegion.filter((tier) => !worked.has(tier.id)).map((tier) => tier.name);
  return names.sort((one, other) => one.localeCompare(other));
}
