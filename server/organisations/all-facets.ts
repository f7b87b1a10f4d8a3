import { raw } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import type { Facet, FacetValue } from "../platform/page.ts";
import { capacities, type SpareCapacity } from "./capability.entity.ts";
import { coverFacets } from "./cover-facets.ts";
import { credentialLabels } from "./credential-words.ts";
import { countsOf, signOf, termFields, termsAsked, type Known, type PlainFacet, type TermField } from "./facet-counts.ts";
import { termsShown } from "./facets.ts";
import { freshnessToday } from "./freshness.ts";
import type { HeldGroup } from "./held-back-signs.ts";
import type { Freshness, Voice } from "./organisation.enums.ts";
import type { FacetField, Search } from "./search.ts";

const voiceLabels: Record<Voice, string> = {
  COMMUNITY: "Community",
  SERVICE_PROVIDER: "Service provider",
  RESEARCH: "Research",
  STATUTORY: "Public body",
  FUNDER: "Funder",
};

const capacityLabels: Record<SpareCapacity, string> = { YES: "Yes", LIMITED: "Some", NO: "No", UNKNOWN: "Not stated" };

const freshnessLabels: Record<Freshness, string> = {
  FRESH: "Checked not long ago",
  DUE: "A check is due",
  OVERDUE: "A check is long overdue",
  NEVER: "Never checked",
};

/** Each value of a list, whether anybody has it or not. */
function knownOf<Value extends string>(labels: Record<Value, string>, chosen: readonly Value[] | null | undefined): Known[] {
  return (Object.keys(labels) as Value[]).map((value) => ({
    value,
    code: value,
    label: labels[value],
    selected: chosen?.includes(value) ?? false,
  }));
}

/** Led by the community itself or not; who has not said is in neither. */
function ledFacet({ filter: { communityLed } }: Search): PlainFacet {
  return {
    field: "communityLed",
    value: raw(`case when o."communityLed" then 'true' when not o."communityLed" then 'false' else '' end`),
    known: [
      { value: "true", code: "true", label: "Led by the community", selected: communityLed === true },
      { value: "false", code: "false", label: "Not led by the community", selected: communityLed === false },
    ],
  };
}

function valuesShown(known: readonly Known[], counts: ReadonlyMap<string, number> | undefined): FacetValue[] {
  return known.map(({ value, label, selected, code }) => ({ value, label, selected, count: counts?.get(code) ?? 0 }));
}

/** The facets with one value for each organisation. */
async function plainFacets(ctx: Context, search: Search): Promise<PlainFacet[]> {
  const { voices, freshness } = search.filter;
  return [
    { field: "voice", value: raw("o.voice"), known: knownOf(voiceLabels, voices) },
    ledFacet(search),
    { field: "freshness", value: await freshnessToday(ctx), known: knownOf(freshnessLabels, freshness) },
  ];
}

/** How many organisations a search finds, where its facets are counted anyway. */
export async function countWithFacets(ctx: Context, search: Search): Promise<number> {
  return (await countsOf(ctx, search, await plainFacets(ctx, search))).all;
}

/** Who is held back from a search and for what, where its facets are counted anyway. */
export async function heldWithFacets(ctx: Context, search: Search): Promise<HeldGroup[]> {
  return (await countsOf(ctx, search, await plainFacets(ctx, search))).held;
}

/** All facets of a search. Each leaves its own choice out, and counts only what the viewer may see. */
export async function facetsOf(ctx: Context, search: Search): Promise<Facet[]> {
  const { spareCapacity, credentialsCurrent } = search.filter;
  const plain = await plainFacets(ctx, search);
  const { signs, terms } = await countsOf(ctx, search, plain);
  const bySign = (known: readonly Known[]): Known[] => known.map((one, place) => ({ ...one, code: signOf(place) }));
  const facet = (field: FacetField, known: readonly Known[]): Facet => ({ field, values: valuesShown(known, signs.get(field)) });
  const [voice, led, fresh] = plain.map(({ field, known }) => facet(field, bySign(known)));
  const termFacets = (Object.keys(termFields) as TermField[]).map((field) => {
    const kind = termFields[field];
    return termsShown(ctx, { field, kind, chosen: termsAsked(search, kind) }, terms[field]);
  });
  const byPlace = (known: readonly Known[]): Known[] => known.map((one, place) => ({ ...one, code: String(place + 1) }));
  const inOrderOfCapacity = capacities.map((value) => knownOf(capacityLabels, spareCapacity).find((one) => one.value === value));
  return [
    voice,
    led,
    ...(await Promise.all(termFacets)),
    facet("spareCapacity", byPlace(inOrderOfCapacity.filter((one) => one !== undefined))),
    facet("credentialsCurrent", bySign(knownOf(credentialLabels, credentialsCurrent))),
    ...(await coverFacets(ctx, search)),
    fresh,
  ].filter((one) => one !== undefined);
}
