import { join, raw, some, sql, type Sql } from "../database/sql.ts";
import { Area } from "../places/area.entity.ts";
import type { Context } from "../platform/context.ts";
import { nodeId } from "../platform/node.ts";
import type { Facet, FacetValue } from "../platform/page.ts";
import { Community } from "../vocabulary/community.entity.ts";
import { Language } from "../vocabulary/language.entity.ts";
import { Skill } from "../vocabulary/skill.entity.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { type SpareCapacity } from "./capability.entity.ts";
import { Voice } from "./organisation.enums.ts";
import { capacities, conditionsOf, foundIn, sourceOf, type FacetField, type Search } from "./search.ts";

/** Areas that are offered to choose from: those of councils. Any other is offered once it is chosen. */
const offeredLevels = ["METROPOLITAN", "UNITARY", "LONDON_BOROUGH", "DISTRICT"];

const voiceLabels: Record<Voice, string> = {
  COMMUNITY: "Community",
  SERVICE_PROVIDER: "Service provider",
  RESEARCH: "Research",
  STATUTORY: "Public body",
  FUNDER: "Funder",
};

const capacityLabels: Record<SpareCapacity, string> = { YES: "Yes", LIMITED: "Some", NO: "No", UNKNOWN: "Not stated" };

interface Count {
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

function counts(ctx: Context, statement: Sql): Promise<Count[]> {
  return ctx.database.rows<Count>(statement);
}

/** Counts by a value of the organisation itself; values that nobody has count nought. */
async function plainFacet(ctx: Context, search: Search, field: FacetField, value: Sql, known: Known[]): Promise<Facet> {
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

interface Known {
  value: string;
  label: string;
  /** The value as the statement answers it. */
  code: string;
  selected: boolean;
}

interface TermFacet {
  field: FacetField;
  kind: UnderstoodKind;
  table: string;
  whole: string;
  /** The value filters take and the name people read, of a term with this key. */
  show: (ctx: Context, id: string) => Promise<{ value: string; label: string } | null>;
}

const termFacets: TermFacet[] = [
  {
    field: "area",
    kind: UnderstoodKind.AREA,
    table: "area_part",
    whole: "areaId",
    show: async (ctx, id) => {
      const area = await ctx.load.one(Area, id);
      return area && { value: area.code, label: area.name };
    },
  },
  {
    field: "community",
    kind: UnderstoodKind.COMMUNITY,
    table: "community_part",
    whole: "communityId",
    show: async (ctx, id) => {
      const community = await ctx.load.one(Community, id);
      return community && { value: nodeId(community), label: community.name };
    },
  },
  {
    field: "skill",
    kind: UnderstoodKind.SKILL,
    table: "skill_part",
    whole: "skillId",
    show: async (ctx, id) => {
      const skill = await ctx.load.one(Skill, id);
      return skill && { value: nodeId(skill), label: skill.name };
    },
  },
];

function chosenIds(search: Search, kind: UnderstoodKind): Set<string> {
  return new Set(search.asked.filter((term) => term.kind === kind).map((term) => term.id));
}

function byCount(values: FacetValue[]): FacetValue[] {
  const place = (value: FacetValue): number => (value.selected ? 0 : 1);
  return values.sort(
    (one, other) => place(one) - place(other) || other.count - one.count || one.label.localeCompare(other.label, "en"),
  );
}

/** Counts by a term and everything that is part of it, each organisation once. */
async function termFacet(ctx: Context, search: Search, facet: TermFacet): Promise<Facet> {
  const chosen = chosenIds(search, facet.kind);
  const whole = raw(`p."${facet.whole}"`);
  const offered =
    facet.kind === UnderstoodKind.AREA
      ? some([
          sql`${whole} in (select id from area where level in (${join(offeredLevels)}))`,
          sql`${whole} in (${chosen.size > 0 ? join([...chosen]) : raw("null")})`,
        ])
      : raw("1 = 1");
  const rows = await counts(
    ctx,
    sql`select ${whole} as value, count(distinct t."organisationId") as count
      from organisation_term t join ${raw(facet.table)} p on p."partId" = t."termId"
      where t.kind = ${facet.kind} and ${offered}
      and t."organisationId" in (${foundIn(ctx, search, facet.field)})
      group by 1`,
  );
  return shown(ctx, facet.field, withChosen(rows, chosen), chosen, facet.show);
}

/** What is chosen is always among the values, even where nothing is found. */
function withChosen(rows: Count[], chosen: ReadonlySet<string>): Count[] {
  const missing = [...chosen].filter((id) => !rows.some((row) => row.value === id));
  return [...rows, ...missing.map((value) => ({ value, count: 0 }))];
}

async function shown(
  ctx: Context,
  field: FacetField,
  rows: Count[],
  chosen: ReadonlySet<string>,
  show: TermFacet["show"],
): Promise<Facet> {
  const values = await Promise.all(
    rows.map(async ({ value, count }) => {
      const term = await show(ctx, value);
      return term && { ...term, count: Number(count), selected: chosen.has(value) };
    }),
  );
  return { field, values: byCount(values.filter((value) => value !== null)) };
}

async function languageFacet(ctx: Context, search: Search): Promise<Facet> {
  const chosen = chosenIds(search, UnderstoodKind.LANGUAGE);
  const rows = await counts(
    ctx,
    sql`select t."termId" as value, count(*) as count from organisation_term t where t.kind = 'LANGUAGE'
      and t."organisationId" in (${foundIn(ctx, search, "language")}) group by 1`,
  );
  return shown(ctx, "language", withChosen(rows, chosen), chosen, async (_ctx, tag) => {
    const language = await ctx.load.one(Language, tag);
    return language && { value: tag, label: language.englishName };
  });
}

/** All facets of a search. Each leaves its own choice out, and counts only what the viewer may see. */
export async function facetsOf(ctx: Context, search: Search): Promise<Facet[]> {
  const { voices, spareCapacity } = search.filter;
  const knownVoices = Object.values(Voice).map((voice) => ({
    value: voice,
    code: voice,
    label: voiceLabels[voice],
    selected: voices?.includes(voice) ?? false,
  }));
  const knownCapacities = capacities.map((capacity, index) => ({
    value: capacity,
    code: String(index + 1),
    label: capacityLabels[capacity],
    selected: spareCapacity?.includes(capacity) ?? false,
  }));
  return Promise.all([
    plainFacet(ctx, search, "voice", raw("o.voice"), knownVoices),
    languageFacet(ctx, search),
    ...termFacets.map((facet) => termFacet(ctx, search, facet)),
    plainFacet(ctx, search, "spareCapacity", search.capacity, knownCapacities),
  ]);
}
