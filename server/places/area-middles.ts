import type { EntityManager } from "typeorm";
import { Area } from "./area.entity.ts";
import { PostcodeDistrict } from "./postcode-district.entity.ts";

type Point = Pick<PostcodeDistrict, "latitude" | "longitude">;

/** About ten metres: far finer than what it is worked out from. */
const decimals = 4;

function mean(values: readonly number[]): number {
  return Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(decimals));
}

function middleOf(points: readonly Point[]): Point | null {
  return points.length === 0
    ? null
    : { latitude: mean(points.map((point) => point.latitude)), longitude: mean(points.map((point) => point.longitude)) };
}

/**
 * Works out the middle of each area from the table of postcode districts: of a council's area from the districts in it,
 * of a town or neighbourhood from those named with it. Counties, regions and wider areas have none: nobody is “3 km
 * from the West Midlands”.
 */
export async function rewriteAreaMiddles(manager: EntityManager): Promise<void> {
  const districts = await manager.find(PostcodeDistrict, { order: { id: "ASC" } });
  const byName = new Map(districts.map((district) => [district.id, district]));
  for (const area of await manager.find(Area)) {
    const own = districts.filter((district) => district.areaId === area.id);
    const named = area.outcodes.flatMap((outcode) => byName.get(outcode) ?? []);
    const middle = middleOf(own.length > 0 ? own : named) ?? { latitude: null, longitude: null };
    if (middle.latitude !== area.latitude || middle.longitude !== area.longitude) {
      await manager.update(Area, { id: area.id }, middle);
    }
  }
}
