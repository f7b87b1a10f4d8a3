import { FormattedMessage, useIntl } from "react-intl";
import { useParams, useSearchParams } from "react-router";
import { OrganisationHistoryDocument } from "../../schema/operations.ts";
import type { OrganisationHistoryQuery } from "../../schema/operations.ts";
import { useQuestion } from "../lib/data.ts";
import { Answer, NotFoundPage } from "../ui/answer.tsx";
import { DownloadMenu } from "../ui/download.tsx";
import { QuietLink, TextLink } from "../ui/link.tsx";
import { FurtherLinks } from "../ui/further-links.tsx";
import { Page } from "../ui/page.tsx";
import { Sheet, Stack } from "../ui/surface.tsx";
import { Moment, UserText } from "../ui/text.tsx";
import { words as eraseWords } from "./erase-messages.ts";
import { UndoButton } from "../ui/undo-button.tsx";
import { accesses, bases, words } from "./history-messages.ts";
import { backTo } from "./back-to.tsx";
import { WordingsSheet } from "./wordings-sheet.tsx";
import "./history.css";

type KeptOrganisation = NonNullable<OrganisationHistoryQuery["organisation"]>;
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
              <WordingsSheet revisions={revisions} list="wordings" variables={{ organisation: organisation.id }} />
              <Sheet
                title={<FormattedMessage {...words.events} />}
                note={<FormattedMessage {...words.eventsCount} values={{ count: history.totalCount }} />}
              >
                <ul className="history-rows">
                  {history.edges.map(({ node }) => (
                    <EventRow key={node.id} event={node} handle={organisation.handle} />
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

/** One act; of one on a service, on which. */
function EventRow({ event, handle }: { event: Event; handle: string }) {
  return (
    <li>
      <p>
        <UserText>{event.summary}</UserText>
      </p>
      {event.service && (
        <p>
          <TextLink to={`organisations/${handle}/services/${event.service.id}`}>
            <UserText>{event.service.name}</UserText>
          </TextLink>
        </p>
      )}
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
