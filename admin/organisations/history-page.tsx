import { FormattedMessage, useIntl } from "react-intl";
import { useLocation, useParams, useSearchParams } from "react-router";
import { OrganisationHistoryDocument } from "../../schema/operations.ts";
import type { OrganisationHistoryQuery } from "../../schema/operations.ts";
import { useQuestion } from "../lib/data.ts";
import { Answer, NotFoundPage } from "../ui/answer.tsx";
import { QuietLink } from "../ui/link.tsx";
import { Page } from "../ui/page.tsx";
import { Sheet, Stack } from "../ui/surface.tsx";
import { Moment, UserText } from "../ui/text.tsx";
import { fieldWords } from "./field-words.ts";
import { words } from "./history-messages.ts";
import { backTo } from "./back-to.tsx";
import "./history.css";

type KeptOrganisation = NonNullable<OrganisationHistoryQuery["organisation"]>;
type Revision = KeptOrganisation["revisions"]["edges"][number]["node"];
type Event = KeptOrganisation["history"]["edges"][number]["node"];

/** Everything that was done with an organisation's page, and the wording before and after each change. */
export function HistoryPage() {
  const intl = useIntl();
  const { handle = "" } = useParams();
  const [parameters] = useSearchParams();
  const question = useQuestion(
    OrganisationHistoryDocument,
    { handle, revisionsAfter: parameters.get("wording"), eventsAfter: parameters.get("act") },
    { keepFormer: true },
  );
  return (
    <Answer of={question}>
      {({ organisation }) => {
        if (!organisation) {
          return <NotFoundPage />;
        }
        const { revisions, history } = organisation;
        return (
          <Page
            title={intl.formatMessage(words.title)}
            section={organisation.name}
            lead={<FormattedMessage {...words.lead} />}
            back={backTo(organisation)}
          >
            <Stack>
              <Sheet
                title={<FormattedMessage {...words.wordings} />}
                note={<FormattedMessage {...words.wordingsCount} values={{ count: revisions.totalCount }} />}
              >
                <ul className="history-rows">
                  {revisions.edges.map(({ node }) => (
                    <RevisionRow key={node.id} revision={node} />
                  ))}
                </ul>
                <OlderLink parameter="wording" page={revisions.pageInfo} />
              </Sheet>
              <Sheet
                title={<FormattedMessage {...words.events} />}
                note={<FormattedMessage {...words.eventsCount} values={{ count: history.totalCount }} />}
              >
                <ul className="history-rows">
                  {history.edges.map(({ node }) => (
                    <EventRow key={node.id} event={node} />
                  ))}
                </ul>
                <OlderLink parameter="act" page={history.pageInfo} />
              </Sheet>
            </Stack>
          </Page>
        );
      }}
    </Answer>
  );
}

function RevisionRow({ revision }: { revision: Revision }) {
  const intl = useIntl();
  const field = fieldWords(intl, revision.field);
  return (
    <li>
      <h3 className="history-what">
        <FormattedMessage
          {...words.changed}
          values={{ field: field.charAt(0).toLocaleUpperCase(intl.locale) + field.slice(1) }}
        />
      </h3>
      <p className="second-line">
        {revision.actor ? (
          <FormattedMessage
            {...words.by}
            values={{
              date: <Moment key="date" at={revision.at} />,
              name: <UserText key="name">{revision.actor.displayName}</UserText>,
            }}
          />
        ) : (
          <Moment at={revision.at} />
        )}
      </p>
      <dl className="history-wording">
        <Wording name="before" text={revision.before} />
        <Wording name="after" text={revision.after} />
      </dl>
    </li>
  );
}

function Wording({ name, text }: { name: "before" | "after"; text: string | null }) {
  return (
    <div>
      <dt>
        <FormattedMessage {...words[name]} />
      </dt>
      <dd>{text ? <UserText>{readable(text)}</UserText> : <FormattedMessage {...words.nothing} />}</dd>
    </div>
  );
}

/** Values that are not text are kept as JSON: a list of words reads better with commas. */
function readable(text: string): string {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) {
      return value.map((item) => (typeof item === "string" ? item : JSON.stringify(item))).join(", ");
    }
    return typeof value === "string" ? value : text;
  } catch {
    return text;
  }
}

function EventRow({ event }: { event: Event }) {
  return (
    <li>
      <p>
        <UserText>{event.summary}</UserText>
      </p>
      {event.reason && (
        <p>
          <FormattedMessage {...words.reason} values={{ reason: <UserText key="reason">{event.reason}</UserText> }} />
        </p>
      )}
      <p className="second-line">
        <FormattedMessage
          {...words.by}
          values={{ date: <Moment key="date" at={event.at} />, name: <UserText key="name">{event.actor}</UserText> }}
        />
      </p>
    </li>
  );
}

interface OlderLinkProps {
  parameter: "wording" | "act";
  page: { hasNextPage: boolean; endCursor: string | null };
}

function OlderLink({ parameter, page }: OlderLinkProps) {
  const [parameters] = useSearchParams();
  const { pathname } = useLocation();
  const to = (cursor: string | null) => {
    const next = new URLSearchParams(parameters);
    next.delete(parameter);
    if (cursor !== null) {
      next.set(parameter, cursor);
    }
    return `${pathname}?${next.toString()}`;
  };
  return (
    <div className="row">
      {parameters.has(parameter) && (
        <QuietLink to={to(null)}>
          <FormattedMessage {...words.newest} />
        </QuietLink>
      )}
      {page.hasNextPage && (
        <QuietLink to={to(page.endCursor)}>
          <FormattedMessage {...words.older} />
        </QuietLink>
      )}
    </div>
  );
}
