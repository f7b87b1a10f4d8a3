import type { EntityManager } from "typeorm";
import { replaceRows } from "../database/replace-rows.ts";
import { Area, AreaPart } from "./area.entity.ts";

/** What of an area says where it belongs. */
export type AreaTies = Pick<Area, "id" | "withinId" | "alsoWithinIds" | "successorIds">;

/** Everything reached from the keys by the steps, each once; a circle in the data does no harm. */
function reached(starts: readonly string[], steps: (id: string) => readonly string[]): Set<string> {
  const found = new Set(starts);
  for (const one of found) {
    steps(one).forEach((next) => found.add(next));
  }
  return found;
}

/**
 * Which areas lie in which, at any distance, each in itself included. What has ended follows its successors, both ways:
 * - an area that ended is part of those that took its place: who says “Waveney” is found in East Suffolk;
 * - what lies in an area also lies in the ended ones it took the place of: asking for a board that is gone finds what
 *   its successors hold. Of an ended area with several successors it is not known which of them its parts went to.
 */
export function partsOfAreas(areas: readonly AreaTies[]): Pick<AreaPart, "areaId" | "partId">[] {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const successors = (id: string): string[] => byId.get(id)?.successorIds ?? [];
  const before = new Map<string, string[]>();
  for (const { id, successorIds } of areas) {
    successorIds.forEach((next) => before.set(next, [...(before.get(next) ?? []), id]));
  }
  const wider = (id: string): string[] => {
    const { withinId = null, alsoWithinIds = [] } = byId.get(id) ?? {};
    const only = successors(id).length === 1 ? successors(id) : [];
    return [...(withinId === null ? [] : [withinId]), ...alsoWithinIds, ...only];
  };
  return areas.flatMap(({ id }) => {
    const around = reached([...reached([id], successors)], wider);
    const all = reached([...around], (one) => before.get(one) ?? []);
    return [...all].map((areaId) => ({ areaId, partId: id }));
  });
}

/** Rewrites which areas lie in which from the areas as they are now; doing it again changes nothing. */
export async function rewriteAreaParts(manager: EntityManager): Promise<void> {
  await replaceRows(manager, AreaPart, {}, ["areaId", "partId"], partsOfAreas(await manager.find(Area)));
}
