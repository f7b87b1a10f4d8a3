import { remembered } from "../database/remembered.ts";
import { every, join, raw, sql, type Sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { capacities } from "./capability.entity.ts";
import { CredentialKind } from "./credential.entity.ts";
import { inForceToday } from "./credential.service.ts";
import {
  countLines,
  endOfCredentials,
  endOfLine,
  met,
  notHeld,
  uncounted,
  unmet,
  type Counted,
  type SpareFor,
} from "./facet-terms.ts";
import { wholesOf, type Count } from "./facets.ts";
import { termSetsOf } from "./known-term-sets.ts";
import { choicesThatHold, heldBySign, reasonsOf, signOfHeld, type HeldGroup } from "./held-back-signs.ts";
import { searchParts } from "./search-parts.ts";
import type { FacetField, Search } from "./search.ts";

/*
 * Counting the facets of organisations: one statement tells of each organisation that meets everything but choices in
 * facets by a short line, and the lines are counted here, with the sets of terms that they name. Neither database counts
 * the terms of a hundred thousand in less than seconds.
 */

/** A value of a facet that is always shown. */
export interface Known {
  value: string;
  label: string;
  /** The value as the database keeps it. */
  code: string;
  selected: boolean;
}

/** A facet with one value for each organisation. */
export interface PlainFacet {
  field: FacetField;
  value: Sql;
  known: readonly Known[];
}

/** The sign that stands for a known value where facets are counted. */
export function signOf(place: number): string {
  return String.fromCharCode("a".charCodeAt(0) + place);
}

/** A value as one sign: those of known values, and another for any other. */
function signed(value: Sql, codes: readonly string[]): Sql {
  const cases = codes.map((code, place) => sql`when ${code} then ${raw(`'${signOf(place)}'`)}`);
  return sql`case ${value} ${join(cases, " ")} else ${raw(`'${uncounted}'`)} end`;
}

const inOrder = Object.values(CredentialKind);

/** The kinds of credentials that `organisation o` holds in force today, each as a sign. */
function credentialsHeld(ctx: Context): Sql {
  const all = gathered(ctx.database.kind, signed(raw("held.kind"), inOrder));
  return sql`case when o."listingBasis" = 'PUBLIC_REGISTER' then '' else coalesce((
    select ${all} from credential held where held."organisationId" = o.id and ${inForceToday(ctx)}), '') end`;
}

/** Texts of many rows as one. */
function gathered(kind: "sqlite" | "postgres", text: Sql): Sql {
  return kind === "sqlite" ? sql`group_concat(${text}, '')` : sql`string_agg(${text}, '')`;
}

/** The facets in which something is chosen, each with the condition that the choice is; last those that hold back. */
function choicesOf(search: Search): { field: FacetField; condition: Sql }[] {
  const holding = choicesThatHold(reasonsOf(search));
  const chosen = [...new Set(search.conditions.flatMap(({ facet }) => (facet ? [facet] : [])))];
  const fields = [...chosen.filter((field) => !holding.includes(field)), ...chosen.filter((field) => holding.includes(field))];
  return fields.map((field) => ({
    field,
    condition: every(search.conditions.filter(({ facet }) => facet === field).map((one) => one.sql)),
  }));
}

/** The signs of the choices, and the one that says for what an organisation is held back, where anybody may be. */
async function signsOfChoices(ctx: Context, search: Search): Promise<Sql[]> {
  const sign = ({ condition }: { condition: Sql }): Sql => sql`case when ${condition} then ${raw(`'${met}'`)} else ${raw(`'${unmet}'`)} end`;
  const reasons = reasonsOf(search);
  const holding = choicesThatHold(reasons);
  const choices = choicesOf(search);
  const others = choices.filter(({ field }) => !holding.includes(field)).map(sign);
  const standing = choices.filter(({ field }) => holding.includes(field));
  if (reasons.length === 0) {
    return others;
  }
  const held = sql`cast(${await signOfHeld(ctx, search.networkId, reasons)} as varchar)`;
  const all = join([...standing.map(sign), held], " || ");
  if (search.filter.alsoShow?.length) {
    return [...others, all];
  }
  // Whoever is left out by none of these choices is held back for nothing: that is nearly everybody, and is asked once.
  const none = raw(`'${met.repeat(standing.length)}${notHeld}'`);
  return [...others, sql`case when ${every(standing.map(({ condition }) => condition))} then ${none} else ${all} end`];
}

/** Statements that answer one line for each organisation that meets everything but choices in facets, as `countLines` reads it. */
async function linesOf(ctx: Context, search: Search, plain: readonly PlainFacet[]): Promise<Sql[]> {
  const choices = await signsOfChoices(ctx, search);
  const values = plain.map(({ value, known }) => signed(value, known.map(({ code }) => code)));
  const parts = [
    ...choices,
    ...values,
    credentialsHeld(ctx),
    raw(`'${endOfCredentials}'`),
    raw(`coalesce(cast(counted."setNumber" as varchar), '')`),
    raw(`'${endOfLine}'`),
  ];
  const others = search.conditions.filter(({ facet }) => facet === null).map((one) => one.sql);
  return searchParts(ctx, search).map(({ from, within }) => sql`
    select ${gathered(ctx.database.kind, join(parts, " || "))} as lines from ${from}
    left join facet_terms counted on counted."organisationId" = o.id where ${within} and ${every(others)}`);
}

/** The facets of terms. */
export const termFields = {
  language: UnderstoodKind.LANGUAGE,
  area: UnderstoodKind.AREA,
  community: UnderstoodKind.COMMUNITY,
  skill: UnderstoodKind.SKILL,
} as const;

/** A facet of terms. */
export type TermField = keyof typeof termFields;

/** The keys of the terms of a kind that were chosen or read from words. */
export function termsAsked(search: Search, kind: UnderstoodKind): Set<string> {
  return new Set(search.asked.filter((term) => term.kind === kind).map((term) => term.id));
}

/** Where terms are counted: a place for each that is offered to choose from. */
interface Places {
  facetOfPlace: TermField[];
  wholeOfPlace: string[];
  placesOfTerm: Map<number, number[]>;
}

/** The numbers of terms, each with all that it is part of. */
async function placesOf(ctx: Context, search: Search): Promise<Places> {
  const parts = (Object.keys(termFields) as TermField[]).map((field) => {
    const kind = termFields[field];
    const { whole, from, where } = wholesOf(ctx.today(), "term_number", kind, termsAsked(search, kind));
    return sql`select ${raw(`'${field}'`)} as field, t.number as number, ${whole} as whole from ${from} where ${where}`;
  });
  const rows = await ctx.database.rows<{ field: TermField; number: number; whole: string }>(join(parts, " union all "));
  const places: Places = { facetOfPlace: [], wholeOfPlace: [], placesOfTerm: new Map() };
  const known = new Map<string, number>();
  for (const { field, number, whole } of rows) {
    const name = `${field} ${whole}`;
    const place = known.get(name) ?? places.facetOfPlace.length;
    if (!known.has(name)) {
      known.set(name, place);
      places.facetOfPlace.push(field);
      places.wholeOfPlace.push(whole);
    }
    places.placesOfTerm.set(number, [...(places.placesOfTerm.get(number) ?? []), place]);
  }
  return places;
}

/** The numbers of the skills asked for and of their parts; null where none is. */
function skillsAsked({ placesOfTerm, wholeOfPlace }: Places, asked: ReadonlySet<string>): Set<number> | null {
  const among = [...placesOfTerm].filter(([, places]) => places.some((place) => asked.has(wholeOfPlace[place] ?? "")));
  return asked.size === 0 ? null : new Set(among.map(([number]) => number));
}

/** How skills are counted where spare capacity is chosen: for those in the words it is enough as well. */
function spareFor({ filter, reading }: Search, places: Places): SpareFor | null {
  const wanted = new Set((filter.spareCapacity ?? []).map((value) => capacities.indexOf(value) + 1));
  const read = reading.groups.flatMap(({ terms }) => terms).filter(({ kind }) => kind === UnderstoodKind.SKILL);
  const besides = skillsAsked(places, new Set(read.map(({ subjectId }) => subjectId))) ?? new Set();
  return wanted.size > 0 ? { facet: "skill" satisfies TermField, wanted, besides } : null;
}

/** What was counted: how often each sign of a facet was found, and each term. */
export interface FacetCounts {
  /** How many there are. */
  all: number;
  signs: Counted["signs"];
  terms: Record<TermField, Count[]>;
  held: HeldGroup[];
}

/** What was counted for a search: several fields of an answer ask for it. */
const counted = new WeakMap<Search, Promise<FacetCounts>>();

/** Counts all facets of a search in one statement: each leaves its own choice out. */
export function countsOf(ctx: Context, search: Search, plain: readonly PlainFacet[]): Promise<FacetCounts> {
  const counts = counted.get(search) ?? countAll(ctx, search, plain);
  counted.set(search, counts);
  return counts;
}

async function countAll(ctx: Context, search: Search, plain: readonly PlainFacet[]): Promise<FacetCounts> {
  const lines = await linesOf(ctx, search, plain);
  const reasons = reasonsOf(search);
  return remembered(ctx.database, lines, async () => {
    const places = await placesOf(ctx, search);
    // Before the parts: from then on nothing is waited for but them, so that none can fail unnoticed.
    const sets = await termSetsOf(ctx.database);
    const parts = ctx.database.rowsBeside<{ lines: string | null }>(lines).map(async (part) => {
      const [row] = await part;
      // Read after the lines, so that every set they name is among those there are.
      await termSetsOf(ctx.database);
      return row?.lines ?? "";
    });
    const { all, signs, held, places: counts } = await countLines({
      lines: parts,
      sets,
      chosen: choicesOf(search).map(({ field }) => field),
      heldBackBy: reasons.length > 0 ? choicesThatHold(reasons) : null,
      plain: plain.map(({ field }) => field),
      credentials: "credentialsCurrent",
      capacity: { facet: "spareCapacity", skills: skillsAsked(places, termsAsked(search, UnderstoodKind.SKILL)) },
      spareFor: spareFor(search, places),
      ...places,
    });
    const terms: FacetCounts["terms"] = { language: [], area: [], community: [], skill: [] };
    places.wholeOfPlace.forEach((value, place) => {
      const count = counts[place] ?? 0;
      if (count > 0) {
        terms[places.facetOfPlace[place] ?? "skill"].push({ value, count });
      }
    });
    return { all, signs, terms, held: [...held].map(([sign, count]) => ({ held: heldBySign(sign), count })) };
  });
}
