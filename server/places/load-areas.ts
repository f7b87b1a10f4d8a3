import type { EntityManager } from "typeorm";
import { replaceRows } from "../database/replace-rows.ts";
import { newKey } from "../platform/identifiers.ts";
import { Area, AreaPart } from "./area.entity.ts";
import { shippedAreas } from "./data/area-data.ts";

/**
 * Brings the areas that ship with the product into the database and works out which lie in which. Areas are known by
 * their code; what an installation added stays. Doing it again changes nothing.
 */
export async function loadAreas(manager: EntityManager): Promise<void> {
  const shipped = shippedAreas();
  const known = new Map((await manager.find(Area)).map((area) => [area.code, area]));
  const keys = new Map(shipped.map(({ key }) => [key, known.get(key)?.id ?? newKey()]));
  const keyOf = (code: string): string => keys.get(code) ?? "";
  for (const record of shipped) {
    const values = {
      id: keyOf(record.key),
      code: record.key,
      name: record.name,
      level: record.level,
      withinId: record.within === null ? null : keyOf(record.within),
      validFrom: record.validFrom,
      validTo: record.validTo,
      otherNames: record.otherNames,
      outcodes: record.outcodes ?? [],
      alsoWithinIds: record.alsoWithin.map(keyOf),
      successorIds: record.successors.map(keyOf),
    };
    const old = known.get(record.key);
    if (!old) {
      await manager.insert(Area, values);
    } else if (Object.entries(values).some(([name, value]) => differs(old[name as keyof Area], value))) {
      await manager.update(Area, { id: old.id }, values);
    }
  }
  await rewriteAreaParts(manager);
}

/**
 * Rewrites which areas lie in which, at any distance. An area that ended counts as part of those that took its place:
 * who says “Waveney” is found in East Suffolk.
 */
async function rewriteAreaParts(manager: EntityManager): Promise<void> {
  const areas = await manager.find(Area);
  const above = new Map(
    areas.map((area) => {
      const around = [area.withinId, ...area.alsoWithinIds, ...area.successorIds];
      return [area.id, around.filter((id) => id !== null)] as const;
    }),
  );
  const wanted = areas.flatMap(({ id }) => everythingAbove(id, above).map((areaId) => ({ areaId, partId: id })));
  await replaceRows(manager, AreaPart, {}, ["areaId", "partId"], wanted);
}

/** The thing itself and everything it is part of, each once; a circle in the data does no harm. */
function everythingAbove(id: string, above: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set([id]);
  for (const one of found) {
    above.get(one)?.forEach((wider) => found.add(wider));
  }
  return [...found];
}

function differs(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) !== JSON.stringify(right);
}
