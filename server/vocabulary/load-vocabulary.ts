import type { EntityManager } from "typeorm";
import type { Database } from "../database/connect.ts";
import { loadAreas } from "../places/load-areas.ts";
import { newKey } from "../platform/identifiers.ts";
import { Community } from "./community.entity.ts";
import { shippedCommunities, shippedLanguages, shippedSkills } from "./data/vocabulary-data.ts";
import { Language } from "./language.entity.ts";
import { Skill, TermStatus } from "./skill.entity.ts";
import { edited } from "./steward-edit.ts";
import { shippedDigest } from "./shipped-digest.ts";
import { rewriteCommunityParts, rewriteSkillParts } from "./term-parts.ts";
import { ShippedVocabulary } from "./term-word.entity.ts";
import { rewriteTermWords } from "./term-words.ts";

/**
 * Brings the areas, skills, languages and communities that ship with the product into the database, in one
 * transaction. Every installation does so when it starts with another version: terms are known by their codes, words a network added or
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
    await manager.delete(ShippedVocabulary, { id: 1 });
    await manager.insert(ShippedVocabulary, { id: 1, digest: shippedDigest() });
  });
}

/** Loads the vocabulary unless what ships is what this database was loaded with: it would change nothing, and takes a second. */
export async function bringVocabulary(database: Database): Promise<void> {
  const loaded = await database.read.findOneBy(ShippedVocabulary, { id: 1 });
  if (loaded?.digest !== shippedDigest()) {
    await loadVocabulary(database);
  }
}

async function loadSkills(manager: EntityManager): Promise<void> {
  const known = new Map((await manager.find(Skill)).map((skill) => [skill.code, skill]));
  const keys = new Map([...known].map(([code, skill]) => [code, skill.id]));
  const now = new Date().toISOString();
  for (const { code, label, description, parent, synonyms, mappings } of shippedSkills()) {
    const old = known.get(code);
    const said = edited({ name: label, description, wordsByLanguage: synonyms }, old?.stewardEdit ?? null);
    keys.set(code, await put(manager, Skill, old, {
      ...said,
      code,
      parentId: parent === null ? null : (keys.get(parent) ?? null),
      status: old?.status ?? TermStatus.ACTIVE,
      mappings,
      scheme: null,
      successorId: old?.successorId ?? null,
      stewardEdit: old?.stewardEdit ?? null,
      version: old?.version ?? 1,
      updatedAt: old?.updatedAt ?? now,
    }));
  }
  await rewriteSkillParts(manager);
}

async function loadCommunities(manager: EntityManager): Promise<void> {
  const known = new Map((await manager.find(Community)).map((community) => [community.code, community]));
  const shipped = shippedCommunities();
  const keys = new Map(shipped.map(({ code }) => [code, known.get(code)?.id ?? newKey()]));
  const keyOf = (code: string): string => keys.get(code) ?? "";
  for (const { code, label, broader, alsoBroader, description, mappings, synonyms } of shipped) {
    await put(manager, Community, known.get(code), {
      id: keyOf(code),
      code,
      name: label,
      selfDescription: description,
      broaderId: broader === null ? null : keyOf(broader),
      alsoBroaderIds: alsoBroader.map(keyOf),
      wordsByLanguage: synonyms,
      mappings,
      scheme: null,
    });
  }
  await rewriteCommunityParts(manager);
}

async function loadLanguages(manager: EntityManager): Promise<void> {
  const known = new Map((await manager.find(Language)).map((language) => [language.id, language]));
  for (const { tag, name, otherNames, endonym, rightToLeft, signed } of shippedLanguages()) {
    const values = { id: tag, englishName: name, otherNames, endonym, rightToLeft, signed };
    await put(manager, Language, known.get(tag), values);
  }
}

/**
 * Adds languages of ISO 639-3 to the table, because something is about to carry them. Like the rows that ship with the
 * product they are nobody's act.
 */
export async function addLanguages(manager: EntityManager, languages: readonly (Language | null)[]): Promise<void> {
  for (const language of languages) {
    if (language && !(await manager.existsBy(Language, { id: language.id }))) {
      await manager.insert(Language, language);
    }
  }
  await rewriteTermWords(manager);
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
