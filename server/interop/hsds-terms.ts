import type { Context } from "../platform/context.ts";
import { Community } from "../vocabulary/community.entity.ts";
import { Skill, TermStatus } from "../vocabulary/skill.entity.ts";
import { skillsByTag } from "../organisations/tag-skills.ts";
import type { HsdsFields } from "./hsds-fields.ts";
import { areasKnown, languagesKnown } from "./known-terms.ts";
import { termIndex, type FindTerms, type IndexedTerm } from "./term-index.ts";

/** What the terms of a feed are in our vocabularies, by key; null for what we have no word for. */
export interface HsdsTerms {
  skills(term: HsdsFields): readonly string[] | null;
  community(term: HsdsFields): string | null;
  language(term: HsdsFields): string | null;
  /** Several where nobody can tell which is meant. */
  areas(serviceArea: HsdsFields): readonly IndexedTerm[];
}

/** The one term that is meant; null where there is none, or nobody can tell which. */
function only(found: readonly IndexedTerm[]): readonly string[] | null {
  return found.length === 1 ? (found[0]?.keys ?? null) : null;
}

/** Terms of ours by code and by label: what else they are called may mean something else in the vocabulary of a feed. */
function byLabel(rows: readonly (Skill | Community)[]): FindTerms {
  return termIndex(rows.map(({ id, code, name }) => ({ keys: [id], code, label: name, names: [[name]] })));
}

/** The code at the end of the address that the Office for National Statistics has for an area. */
function gssCodeIn(uri: string): string {
  return /\b([A-Z]\d{8})$/.exec(uri.trim())?.[1] ?? "";
}

/** Reads the vocabularies once, for all rows of an import. */
export async function termsKnown(ctx: Context): Promise<HsdsTerms> {
  const skills = await ctx.read.findBy(Skill, { status: TermStatus.ACTIVE });
  const own = byLabel(skills.filter(({ scheme }) => scheme === null));
  const mapped = await skillsByTag(ctx.read);
  const communities = byLabel((await ctx.read.find(Community)).filter(({ scheme }) => scheme === null));
  const languages = await languagesKnown(ctx.read);
  const areas = await areasKnown(ctx.read);
  return {
    skills: (term) => {
      const tag = `${term.text("taxonomy")} ${term.text("code")}`;
      return only(own(term.text("code"), term.text("name"))) ?? mapped.get(tag) ?? null;
    },
    community: (term) => only(communities(term.text("code"), term.text("name")))?.[0] ?? null,
    language: (term) => {
      const byCode = languages(term.text("code"), "");
      return only(byCode.length > 0 ? byCode : languages("", term.text("name")))?.[0] ?? null;
    },
    areas: (serviceArea) => areas(gssCodeIn(serviceArea.text("uri")), serviceArea.text("name")),
  };
}
