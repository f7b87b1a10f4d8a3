import { FormattedMessage, useIntl } from "react-intl";
import { ResearcherSearchDocument } from "../../schema/operations.ts";
import { useQuestion } from "../lib/data.ts";
import { some, useListSearch } from "../lib/list-search.ts";
import type { ListSearch } from "../lib/list-search.ts";
import { usePaging } from "../lib/paging.ts";
import { useViewer } from "../lib/session.ts";
import { Answer } from "../ui/answer.tsx";
import { QuietButton } from "../ui/button.tsx";
import { DownloadMenu } from "../ui/download.tsx";
import { Found } from "../ui/found.tsx";
import { HowRead } from "../ui/how-read.tsx";
import { QuietLink, TextLink } from "../ui/link.tsx";
import { Nearby, UnmetWords } from "../ui/nearby.tsx";
import { Page } from "../ui/page.tsx";
import { Pager } from "../ui/pager.tsx";
import { SearchForm } from "../ui/search-form.tsx";
import { EmptyState } from "../ui/surface.tsx";
import { facetsOn, TermFacets } from "../ui/term-facets.tsx";
import { words } from "./messages.ts";
import { ResearcherRow } from "./researcher-row.tsx";
import type { FoundResearchers } from "./researcher-row.tsx";
import "./people.css";

const ROWS = 20;

const facets = [
  { name: "interest", field: "skill", kind: "SKILL", title: words.interest, all: words.allInterests },
  { name: "community", field: "community", kind: "COMMUNITY", title: words.community, all: words.allCommunities },
  { name: "language", field: "language", kind: "LANGUAGE", title: words.language, all: words.allLanguages },
] as const;

type FacetName = (typeof facets)[number]["name"];
type Search = ListSearch<FacetName>;

/** Researchers by everyday words, interest, community and language; the search stands in the address. */
export function ResearchersPage() {
  const intl = useIntl();
  const viewer = useViewer();
  const paging = usePaging();
  const search = useListSearch<FacetName>(facets.map(({ name }) => name));
  const asked = {
    text: search.text || null,
    interests: some(search.chosen("interest")),
    communities: some(search.chosen("community")),
    languages: some(search.chosen("language")),
    readLiterally: some(search.literally),
  };
  const variables = { ...asked, first: ROWS, after: paging.after ?? null, lang: "en" };
  const question = useQuestion(ResearcherSearchDocument, variables, { keepFormer: true });
  const isResearcher = viewer?.roles.some((role) => role.role === "RESEARCHER") ?? false;
  return (
    <Answer of={question}>
      {({ researchers }) => (
        <Page
          title={intl.formatMessage(words.title)}
          section={intl.formatMessage(words.section)}
          lead={<FormattedMessage {...words.lead} />}
          below={
            isResearcher && (
              <QuietLink to={`researchers/${viewer?.id}`}>
                <FormattedMessage {...words.own} />
              </QuietLink>
            )
          }
        >
          <SearchForm
            id="researcher-words"
            text={search.text}
            name={intl.formatMessage(words.form)}
            label={<FormattedMessage {...words.label} />}
            hint={<FormattedMessage {...words.hint} />}
            onSearch={search.search}
          />
          <Found
            id="researchers"
            head={<Count found={researchers} />}
            facets={<TermFacets id="researcher" facets={facets} found={researchers} search={search} />}
            chosen={search.chosenCount}
            on={facetsOn(researchers, search)}
            onClear={search.clear}
            busy={question.isPlaceholderData}
          >
            <HowRead corrections={researchers.corrections} read={researchers.wordsRead} onLiterally={search.readLiterally} />
            {researchers.edges.length === 0 ? (
              <NoResearchers search={search} found={researchers} />
            ) : (
              <ol className="sheet sheet-rows researcher-rows" aria-labelledby="researchers-count">
                {researchers.edges.map((edge) => (
                  <ResearcherRow key={edge.node.id} researcher={edge.node} whyMatched={edge.whyMatched} />
                ))}
              </ol>
            )}
            <Pager
              from={paging.from}
              shown={researchers.edges.length}
              total={researchers.totalCount}
              nextTo={
                researchers.pageInfo.hasNextPage ? paging.nextTo(researchers.pageInfo.endCursor, researchers.edges.length) : null
              }
              previousTo={paging.previousTo}
            />
            <DownloadMenu list="researchers" variables={asked} count={researchers.totalCount} />
          </Found>
        </Page>
      )}
    </Answer>
  );
}

function Count({ found }: { found: FoundResearchers }) {
  return (
    <h2 id="researchers-count">
      <span role="status">
        <bdi>
          <FormattedMessage {...words.count} values={{ count: found.totalCount }} />
        </bdi>
      </span>
    </h2>
  );
}

function NoResearchers({ search, found }: { search: Search; found: FoundResearchers }) {
  if (search.text !== "" || search.chosenCount > 0) {
    return (
      <div className="sand">
        <UnmetWords words={found.unmetWords} />
        <p>
          <FormattedMessage
            {...(search.text === "" ? words.none : words.noneWords)}
            values={{ text: <bdi key="text">{search.text}</bdi> }}
          />
        </p>
        <Nearby nearby={found.nearby} onChoose={search.instead} />
        {search.chosenCount > 0 && (
          <QuietButton onPress={search.clear}>
            <FormattedMessage {...words.clear} />
          </QuietButton>
        )}
      </div>
    );
  }
  return (
    <EmptyState
      next={
        <TextLink to="directory">
          <FormattedMessage {...words.emptyNext} />
        </TextLink>
      }
    >
      <FormattedMessage {...words.empty} />
    </EmptyState>
  );
}
