import { join, raw, some, sql, type Sql } from "../database/sql.ts";
import { Area } from "../places/area.entity.ts";
import type { Context } from "../platform/context.ts";
import { nodeId } from "../platform/node.ts";
import type { Facet, FacetValue } from "../platform/page.ts";
import { Community } from "../vocabulary/community.entity.ts";
import { Language } from "../vocabulary/language.entity.ts";
import { Skill } from "../vocabulary/skill.entity.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { conditionsOf, foundIn, organisationTerms, sourceOf, type FacetField, type Search, type TermTable } from "./search.ts";

/** Areas that are offered to choose from: those of councils. Any other is offered once it is chosen. */
const offeredLevels = ["METROPOLITAN", "UNITARY", "LONDON_BOROUGH", "DISTRICT"];

/** How often a value was found. */
export interface Count {
  value: string;
  count: number | string;
}

/** How many organisations the viewer may see that match. */
export async function countOf(ctx: Context, search: Search): Promise<number> {
  const rows = await ctx.database.rows<{ count: number | string }>(
    sql`select count(*) as count from ${sourceOf(ctx, search)} where ${conditionsOf(search)}`,
  );
  return Number(rows[0]?.count ?? 0);
}

/** Reads counts by a value. */
export function counts(ctx: Context, statement: Sql): Promise<Count[]> {
  return ctx.database.rows<Count>(statement);
}

/** Counts by a value of the organisation itself; values that nobody has count nought. */
export async function plainFacet(ctx: Context, search: Search, field: FacetField, value: Sql, known: Known[]): Promise<Facet> {
  const rows = await counts(
    ctx,
    sql`select ${value} as value, count(*) as count from ${sourceOf(ctx, search)}
      where ${conditionsOf(search, field)} group by 1`,
  );
  const found = new Map(rows.map((row) => [String(row.value), Number(row.count)]));
  const values = known.map(({ value: one, label, code, selected }) => ({
    value: one,
    label,
    selected,
    count: found.get(code) ?? 0,
  }));
  return { field, values };
}

/** A value that a facet always shows. */
export interface Known {
  value: string;
  label: string;
  /** The value as the statement answers it. */
  code: string;
  selected: boolean;
}

/** How the terms of one kind are told from each other, and shown. */
interface TermKind {
  /** The table of what is part of what, with the column of the whole; null where nothing is. */
  parts: { table: string; whole: string } | null;
  /** The value filters take and the name people read, of a term with this key. */
  show: (ctx: Context, id: string) => Promise<{ value: string; label: string } | null>;
}

const termKinds: Record<UnderstoodKind, TermKind> = {
  AREA: {
    parts: { table: "area_part", whole: "areaId" },
    show: async (ctx, id) => {
      const area = await ctx.load.one(Area, id);
      return area && { value: area.code, label: area.name };
    },
  },
  COMMUNITY: {
    parts: { table: "community_part", whole: "communityId" },
    show: async (ctx, id) => {
      const community = await ctx.load.one(Community, id);
      return community && { value: nodeId(community), label: community.name };
    },
  },
  SKILL: {
    parts: { table: "skill_part", whole: "skillId" },
    show: async (ctx, id) => {
      const skill = await ctx.load.one(Skill, id);
      return skill && { value: nodeId(skill), label: skill.name };
    },
  },
  LANGUAGE: {
    parts: null,
    show: async (ctx, tag) => {
      const language = await ctx.load.one(Language, tag);
      return language && { value: tag, label: language.englishName };
    },
  },
};

function chosenIds(search: Search, kind: UnderstoodKind): Set<string> {
  return new Set(search.asked.filter((term) => term.kind === kind).map((term) => term.id));
}

function byCount(values: FacetValue[]): FacetValue[] {
  const place = (value: FacetValue): number => (value.selected ? 0 : 1);
  return values.sort(
    (one, other) => place(one) - place(other) || other.count - one.count || one.label.localeCompare(other.label, "en"),
  );
}

/** What a facet of terms counts among, and what is chosen in it. */
export interface TermsCounted {
  field: string;
  kind: UnderstoodKind;
  terms: TermTable;
  /** Selects the keys of what is counted. */
  found: Sql;
  /** Keys of chosen terms. */
  chosen: ReadonlySet<string>;
}

/** Counts by a term and everything that is part of it, each owner once. */
export async function termFacet(ctx: Context, { field, kind, terms, found, chosen }: TermsCounted): Promise<Facet> {
  const { parts, show } = termKinds[kind];
  const whole = parts ? raw(`p."${parts.whole}"`) : raw(`t."termId"`);
  const owner = raw(`t."${terms.owner}"`);
  const offered =
    kind === UnderstoodKind.AREA
      ? some([
          sql`${whole} in (select id from area where level in (${join(offeredLevels)}))`,
          sql`${whole} in (${chosen.size > 0 ? join([...chosen]) : raw("null")})`,
        ])
      : raw("1 = 1");
  const rows = await counts(
    ctx,
    sql`select ${whole} as value, count(distinct ${owner}) as count
      from ${raw(terms.table)} t ${parts ? raw(`join ${parts.table} p on p."partId" = t."termId"`) : raw("")}
      where t.kind = ${kind} and ${offered} and ${owner} in (${found})
      group by 1`,
  );
  return shown(ctx, field, withChosen(rows, chosen), chosen, show);
}

const termFields = {
  language: UnderstoodKind.LANGUAGE,
  area: UnderstoodKind.AREA,
  community: UnderstoodKind.COMMUNITY,
  skill: UnderstoodKind.SKILL,
} as const;

/** The facets of terms. */
export function termFacetsOf(ctx: Context, search: Search): Promise<Facet>[] {
  return (Object.keys(termFields) as (keyof typeof termFields)[]).map((field) => facetOfOrganisations(ctx, search, field));
}

function facetOfOrganisations(ctx: Context, search: Search, field: keyof typeof termFields): Promise<Facet> {
  const kind = termFields[field];
  const found = foundIn(ctx, search, field);
  return termFacet(ctx, { field, kind, terms: organisationTerms, found, chosen: chosenIds(search, kind) });
}

/** What is chosen is always among the values, even where nothing is found. */
function withChosen(rows: Count[], chosen: ReadonlySet<string>): Count[] {
  const missing = [...chosen].filter((id) => !rows.some((row) => row.value === id));
  return [...rows, ...missing.map((value) => ({ value, count: 0 }))];
}

async function shown(
  ctx: Context,
  field: string,
  rows: Count[],
  chosen: ReadonlySet<string>,
  show: TermKind["show"],
): Promise<Facet> {
  const values = await Promise.all(
    rows.map(async ({ value, count }) => {
      const term = await show(ctx, value);
      return term && { ...term, count: Number(count), selected: chosen.has(value) };
    }),
  );
  return { field, values: byCount(values.filter((value) => value !== null)) };
}
