import type { EntityManager } from "typeorm";
import { replaceRows } from "../database/replace-rows.ts";
import { Community, CommunityPart } from "./community.entity.ts";
import { Skill, SkillPart } from "./skill.entity.ts";

/** Every term above a term, itself included, by the keys of the terms next above each. */
function upwards(id: string, above: ReadonlyMap<string, readonly (string | null)[]>): string[] {
  const found = new Set([id]);
  for (const one of found) {
    above.get(one)?.forEach((next) => next && found.add(next));
  }
  return [...found];
}

/** Works out afresh which skills are kinds of which. */
export async function rewriteSkillParts(manager: EntityManager): Promise<void> {
  const skills = await manager.find(Skill);
  const above = new Map(skills.map((skill) => [skill.id, [skill.parentId]]));
  const wanted = skills.flatMap(({ id }) => upwards(id, above).map((skillId) => ({ skillId, partId: id })));
  await replaceRows(manager, SkillPart, {}, ["skillId", "partId"], wanted);
}

/** Works out afresh which communities are part of which. */
export async function rewriteCommunityParts(manager: EntityManager): Promise<void> {
  const communities = await manager.find(Community);
  const above = new Map(communities.map((one) => [one.id, [one.broaderId, ...one.alsoBroaderIds]]));
  const wanted = communities.flatMap(({ id }) => upwards(id, above).map((communityId) => ({ communityId, partId: id })));
  await replaceRows(manager, CommunityPart, {}, ["communityId", "partId"], wanted);
}
