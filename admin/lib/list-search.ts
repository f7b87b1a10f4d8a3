import { useNavigate, useSearchParams } from "react-router";
import { nearFrom, writeNear, type NearPostcode } from "./near.ts";
import { valuesLeft, type FacetAnswer } from "./values-left.ts";

/** What a list is searched for, all of it in the address; changing it begins at the first page again. */
export interface ListSearch<Name extends string> {
  text: string;
  near: NearPostcode | null;
  literally: readonly string[];
  /** The chosen values of a facet. */
  chosen(name: Name): string[];
  /** How many filters were chosen by hand; a postcode counts as one. */
  chosenCount: number;
  search(text: string): void;
  /**
   * Chooses a value of a facet, or takes it away. What words were read as is taken away by reading them literally.
   * @param answer what the list answered of the facet.
   */
  toggle(name: Name, value: string, selected: boolean, readFrom: readonly string[], answer: FacetAnswer): void;
  setNear(near: NearPostcode | null): void;
  readLiterally(words: string): void;
  /** Takes the filters away, and keeps the words. */
  clear(): void;
  /** Searches for these words instead, in these areas or as far as is named, without the filters where it says so. */
  instead(other: NearbySearch): void;
  /** Whether also those are shown whom lists usually leave out. */
  everybody: boolean;
  showEverybody(shown: boolean): void;
}

/** A search next to one that found nothing. */
export interface NearbySearch {
  label: string;
  text: string;
  areas: readonly string[];
  withinKm: number | null;
  unfiltered: boolean;
  totalCount: number;
}

interface Parts<Name extends string> {
  text: string;
  chosen: Record<Name, string[]>;
  near: NearPostcode | null;
  literally: readonly string[];
  everybody: boolean;
}

function queryOf<Name extends string>({ text, chosen, near, literally, everybody }: Parts<Name>): string {
  const parameters = new URLSearchParams(text === "" ? {} : { q: text });
  for (const [name, values] of Object.entries<string[]>(chosen)) {
    values.forEach((value) => parameters.append(name, value));
  }
  literally.forEach((words) => parameters.append("literally", words));
  writeNear(parameters, near);
  if (everybody) {
    parameters.set("also", "all");
  }
  return parameters.toString();
}

/** Reads and changes the search of a list with these facets, as the names stand in the address. */
export function useListSearch<Name extends string>(names: readonly Name[]): ListSearch<Name> {
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const now: Parts<Name> = {
    text: parameters.get("q") ?? "",
    chosen: Object.fromEntries(names.map((name) => [name, parameters.getAll(name)])) as Record<Name, string[]>,
    near: nearFrom(parameters),
    literally: parameters.getAll("literally"),
    everybody: parameters.get("also") === "all",
  };
  const change = (changes: Partial<Parts<Name>>) => void navigate({ search: queryOf({ ...now, ...changes }) });
  const none = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, string[]>;
  const literally = (words: readonly string[]) => [...new Set([...now.literally, ...words])];
  return {
    text: now.text,
    near: now.near,
    literally: now.literally,
    chosen: (name) => now.chosen[name],
    chosenCount: names.reduce((sum, name) => sum + now.chosen[name].length, now.near ? 1 : 0),
    search: (text) => change({ text, literally: [] }),
    toggle: (name, value, selected, readFrom, answer) => {
      const others = valuesLeft(now.chosen[name], [value], answer);
      const chosen = { ...now.chosen, [name]: selected ? [...others, value] : others };
      change(selected ? { chosen } : { chosen, literally: literally(readFrom) });
    },
    setNear: (near) => change({ near }),
    readLiterally: (words) => change({ literally: literally([words]) }),
    clear: () => change({ chosen: none, near: null }),
    instead: ({ text, areas, withinKm, unfiltered }) => {
      if (withinKm !== null && now.near) {
        return change({ near: { ...now.near, withinKm } });
      }
      const kept = unfiltered ? { chosen: none, near: null } : {};
      const there = areas.length > 0 ? { chosen: { ...now.chosen, area: [...areas] } } : {};
      change({ text, literally: [], ...kept, ...there });
    },
    everybody: now.everybody,
    showEverybody: (everybody) => change({ everybody }),
  };
}

/** The values as the graph takes them: null where nothing was chosen. */
export function some(values: readonly string[]): string[] | null {
  return values.length > 0 ? [...values] : null;
}
