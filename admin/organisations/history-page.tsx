import { FormattedMessage, useIntl } from "react-intl";
import { useParams, useSearchParams } from "react-router";
import { OrganisationHistoryDocument } from "../../schema/operations.ts";
import type { OrganisationHistoryQuery } from "../../schema/operations.ts";
import { useQuestion } from "../lib/data.ts";
import { useLanguageNames } from "../lib/languages.ts";
import { Answer, NotFoundPage } from "../ui/answer.tsx";
import { DownloadMenu } from "../ui/download.tsx";
import { QuietLink } from "../ui/link.tsx";
import { FurtherLinks } from "../ui/further-links.tsx";
import { Page } from "../ui/page.tsx";
import { Sheet, Stack } from "../ui/surface.tsx";
import { Moment, UserText } from "../ui/text.tsx";
import { words as eraseWords } from "./erase-messages.ts";
import { UndoButton } from "../ui/undo-button.tsx";
import { accesses, bases, words } from "./history-messages.ts";
import { revisionField, revisionValue } from "./revision-words.ts";
import { backTo } from "./back-to.tsx";
import "./history.css";

type KeptOrganisation = NonNullable<OrganisationHistoryQuery["organisation"]>;
type Revision = KeptOrganisation["revisions"]["edges"][number]["node"];
type Access = KeptOrganisation["accessLog"]["edges"][number]["node"];
type Event = KeptOrganisation["history"]["edges"][number]["node"];

/** Everything that was done with an organisation's page, and the wording before and after each change. */
export function HistoryPage() {
  const intl = useIntl();
  const { handle = "" } = useParams();
  const [parameters] = useSearchParams();
  const question = useQuestion(
    OrganisationHistoryDocument,
    { handle, revisionsAfter: parameters.get("wording"), eventsAfter: parameters.get("act"), accessAfter: parameters.get("look") },
    { keepFormer: true },
  );
  return (
    <Answer of={question}>
      {({ organisation }) => {
        if (!organisation) {
          return <NotFoundPage />;
        }
        const { revisions, history, accessLog } = organisation;
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
                  {byAct(revisions.edges.map(({ node }) => node)).map((act) => (
                    <ActRow key={act[0]?.id} revisions={act} />
                  ))}
                </ul>
                <FurtherLinks parameter="wording" page={revisions.pageInfo} further={words.older} first={words.newest} />
                <DownloadMenu list="wordings" variables={{ organisation: organisation.id }} count={revisions.totalCount} />
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
                <FurtherLinks parameter="act" page={history.pageInfo} further={words.older} first={words.newest} />
                <DownloadMenu list="history" variables={{ organisation: organisation.id }} count={history.totalCount} />
              </Sheet>
              {organisation.can.includes("changeOrganisation") && <AccessSheet ledger={accessLog} organisation={organisation.id} />}
              {organisation.can.includes("takeItsData") && <DataSheet handle={organisation.handle} />}
            </Stack>
          </Page>
        );
      }}
    </Answer>
  );
}

/** Changes made in one act stand together: who, when, then each field. */
function byAct(revisions: readonly Revision[]): Revision[][] {
  const acts: Revision[][] = [];
  for (const revision of revisions) {
    const last = acts.at(-1);
    if (last?.[0]?.at === revision.at && last[0].actor?.id === revision.actor?.id) {
      last.push(revision);
    } else {
      acts.push([revision]);
    }
  }
  return acts;
}

function ActRow({ revisions }: { revisions: readonly Revision[] }) {
  const [first] = revisions;
  if (first === undefined) {
    return null;
  }
  return (
    <li>
      <h3 className="history-what">
        {first.actor ? (
          <FormattedMessage
            {...words.by}
            values={{
              date: <Moment key="date" at={first.at} />,
              name: <UserText key="name">{first.actor.displayName}</UserText>,
            }}
          />
        ) : (
          <Moment at={first.at} />
        )}
      </h3>
      <dl className="history-wording">
        {revisions.map((revision) => (
          <FieldRow key={revision.id} revision={revision} />
        ))}
      </dl>
    </li>
  );
}

/** One field: before and after; only the value where there was none before; nothing where nothing was said at all. */
function FieldRow({ revision }: { revision: Revision }) {
  const intl = useIntl();
  const languageName = useLanguageNames();
  const of = { field: revision.field, languageName: (tag: string) => languageName(tag).name };
  const before = revisionValue(intl, revision.before, of);
  const after = revisionValue(intl, revision.after, of);
  if (before === null && after === null) {
    return null;
  }
  return (
    <div className="history-field">
      <dt>{revisionField(intl, revision.field, (tag) => languageName(tag).name)}</dt>
      {before !== null && (
        <dd>
          <span className="second-line">
            <FormattedMessage {...words.before} />
          </span>
          <UserText>{before}</UserText>
        </dd>
      )}
      <dd>
        {before !== null && (
          <span className="second-line">
            <FormattedMessage {...words.after} />
          </span>
        )}
        {after === null ? <FormattedMessage {...words.nothing} /> : <UserText>{after}</UserText>}
      </dd>
    </div>
  );
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
      <UndoButton act={event} of={event.summary} />
    </li>
  );
}

function AccessSheet({ ledger, organisation }: { ledger: KeptOrganisation["accessLog"]; organisation: string }) {
  return (
    <Sheet
      title={<FormattedMessage {...words.accesses} />}
      note={<FormattedMessage {...words.accessesCount} values={{ count: ledger.totalCount }} />}
    >
      <ul className="history-rows">
        {ledger.edges.map(({ node }) => (
          <AccessRow key={node.id} access={node} />
        ))}
      </ul>
      <FurtherLinks parameter="look" page={ledger.pageInfo} further={words.older} first={words.newest} />
      <DownloadMenu list="looks" variables={{ organisation }} count={ledger.totalCount} />
    </Sheet>
  );
}

/** Everything that is held about the organisation, to take away. */
function DataSheet({ handle }: { handle: string }) {
  return (
    <Sheet title={<FormattedMessage {...words.data} />} note={<FormattedMessage {...words.dataNote} />}>
      <div className="row">
        <a className="quiet-link" href={`/data/organisations/${handle}.json`} download>
          <FormattedMessage {...words.dataTake} />
        </a>
        <QuietLink to={`organisations/${handle}/erase`}>
          <FormattedMessage {...eraseWords.title} />
        </QuietLink>
      </div>
    </Sheet>
  );
}

function AccessRow({ access }: { access: Access }) {
  return (
    <li>
      <p>{isKnown(access.action) ? <FormattedMessage {...accesses[access.action]} /> : access.action}</p>
      {access.purpose && (
        <p>
          <FormattedMessage {...words.purpose} values={{ purpose: <UserText key="purpose">{access.purpose}</UserText> }} />
        </p>
      )}
      {access.file && access.file.filter !== "" && (
        <p>
          <FormattedMessage {...words.filter} values={{ filter: <UserText key="filter">{access.file.filter}</UserText> }} />
        </p>
      )}
      {access.basis && (
        <p>
          <FormattedMessage {...words.basis} values={{ basis: <FormattedMessage key="basis" {...bases[access.basis]} /> }} />
        </p>
      )}
      {access.mustGoSince && (
        <p>
          <strong>
            <FormattedMessage {...words.mustGo} values={{ date: <Moment key="date" at={access.mustGoSince} /> }} />
          </strong>
        </p>
      )}
      {access.goneAt && (
        <p>
          <FormattedMessage {...words.gone} values={{ date: <Moment key="date" at={access.goneAt} /> }} />
        </p>
      )}
      <p className="second-line">
        <FormattedMessage
          {...words.by}
          values={{ date: <Moment key="date" at={access.at} />, name: <UserText key="name">{access.by}</UserText> }}
        />
      </p>
    </li>
  );
}

function isKnown(action: string): action is keyof typeof accesses {
  return action in accesses;
}
