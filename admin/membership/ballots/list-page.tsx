import { FormattedMessage, useIntl } from "react-intl";
import type { BallotListQuery, BallotState } from "../../../schema/operations.ts";
import { BallotListDocument } from "../../../schema/operations.ts";
import { useQuestion } from "../../lib/data.ts";
import { usePaging } from "../../lib/paging.ts";
import { useNetwork } from "../../lib/place.ts";
import { useViewer } from "../../lib/session.ts";
import { Answer, SignInNeededPage } from "../../ui/answer.tsx";
import { LinkButton } from "../../ui/button.tsx";
import { DownloadMenu } from "../../ui/download.tsx";
import { TextLink } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import { Pager } from "../../ui/pager.tsx";
import { EmptyState, Sheet, Stack } from "../../ui/surface.tsx";
import "../membership.css";
import { words as shared } from "../messages.ts";
import { ClosedBallotsTable, OpenBallotsTable } from "./list-tables.tsx";
import { list as words } from "./messages.ts";

type Ballots = NonNullable<BallotListQuery["committee"]>["ballots"];

/** The ballots of the committee: open ones first, then those that have closed. */
export function BallotListPage() {
  return useViewer() ? <SignedInList /> : <SignInNeededPage />;
}

function SignedInList() {
  const intl = useIntl();
  const { committees } = useNetwork();
  const [committee] = committees;
  const { after } = usePaging();
  const open = useBallots(committee?.id, "OPEN", null);
  const closed = useBallots(committee?.id, "CLOSED", after ?? null);
  const page = { title: intl.formatMessage(shared.ballots), lead: <FormattedMessage {...words.lead} /> };
  if (!committee) {
    return (
      <Page {...page}>
        <EmptyState>
          <FormattedMessage {...words.noCommittee} />
        </EmptyState>
      </Page>
    );
  }
  return (
    <Answer of={open}>
      {(openNow) => (
        <Answer of={closed}>
          {(closedOnes) => (
            <Page {...page}>
              <Stack>
                {openNow.committee?.can.includes("openBallot") && (
                  <p className="no-print">
                    <LinkButton to="ballots/new" kind="secondary">
                      <FormattedMessage {...words.ask} />
                    </LinkButton>
                  </p>
                )}
                <OpenSheet ballots={openNow.committee?.ballots} committee={committee.id} />
                <ClosedSheet ballots={closedOnes.committee?.ballots} committee={committee.id} />
              </Stack>
            </Page>
          )}
        </Answer>
      )}
    </Answer>
  );
}

function useBallots(committee: string | undefined, state: BallotState, after: string | null) {
  return useQuestion(
    BallotListDocument,
    { committee: committee ?? "", state, after },
    { enabled: committee !== undefined, keepFormer: true },
  );
}

interface SheetProps {
  ballots: Ballots | undefined;
  committee: string;
}

function OpenSheet({ ballots, committee }: SheetProps) {
  if (!ballots || ballots.totalCount === 0) {
    return (
      <EmptyState
        next={
          <TextLink to="applications">
            <FormattedMessage {...words.noneOpenNext} />
          </TextLink>
        }
      >
        <FormattedMessage {...words.noneOpen} />
      </EmptyState>
    );
  }
  return (
    <Sheet title={<FormattedMessage {...words.open} />}>
      <OpenBallotsTable rows={ballots.edges.map((edge) => edge.node)} total={ballots.totalCount} />
      <DownloadMenu list="ballots" id="ballots-open" variables={{ committee, state: "OPEN" }} count={ballots.totalCount} />
    </Sheet>
  );
}

function ClosedSheet({ ballots, committee }: SheetProps) {
  const paging = usePaging();
  if (!ballots || ballots.totalCount === 0) {
    return (
      <Sheet title={<FormattedMessage {...words.closed} />}>
        <p>
          <FormattedMessage {...words.noneClosed} />
        </p>
      </Sheet>
    );
  }
  const rows = ballots.edges.map((edge) => edge.node);
  const { hasNextPage, endCursor } = ballots.pageInfo;
  return (
    <Sheet title={<FormattedMessage {...words.closed} />}>
      <ClosedBallotsTable rows={rows} total={ballots.totalCount} />
      <Pager
        from={paging.from}
        shown={rows.length}
        total={ballots.totalCount}
        nextTo={hasNextPage ? paging.nextTo(endCursor, rows.length) : null}
        previousTo={paging.previousTo}
      />
      <DownloadMenu list="ballots" id="ballots-closed" variables={{ committee, state: "CLOSED" }} count={ballots.totalCount} />
    </Sheet>
  );
}
