import { atMost, every, join, raw, some, sql, type Sql } from "../database/sql.ts";
import { rankedDocuments, type Best, type Ranking, type Wanted } from "../database/ranked-documents.ts";
import { documentsWith } from "../database/search.ts";
import { Network } from "../identity/network.entity.ts";
import type { Context } from "../platform/context.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Searched } from "../vocabulary/corrections.ts";
import type { Pinned } from "../vocabulary/pinned-reading.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { isPlace } from "../vocabulary/read-groups.ts";
import { understand, wordsToFind, type Reading } from "../vocabulary/understand.ts";
import { saidIn } from "../vocabulary/ways.ts";
import { worthOfWords, type WordsAsked } from "../vocabulary/worth.ts";
import { type AskedTerm, chosenTerms } from "./asked-terms.ts";
import { coverField, coversAtLeast } from "./cover.ts";
import { hasCurrent } from "./credential.service.ts";
import { freshnessIs } from "./freshness.ts";
import { leftOut } from "./held-back.ts";
import { readNear, type Near } from "./near.ts";
import { type OrganisationFilter, OrganisationOrder } from "./organisation.filter.ts";
import { capacities } from "./capability.entity.ts";
import { inNetwork, visibleTo } from "./visible.ts";

/** The facets of a search, each named as the screens name it. */
export type FacetField =
  | "voice"
  | "communityLed"
  | "language"
  | "area"
  | "community"
  | "skill"
  | "spareCapacity"
  | "credentialsCurrent"
  | "publicLiabilityCover"
  | "employersLiabilityCover"
  | "freshness"
  | "memberState";

/** Terms of which an organisation must have one, or a part of one. */
export interface TermSet {
  kind: UnderstoodKind;
  ids: readonly string[];
}

/** A condition of a search, and the facet whose own choice it is. */
interface Condition {
  facet: FacetField | null;
  sql: Sql;
  /** The terms it asks for; none where it asks for anything else. */
  terms?: TermSet;
}

/** A place that was read from words: where an organisation works, or at least a word it uses. */
interface PlaceAsked {
  met: Sql;
  byTerm: Sql;
}

/** A search: what is asked for, what was understood, and the conditions that follow. */
export interface Search {
  conditions: Condition[];
  /** What was chosen and understood, to say why something matched. */
  asked: AskedTerm[];
  reading: Reading;
  /** What the words are worth; null where nothing but places was asked for in words. */
  words: WordsAsked | null;
  places: PlaceAsked[];
  order: OrganisationOrder;
  /** The capacity for the skills asked for: 1 yes, 2 some, 3 no, 4 not stated. */
  capacity: Sql;
  /** Key of the partnership whose members and region are looked at; null for all. */
  networkId: string | null;
  /** Around which point is looked; null where none was given. */
  near: Near | null;
  filter: OrganisationFilter;
  /** How many there are, where that is known from what is asked for besides: facets, or a page that holds all. */
  counted: (() => Promise<number>) | null;
  /** Whether facets are asked for besides: they tell who is held back as well. */
  hasFacets: boolean;
}

/** A table of terms, such as those of organisations, with the column of whose they are. */
export interface TermTable {
  table: string;
  owner: string;
}

/** The terms of organisations. */
export const organisationTerms: TermTable = { table: "organisation_term", owner: "organisationId" };

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

/** The keys of the owners in a table of terms that have one of these terms, or a part of one. */
export function ownersOf({ table, owner }: TermTable, kind: UnderstoodKind, ids: readonly string[]): Sql {
  return sql`select t.${raw(`"${owner}"`)} from ${raw(table)} t where t.kind = ${kind} and t."termId" in (${partsOf(kind, ids)})`;
}

/** That `organisation o` has one of these terms, or a part of one. */
export function hasTerm(kind: UnderstoodKind, ids: readonly string[]): Sql {
  return sql`o.id in (${ownersOf(organisationTerms, kind, ids)})`;
}

/**
 * The same for one organisation at a time: where few are looked at, all that have the terms need not be found first. Its few
 * terms are looked up among the parts, never the hundreds of parts of a region each among its terms: so no index may be
 * asked for a term.
 * @param key the key of the organisation in the statement.
 */
export function carriesTerm({ kind, ids }: TermSet, key: Sql = raw("o.id")): Sql {
  return sql`exists (
    select 1 from organisation_term had where had."organisationId" = ${key} and had.kind = ${kind}
    and coalesce(had."termId", '') in (${partsOf(kind, ids)})) = true`;
}

const facetOfKind: Record<UnderstoodKind, FacetField> = {
  SKILL: "skill",
  LANGUAGE: "language",
  AREA: "area",
  COMMUNITY: "community",
};

function termConditions(chosen: Record<"all" | "any", AskedTerm[]>): Condition[] {
  const all = chosen.all.map(({ kind, id }) => ({ kind, ids: [id] }));
  const any = Object.values(UnderstoodKind).flatMap((kind) => {
    const ids = chosen.any.filter((term) => term.kind === kind).map((term) => term.id);
    return ids.length > 0 ? [{ kind, ids }] : [];
  });
  return [...all, ...any].map((terms) => ({ facet: facetOfKind[terms.kind], sql: hasTerm(terms.kind, terms.ids), terms }));
}

function listed(column: string, values: readonly string[] | null | undefined, facet: FacetField | null): Condition[] {
  return values && values.length > 0 ? [{ facet, sql: sql`${raw(column)} in (${join(values)})` }] : [];
}

/** A place read from words is met by who works there, or by who uses the words: "Reading" is also what people learn. */
function placesAsked(ctx: Context, reading: Reading): PlaceAsked[] {
  const { kind } = ctx.database;
  return reading.groups.filter(isPlace).map(({ words, terms }) => {
    const byTerm = hasTerm(UnderstoodKind.AREA, terms.map((term) => term.subjectId));
    const said = sql`o.id in (${documentsWith(kind, "organisation", saidIn(wordsToFind(words, false)))})`;
    return { met: some([byTerm, said]), byTerm };
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

/** The index of organisations, as far as the viewer may see it. */
function organisationsSearched(ctx: Context): Searched {
  const seen = (documents: Sql): Sql => sql`
    select 1 from (${documents}) as holding join organisation o on o.id = holding.id where ${visibleTo(ctx)}`;
  return { index: "organisation", seen };
}

/**
 * Reads a filter into a search.
 * @throws Refusal for a skill, community, language, area or postcode that is not known: a search never silently becomes
 * wider.
 */
export async function searchFor(
  ctx: Context,
  filter: OrganisationFilter,
  order: OrganisationOrder,
  pinned: Pinned | null = null,
): Promise<Search> {
  const reading = await understand(ctx, {
    text: filter.text ?? "",
    literally: filter.readLiterally ?? [],
    searched: organisationsSearched(ctx),
    spelling: pinned,
  });
  return searchOf(ctx, filter, order, reading, pinned?.weights ?? null);
}

/** The search that a filter is with its words read so. */
export async function searchOf(
  ctx: Context,
  filter: OrganisationFilter,
  order: OrganisationOrder,
  reading: Reading,
  weights: readonly number[] | null = null,
): Promise<Search> {
  const chosen = await chosenTerms(ctx, filter);
  const understood = reading.groups.flatMap(({ terms }) =>
    terms.map(({ kind, subjectId, label, words }) => ({ kind, id: subjectId, label, words, any: true })),
  );
  const terms = [...chosen.all, ...chosen.any, ...understood];
  const places = placesAsked(ctx, reading);
  const capacity = capacityFor(terms.filter((term) => term.kind === UnderstoodKind.SKILL));
  const wanted = (filter.spareCapacity ?? []).map((value) => capacities.indexOf(value) + 1);
  const network = filter.network ? await mustFind(ctx, Network, filter.network) : null;
  const near = filter.near ? await readNear(ctx, filter.near, ["filter", "near"]) : null;
  if (order === OrganisationOrder.DISTANCE && near === null) {
    throw Refusal.invalid("orderBy", "To order by distance, say near where: give a postcode.");
  }
  const other = (condition: Sql): Condition => ({ facet: null, sql: condition });
  const words = await worthOfWords(ctx, "organisation", reading, weights);
  const standing = await leftOut(ctx, filter, network?.id ?? null);
  const led = typeof filter.communityLed === "boolean" ? [sql`o."communityLed" = ${filter.communityLed}`] : [];
  const fresh = filter.freshness?.length ? [await freshnessIs(ctx, filter.freshness)] : [];
  return {
    filter,
    networkId: network?.id ?? null,
    near,
    order,
    reading,
    places,
    words,
    asked: terms,
    capacity,
    counted: null,
    hasFacets: false,
    conditions: [
      other(visibleTo(ctx)),
      ...(words?.unmet.length ? [other(raw("1 = 0"))] : []),
      ...termConditions(chosen),
      ...places.map(({ met }) => other(met)),
      ...listed(`o."kind"`, filter.kinds, null),
      ...listed(`o."voice"`, filter.voices, "voice"),
      ...led.map((condition) => ({ facet: "communityLed" as const, sql: condition })),
      ...(wanted.length > 0 ? [{ facet: "spareCapacity" as const, sql: sql`${capacity} in (${join(wanted)})` }] : []),
      ...[...fresh, ...standing.freshness].map((condition) => ({ facet: "freshness" as const, sql: condition })),
      ...standing.memberState.map((condition) => ({ facet: "memberState" as const, sql: condition })),
      ...(near ? [other(near.condition)] : []),
      ...(filter.credentialsCurrent ?? []).map((kind) => ({ facet: "credentialsCurrent" as const, sql: hasCurrent(ctx, kind) })),
      ...(filter.coverAtLeast ?? []).map((one) => ({ facet: coverField(one.kind), sql: coversAtLeast(ctx, one) })),
      ...(network ? [other(some([inNetwork(ctx, network.id), hasTerm(UnderstoodKind.AREA, regionOf(network))]))] : []),
    ],
  };
}

function regionOf(network: Network): string[] {
  return network.regionId === null ? [] : [network.regionId];
}

/** What a place that was asked for is worth beside words: a third of what people ask is where. */
const placeWorth = { asked: 4000, said: 2400 };

/** What an organisation is worth at most for the places that were asked for in words. */
export function worthOfPlaces(places: Search["places"]): number {
  return places.length * placeWorth.asked;
}

/** What an organisation that has everything asked for is worth. */
export function mostWorth(search: Search): number {
  return (search.words?.most ?? 0) + worthOfPlaces(search.places);
}

/** What an organisation is worth in a search, as a whole number: `found.score` with the places that were asked for. */
export function worth(search: Search): Sql {
  const words = search.words ? [raw("found.score")] : [];
  const places = search.places.map(({ byTerm }) => sql`(case when ${byTerm} then ${raw(String(placeWorth.asked))} else ${raw(String(placeWorth.said))} end)`);
  return words.length + places.length === 0 ? raw("0") : join([...words, ...places], " + ");
}

/** By which ranking a search is read, and which part of it in which order; all that the words find where nothing is said. */
export interface RankedBy extends Wanted {
  /** Null for the one that finds all, and where nothing was asked for in words. */
  ranking: Ranking | null;
}

/** The first of all organisations in the order of the day, from a place on: told from an index, not from their rows. */
function firstOfAll(best: Best, { mixed }: NonNullable<Wanted["ordered"]>, spans: Wanted["spans"]): Sql {
  const key = mixed(raw("every.shuffle"));
  const [further, way] = best.forward ? [raw(">="), raw("asc")] : [raw("<="), raw("desc")];
  const reached = best.place ? sql`${key} ${further} ${best.place.mixed}` : raw("1 = 1");
  const within = spans ? some(spans.map(({ from, to }) => sql`every.shuffle between ${from} and ${to}`)) : raw("1 = 1");
  return sql`
    (select every.id as id from organisation as every where ${within} and ${reached} order by ${key} ${way} ${atMost(best.limit)}) as found
    join organisation o on o.id = found.id`;
}

/** What a search is read from: all organisations, or those that the words find. */
export function sourceOf(ctx: Context, { words }: Search, by: RankedBy | null = null): Sql {
  if (!words) {
    return by?.ordered?.best ? firstOfAll(by.ordered.best, by.ordered, by.spans) : raw("organisation o");
  }
  const documents = rankedDocuments(ctx.database.kind, "organisation", by?.ranking ?? words.rankings.whole, by ?? undefined);
  return sql`(${documents}) as found join organisation o on o.id = found.id`;
}

/** Everything that must hold, but for the choice made in one facet. */
export function conditionsOf(search: Search, except: FacetField | null = null): Sql {
  return every(search.conditions.filter(({ facet }) => facet === null || facet !== except).map((one) => one.sql));
}

/** The keys of the organisations found. */
export function foundIn(ctx: Context, search: Search): Sql {
  return sql`select o.id from ${sourceOf(ctx, search)} where ${conditionsOf(search)}`;
}
