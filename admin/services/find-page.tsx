import { FormattedMessage, useIntl } from "react-intl";
import { ServiceSearchDocument } from "../../schema/operations.ts";
import type { HeldBack, ServiceSearchQuery } from "../../schema/operations.ts";
import { CallFailure } from "../lib/call.ts";
import { useQuestion } from "../lib/data.ts";
import { some, useListSearch } from "../lib/list-search.ts";
import type { ListSearch } from "../lib/list-search.ts";
import { usePaging } from "../lib/paging.ts";
import { Answer } from "../ui/answer.tsx";
import { QuietButton } from "../ui/button.tsx";
import { Checkbox } from "../ui/choices.tsx";
import { DownloadMenu } from "../ui/download.tsx";
import { Found } from "../ui/found.tsx";
import { HowRead } from "../ui/how-read.tsx";
import { QuietLink, TextLink } from "../ui/link.tsx";
import { Nearby, UnmetWords } from "../ui/nearby.tsx";
import { NearForm } from "../ui/near-form.tsx";
import { Page } from "../ui/page.tsx";
import { Pager } from "../ui/pager.tsx";
import { SearchForm } from "../ui/search-form.tsx";
import { facetsOn, TermFacets } from "../ui/term-facets.tsx";
import { words } from "./find-messages.ts";
import { FoundService } from "./found-service.tsx";
import { words as serviceWords } from "./messages.ts";

const ROWS = 20;

const facets = [
  { name: "language", field: "language", kind: "LANGUAGE", title: words.language, all: words.allLanguages },
  { name: "area", field: "area", kind: "AREA", title: words.area, all: words.allAreas },
  { name: "community", field: "community", kind: "COMMUNITY", title: words.community, all: words.allCommunities },
  { name: "skill", field: "skill", kind: "SKILL", title: words.skill, all: words.allSkills },
] as const;

type FacetName = (typeof facets)[number]["name"];
type Search = ListSearch<FacetName>;

const everyReason: HeldBack[] = ["LAPSED", "SUSPENDED", "OVERDUE"];

/** Services that people can be referred to, found as organisations are; the search stands in the address. */
export function FindServicesPage() {
  const intl = useIntl();
  const paging = usePaging();
  const search = useListSearch<FacetName>(facets.map(({ name }) => name));
  const asked = {
    text: search.text || null,
    skills: some(search.chosen("skill")),
    languages: some(search.chosen("language")),
    areas: some(search.chosen("area")),
    communities: some(search.chosen("community")),
    near: search.near,
    readLiterally: some(search.literally),
    alsoShow: search.everybody ? everyReason : null,
  };
  const question = useQuestion(ServiceSearchDocument, { ...asked, first: ROWS, after: paging.after ?? null }, { keepFormer: true });
  if (question.error instanceof CallFailure && question.error.kind === "FAULT" && search.chosenCount > 0) {
    return <UnknownFilters search={search} why={question.error.message} />;
  }
  return (
    <Answer of={question}>
      {({ services }) => (
        <Page
          title={intl.formatMessage(words.title)}
          section={intl.formatMessage(serviceWords.section)}
          lead={<FormattedMessage {...words.lead} />}
          below={
            <QuietLink to="directory">
              <FormattedMessage {...words.directory} />
            </QuietLink>
          }
        >
          <SearchForm
            id="service-words"
            text={search.text}
            name={intl.formatMessage(words.form)}
            label={<FormattedMessage {...words.label} />}
            hint={<FormattedMessage {...words.hint} />}
            onSearch={search.search}
          />
          <Found
            id="services"
            head={
              <>
                <Count found={services} />
                <DownloadMenu list="services" variables={asked} count={services.totalCount} ofOrganisations />
              </>
            }
            facets={
              <>
                <NearForm key={search.near?.postcode} near={search.near} onNear={search.setNear} />
                <TermFacets id="service" facets={facets} found={services} search={search} />
                {(search.everybody || services.leftOut > 0) && (
                  <Checkbox
                    id="services-everybody"
                    label={<FormattedMessage {...words.everybody} />}
                    hint={<FormattedMessage {...words.everybodyHint} />}
                    count={search.everybody ? undefined : services.leftOut}
                    checked={search.everybody}
                    onChange={search.showEverybody}
                  />
                )}
              </>
            }
            chosen={search.chosenCount}
            on={facetsOn(services, search)}
            onClear={search.clear}
            busy={question.isPlaceholderData}
          >
            <HowRead corrections={services.corrections} read={services.wordsRead} onLiterally={search.readLiterally} />
            {services.edges.length === 0 ? (
              <NoServices search={search} found={services} />
            ) : (
              <ol className="sheet sheet-rows found-services" aria-labelledby="services-count">
                {services.edges.map((edge) => (
                  <FoundService key={edge.node.id} edge={edge} />
                ))}
              </ol>
            )}
            <Pager
              from={paging.from}
              shown={services.edges.length}
              total={services.totalCount}
              nextTo={services.pageInfo.hasNextPage ? paging.nextTo(services.pageInfo.endCursor, services.edges.length) : null}
              previousTo={paging.previousTo}
            />
          </Found>
        </Page>
      )}
    </Answer>
  );
}

function Count({ found }: { found: ServiceSearchQuery["services"] }) {
  return (
    <h2 id="services-count">
      <span role="status">
        <bdi>
          <FormattedMessage {...words.count} values={{ count: found.totalCount }} />
        </bdi>
      </span>
    </h2>
  );
}

/** An address that names a skill, place or language which is not there, or no longer; a postcode can be mended here. */
function UnknownFilters({ search, why }: { search: Search; why: string }) {
  const intl = useIntl();
  return (
    <Page title={intl.formatMessage(words.unknown)} section={intl.formatMessage(serviceWords.section)} lead={why}>
      {search.near && <NearForm near={search.near} onNear={search.setNear} />}
      <QuietButton onPress={search.clear}>
        <FormattedMessage {...words.noneFilters} />
      </QuietButton>
    </Page>
  );
}

/** Nothing fits: says what stands in the way, and offers the nearest searches. */
function NoServices({ search, found }: { search: Search; found: ServiceSearchQuery["services"] }) {
  const isAsked = search.text !== "" || search.chosenCount > 0;
  const query = new URLSearchParams({ q: search.text }).toString();
  return (
    <div className="sand">
      <p>
        <FormattedMessage {...(isAsked ? words.none : words.empty)} />
      </p>
      <UnmetWords words={found.unmetWords} />
      {search.text !== "" && found.unmetWords.length === 0 && (
        <p>
          <FormattedMessage {...words.noneWords} values={{ text: <bdi key="text">{search.text}</bdi> }} />
        </p>
      )}
      {found.leftOut > 0 && (
        <p>
          <FormattedMessage {...words.leftOut} values={{ count: found.leftOut }} />
        </p>
      )}
      <Nearby nearby={found.nearby} onChoose={search.instead} />
      <div className="row">
        {search.chosenCount > 0 && (
          <QuietButton onPress={search.clear}>
            <FormattedMessage {...words.noneFilters} />
          </QuietButton>
        )}
        {search.text !== "" && (
          <TextLink to={`directory?${query}`}>
            <FormattedMessage {...words.noneDirectory} />
          </TextLink>
        )}
      </div>
    </div>
  );
}
