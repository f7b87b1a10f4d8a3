import type { EntityManager } from "typeorm";
import { newKey } from "../platform/identifiers.ts";
import { Area } from "./area.entity.ts";
import { rewriteAreaMiddles } from "./area-middles.ts";
import { rewriteAreaParts } from "./area-parts.ts";
import { areasWithCodes } from "./areas-with-codes.ts";
import { shippedAreas, shippedDistricts, type AreaRecord } from "./data/area-data.ts";
import { PostcodeDistrict } from "./postcode-district.entity.ts";

/**
 * Brings the areas and postcode districts that ship with the product into the database and works out which lie in
 * which. Areas are known by their code; what an operator added or loaded from newer files stays. Doing it again changes
 * nothing.
 */
export async function loadAreas(manager: EntityManager): Promise<void> {
  await putShippedAreas(manager);
  await addShippedDistricts(manager);
  await workOutAreas(manager);
}

/** Works out afresh what follows from the areas and districts: which lie in which, and where their middles are. */
async function workOutAreas(manager: EntityManager): Promise<void> {
  await rewriteAreaParts(manager);
  await rewriteAreaMiddles(manager);
}

async function putShippedAreas(manager: EntityManager): Promise<void> {
  const shipped = shippedAreas();
  const known = new Map((await manager.find(Area)).map((area) => [area.code, area]));
  const keys = new Map(shipped.map(({ key }) => [key, known.get(key)?.id ?? newKey()]));
  const keyOf = (code: string): string => keys.get(code) ?? "";
  const added = [];
  for (const record of shipped) {
    const old = known.get(record.key);
    const values = valuesOf(record, keyOf, old?.otherNames ?? []);
    if (!old) {
      added.push({ ...values, latitude: null, longitude: null, source: null });
    } else if (old.source === null && Object.entries(values).some(([name, value]) => differs(old[name as keyof Area], value))) {
      await manager.update(Area, { id: old.id }, values);
    }
  }
  await manager.insert(Area, added);
}

/** @param others other names that are known already, from files: they stay. */
function valuesOf(
  record: AreaRecord,
  keyOf: (code: string) => string,
  others: readonly string[],
): Omit<Area, "latitude" | "longitude" | "source"> {
  return {
    id: keyOf(record.key),
    code: record.key,
    name: record.name,
    level: record.level,
    withinId: record.within === null ? null : keyOf(record.within),
    validFrom: record.validFrom,
    validTo: record.validTo,
    otherNames: [...new Set([...record.otherNames, ...others])],
    outcodes: record.outcodes,
    alsoWithinIds: record.alsoWithin.map(keyOf),
    successorIds: record.successors.map(keyOf),
  };
}

/** Adds the districts that are not there yet: those an operator loaded are newer. */
async function addShippedDistricts(manager: EntityManager): Promise<void> {
  const shipped = shippedDistricts();
  const known = new Set((await manager.find(PostcodeDistrict, { select: { id: true } })).map(({ id }) => id));
  const missing = shipped.filter(({ district }) => !known.has(district));
  const areas = await areasWithCodes(manager, missing.map(({ areaCode }) => areaCode));
  const rows = missing.map(({ district, latitude, longitude, areaCode }) => ({
    id: district,
    latitude,
    longitude,
    areaId: areas.get(areaCode)?.id ?? null,
  }));
  await manager.insert(PostcodeDistrict, rows);
}

function differs(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) !== JSON.stringify(right);
}
