import { useIntl } from "react-intl";
import type { MessageDescriptor } from "react-intl";
import { useLanguageNames } from "../lib/languages.ts";
import type { ListSearch } from "../lib/list-search.ts";
import { Facet } from "./facet.tsx";
import { LanguageName, UserText } from "./text.tsx";

/** A facet of terms: its name in the address, the graph's name, and its words. */
export interface TermFacet<Name extends string> {
  name: Name;
  field: string;
  /** The kind of term, as words are read. */
  kind: string;
  title: MessageDescriptor;
  all: MessageDescriptor;
}

/** What a list answered about its facets. */
interface Counted {
  facets: readonly { field: string; values: readonly { value: string; label: string; count: number; selected: boolean }[] }[];
  understood: readonly { kind: string; value: string; words: string }[];
}

/** The facets of a list, chosen in the address. */
export function TermFacets<Name extends string>({ id, facets, found, search }: TermFacetsProps<Name>) {
  const intl = useIntl();
  const languageNames = useLanguageNames();
  return facets.map(({ name, field, kind, title, all }) => {
    const values = found.facets.find((facet) => facet.field === field)?.values ?? [];
    const options = values.map(({ label, ...value }) => ({
      ...value,
      label:
        kind === "LANGUAGE" ? <LanguageName language={{ ...languageNames(value.value), name: label }} /> : <UserText>{label}</UserText>,
    }));
    const read = found.understood.filter((one) => one.kind === kind);
    const readAs = (value: string) => read.filter((one) => one.value === value);
    const answer = { selected: values.filter((value) => value.selected).map(({ value }) => value), read: read.map(({ value }) => value) };
    return (
      values.length > 0 && (
        <Facet
          key={field}
          id={`${id}-${name}`}
          name={intl.formatMessage(title)}
          allWords={intl.formatMessage(all, { count: options.length })}
          options={options}
          answer={found}
          onToggle={(value, selected) => search.toggle(name, value, selected, readAs(value).map(({ words }) => words), answer)}
        />
      )
    );
  });
}

/** Begins the ids of the facets; which they are, what was counted, and the search that they change. */
interface TermFacetsProps<Name extends string> {
  id: string;
  facets: readonly TermFacet<Name>[];
  found: Counted;
  search: ListSearch<Name>;
}

/** How many values are on: chosen by hand or because words were read so, and a postcode. */
export function facetsOn(found: Counted, search: ListSearch<string>): number {
  return found.facets.flatMap((facet) => facet.values).filter((value) => value.selected).length + (search.near ? 1 : 0);
}
