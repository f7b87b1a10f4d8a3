import { FormattedMessage, useIntl } from "react-intl";
import type { ApplicationQueueQuery } from "../../../schema/operations.ts";
import { ApplicationQueueDocument } from "../../../schema/operations.ts";
import { useQuestion } from "../../lib/data.ts";
import { useNetwork } from "../../lib/place.ts";
import { usePaging } from "../../lib/paging.ts";
import { useViewer } from "../../lib/session.ts";
import { Answer, SignInNeededPage } from "../../ui/answer.tsx";
import { PrintButton, QuietButton } from "../../ui/button.tsx";
import { DownloadMenu } from "../../ui/download.tsx";
import { TextLink } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import { Pager } from "../../ui/pager.tsx";
import { EmptyState, Sheet } from "../../ui/surface.tsx";
import "../membership.css";
import { words as shared } from "../messages.ts";
import { useQueueFilters } from "./filters.ts";
import type { QueueFiltersControl } from "./filters.ts";
import { QueueFilterPanel } from "./filter-panel.tsx";
import { words } from "./messages.ts";
import { QueueTable } from "./queue-table.tsx";

type Applications = ApplicationQueueQuery["applications"];

/** The committee's queue: by whose turn it is and how long it has waited. */
export function QueuePage() {
  return useViewer() ? <SignedInQueue /> : <SignInNeededPage />;
}

function SignedInQueue() {
  const network = useNetwork();
  const viewer = useViewer();
  const control = useQueueFilters();
  const paging = usePaging();
  const { waitingOn, states, text } = control.filters;
  const asked = { network: network.id, waitingOn, state: states.length > 0 ? [...states] : null, text: text || null };
  const queue = useQuestion(ApplicationQueueDocument, { ...asked, after: paging.after }, { keepFormer: true });
  if (viewer === null) {
    return <SignInNeededPage />;
  }
  return <Answer of={queue}>{({ applications }) => <Queue applications={applications} control={control} asked={asked} />}</Answer>;
}

interface QueueProps {
  applications: Applications;
  control: QueueFiltersControl;
  /** How the list was asked for, its page left out. */
  asked: object;
}

function Queue({ applications, control, asked }: QueueProps) {
  const intl = useIntl();
  const filtered = control.on > 0 || control.filters.text !== "";
  const nothingAtAll = applications.totalCount === 0 && !filtered;
  return (
    <Page title={intl.formatMessage(shared.applications)} lead={<FormattedMessage {...words.lead} />}>
      {nothingAtAll ? (
        <NoneAtAll />
      ) : (
        <div className="columns columns-facets">
          <QueueFilterPanel control={control} facets={applications.facets} />
          <div role="region" aria-live="polite" aria-label={intl.formatMessage(shared.applications)}>
            {applications.totalCount === 0 ? (
              <NoResults control={control} />
            ) : (
              <Found applications={applications} filtered={filtered} asked={asked} />
            )}
          </div>
        </div>
      )}
    </Page>
  );
}

function Found({ applications, filtered, asked }: Pick<QueueProps, "applications" | "asked"> & { filtered: boolean }) {
  const paging = usePaging();
  const rows = applications.edges.map((edge) => edge.node);
  const { hasNextPage, endCursor } = applications.pageInfo;
  return (
    <Sheet>
      <QueueTable rows={rows} total={applications.totalCount} filtered={filtered} />
      <Pager
        from={paging.from}
        shown={rows.length}
        total={applications.totalCount}
        nextTo={hasNextPage ? paging.nextTo(endCursor, rows.length) : null}
        previousTo={paging.previousTo}
      />
      <div className="no-print">
        <PrintButton />
      </div>
      <DownloadMenu list="applications" variables={asked} count={applications.totalCount} />
    </Sheet>
  );
}

function NoResults({ control }: { control: QueueFiltersControl }) {
  return (
    <EmptyState
      next={
        control.on > 0 && (
          <QuietButton onPress={control.clear}>
            <FormattedMessage {...words.clear} />
          </QuietButton>
        )
      }
    >
      <FormattedMessage {...words.noResults} />
    </EmptyState>
  );
}

function NoneAtAll() {
  return (
    <EmptyState
      next={
        <TextLink to="apply">
          <FormattedMessage {...words.emptyNext} />
        </TextLink>
      }
    >
      <FormattedMessage {...words.empty} />
    </EmptyState>
  );
}
