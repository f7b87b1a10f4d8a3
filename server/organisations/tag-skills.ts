import type { EntityManager } from "typeorm";
import { Skill } from "../vocabulary/skill.entity.ts";

/** Relations in which the other vocabulary's term means ours, or a kind of it; a broader one would promise too much. */
const meaning = ["CLOSE", "EXACT", "NARROWER"];

/** The skills that a tag of another vocabulary stands for, by "scheme code", as the vocabulary's mappings say. */
export async function skillsByTag(manager: EntityManager): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const skill of await manager.find(Skill)) {
    for (const { scheme, code, relation } of skill.mappings) {
      if (meaning.includes(relation)) {
        const tag = `${scheme} ${code}`;
        found.set(tag, [...(found.get(tag) ?? []), skill.id]);
      }
    }
  }
  return found;
}
