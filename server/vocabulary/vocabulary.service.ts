import { In, IsNull } from "typeorm";
import { every, sql, type Sql } from "../database/sql.ts";
import { Area } from "../places/area.entity.ts";
import { endedAreasNamed } from "../places/places.service.ts";
import type { Context } from "../platform/context.ts";
import { distinct } from "../platform/distinct.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import { isLanguageTag } from "../platform/scalars.ts";
import { fold, similarity, tokens } from "../platform/words.ts";
import { addLanguages } from "./load-vocabulary.ts";
import { canonicalTag, isoLanguage, isoLanguagesNamed } from "./iso-languages.ts";
import { Community } from "./community.entity.ts";
import { Language } from "./language.entity.ts";
import { Skill, TermStatus } from "./skill.entity.ts";
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

/** The skill with this key; of one that was merged or replaced, the one in its place. */
export async function skillInForce(ctx: Context, key: string): Promise<Skill | null> {
  const skill = await ctx.load.one(Skill, key);
  return skill?.successorId ? ctx.load.one(Skill, skill.successorId) : skill;
}

/** Whether every typed word begins a word of something the term is called. */
function isCalled(term: Skill | Community, typed: readonly string[]): boolean {
  return [term.name, ...Object.values(term.wordsByLanguage).flat()].some((name) => {
    const own = tokens(name);
    return typed.every((word) => own.some((one) => one.startsWith(word)));
  });
}

/**
 * Skills by name or everyday words, by parent, by status: those of the product and the partnership, or those that were
 * loaded from another vocabulary.
 */
export async function findSkills(
  ctx: Context,
  asked: { text?: string | null; parent?: string | null; status: TermStatus | null; scheme?: string | null },
): Promise<Skill[]> {
  const parent = asked.parent ? await mustFind(ctx, Skill, asked.parent) : null;
  // Only what search understands is in the table of words: skills in use, of no other vocabulary.
  const inTable = asked.status === TermStatus.ACTIVE && !asked.scheme;
  const named = hasWords(asked.text) && inTable ? await termsNamed(ctx, UnderstoodKind.SKILL, asked.text) : null;
  const rows = await ctx.read.findBy(Skill, {
    scheme: asked.scheme ?? IsNull(),
    ...(parent ? { parentId: parent.id } : {}),
    ...(asked.status ? { status: asked.status } : {}),
    ...(named ? { id: In(named) } : {}),
  });
  const typed = tokens(asked.text ?? "");
  return labelledSoFirst(named ? rows : rows.filter((skill) => isCalled(skill, typed)), asked.text);
}

/** Communities by name or everyday words; those of another vocabulary where it is named. */
export async function findCommunities(ctx: Context, text: string | null, scheme: string | null = null): Promise<Community[]> {
  const named = hasWords(text) && !scheme ? await termsNamed(ctx, UnderstoodKind.COMMUNITY, text) : null;
  const rows = await ctx.read.findBy(Community, { scheme: scheme ?? IsNull(), ...(named ? { id: In(named) } : {}) });
  const typed = tokens(text ?? "");
  return labelledSoFirst(named ? rows : rows.filter((community) => isCalled(community, typed)), text);
}

/** How near a name is to what was typed: it is that, begins so, one of its words begins so, or other words led to it. */
function distanceOf(name: string, typed: string): number {
  const folded = fold(name);
  return [folded === typed, folded.startsWith(typed), ` ${folded}`.includes(` ${typed}`), true].indexOf(true);
}

/** By name, but first what is called so: "women" is Women, then Girls and young women, then what only synonyms lead to. */
function labelledSoFirst<Term extends { name: string }>(terms: Term[], text: string | null | undefined): Term[] {
  const typed = fold(text ?? "");
  const distance = new Map(terms.map((term) => [term, distanceOf(term.name, typed)]));
  // Sorting is stable: within one distance they stay by name.
  return byName(terms, (term) => term.name).sort((one, other) => (distance.get(one) ?? 0) - (distance.get(other) ?? 0));
}

/** Who is called exactly so comes first: "English" is English, before Romany English. */
function calledSoFirst(languages: Language[], text: string): Language[] {
  const folded = fold(text);
  const isCalledSo = ({ englishName, endonym, otherNames }: Language): boolean =>
    [englishName, endonym ?? "", ...otherNames].some((name) => fold(name) === folded);
  return [...languages.filter(isCalledSo), ...languages.filter((language) => !isCalledSo(language))];
}

/**
 * Languages by any of their names, in any script, or by tag: those of the product's own table, and after them any other
 * of ISO 639-3. When nothing has the name, languages whose name is nearly as written. Without text, the table.
 */
export async function findLanguages(ctx: Context, text: string | null): Promise<Language[]> {
  if (!hasWords(text)) {
    return byName(await ctx.read.find(Language), (language) => language.englishName);
  }
  const tag = isLanguageTag(text.trim()) ? [canonicalTag(text.trim())] : [];
  const named = [...(await termsNamed(ctx, UnderstoodKind.LANGUAGE, text)), ...tag];
  const listed = byName(await ctx.read.findBy(Language, { id: In(named) }), (language) => language.englishName);
  const known = new Set((await ctx.read.find(Language)).map((language) => language.id));
  const others = isoLanguagesNamed(text).filter((language) => !known.has(language.id));
  return listed.length + others.length > 0 ? [...calledSoFirst(listed, text), ...others] : nearlyNamed(ctx, text);
}

const nearEnough = 0.7;
const mostNearlyNamed = 3;

/** "Gujrathi" is not a name of Gujarati, but near enough to ask. */
async function nearlyNamed(ctx: Context, text: string): Promise<Language[]> {
  const scored = (await ctx.read.find(Language)).map((language) => {
    const names = [language.englishName, language.endonym ?? "", ...language.otherNames];
    return { language, score: Math.max(...names.map((name) => similarity(name, text))) };
  });
  const near = scored.filter(({ score }) => score >= nearEnough).sort((one, other) => other.score - one.score);
  return near.slice(0, mostNearlyNamed).map(({ language }) => language);
}

/** The area with this GSS code, and of one that ended those in its place. */
async function areasCoded(ctx: Context, text: string): Promise<string[]> {
  const rows = await ctx.read.findBy(Area, { code: text.trim().toUpperCase() });
  return rows.flatMap(({ id, successorIds }) => [id, ...successorIds]);
}

/** Areas by name and level, those that ended after those of today. */
export async function findAreas(ctx: Context, text: string | null, level: string | null): Promise<Area[]> {
  const named = hasWords(text)
    ? [...(await termsNamed(ctx, UnderstoodKind.AREA, text)), ...(await endedAreasNamed(ctx, text)), ...(await areasCoded(ctx, text))]
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
 * Canonical tags of languages that exist, each once: of the product's own table or of ISO 639-3.
 * @throws Refusal INVALID for a language that does not.
 */
export async function existingLanguages(ctx: Context, tags: readonly string[], path: string[]): Promise<string[]> {
  const canonical = distinct(path, tags.map(canonicalTag));
  const found = await Promise.all(canonical.map((tag) => ctx.load.one(Language, tag)));
  const unknown = canonical.find((tag, index) => found[index] === null && isoLanguage(tag) === null);
  if (unknown !== undefined) {
    throw Refusal.invalid(path, `We do not know the language ${unknown}. Choose one from the list of languages.`);
  }
  return canonical;
}

/**
 * Canonical tags of languages that something is about to carry, each once. One that is not in the table yet is added
 * to it, so that it is named and found from now on.
 * @throws Refusal INVALID for a language that does not exist.
 */
export async function knownLanguages(ctx: Context, tags: readonly string[], path: string[]): Promise<string[]> {
  const canonical = await existingLanguages(ctx, tags, path);
  const found = await Promise.all(canonical.map((tag) => ctx.load.one(Language, tag)));
  const missing = canonical.filter((_tag, index) => found[index] === null);
  if (missing.length > 0) {
    await ctx.database.write((manager) => addLanguages(manager, missing.map(isoLanguage)));
    ctx.load.clear();
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
