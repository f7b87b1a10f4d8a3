import { rememberedRows } from "../database/remembered.ts";
import { join, raw, some, sql, type Sql } from "../database/sql.ts";
import { Area } from "../places/area.entity.ts";
import type { Context } from "../platform/context.ts";
import { nodeId } from "../platform/node.ts";
import type { Facet, FacetValue } from "../platform/page.ts";
import { Community } from "../vocabulary/community.entity.ts";
import { Language } from "../vocabulary/language.entity.ts";
import { Skill } from "../vocabulary/skill.entity.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { conditionsOf, organisationTerms, sourceOf, type FacetField, type Search, type TermTable } from "./search.ts";

/** Areas that are offered to choose from: those of councils. Any other is offered once it is chosen. */
const offeredLevels = ["METROPOLITAN", "UNITARY", "LONDON_BOROUGH", "DISTRICT"];

/** How often a value was found. */
export interface Count {
  value: string;
  count: number | string;
}

/** How many organisations the viewer may see that match. */
export async function countOf(ctx: Context, search: Search): Promise<number> {
  const rows = await rememberedRows<{ count: number | string }>(
    ctx.database,
    sql`select count(*) as count from ${sourceOf(ctx, search)} where ${conditionsOf(search)}`,
  );
  return Number(rows[0]?.count ?? 0);
}

/** A facet that is to be counted among the organisations found. */
export interface FacetAsked {
  field: FacetField;
  /** A value of `organisation o` that stands as `found."FIELD"` in what is counted. */
  value?: Sql;
  /** Selects a value and how often it was found, over `found` with the keys of the organisations. */
  counts: Sql;
  /** Shows what was counted. */
  shown: (counted: readonly Count[]) => Facet | Promise<Facet>;
}

/** Counts facets among the same organisations: these are found once, however many facets there are. */
async function countTogether(ctx: Context, search: Search, except: FacetField | null, asked: readonly FacetAsked[]): Promise<Facet[]> {
  const kept = asked.flatMap(({ field, value }) => (value ? [sql`, ${value} as ${raw(`"${field}"`)}`] : []));
  const parts = asked.map(
    ({ field, counts }) => sql`
      select ${raw(`'${field}'`)} as field, cast(counted.value as varchar) as value, counted.count as count from (${counts}) as counted`,
  );
  const rows = await rememberedRows<Count & { field: string }>(
    ctx.database,
    sql`with found as materialized (
        select o.id as id ${join(kept, "")} from ${sourceOf(ctx, search)} where ${conditionsOf(search, except)})
      ${join(parts, " union all ")}`,
  );
  const facets: Facet[] = [];
  for (const { field, shown } of asked) {
    facets.push(await shown(rows.filter((row) => row.field === field)));
  }
  return facets;
}

/** Counts facets, in their order. Only those in which something is chosen are counted among others than the rest. */
export async function countFacets(ctx: Context, search: Search, asked: readonly FacetAsked[]): Promise<Facet[]> {
  const isChosen = ({ field }: FacetAsked): boolean => search.conditions.some(({ facet }) => facet === field);
  const alike = asked.filter((one) => !isChosen(one));
  const groups = [
    ...(alike.length > 0 ? [countTogether(ctx, search, null, alike)] : []),
    ...asked.filter(isChosen).map((one) => countTogether(ctx, search, one.field, [one])),
  ];
  const byField = new Map((await Promise.all(groups)).flat().map((facet) => [facet.field, facet]));
  return asked.flatMap(({ field }) => byField.get(field) ?? []);
}

/** Counts by a value of the organisation itself; values that nobody has count nought. */
export function plainFacet(field: FacetField, value: Sql, known: readonly Known[]): FacetAsked {
  const column = raw(`found."${field}"`);
  return {
    field,
    value,
    counts: sql`select ${column} as value, count(*) as count from found group by ${column}`,
    shown: (counted) => {
      const found = new Map(counted.map((row) => [String(row.value), Number(row.count)]));
      const values = known.map(({ value: one, label, code, selected }) => ({
        value: one,
        label,
        selected,
        count: found.get(code) ?? 0,
      }));
      return { field, values };
    },
  };
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

/** A facet of terms: whose they are, and what is chosen in it. */
export interface TermsAsked {
  field: string;
  kind: UnderstoodKind;
  terms: TermTable;
  /** Keys of chosen terms. */
  chosen: ReadonlySet<string>;
}

/** Counts by a term and everything that is part of it, each owner once, among those whose keys `found` selects. */
function termCounts({ kind, terms, chosen }: TermsAsked, found: Sql): Sql {
  const { parts } = termKinds[kind];
  const whole = parts ? raw(`p."${parts.whole}"`) : raw(`t."termId"`);
  const owner = raw(`t."${terms.owner}"`);
  const offered =
    kind === UnderstoodKind.AREA
      ? some([
          sql`${whole} in (select id from area where level in (${join(offeredLevels)}))`,
          sql`${whole} in (${chosen.size > 0 ? join([...chosen]) : raw("null")})`,
        ])
      : raw("1 = 1");
  return sql`select ${whole} as value, count(distinct ${owner}) as count
      from ${raw(terms.table)} t ${parts ? raw(`join ${parts.table} p on p."partId" = t."termId"`) : raw("")}
      where t.kind = ${kind} and ${offered} and ${owner} in (${found})
      group by 1`;
}

/** Counts a facet of terms of some list. */
export async function termFacet(ctx: Context, asked: TermsAsked, found: Sql): Promise<Facet> {
  return shown(ctx, asked, await rememberedRows<Count>(ctx.database, termCounts(asked, found)));
}

const termFields = {
  language: UnderstoodKind.LANGUAGE,
  area: UnderstoodKind.AREA,
  community: UnderstoodKind.COMMUNITY,
  skill: UnderstoodKind.SKILL,
} as const;

/** The facets of terms of organisations. */
export function termFacetsOf(ctx: Context, search: Search): FacetAsked[] {
  return (Object.keys(termFields) as (keyof typeof termFields)[]).map((field) => {
    const kind = termFields[field];
    const asked = { field, kind, terms: organisationTerms, chosen: chosenIds(search, kind) };
    return { field, counts: termCounts(asked, raw("select id from found")), shown: (counted) => shown(ctx, asked, counted) };
  });
}

/** What is chosen is always among the values, even where nothing is found. */
function withChosen(rows: readonly Count[], chosen: ReadonlySet<string>): Count[] {
  const missing = [...chosen].filter((id) => !rows.some((row) => row.value === id));
  return [...rows, ...missing.map((value) => ({ value, count: 0 }))];
}

async function shown(ctx: Context, { field, kind, chosen }: TermsAsked, counted: readonly Count[]): Promise<Facet> {
  const { show } = termKinds[kind];
  const values = await Promise.all(
    withChosen(counted, chosen).map(async ({ value, count }) => {
      const term = await show(ctx, value);
      return term && { ...term, count: Number(count), selected: chosen.has(value) };
    }),
  );
  return { field, values: byCount(values.filter((value) => value !== null)) };
}
