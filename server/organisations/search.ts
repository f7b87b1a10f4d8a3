import { every, join, raw, some, sql, type Sql } from "../database/sql.ts";
import { organisationsWith } from "../database/search.ts";
import { Network } from "../identity/network.entity.ts";
import { areasByCode } from "../places/places.service.ts";
import type { Context } from "../platform/context.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import { Community } from "../vocabulary/community.entity.ts";
import { Skill } from "../vocabulary/skill.entity.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { understand, wordsToFind, type Reading } from "../vocabulary/understand.ts";
import { knownLanguages } from "../vocabulary/vocabulary.service.ts";
import { hasCurrent } from "./credential.service.ts";
import { freshnessIs } from "./freshness.ts";
import { readNear, type Near } from "./near.ts";
import { type OrganisationFilter, OrganisationOrder } from "./organisation.filter.ts";
import { SpareCapacity } from "./capability.entity.ts";
import { inNetwork, visibleTo } from "./visible.ts";

/** The facets of a search, each named as the screens name it. */
export type FacetField = "voice" | "language" | "area" | "community" | "skill" | "spareCapacity";

/** A term that is asked for: what filters say of it, and what it is called. */
export interface AskedTerm {
  kind: UnderstoodKind;
  /** Key of the skill, area or community; tag of the language. */
  id: string;
  label: string;
  /** The words it was read from; null when it was chosen. */
  words: string | null;
  /** Whether any other chosen term of its kind would do as well. */
  any: boolean;
}

/** A condition of a search, and the facet whose own choice it is. */
interface Condition {
  facet: FacetField | null;
  sql: Sql;
  /** The words it was read from, to say what would be found without them. */
  words?: string;
}

/** A search: what is asked for, what was understood, and the conditions that follow. */
export interface Search {
  conditions: Condition[];
  /** What was chosen and understood, to say why something matched. */
  asked: AskedTerm[];
  reading: Reading;
  order: OrganisationOrder;
  /** How many of the things asked for an organisation misses: 0 comes first. */
  rank: Sql;
  /** The capacity for the skills asked for: 1 yes, 2 some, 3 no, 4 not stated. */
  capacity: Sql;
  /** Around which point is looked; null where none was given. */
  near: Near | null;
  filter: OrganisationFilter;
}

/** The codes of spare capacity, best first, as `Search.capacity` counts them. */
export const capacities = [SpareCapacity.YES, SpareCapacity.LIMITED, SpareCapacity.NO, SpareCapacity.UNKNOWN];

const partTables: Record<UnderstoodKind, { table: string; whole: string } | null> = {
  SKILL: { table: "skill_part", whole: "skillId" },
  COMMUNITY: { table: "community_part", whole: "communityId" },
  AREA: { table: "area_part", whole: "areaId" },
  LANGUAGE: null,
};

/** The keys of these terms and of everything that is part of them. */
export function partsOf(kind: UnderstoodKind, ids: readonly string[]): Sql {
  const parts = partTables[kind];
  const wanted = ids.length === 0 ? raw("null") : join(ids);
  return parts ? sql`select "partId" from ${raw(parts.table)} where ${raw(`"${parts.whole}"`)} in (${wanted})` : wanted;
}

/** That `organisation o` has one of these terms, or a part of one. */
export function hasTerm(kind: UnderstoodKind, ids: readonly string[]): Sql {
  return sql`o.id in (
    select t."organisationId" from organisation_term t where t.kind = ${kind} and t."termId" in (${partsOf(kind, ids)}))`;
}

/** What somebody chose in filters, as terms. */
async function chosenTerms(ctx: Context, filter: OrganisationFilter): Promise<Record<"all" | "any", AskedTerm[]>> {
  const skills = async (ids: readonly string[] | null | undefined): Promise<AskedTerm[]> =>
    (await Promise.all((ids ?? []).map((id) => mustFind(ctx, Skill, id)))).map((skill) =>
      asked(UnderstoodKind.SKILL, skill.id, skill.name),
    );
  const languages = async (tags: readonly string[] | null | undefined, path: string): Promise<AskedTerm[]> =>
    (await knownLanguages(ctx, tags ?? [], ["filter", path])).map((tag) => asked(UnderstoodKind.LANGUAGE, tag, tag));
  const communities = await Promise.all((filter.communities ?? []).map((id) => mustFind(ctx, Community, id)));
  const areas = await areasByCode(ctx, filter.areas ?? [], ["filter", "areas"]);
  return {
    all: [
      ...(await skills(filter.skills)),
      ...(await languages(filter.languages, "languages")),
      ...communities.map((community) => asked(UnderstoodKind.COMMUNITY, community.id, community.name)),
    ],
    any: [
      ...(await skills(filter.anySkill)),
      ...(await languages(filter.anyLanguage, "anyLanguage")),
      ...areas.map((area) => asked(UnderstoodKind.AREA, area.id, area.name)),
    ].map((term) => ({ ...term, any: true })),
  };
}

function asked(kind: UnderstoodKind, id: string, label: string): AskedTerm {
  return { kind, id, label, words: null, any: false };
}

const facetOfKind: Record<UnderstoodKind, FacetField> = {
  SKILL: "skill",
  LANGUAGE: "language",
  AREA: "area",
  COMMUNITY: "community",
};

function termConditions(chosen: Record<"all" | "any", AskedTerm[]>): Condition[] {
  const all = chosen.all.map(({ kind, id }) => ({ facet: facetOfKind[kind], sql: hasTerm(kind, [id]) }));
  const any = Object.values(UnderstoodKind).flatMap((kind) => {
    const ids = chosen.any.filter((term) => term.kind === kind).map((term) => term.id);
    return ids.length > 0 ? [{ facet: facetOfKind[kind], sql: hasTerm(kind, ids) }] : [];
  });
  return [...all, ...any];
}

function listed(column: string, values: readonly string[] | null | undefined, facet: FacetField | null): Condition[] {
  return values && values.length > 0 ? [{ facet, sql: sql`${raw(column)} in (${join(values)})` }] : [];
}

/** Words read as a term are met by the term, or by an organisation that uses the words itself. */
function readingConditions(ctx: Context, reading: Reading): { met: Sql; byTerm: Sql; words: string }[] {
  const { kind } = ctx.database;
  return reading.groups.map(({ words, terms }) => {
    const byTerm = some(terms.map((term) => hasTerm(term.kind, [term.subjectId])));
    const said = sql`o.id in (${organisationsWith(kind, "words", wordsToFind(words, false))})`;
    return { met: some([byTerm, said]), byTerm, words: words.map(({ word }) => word).join(" ") };
  });
}

/** The best spare capacity among the skills asked for, or among all. */
function capacityFor(skills: readonly AskedTerm[]): Sql {
  const only =
    skills.length === 0
      ? raw("1 = 1")
      : sql`c."skillId" in (${partsOf(UnderstoodKind.SKILL, skills.map((skill) => skill.id))})`;
  return sql`case when o."listingBasis" = 'PUBLIC_REGISTER' then 4 else coalesce((
    select min(case c."spareCapacity" when 'YES' then 1 when 'LIMITED' then 2 when 'NO' then 3 else 4 end)
    from capability c where c."organisationId" = o.id and ${only}), 4) end`;
}

/**
 * Reads a filter into a search.
 * @throws Refusal for a skill, community, language, area or postcode that is not known: a search never silently becomes
 * wider.
 */
export async function searchFor(ctx: Context, filter: OrganisationFilter, order: OrganisationOrder): Promise<Search> {
  const chosen = await chosenTerms(ctx, filter);
  const reading = await understand(ctx, filter.text ?? "", filter.readLiterally ?? []);
  const understood = reading.groups.flatMap(({ terms }) =>
    terms.map(({ kind, subjectId, label, words }) => ({ kind, id: subjectId, label, words, any: true })),
  );
  const terms = [...chosen.all, ...chosen.any, ...understood];
  const read = readingConditions(ctx, reading);
  const capacity = capacityFor(terms.filter((term) => term.kind === UnderstoodKind.SKILL));
  const wanted = (filter.spareCapacity ?? []).map((value) => capacities.indexOf(value) + 1);
  const network = filter.network ? await mustFind(ctx, Network, filter.network) : null;
  const near = filter.near ? await readNear(ctx, filter.near, ["filter", "near"]) : null;
  if (order === OrganisationOrder.DISTANCE && near === null) {
    throw Refusal.invalid("orderBy", "To order by distance, say near where: give a postcode.");
  }
  const other = (condition: Sql): Condition => ({ facet: null, sql: condition });
  return {
    filter,
    near,
    order,
    reading,
    asked: terms,
    capacity,
    rank: rankOf(ctx, reading, read.map(({ byTerm }) => byTerm)),
    conditions: [
      other(visibleTo(ctx)),
      ...termConditions(chosen),
      ...read.map(({ met, words }) => ({ ...other(met), words })),
      ...reading.rest.map((word) => ({
        ...other(sql`o.id in (${organisationsWith(ctx.database.kind, "words", [word])})`),
        words: word.word,
      })),
      ...listed(`o."kind"`, filter.kinds, null),
      ...listed(`o."voice"`, filter.voices, "voice"),
      ...(typeof filter.communityLed === "boolean" ? [other(sql`o."communityLed" = ${filter.communityLed}`)] : []),
      ...(wanted.length > 0 ? [{ facet: "spareCapacity" as const, sql: sql`${capacity} in (${join(wanted)})` }] : []),
      ...(filter.freshness?.length ? [other(await freshnessIs(ctx, filter.freshness))] : []),
      ...(near ? [other(near.condition)] : []),
      ...(filter.credentialsCurrent ?? []).map((kind) => other(hasCurrent(ctx, kind))),
      ...(network ? [other(some([inNetwork(ctx, network.id), hasTerm(UnderstoodKind.AREA, regionOf(network))]))] : []),
    ],
  };
}

function regionOf(network: Network): string[] {
  return network.regionId === null ? [] : [network.regionId];
}

/** One for each term that is only mentioned, and one when the words are not the name itself. */
function rankOf(ctx: Context, reading: Reading, byTerm: readonly Sql[]): Sql {
  const all = [...reading.groups.flatMap(({ words }) => words), ...reading.rest];
  if (all.length === 0) {
    return raw("0");
  }
  const named = sql`o.id in (${organisationsWith(ctx.database.kind, "names", all)})`;
  return join([named, ...byTerm].map((met) => sql`(case when ${met} then 0 else 1 end)`), " + ");
}

/** The same search without the words of one of its conditions. */
export function without(search: Search, words: string): Search {
  return { ...search, conditions: search.conditions.filter((condition) => condition.words !== words) };
}

/** Everything that must hold, but for the choice made in one facet. */
export function conditionsOf(search: Search, except: FacetField | null = null): Sql {
  return every(search.conditions.filter(({ facet }) => facet === null || facet !== except).map((one) => one.sql));
}
