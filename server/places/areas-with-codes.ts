import { In, type EntityManager } from "typeorm";
import { Area } from "./area.entity.ts";

/** The areas with these codes, by code; codes that nobody has are left out. */
export async function areasWithCodes(manager: EntityManager, codes: readonly string[]): Promise<Map<string, Area>> {
  const found = await manager.findBy(Area, { code: In([...new Set(codes)]) });
  return new Map(found.map((area) => [area.code, area]));
}
