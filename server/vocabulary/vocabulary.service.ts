import { In } from "typeorm";
import { every, sql, type Sql } from "../database/sql.ts";
import { Area } from "../places/area.entity.ts";
import { endedAreasNamed } from "../places/places.service.ts";
import type { Context } from "../platform/context.ts";
import { distinct } from "../platform/distinct.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import { tokens } from "../platform/words.ts";
import { Community, CommunityPart } from "./community.entity.ts";
import { Language } from "./language.entity.ts";
import { Skill, SkillPart, type TermStatus } from "./skill.entity.ts";
import { UnderstoodKind } from "./term-word.entity.ts";

/** The keys of the terms of one kind with a name in which every typed word begins a word. */
async function termsNamed(ctx: Context, kind: UnderstoodKind, text: string): Promise<string[]> {
  const begins = tokens(text).map((word): Sql => {
    const mark = ` ${word}`;
    return sql`replace(' ' || words, ${mark}, '') <> ' ' || words`;
  });
  const rows = await ctx.database.rows<{ subjectId: string }>(
    sql`select distinct "subjectId" from term_word where kind = ${kind} and ${every(begins)}`,
  );
  return rows.map((row) => row.subjectId);
}

function byName<Row>(rows: Row[], nameOf: (row: Row) => string): Row[] {
  return rows.sort((one, other) => nameOf(one).localeCompare(nameOf(other), "en"));
}

/** Whether somebody typed anything to look for. */
function hasWords(text: string | null | undefined): text is string {
  return tokens(text ?? "").length > 0;
}

/** Skills by name or everyday words, by parent, by status. */
export async function findSkills(
  ctx: Context,
  asked: { text?: string | null; parent?: string | null; status: TermStatus | null },
): Promise<Skill[]> {
  const parent = asked.parent ? await mustFind(ctx, Skill, asked.parent) : null;
  const named = hasWords(asked.text) ? await termsNamed(ctx, UnderstoodKind.SKILL, asked.text) : null;
  const rows = await ctx.read.findBy(Skill, {
    ...(parent ? { parentId: parent.id } : {}),
    ...(asked.status ? { status: asked.status } : {}),
    ...(named ? { id: In(named) } : {}),
  });
  return byName(rows, (skill) => skill.name);
}

/** Communities by name or everyday words. */
export async function findCommunities(ctx: Context, text: string | null): Promise<Community[]> {
  const named = hasWords(text) ? await termsNamed(ctx, UnderstoodKind.COMMUNITY, text) : null;
  return byName(await ctx.read.findBy(Community, named ? { id: In(named) } : {}), (community) => community.name);
}

/** Languages by any of their names or by tag. */
export async function findLanguages(ctx: Context, text: string | null): Promise<Language[]> {
  const named = hasWords(text) ? [...(await termsNamed(ctx, UnderstoodKind.LANGUAGE, text)), text.trim()] : null;
  return byName(await ctx.read.findBy(Language, named ? { id: In(named) } : {}), (language) => language.englishName);
}

/** Areas by name and level, those that ended after those of today. */
export async function findAreas(ctx: Context, text: string | null, level: string | null): Promise<Area[]> {
  const named = hasWords(text)
    ? [...(await termsNamed(ctx, UnderstoodKind.AREA, text)), ...(await endedAreasNamed(ctx, text))]
    : null;
  const rows = await ctx.read.findBy(Area, { ...(level ? { level } : {}), ...(named ? { id: In(named) } : {}) });
  return byName(rows, (area) => `${area.successorIds.length > 0 ? 1 : 0} ${area.name}`);
}

/** The skills with these keys, in their order. */
export async function skillsByKey(ctx: Context, keys: readonly string[]): Promise<Skill[]> {
  const skills = await Promise.all(keys.map((key) => ctx.load.one(Skill, key)));
  return skills.filter((skill) => skill !== null);
}

/** The communities with these keys, in their order. */
export async function communitiesByKey(ctx: Context, keys: readonly string[]): Promise<Community[]> {
  const communities = await Promise.all(keys.map((key) => ctx.load.one(Community, key)));
  return communities.filter((community) => community !== null);
}

/**
 * Canonical tags of languages that we know, each once.
 * @throws Refusal INVALID for a language that is not in the table.
 */
export async function knownLanguages(ctx: Context, tags: readonly string[], path: string[]): Promise<string[]> {
  const canonical = distinct(path, tags.map((tag) => Intl.getCanonicalLocales(tag)[0] ?? tag));
  const found = await Promise.all(canonical.map((tag) => ctx.load.one(Language, tag)));
  const unknown = canonical.find((_tag, index) => found[index] === null);
  if (unknown !== undefined) {
    throw Refusal.invalid(path, `We do not know the language ${unknown} yet. Choose one from the list of languages.`);
  }
  return canonical;
}

/**
 * The keys of communities by their ids, each once.
 * @throws Refusal NOT_FOUND when one is unknown.
 */
export async function communityKeys(ctx: Context, ids: readonly string[]): Promise<string[]> {
  const asked = distinct(["communities"], ids);
  const communities = await Promise.all(asked.map((id) => mustFind(ctx, Community, id)));
  return [...new Set(communities.map((community) => community.id))];
}

/**
 * The keys of skills by their ids, each once.
 * @throws Refusal NOT_FOUND when one is unknown.
 */
export async function skillKeys(ctx: Context, ids: readonly string[]): Promise<string[]> {
  const asked = distinct(["skills"], ids);
  const skills = await Promise.all(asked.map((id) => mustFind(ctx, Skill, id)));
  return [...new Set(skills.map((skill) => skill.id))];
}

/** The keys of these terms and of everything that is a kind or part of them. */
export async function partKeys(ctx: Context, entity: typeof Skill | typeof Community, keys: readonly string[]): Promise<Set<string>> {
  const rows =
    entity === Skill
      ? await ctx.read.findBy(SkillPart, { skillId: In([...keys]) })
      : await ctx.read.findBy(CommunityPart, { communityId: In([...keys]) });
  return new Set(rows.map((row) => row.partId));
}
