import type { EntityManager } from "typeorm";
import type { Community } from "../vocabulary/community.entity.ts";
import { Skill } from "../vocabulary/skill.entity.ts";

/** Relations in which the other vocabulary's term means ours, or a kind of it; a broader one would promise too much. */
const meaning = ["CLOSE", "EXACT", "NARROWER"];

/** The terms that a tag of another vocabulary stands for, by "scheme code", as the mappings of the terms say. */
export function keysByTag(terms: readonly Pick<Skill | Community, "id" | "mappings">[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const term of terms) {
    for (const { scheme, code, relation } of term.mappings ?? []) {
      if (meaning.includes(relation)) {
        const tag = `${scheme} ${code}`;
        found.set(tag, [...(found.get(tag) ?? []), term.id]);
      }
    }
  }
  return found;
}

/** The skills that a tag of another vocabulary stands for, by "scheme code", as the vocabulary's mappings say. */
export async function skillsByTag(manager: EntityManager): Promise<Map<string, string[]>> {
  return keysByTag(await manager.find(Skill));
}
