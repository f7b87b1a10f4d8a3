import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate, useSearchParams } from "react-router";
import { ResearcherSearchDocument } from "../../schema/operations.ts";
import { useQuestion } from "../lib/data.ts";
import { usePaging } from "../lib/paging.ts";
import { useViewer } from "../lib/session.ts";
import { Answer } from "../ui/answer.tsx";
import { QuietButton } from "../ui/button.tsx";
import { DownloadMenu } from "../ui/download.tsx";
import { Facet } from "../ui/facet.tsx";
import { QuietLink, TextLink } from "../ui/link.tsx";
import { Page } from "../ui/page.tsx";
import { Pager } from "../ui/pager.tsx";
import { EmptyState } from "../ui/surface.tsx";
import { UserText } from "../ui/text.tsx";
import { words } from "./messages.ts";
import { ResearcherRow } from "./researcher-row.tsx";
import type { FoundResearchers } from "./researcher-row.tsx";
import "./people.css";

const ROWS = 20;
/** The facets: their name in the address, the graph's name, and their words. */
const facets = [
  { parameter: "interest", field: "skill", name: words.interest, all: words.allInterests },
  { parameter: "community", field: "community", name: words.community, all: words.allCommunities },
] as const;

type FacetName = (typeof facets)[number]["parameter"];

/** Researchers by interest and by the communities they worked with; the filters stand in the address. */
export function ResearchersPage() {
  const intl = useIntl();
  const viewer = useViewer();
  const [parameters] = useSearchParams();
  const paging = usePaging();
  const some = (name: FacetName) => (parameters.has(name) ? parameters.getAll(name) : null);
  const question = useQuestion(
    ResearcherSearchDocument,
    { interests: some("interest"), communities: some("community"), first: ROWS, after: paging.after ?? null, lang: "en" },
    { keepFormer: true },
  );
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
          <div className="researchers">
            <ResearcherFacets found={researchers} />
            <div>
              <h2 id="researchers-count">
                <span role="status">
                  <bdi>
                    <FormattedMessage {...words.count} values={{ count: researchers.totalCount }} />
                  </bdi>
                </span>
              </h2>
              {researchers.edges.length === 0 ? (
                <NoResearchers filtered={parameters.has("interest") || parameters.has("community")} />
              ) : (
                <ol className="sheet sheet-rows researcher-rows" aria-labelledby="researchers-count">
                  {researchers.edges.map((edge) => (
                    <ResearcherRow key={edge.node.id} researcher={edge.node} />
                  ))}
                </ol>
              )}
              <Pager
                from={paging.from}
                shown={researchers.edges.length}
                total={researchers.totalCount}
                nextTo={
                  researchers.pageInfo.hasNextPage
                    ? paging.nextTo(researchers.pageInfo.endCursor, researchers.edges.length)
                    : null
                }
                previousTo={paging.previousTo}
              />
              <DownloadMenu
                list="researchers"
                variables={{ interests: some("interest"), communities: some("community") }}
                count={researchers.totalCount}
              />
            </div>
          </div>
        </Page>
      )}
    </Answer>
  );
}

function useToggle(): (name: FacetName, value: string, selected: boolean) => void {
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  return (name, value, selected) => {
    const next = new URLSearchParams();
    for (const { parameter } of facets) {
      const values = parameters.getAll(parameter).filter((one) => parameter !== name || one !== value);
      for (const one of parameter === name && selected ? [...values, value] : values) {
        next.append(parameter, one);
      }
    }
    void navigate({ search: next.toString() });
  };
}

function ResearcherFacets({ found }: { found: FoundResearchers }) {
  const intl = useIntl();
  const toggle = useToggle();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const chosen = found.facets.flatMap((facet) => facet.values).filter((value) => value.selected).length;
  return (
    <div>
      <button
        type="button"
        className="button button-secondary button-small researchers-filters-button"
        aria-expanded={open}
        aria-controls="researcher-facets"
        onClick={() => setOpen(!open)}
      >
        <FormattedMessage {...words.filtersOn} values={{ count: chosen }} />
      </button>
      <section className="researchers-facets" id="researcher-facets" data-open={open} aria-labelledby="researcher-filters">
        <div className="researchers-facets-head">
          <h2 id="researcher-filters">
            <FormattedMessage {...words.filters} />
          </h2>
          {chosen > 0 && (
            <QuietButton onPress={() => void navigate({ search: "" })}>
              <FormattedMessage {...words.clear} />
            </QuietButton>
          )}
        </div>
        {facets.map(({ parameter, field, name, all }) => {
          const values = found.facets.find((facet) => facet.field === field)?.values ?? [];
          return (
            values.length > 0 && (
              <Facet
                key={field}
                id={`researcher-${parameter}`}
                name={intl.formatMessage(name)}
                allWords={intl.formatMessage(all, { count: values.length })}
                options={values.map((value) => ({ ...value, label: <UserText>{value.label}</UserText> }))}
                answer={found}
                onToggle={(value, selected) => toggle(parameter, value, selected)}
              />
            )
          );
        })}
      </section>
    </div>
  );
}

function NoResearchers({ filtered }: { filtered: boolean }) {
  const navigate = useNavigate();
  return filtered ? (
    <div className="sand">
      <p>
        <FormattedMessage {...words.none} />
      </p>
      <QuietButton onPress={() => void navigate({ search: "" })}>
        <FormattedMessage {...words.clear} />
      </QuietButton>
    </div>
  ) : (
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
