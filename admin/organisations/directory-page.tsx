import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate, useSearchParams } from "react-router";
import { DirectorySearchDocument } from "../../schema/operations.ts";
import type { DirectorySearchQuery } from "../../schema/operations.ts";
import { CallFailure } from "../lib/call.ts";
import { useQuestion } from "../lib/data.ts";
import { useLanguage } from "../lib/locale.tsx";
import { usePaging } from "../lib/paging.ts";
import { useNetwork } from "../lib/place.ts";
import { Answer } from "../ui/answer.tsx";
import { Found } from "../ui/found.tsx";
import { HowRead } from "../ui/how-read.tsx";
import { QuietLink, TextLink } from "../ui/link.tsx";
import { NearForm } from "../ui/near-form.tsx";
import { Page } from "../ui/page.tsx";
import { Pager } from "../ui/pager.tsx";
import { SearchForm } from "../ui/search-form.tsx";
import { addressOf, chosenCount, filterOf, orderInGraph, searchFrom, withLiterally, withNear, withoutFacets } from "./directory-address.ts";
import type { DirectorySearch } from "./directory-address.ts";
import { DirectoryFacets, selectedCount } from "./directory-facets.tsx";
import { DirectoryHead } from "./directory-head.tsx";
import { words } from "./directory-messages.ts";
import { NothingFound } from "./nothing-found.tsx";
import { ResultRow } from "./result-row.tsx";
import "./directory.css";

const ROWS = 20;

/** What the directory's parts share: the search of the address, the answer, and how to search otherwise. */
export interface DirectoryView {
  search: DirectorySearch;
  found: DirectorySearchQuery["organisations"];
  /** Changes the search, and with it the address. */
  change(search: DirectorySearch): void;
}

/** The directory: who is there, found by everyday words and facets, all of it in the address. */
export function DirectoryPage() {
  const intl = useIntl();
  const { language } = useLanguage();
  const network = useNetwork();
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const paging = usePaging();
  const search = searchFrom(parameters);
  const question = useQuestion(
    DirectorySearchDocument,
    {
      filter: filterOf(search, network.id),
      orderBy: orderInGraph[search.order],
      first: ROWS,
      after: paging.after ?? null,
      network: network.id,
      lang: language.tag,
    },
    { keepFormer: true },
  );
  const change = (next: DirectorySearch) =>
    void navigate({ search: addressOf(next).toString() });
  if (question.error instanceof CallFailure && question.error.kind === "FAULT" && chosenCount(search) > 0) {
    return <UnknownFilters search={search} change={change} why={question.error.message} />;
  }
  return (
    <Answer of={question}>
      {(data) => {
        const view = { search, found: data.organisations, change };
        return (
          <Page title={intl.formatMessage(words.title)} section={intl.formatMessage(words.section)} lead={<Lead />} below={<OtherLists />}>
            <SearchForm
              id="directory-words"
              text={search.text}
              name={intl.formatMessage(words.searchForm)}
              label={<FormattedMessage {...words.searchLabel} />}
              hint={<FormattedMessage {...words.searchHint} />}
              onSearch={(text) => change({ ...search, text, literally: [] })}
            />
            <Results view={view} busy={question.isPlaceholderData}>
              <Pager
                from={paging.from}
                shown={data.organisations.edges.length}
                total={data.organisations.totalCount}
                nextTo={
                  data.organisations.pageInfo.hasNextPage
                    ? paging.nextTo(data.organisations.pageInfo.endCursor, data.organisations.edges.length)
                    : null
                }
                previousTo={paging.previousTo}
              />
            </Results>
          </Page>
        );
      }}
    </Answer>
  );
}

/** An address that names a skill, place or language which is not there, or no longer; a postcode can be mended here. */
function UnknownFilters({ search, change, why }: { search: DirectorySearch; change: DirectoryView["change"]; why: string }) {
  const intl = useIntl();
  return (
    <Page title={intl.formatMessage(words.unknownTitle)} section={intl.formatMessage(words.section)} lead={why}>
      {search.near && <NearForm near={search.near} onNear={(near) => change(withNear(search, near))} />}
      <p>
        <TextLink to={`directory?${addressOf(withoutFacets(search)).toString()}`}>
          <FormattedMessage {...words.unknownNext} />
        </TextLink>
      </p>
    </Page>
  );
}

/** What else can be searched. */
function OtherLists() {
  return (
    <QuietLink to="services">
      <FormattedMessage {...words.services} />
    </QuietLink>
  );
}

function Lead() {
  return <FormattedMessage {...words.lead} />;
}

function Results({ view, busy, children }: { view: DirectoryView; busy: boolean; children: ReactNode }) {
  const { found, search } = view;
  const skills = [...search.chosen.skill, ...found.understood.map((one) => one.value)];
  return (
    <Found
      id="directory"
      head={<DirectoryHead view={view} />}
      facets={<DirectoryFacets view={view} />}
      chosen={chosenCount(search)}
      on={selectedCount(view)}
      onClear={() => view.change(withoutFacets(search))}
      busy={busy}
    >
      <HowRead
        corrections={found.corrections}
        read={found.wordsRead}
        onLiterally={(literal) => view.change(withLiterally(search, [literal]))}
      />
      {found.edges.length === 0 ? (
        <NothingFound view={view} />
      ) : (
        <ol className="sheet sheet-rows results" aria-labelledby="directory-count">
          {found.edges.map((edge) => (
            <ResultRow
              key={edge.node.id}
              organisation={edge.node}
              whyMatched={edge.whyMatched}
              distanceKm={edge.distanceKm}
              heldBack={edge.heldBack}
              askedSkills={skills}
            />
          ))}
        </ol>
      )}
      {children}
    </Found>
  );
}
