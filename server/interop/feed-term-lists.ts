import { atMost, every, raw, some, sql, type Sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import { tokens } from "../platform/words.ts";
import { Community } from "../vocabulary/community.entity.ts";
import { Language } from "../vocabulary/language.entity.ts";
import { Skill, TermStatus } from "../vocabulary/skill.entity.ts";
import { findCommunities, findLanguages, findSkills } from "../vocabulary/vocabulary.service.ts";
import { languageOfTerm } from "./feed-conditions.ts";
import type { Found } from "./feed-lists.ts";
import type { PageWanted } from "./feed-page.ts";
import type { FeedRecord } from "./feed-record.ts";
import { otherTaxonomies, otherTerms } from "./feed-other-terms.ts";
import { communityTerm, languageTerm, skillTerm, taxonomies, type TaxonomyName } from "./feed-terms.ts";

/** What a list of terms is narrowed to. */
export interface TermsAsked {
  /** Words of what a term is called; of our own, everyday words in any of their languages too. */
  search: string | null;
  taxonomyId: string | null;
  /** Only terms without a parent. */
  topOnly: boolean;
  parentId: string | null;
}

/** The whole list. */
export const everyTerm: TermsAsked = { search: null, taxonomyId: null, topOnly: false, parentId: null };

interface TermRow {
  taxonomy: TaxonomyName;
  id: string;
}

/** The skills that are in use or were: what is only proposed is not part of the vocabulary yet. */
const openSkills = sql`scheme is null and status <> ${TermStatus.PROPOSED}`;

/** Whether every word that is looked for begins a word of what the record says; all do where nothing is looked for. */
function says(record: FeedRecord, search: string | null): boolean {
  const own = ["name", "description", "code"].flatMap((field) => tokens(String(record[field] ?? "")));
  return tokens(search ?? "").every((word) => own.some((one) => one.startsWith(word)));
}

/** Our own vocabularies and the others of which there are terms: those that say what is looked for. */
export async function allTaxonomies(ctx: Context, search: string | null = null): Promise<FeedRecord[]> {
  const all: FeedRecord[] = [...Object.values(taxonomies), ...(await otherTaxonomies(ctx))];
  return all.filter((taxonomy) => says(taxonomy, search));
}

/** That a term of ours is called so, as terms are found in the directory. */
async function named(ctx: Context, search: string | null): Promise<Record<TaxonomyName, Sql>> {
  if (tokens(search ?? "").length === 0) {
    return { skills: raw("1 = 1"), communities: raw("1 = 1"), languages: raw("1 = 1") };
  }
  const [skills, communities, languages] = await Promise.all([
    findSkills(ctx, { text: search, status: null }),
    findCommunities(ctx, search),
    findLanguages(ctx, search),
  ]);
  const among = (terms: readonly { id: string }[]): Sql => some(terms.map(({ id }) => sql`id = ${id}`));
  return { skills: among(skills), communities: among(communities), languages: among(languages) };
}

/** Each vocabulary as one statement of its terms. Languages have no parents. */
async function tables(ctx: Context, { search, topOnly, parentId }: TermsAsked): Promise<Record<TaxonomyName, Sql>> {
  const called = await named(ctx, search);
  const under = (column: string): Sql =>
    every([
      ...(topOnly ? [raw(`${column} is null`)] : []),
      ...(parentId ? [sql`${raw(column)} = ${parentId}`] : []),
    ]);
  const flat = parentId ? raw("1 = 0") : raw("1 = 1");
  return {
    skills: sql`select 'skills' as taxonomy, id from skill where ${openSkills} and ${called.skills} and ${under(`"parentId"`)}`,
    communities: sql`select 'communities' as taxonomy, id from community
      where scheme is null and ${called.communities} and ${under(`"broaderId"`)}`,
    languages: sql`select 'languages' as taxonomy, id from language where ${called.languages} and ${flat}`,
  };
}

async function termOf(ctx: Context, { taxonomy, id }: TermRow): Promise<FeedRecord | null> {
  if (taxonomy === "skills") {
    const skill = await ctx.load.one(Skill, id);
    return skill ? skillTerm(skill) : null;
  }
  if (taxonomy === "communities") {
    const community = await ctx.load.one(Community, id);
    return community ? communityTerm(community) : null;
  }
  const language = await ctx.load.one(Language, id);
  return language ? languageTerm(language) : null;
}

/** A page of the terms, one vocabulary after the other: our own first. */
export async function listTerms(ctx: Context, asked: TermsAsked, wanted: PageWanted): Promise<Found<FeedRecord>> {
  const own = await ownTerms(ctx, asked, wanted);
  const others = (await otherTerms(ctx)).map(({ record }) => record).filter((term) => isAskedFor(term, asked));
  const start = (wanted.page - 1) * wanted.perPage - own.total;
  const beside = others.slice(Math.max(0, start), Math.max(0, start + wanted.perPage));
  return { total: own.total + others.length, rows: [...own.rows, ...beside] };
}

function isAskedFor(term: FeedRecord, { search, taxonomyId, topOnly, parentId }: TermsAsked): boolean {
  return (
    says(term, search) &&
    (taxonomyId === null || term["taxonomy_id"] === taxonomyId) &&
    (!topOnly || term["parent_id"] === undefined) &&
    (parentId === null || term["parent_id"] === parentId)
  );
}

async function ownTerms(ctx: Context, asked: TermsAsked, { page, perPage }: PageWanted): Promise<Found<FeedRecord>> {
  const every = await tables(ctx, asked);
  const names = (Object.keys(every) as TaxonomyName[]).filter((name) => !asked.taxonomyId || taxonomies[name].id === asked.taxonomyId);
  const [first, ...others] = names.map((name) => every[name]);
  if (!first) {
    return { total: 0, rows: [] };
  }
  const all = others.reduce((union, table) => sql`${union} union all ${table}`, first);
  const [counted] = await ctx.database.rows<{ total: number | string }>(sql`select count(*) as total from (${all}) as term`);
  const rows = await ctx.database.rows<TermRow>(
    sql`select * from (${all}) as term order by taxonomy desc, id ${atMost(perPage)} offset ${(page - 1) * perPage}`,
  );
  const terms = await Promise.all(rows.map((row) => termOf(ctx, row)));
  return { total: Number(counted?.total ?? 0), rows: terms.filter((term) => term !== null) };
}

/** The term with this id, or null. */
export async function findTerm(ctx: Context, id: string): Promise<FeedRecord | null> {
  const [skill, community, tag] = await Promise.all([
    ctx.load.one(Skill, id),
    ctx.load.one(Community, id),
    languageOfTerm(ctx, id),
  ]);
  if (skill && skill.scheme === null && skill.status !== TermStatus.PROPOSED) {
    return skillTerm(skill);
  }
  if (community?.scheme === null) {
    return communityTerm(community);
  }
  if (tag) {
    return termOf(ctx, { taxonomy: "languages", id: tag });
  }
  return (await otherTerms(ctx)).find(({ record }) => record.id === id)?.record ?? null;
}
