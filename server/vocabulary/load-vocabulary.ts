import type { EntityManager } from "typeorm";
import type { Database } from "../database/connect.ts";
import { replaceRows } from "../database/replace-rows.ts";
import { loadAreas } from "../places/load-areas.ts";
import { newKey } from "../platform/identifiers.ts";
import { Community, CommunityPart } from "./community.entity.ts";
import { shippedCommunities, shippedLanguages, shippedSkills } from "./data/vocabulary-data.ts";
import { Language } from "./language.entity.ts";
import { Skill, SkillPart, TermStatus } from "./skill.entity.ts";
import { rewriteTermWords } from "./term-words.ts";

/**
 * Brings the areas, skills, languages and communities that ship with the product into the database, in one
 * transaction. Every installation does so when it starts: terms are known by their codes, words a network added or
 * retired stay as they are, and doing it again changes nothing. These rows are the product's, nobody's act: they are
 * not told to the audit chain.
 */
export async function loadVocabulary(database: Database): Promise<void> {
  await database.write(async (manager) => {
    await loadAreas(manager);
    await loadSkills(manager);
    await loadCommunities(manager);
    await loadLanguages(manager);
    await rewriteTermWords(manager);
  });
}

async function loadSkills(manager: EntityManager): Promise<void> {
  const known = new Map((await manager.find(Skill)).map((skill) => [skill.code, skill]));
  const keys = new Map([...known].map(([code, skill]) => [code, skill.id]));
  for (const { code, label, description, parent, synonyms, mappings } of shippedSkills()) {
    const old = known.get(code);
    const values = {
      code,
      name: label,
      description,
      parentId: parent === null ? null : (keys.get(parent) ?? null),
      status: old?.status ?? TermStatus.ACTIVE,
      wordsByLanguage: synonyms,
      mappings,
    };
    keys.set(code, await put(manager, Skill, old, values));
  }
  const skills = await manager.find(Skill);
  const wanted = skills.flatMap((skill) => [
    { skillId: skill.id, partId: skill.id },
    ...(skill.parentId === null ? [] : [{ skillId: skill.parentId, partId: skill.id }]),
  ]);
  await replaceRows(manager, SkillPart, {}, ["skillId", "partId"], wanted);
}

async function loadCommunities(manager: EntityManager): Promise<void> {
  const known = new Map((await manager.find(Community)).map((community) => [community.code, community]));
  const shipped = shippedCommunities();
  const keys = new Map(shipped.map(({ code }) => [code, known.get(code)?.id ?? newKey()]));
  const keyOf = (code: string): string => keys.get(code) ?? "";
  for (const { code, label, broader, alsoBroader, description, synonyms } of shipped) {
    await put(manager, Community, known.get(code), {
      id: keyOf(code),
      code,
      name: label,
      selfDescription: description,
      broaderId: broader === null ? null : keyOf(broader),
      alsoBroaderIds: alsoBroader.map(keyOf),
      wordsByLanguage: synonyms,
    });
  }
  await rewriteCommunityParts(manager);
}

async function rewriteCommunityParts(manager: EntityManager): Promise<void> {
  const communities = await manager.find(Community);
  const byId = new Map(communities.map((community) => [community.id, community]));
  const wanted = communities.flatMap((community) => {
    const wider = new Set([community.id]);
    for (const id of wider) {
      const one = byId.get(id);
      [one?.broaderId, ...(one?.alsoBroaderIds ?? [])].forEach((next) => next && wider.add(next));
    }
    return [...wider].map((communityId) => ({ communityId, partId: community.id }));
  });
  await replaceRows(manager, CommunityPart, {}, ["communityId", "partId"], wanted);
}

async function loadLanguages(manager: EntityManager): Promise<void> {
  const known = new Map((await manager.find(Language)).map((language) => [language.id, language]));
  for (const { tag, name, otherNames, endonym, rightToLeft, signed } of shippedLanguages()) {
    const values = { id: tag, englishName: name, otherNames, endonym, rightToLeft, signed };
    await put(manager, Language, known.get(tag), values);
  }
}

/** Adds the row, or changes the old one where it differs. @returns its key. */
async function put<Row extends { id: string }>(
  manager: EntityManager,
  entity: new () => Row,
  old: Row | undefined,
  values: Partial<Row>,
): Promise<string> {
  if (!old) {
    const row = { ...values, id: values.id ?? newKey() };
    await manager.insert(entity, row as never);
    return row.id;
  }
  const names = Object.keys(values) as (keyof Row)[];
  if (names.some((name) => JSON.stringify(old[name]) !== JSON.stringify(values[name]))) {
    await manager.update(entity, { id: old.id } as never, values as never);
  }
  return old.id;
}
