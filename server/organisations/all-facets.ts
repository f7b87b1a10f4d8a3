import { raw, sql, type Sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import type { Facet } from "../platform/page.ts";
import type { SpareCapacity } from "./capability.entity.ts";
import { CredentialKind } from "./credential.entity.ts";
import { inForceToday } from "./credential.service.ts";
import { countFacets, plainFacet, termFacetsOf, type Count, type FacetAsked, type Known } from "./facets.ts";
import { freshnessToday } from "./freshness.ts";
import type { Freshness, Voice } from "./organisation.enums.ts";
import { capacities, type Search } from "./search.ts";

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

const credentialLabels: Record<CredentialKind, string> = {
  PUBLIC_LIABILITY: "Public liability insurance",
  EMPLOYERS_LIABILITY: "Employers’ liability insurance",
  SAFEGUARDING_POLICY: "Safeguarding policy",
  DATA_PROTECTION: "Data protection",
  DBS_POLICY: "Policy on criminal record checks (DBS)",
  QUALITY_MARK: "Quality mark",
  ACCOUNTS: "Accounts",
  GOVERNING_DOCUMENT: "Constitution or other rules",
};

/** Who holds a credential in force today, by its kind. */
function credentialFacet(ctx: Context, search: Search): FacetAsked {
  const shown = (counted: readonly Count[]): Facet => {
    const byKind = new Map(counted.map(({ value, count }) => [value, Number(count)]));
    const values = Object.values(CredentialKind).map((kind) => ({
      value: kind,
      label: credentialLabels[kind],
      count: byKind.get(kind) ?? 0,
      selected: search.filter.credentialsCurrent?.includes(kind) ?? false,
    }));
    return { field: "credentialsCurrent", values };
  };
  return {
    field: "credentialsCurrent",
    counts: sql`select held.kind as value, count(distinct held."organisationId") as count
      from credential held join organisation o on o.id = held."organisationId"
      where o."listingBasis" <> 'PUBLIC_REGISTER' and ${inForceToday(ctx)} and o.id in (select id from found) group by 1`,
    shown,
  };
}

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
function ledFacet(search: Search): FacetAsked {
  const { communityLed } = search.filter;
  const value: Sql = raw(`case when o."communityLed" then 'true' when not o."communityLed" then 'false' else '' end`);
  return plainFacet("communityLed", value, [
    { value: "true", code: "true", label: "Led by the community", selected: communityLed === true },
    { value: "false", code: "false", label: "Not led by the community", selected: communityLed === false },
  ]);
}

/** All facets of a search. Each leaves its own choice out, and counts only what the viewer may see. */
export async function facetsOf(ctx: Context, search: Search): Promise<Facet[]> {
  const { voices, spareCapacity, freshness } = search.filter;
  const knownCapacities = capacities.map((capacity, index) => ({
    value: capacity,
    code: String(index + 1),
    label: capacityLabels[capacity],
    selected: spareCapacity?.includes(capacity) ?? false,
  }));
  return countFacets(ctx, search, [
    plainFacet("voice", raw("o.voice"), knownOf(voiceLabels, voices)),
    ledFacet(search),
    ...termFacetsOf(ctx, search),
    plainFacet("spareCapacity", search.capacity, knownCapacities),
    credentialFacet(ctx, search),
    plainFacet("freshness", await freshnessToday(ctx), knownOf(freshnessLabels, freshness)),
  ]);
}
