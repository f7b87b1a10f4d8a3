import { rememberedBeside, rememberedRows } from "../database/remembered.ts";
import { join, raw, some, sql, type Sql } from "../database/sql.ts";
import { Area } from "../places/area.entity.ts";
import type { Context } from "../platform/context.ts";
import { nodeId } from "../platform/node.ts";
import type { Facet, FacetValue } from "../platform/page.ts";
import { Community } from "../vocabulary/community.entity.ts";
import { labelIn, languageNameIn } from "../vocabulary/labels.ts";
import { Language } from "../vocabulary/language.entity.ts";
import { Skill } from "../vocabulary/skill.entity.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { conditionsOf, type Search, type TermTable } from "./search.ts";
import { searchParts } from "./search-parts.ts";

/** Areas that are offered to choose from: those of councils there are. Any other is offered once it is chosen. */
const offeredLevels = ["METROPOLITAN", "UNITARY", "LONDON_BOROUGH", "DISTRICT"];

/** How often a value was found. */
export interface Count {
  value: string;
  count: number | string;
}

/** How many a search finds: several fields of an answer ask for it. */
const known = new WeakMap<Search, Promise<number>>();

/** How many organisations the viewer may see that match. */
export function countOf(ctx: Context, search: Search): Promise<number> {
  const count = known.get(search) ?? (search.counted ?? (() => countAnew(ctx, search)))();
  known.set(search, count);
  return count;
}

/** The same where it is not known from anything else that is asked for. */
export async function countAnew(ctx: Context, search: Search): Promise<number> {
  const counts = await rememberedBeside<{ count: number | string }>(
    ctx.database,
    searchParts(ctx, search).map(({ from, within }) => sql`select count(*) as count from ${from} where ${within} and ${conditionsOf(search)}`),
  );
  return counts.flat().reduce((sum, { count }) => sum + Number(count), 0);
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
      return community && { value: nodeId(community), label: labelIn(community, ctx.language) };
    },
  },
  SKILL: {
    parts: { table: "skill_part", whole: "skillId" },
    show: async (ctx, id) => {
      const skill = await ctx.load.one(Skill, id);
      return skill && { value: nodeId(skill), label: labelIn(skill, ctx.language) };
    },
  },
  LANGUAGE: {
    parts: null,
    show: async (ctx, tag) => {
      const language = await ctx.load.one(Language, tag);
      return language && { value: tag, label: languageNameIn(language, ctx.language) };
    },
  },
};

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

/** The terms of one kind in a table `t`, each beside all that it is part of and itself: what is counted, and for whom. */
interface Wholes {
  /** The key of the term that is counted. */
  whole: Sql;
  from: Sql;
  where: Sql;
}

/** Joins the terms of a kind in a table with what they are part of, as far as it is offered to choose from. */
export function wholesOf(today: string, table: string, kind: UnderstoodKind, chosen: ReadonlySet<string>): Wholes {
  const { parts } = termKinds[kind];
  const whole = parts ? raw(`p."${parts.whole}"`) : raw(`t."termId"`);
  const offered =
    kind === UnderstoodKind.AREA
      ? some([
          sql`${whole} in (select id from area where coalesce("validTo", ${today}) >= ${today} and level in (${join(offeredLevels)}))`,
          sql`${whole} in (${chosen.size > 0 ? join([...chosen]) : raw("null")})`,
        ])
      : raw("1 = 1");
  const from = raw(`${table} t ${parts ? `join ${parts.table} p on p."partId" = t."termId"` : ""}`);
  return { whole, from, where: sql`t.kind = ${kind} and ${offered}` };
}

/** Counts by a term and everything that is part of it, each owner once, among those whose keys `found` selects. */
function termCounts(today: string, { kind, terms, chosen }: TermsAsked, found: Sql): Sql {
  const { whole, from, where } = wholesOf(today, terms.table, kind, chosen);
  const owner = raw(`t."${terms.owner}"`);
  return sql`select ${whole} as value, count(distinct ${owner}) as count from ${from}
      where ${where} and ${owner} in (${found}) group by 1`;
}

/** Counts a facet of terms of some list. */
export async function termFacet(ctx: Context, asked: TermsAsked, found: Sql): Promise<Facet> {
  return termsShown(ctx, asked, await rememberedRows<Count>(ctx.database, termCounts(ctx.today(), asked, found)));
}

/** What is chosen is always among the values, even where nothing is found. */
function withChosen(rows: readonly Count[], chosen: ReadonlySet<string>): Count[] {
  const missing = [...chosen].filter((id) => !rows.some((row) => row.value === id));
  return [...rows, ...missing.map((value) => ({ value, count: 0 }))];
}

/** Shows a facet of terms as it was counted. */
export async function termsShown(ctx: Context, { field, kind, chosen }: Omit<TermsAsked, "terms">, counted: readonly Count[]): Promise<Facet> {
  const { show } = termKinds[kind];
  const values = await Promise.all(
    withChosen(counted, chosen).map(async ({ value, count }) => {
      const term = await show(ctx, value);
      return term && { ...term, count: Number(count), selected: chosen.has(value) };
    }),
  );
  return { field, values: byCount(values.filter((value) => value !== null)) };
}
