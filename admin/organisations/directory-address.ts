import type { CredentialKind, Freshness, HeldBack, OrganisationFilter, SpareCapacity, UnderstoodKind, Voice } from "../../schema/operations.ts";
import { nearFrom, writeNear, type NearPostcode } from "../lib/near.ts";
import { valuesLeft } from "../lib/values-left.ts";

/** A reading of words of the search: they were taken for this skill, language, area or community. */
export interface UnderstoodWords {
  kind: UnderstoodKind;
  value: string;
  words: string;
}

/** The facets of the directory in the order they stand on the page; the names are those of the graph. */
export const facetFields = [
  "voice",
  "language",
  "area",
  "community",
  "skill",
  "spareCapacity",
  "communityLed",
  "credentialsCurrent",
  "publicLiabilityCover",
  "employersLiabilityCover",
  "freshness",
] as const;

/** One facet of the directory. */
export type FacetField = (typeof facetFields)[number];

/** In what order results stand: the best match first, by name, the nearest first, or those asked least first. */
export type DirectoryOrder = "best" | "name" | "distance" | "leastAsked";

/** Each order as the graph calls it. */
export const orderInGraph = { best: "RELEVANCE", name: "NAME", distance: "DISTANCE", leastAsked: "LEAST_ASKED" } as const;

/** What a search is made of; all of it is kept in the address, so that it can be copied, shared and gone back to. */
export interface DirectorySearch {
  text: string;
  chosen: Record<FacetField, readonly string[]>;
  /** With all of the chosen skills, not only any of them. */
  allSkills: boolean;
  /** Words that the reader does not want to be read as a skill, a place and so on. */
  literally: readonly string[];
  /** Only near a postcode; null where it does not matter. */
  near: NearPostcode | null;
  order: DirectoryOrder;
  /** Those to show whom lists usually leave out, by the reason. */
  alsoShow: readonly HeldBack[];
  /** All partnerships instead of the one whose pages are open. */
  everywhere: boolean;
}

const parameterOf: Record<FacetField, string> = {
  voice: "voice",
  communityLed: "led",
  language: "language",
  area: "area",
  community: "community",
  skill: "skill",
  spareCapacity: "capacity",
  credentialsCurrent: "credential",
  publicLiabilityCover: "cover",
  employersLiabilityCover: "employersCover",
  freshness: "checked",
};

/** Reads a search from the query of an address. */
export function searchFrom(parameters: URLSearchParams): DirectorySearch {
  const chosen = Object.fromEntries(
    facetFields.map((field) => [field, parameters.getAll(parameterOf[field])]),
  ) as unknown as DirectorySearch["chosen"];
  const near = nearFrom(parameters);
  return {
    text: parameters.get("q") ?? "",
    chosen,
    allSkills: parameters.get("skills") === "all",
    literally: parameters.getAll("literally"),
    near,
    order: orders.find((order) => order === parameters.get("order") && (near || order !== "distance")) ?? usualOrder(near),
    alsoShow: heldBackReasons.filter((reason) => parameters.getAll("also").includes(reason)),
    everywhere: parameters.get("everywhere") === "yes",
  };
}

/** Why lists usually leave organisations out, in the order they stand on the page. */
export const heldBackReasons: readonly HeldBack[] = ["LAPSED", "SUSPENDED", "OVERDUE"];

const orders: readonly DirectoryOrder[] = ["best", "name", "distance", "leastAsked"];

/** Who asks what is near wants the nearest first. */
function usualOrder(near: NearPostcode | null): DirectoryOrder {
  return near ? "distance" : "best";
}

/** Writes a search as the query of an address; the page of the list starts again. */
export function addressOf(search: DirectorySearch): URLSearchParams {
  const parameters = new URLSearchParams();
  if (search.text !== "") {
    parameters.set("q", search.text);
  }
  for (const field of facetFields) {
    for (const value of search.chosen[field]) {
      parameters.append(parameterOf[field], value);
    }
  }
  if (search.allSkills) {
    parameters.set("skills", "all");
  }
  for (const words of search.literally) {
    parameters.append("literally", words);
  }
  writeNear(parameters, search.near);
  if (search.order !== usualOrder(search.near)) {
    parameters.set("order", search.order);
  }
  for (const reason of search.alsoShow) {
    parameters.append("also", reason);
  }
  if (search.everywhere) {
    parameters.set("everywhere", "yes");
  }
  return parameters;
}

/** The search as the graph's filter. `networkId` is the partnership whose pages are open. */
export function filterOf(search: DirectorySearch, networkId: string): OrganisationFilter {
  const { chosen } = search;
  return {
    text: search.text || null,
    voices: some(chosen.voice) as Voice[] | null,
    anyLanguage: some(chosen.language),
    areas: some(chosen.area),
    communities: some(chosen.community),
    [search.allSkills ? "skills" : "anySkill"]: some(chosen.skill),
    communityLed: chosen.communityLed.length === 1 ? chosen.communityLed[0] === "true" : null,
    spareCapacity: some(chosen.spareCapacity) as SpareCapacity[] | null,
    credentialsCurrent: some(chosen.credentialsCurrent) as CredentialKind[] | null,
    coverAtLeast: coverOf(chosen),
    freshness: some(chosen.freshness) as Freshness[] | null,
    near: search.near,
    alsoShow: some(search.alsoShow) as HeldBack[] | null,
    readLiterally: some(search.literally),
    network: search.everywhere ? null : networkId,
  };
}

/** What insurances must cover at least, in pence; anything but an amount asks nothing. */
function coverOf(chosen: DirectorySearch["chosen"]): OrganisationFilter["coverAtLeast"] {
  const asked = [
    ...chosen.publicLiabilityCover.map((amount) => ({ kind: "PUBLIC_LIABILITY" as const, amount: Number(amount) })),
    ...chosen.employersLiabilityCover.map((amount) => ({ kind: "EMPLOYERS_LIABILITY" as const, amount: Number(amount) })),
  ].filter(({ amount }) => Number.isSafeInteger(amount) && amount >= 0);
  return asked.length > 0 ? asked : null;
}

/** Facets in which one answer takes the place of another: led by the community or not, covered for at least so much. */
const oneAnswer: readonly FacetField[] = ["communityLed", "publicLiabilityCover", "employersLiabilityCover"];

function some(values: readonly string[]): string[] | null {
  return values.length > 0 ? [...values] : null;
}

const understoodField: Record<UnderstoodKind, FacetField> = {
  SKILL: "skill",
  LANGUAGE: "language",
  AREA: "area",
  COMMUNITY: "community",
};

/**
 * Chooses facet values or takes them away. A value that is chosen only because the words were understood so
 * is taken away by reading those words literally.
 * @param on the values of the facet that the answer has on.
 */
export function withFacet(
  search: DirectorySearch,
  field: FacetField,
  values: readonly string[],
  selected: boolean,
  understood: readonly UnderstoodWords[],
  on: readonly string[] = [],
): DirectorySearch {
  const readHere = understood.filter((one) => understoodField[one.kind] === field);
  const answer = { selected: on, read: readHere.map(({ value }) => value) };
  const others = oneAnswer.includes(field) ? [] : valuesLeft(search.chosen[field], values, answer);
  const chosen = { ...search.chosen, [field]: selected ? [...others, ...values] : others };
  const read = readHere.filter(({ value }) => values.includes(value));
  return selected ? { ...search, chosen } : withLiterally({ ...search, chosen }, read.map((one) => one.words));
}

/** The same search with these words read as words only. */
export function withLiterally(search: DirectorySearch, words: readonly string[]): DirectorySearch {
  return { ...search, literally: [...new Set([...search.literally, ...words])] };
}

/** The same search near a postcode, the nearest first; or anywhere. */
export function withNear(search: DirectorySearch, near: NearPostcode | null): DirectorySearch {
  const order = search.order === "name" || search.order === "leastAsked" ? search.order : usualOrder(near);
  return { ...search, near, order };
}

/** The same search with those for this reason, whom lists usually leave out, or without them. */
export function withAlsoShown(search: DirectorySearch, reason: HeldBack, shown: boolean): DirectorySearch {
  const others = search.alsoShow.filter((one) => one !== reason);
  return { ...search, alsoShow: shown ? [...others, reason] : others };
}

/** The same words without any facet, anywhere. */
export function withoutFacets(search: DirectorySearch): DirectorySearch {
  const none = Object.fromEntries(facetFields.map((field) => [field, []])) as unknown as DirectorySearch["chosen"];
  return withNear({ ...search, chosen: none, allSkills: false, alsoShow: [] }, null);
}

/** How many facet values were chosen by hand; a postcode counts as one, and so does each "also show". */
export function chosenCount(search: DirectorySearch): number {
  const beside = search.alsoShow.length + (search.near ? 1 : 0);
  return facetFields.reduce((sum, field) => sum + search.chosen[field].length, beside);
}
