import type { SpareCapacity } from "../../schema/operations.ts";

/** What an organisation says of its room for one skill. */
export interface SkillCapacity {
  spareCapacity: SpareCapacity;
  costNote: string | null;
}

const order: readonly SpareCapacity[] = ["YES", "LIMITED", "NO", "UNKNOWN"];

/** The best spare capacity among these skills of an organisation, with the cost said beside it. */
export function bestCapacity(skills: readonly SkillCapacity[]): SkillCapacity {
  const sorted = [...skills].sort((one, other) => order.indexOf(one.spareCapacity) - order.indexOf(other.spareCapacity));
  const best = sorted[0];
  if (best === undefined) {
    return { spareCapacity: "UNKNOWN", costNote: null };
  }
  const cost = sorted.find((skill) => skill.spareCapacity === best.spareCapacity && skill.costNote !== null)?.costNote;
  return { spareCapacity: best.spareCapacity, costNote: cost ?? null };
}
