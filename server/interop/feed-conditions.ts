import { every, raw, some, sql, type Sql } from "../database/sql.ts";
import { OrganisationOrder } from "../organisations/organisation.filter.ts";
import { foundIn, hasTerm, partsOf, searchFor } from "../organisations/search.ts";
import { isListed } from "../organisations/held-back.ts";
import { visibleTo } from "../organisations/visible.ts";
import type { Context } from "../platform/context.ts";
import { kept } from "../platform/kept-rows.ts";
import type { Opening } from "../services/service.entity.ts";
import { Language } from "../vocabulary/language.entity.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { otherTerms } from "./feed-other-terms.ts";
import { languageTermId, taxonomies, type TaxonomyName } from "./feed-terms.ts";

/** What a list of organisations or services is narrowed to. */
export interface ListAsked {
  search: string | null;
  termId: string | null;
  taxonomyId: string | null;
  organizationId: string | null;
  modifiedAfter: string | null;
  /** Ages that somebody asks for. No service of ours states ages, so nothing fits. */
  ages: boolean;
  day: string | null;
  startTime: string | null;
  endTime: string | null;
  /** Further conditions, on a service `s` at a place `p`. */
  near: Sql[];
}

/** The whole list. */
export const nothingAsked: ListAsked = {
  search: null,
  termId: null,
  taxonomyId: null,
  organizationId: null,
  modifiedAfter: null,
  ages: false,
  day: null,
  startTime: null,
  endTime: null,
  near: [],
};

interface Terms {
  kind: UnderstoodKind;
  /** Keys of skills or communities, any of them; the tag of a language. */
  ids: string[];
}

const kinds: Record<TaxonomyName, UnderstoodKind> = {
  skills: UnderstoodKind.SKILL,
  communities: UnderstoodKind.COMMUNITY,
  languages: UnderstoodKind.LANGUAGE,
};

const columns: Partial<Record<UnderstoodKind, Sql>> = {
  [UnderstoodKind.SKILL]: raw(`s."skillIds"`),
  [UnderstoodKind.COMMUNITY]: raw(`s."communityIds"`),
  [UnderstoodKind.LANGUAGE]: raw(`s."languageTags"`),
};

/** The tag of the language behind the id of its term. */
export async function languageOfTerm(ctx: Context, id: string): Promise<string | null> {
  const tags = await kept(ctx.database, "languages by the ids of their terms", async () => {
    const rows = await ctx.read.find(Language, { select: { id: true } });
    return new Map(rows.map((row) => [languageTermId(row.id), row.id]));
  });
  return tags.get(id) ?? null;
}

/** The terms of ours that an id names, itself or by another vocabulary; null for an id that is no term, which nothing has. */
async function termsBehind(ctx: Context, id: string): Promise<Terms | null> {
  const [row] = await ctx.database.rows<{ kind: UnderstoodKind; id: string }>(sql`
    select ${UnderstoodKind.SKILL} as kind, id from skill where id = ${id} and scheme is null
    union all select ${UnderstoodKind.COMMUNITY} as kind, id from community where id = ${id} and scheme is null`);
  if (row) {
    return { kind: row.kind, ids: [row.id] };
  }
  const other = (await otherTerms(ctx)).find(({ record }) => record.id === id);
  if (other) {
    return { kind: other.kind, ids: other.ours };
  }
  const tag = await languageOfTerm(ctx, id);
  return tag ? { kind: UnderstoodKind.LANGUAGE, ids: [tag] } : null;
}

/** The terms of ours that any term of a taxonomy names; null for our own taxonomies, of which any term will do. */
async function termsOfTaxonomy(ctx: Context, id: string): Promise<Terms[] | null> {
  if (taxonomyNamed(id)) {
    return null;
  }
  const named = (await otherTerms(ctx)).filter(({ record }) => record["taxonomy_id"] === id);
  const kindsNamed = [...new Set(named.map(({ kind }) => kind))];
  return kindsNamed.map((kind) => ({ kind, ids: named.flatMap((term) => (term.kind === kind ? term.ours : [])) }));
}

/** That a service itself has one of these terms: its lists are JSON text, in which a key stands between quotes. */
function listsTerm({ kind, ids }: Terms): Sql {
  const column = columns[kind] ?? raw("''");
  if (kind === UnderstoodKind.LANGUAGE) {
    return some(ids.map((id) => sql`${column} like ${`%"${id}"%`}`));
  }
  return sql`exists (select 1 from (${partsOf(kind, ids)}) as part where ${column} like '%"' || part."partId" || '"%')`;
}

/** That the words are said by the organisation or by what it offers, as in the directory itself. */
async function saying(ctx: Context, text: string | null): Promise<Sql> {
  return sql`o.id in (${foundIn(ctx, await searchFor(ctx, { text }, OrganisationOrder.NAME))})`;
}

function taxonomyNamed(id: string | null): TaxonomyName | null {
  return (Object.keys(taxonomies) as TaxonomyName[]).find((name) => taxonomies[name].id === id) ?? null;
}

const none = raw("1 = 0");

/** The conditions on an organisation `o`. */
export async function organisationConditions(ctx: Context, asked: ListAsked): Promise<Sql[]> {
  const term = asked.termId ? await termsBehind(ctx, asked.termId) : null;
  const taxonomy = taxonomyNamed(asked.taxonomyId);
  const others = asked.taxonomyId ? await termsOfTaxonomy(ctx, asked.taxonomyId) : null;
  const anyOf = (kind: UnderstoodKind): Sql =>
    sql`o.id in (select t."organisationId" from organisation_term t where t.kind = ${kind})`;
  return [
    visibleTo(ctx),
    await isListed(ctx),
    ...(asked.search ? [await saying(ctx, asked.search)] : []),
    ...(asked.termId ? [term ? hasTerm(term.kind, term.ids) : none] : []),
    ...(taxonomy ? [anyOf(kinds[taxonomy])] : []),
    ...(others ? [some(others.map(({ kind, ids }) => hasTerm(kind, ids)))] : []),
    ...(asked.organizationId ? [sql`o.id = ${asked.organizationId}`] : []),
  ];
}

/** The conditions on a service `s` of an organisation `o`: those that a stranger sees on its page. */
export async function serviceConditions(ctx: Context, asked: ListAsked): Promise<Sql> {
  const term = asked.termId ? await termsBehind(ctx, asked.termId) : null;
  const taxonomy = taxonomyNamed(asked.taxonomyId);
  const others = asked.taxonomyId ? await termsOfTaxonomy(ctx, asked.taxonomyId) : null;
  const column = taxonomy ? columns[kinds[taxonomy]] : undefined;
  return every([
    ...(await organisationConditions(ctx, asked)),
    sql`o."listingBasis" <> 'PUBLIC_REGISTER'`,
    sql`s.status <> 'DEFUNCT'`,
    ...(term ? [listsTerm(term)] : []),
    ...(column ? [sql`${column} <> '[]'`] : []),
    ...(others ? [some(others.map(listsTerm))] : []),
    ...(asked.modifiedAfter ? [sql`s."updatedAt" >= ${asked.modifiedAfter}`] : []),
    ...(asked.ages ? [none] : []),
    ...(asksForTime(asked) ? [sql`s.schedule <> '[]'`] : []),
  ]);
}

/** Whether a day or times of day are asked for. */
export function asksForTime({ day, startTime, endTime }: ListAsked): boolean {
  return day !== null || startTime !== null || endTime !== null;
}

/** Whether a service is open on the day, not before the start and not after the end that were asked for. */
export function isOpen(openings: readonly Opening[], { day, startTime, endTime }: Pick<ListAsked, "day" | "startTime" | "endTime">): boolean {
  return openings.some(
    (one) =>
      (day === null || one.day === day) &&
      (startTime === null || one.opens >= startTime) &&
      (endTime === null || one.closes <= endTime),
  );
}
