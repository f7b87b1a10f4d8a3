import { FormattedMessage, useIntl } from "react-intl";
import type { NearbySearch } from "../lib/list-search.ts";
import { QuietButton } from "../ui/button.tsx";
import { words as foundWords } from "../ui/found-messages.ts";
import { TextLink } from "../ui/link.tsx";
import { UnmetWords } from "../ui/nearby.tsx";
import { EmptyState } from "../ui/surface.tsx";
import { chosenCount, facetFields, heldBackReasons, withoutFacets, type DirectorySearch } from "./directory-address.ts";
import { words } from "./directory-messages.ts";
import type { DirectoryView } from "./directory-page.tsx";

/** The search with what is different in one next to it. */
function next(search: DirectorySearch, { text, areas, withinKm, unfiltered }: NearbySearch): DirectorySearch {
  if (unfiltered) {
    return { ...withoutFacets(search), everywhere: true };
  }
  if (withinKm !== null && search.near) {
    return { ...search, near: { ...search.near, withinKm } };
  }
  return { ...search, text, literally: [], chosen: { ...search.chosen, area: [...areas] } };
}

/** Nothing fits: says which filters and words stand in the way, and how to take them away. */
export function NothingFound({ view }: { view: DirectoryView }) {
  const intl = useIntl();
  const { search, found } = view;
  const filters = facetFields.flatMap((field) => {
    const values = found.facets.find((facet) => facet.field === field)?.values ?? [];
    return values.filter((value) => search.chosen[field].includes(value.value)).map((value) => value.label);
  });
  if (search.near) {
    filters.push(intl.formatMessage(words.withinOf, { count: search.near.withinKm, postcode: search.near.postcode }));
  }
  if (search.text === "" && chosenCount(search) === 0 && found.heldBack.totalCount === 0) {
    return (
      <EmptyState
        next={
          <span className="row">
            {!search.everywhere && (
              <QuietButton onPress={() => view.change({ ...search, everywhere: true })}>
                <FormattedMessage {...words.everywhere} />
              </QuietButton>
            )}
            <TextLink to="apply">
              <FormattedMessage {...words.emptyNext} />
            </TextLink>
          </span>
        }
      >
        <FormattedMessage {...words.empty} />
      </EmptyState>
    );
  }
  return (
    <div className="sand">
      <p>
        <FormattedMessage {...words.noResults} />
      </p>
      {filters.length > 0 && (
        <p>
          <FormattedMessage {...words.noResultsFilters} values={{ filters: intl.formatList(filters) }} />
        </p>
      )}
      <UnmetWords words={found.unmetWords} />
      {search.text !== "" && found.heldBack.totalCount === 0 && found.unmetWords.length === 0 && (
        <p>
          <FormattedMessage {...words.noResultsWords} values={{ text: <bdi key="text">{search.text}</bdi> }} />
        </p>
      )}
      {found.heldBack.totalCount > 0 && (
        <p>
          <FormattedMessage {...words.noResultsHeld} values={{ count: found.heldBack.totalCount }} />
        </p>
      )}
      {found.nearby.length > 0 && (
        <p>
          <FormattedMessage {...words.nearbyLead} />
        </p>
      )}
      <div className="row">
        {found.heldBack.totalCount > 0 && (
          <QuietButton onPress={() => view.change({ ...search, alsoShow: heldBackReasons })}>
            <FormattedMessage {...words.showHeld} values={{ count: found.heldBack.totalCount }} />
          </QuietButton>
        )}
        {found.nearby.map((other) => (
          <QuietButton key={other.label} onPress={() => view.change(next(search, other))}>
            <FormattedMessage {...words.nearby} values={{ label: <bdi key="label">{other.label}</bdi>, count: other.totalCount }} />
          </QuietButton>
        ))}
        {chosenCount(search) > 0 && (
          <QuietButton onPress={() => view.change(withoutFacets(search))}>
            <FormattedMessage {...foundWords.clear} />
          </QuietButton>
        )}
        {!search.everywhere && (
          <QuietButton onPress={() => view.change({ ...search, everywhere: true })}>
            <FormattedMessage {...words.noResultsEverywhere} />
          </QuietButton>
        )}
      </div>
    </div>
  );
}
