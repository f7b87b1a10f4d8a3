import { Area } from "../places/area.entity.ts";
import type { Context } from "../platform/context.ts";
import { fold } from "../platform/words.ts";
import { Community } from "../vocabulary/community.entity.ts";
import { canonicalTag, isoLanguage } from "../vocabulary/iso-languages.ts";
import { Language } from "../vocabulary/language.entity.ts";
import { Skill, TermStatus } from "../vocabulary/skill.entity.ts";
import { skillsByTag } from "../organisations/tag-skills.ts";
import type { HsdsFields } from "./hsds-fields.ts";

/** What the terms of a feed are in our vocabularies, by key; null for what we have no word for. */
export interface HsdsTerms {
  skills(term: HsdsFields): string[] | null;
  community(term: HsdsFields): string | null;
  language(term: HsdsFields): string | null;
  area(serviceArea: HsdsFields): string | null;
}

/** Keys by code and by name; a name that several share says nothing. */
function keysOf(rows: readonly { id: string; code: string; names: readonly string[] }[]): (code: string, name: string) => string | null {
  const byCode = new Map(rows.map(({ id, code }) => [code, id]));
  const byName = new Map<string, string | null>();
  for (const { id, names } of rows) {
    for (const name of new Set(names.map(fold))) {
      byName.set(name, byName.has(name) && byName.get(name) !== id ? null : id);
    }
  }
  return (code, name) => byCode.get(code) ?? byName.get(fold(name)) ?? null;
}

/** The tag as ours are written, or "" for what cannot be one. */
function tagOf(code: string): string {
  try {
    return canonicalTag(code);
  } catch {
    return "";
  }
}

/** The code at the end of the address that the Office for National Statistics has for an area. */
function gssCodeIn(uri: string): string {
  return /\b([A-Z]\d{8})$/.exec(uri.trim())?.[1] ?? "";
}

/** Reads the vocabularies once, for all rows of an import. */
export async function termsKnown(ctx: Context): Promise<HsdsTerms> {
  const skills = await ctx.read.findBy(Skill, { status: TermStatus.ACTIVE });
  const own = keysOf(skills.filter(({ scheme }) => scheme === null).map(({ id, code, name }) => ({ id, code, names: [name] })));
  const mapped = await skillsByTag(ctx.read);
  const communities = (await ctx.read.find(Community)).filter(({ scheme }) => scheme === null);
  const community = keysOf(communities.map(({ id, code, name }) => ({ id, code, names: [name] })));
  const languages = await ctx.read.find(Language);
  const language = keysOf(
    languages.map(({ id, englishName, endonym, otherNames }) => ({ id, code: id, names: [englishName, endonym ?? "", ...otherNames] })),
  );
  const areas = (await ctx.read.find(Area)).filter(({ successorIds }) => successorIds.length === 0);
  const area = keysOf(areas.map(({ id, code, name }) => ({ id, code, names: [name] })));
  return {
    skills: (term) => {
      const key = own(term.text("code"), term.text("name"));
      const tag = `${term.text("taxonomy")} ${term.text("code")}`;
      return key === null ? (mapped.get(tag) ?? null) : [key];
    },
    community: (term) => community(term.text("code"), term.text("name")),
    language: (term) => {
      const tag = tagOf(term.text("code"));
      return language(tag, term.text("name")) ?? (tag !== "" && isoLanguage(tag) ? tag : null);
    },
    area: (serviceArea) => area(gssCodeIn(serviceArea.text("uri")), serviceArea.text("name")),
  };
}
