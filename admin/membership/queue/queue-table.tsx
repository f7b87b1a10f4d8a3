import { FormattedMessage, useIntl } from "react-intl";
import type { ApplicationQueueQuery } from "../../../schema/operations.ts";
import { dayOf, daysBetween, today } from "../../lib/dates.ts";
import { Illustrative } from "../../ui/illustrative.tsx";
import { TextLink } from "../../ui/link.tsx";
import { SecondLine, Table } from "../../ui/table.tsx";
import type { Column } from "../../ui/table.tsx";
import { Day, UserText } from "../../ui/text.tsx";
import { VoiceShape } from "../../ui/voice.tsx";
import { ApplicationStateTag } from "../application-state.tsx";
import { words } from "./messages.ts";

type Row = ApplicationQueueQuery["applications"]["edges"][number]["node"];

const turnWords = {
  COMMITTEE: words.committee,
  CHECKS: words.checks,
  APPLICANT: words.applicant,
  NOBODY: words.nobody,
};

function NameCell({ row }: { row: Row }) {
  return (
    <span className="seat-name">
      <VoiceShape voice={row.voice} />
      <span>
        <TextLink to={`applications/${row.id}`}>
          <UserText>{row.organisation.name}</UserText>
        </TextLink>
        <SecondLine>
          <bdi>{row.reference}</bdi> <Illustrative what={row.organisation.illustrative} />
        </SecondLine>
        {row.unreadMessages > 0 && (
          <SecondLine>
            <strong>
              <bdi>
                <FormattedMessage {...words.unread} values={{ count: row.unreadMessages }} />
              </bdi>
            </strong>
          </SecondLine>
        )}
      </span>
    </span>
  );
}

function TurnCell({ row }: { row: Row }) {
  return (
    <>
      <FormattedMessage {...turnWords[row.waitingOn]} />
      {row.checksLeft > 0 && row.waitingOn !== "NOBODY" && row.waitingOn !== "APPLICANT" && (
        <SecondLine>
          <bdi>
            <FormattedMessage {...words.checksLeft} values={{ count: row.checksLeft }} />
          </bdi>
        </SecondLine>
      )}
    </>
  );
}

function SinceCell({ row }: { row: Row }) {
  const since = dayOf(row.waitingSince);
  return (
    <>
      <Day on={since} />
      <SecondLine>
        <bdi>
          <FormattedMessage {...words.days} values={{ days: daysBetween(since, today()) }} />
        </bdi>
      </SecondLine>
    </>
  );
}

function DueCell({ row }: { row: Row }) {
  return row.dueOn ? <Day on={row.dueOn} weekday /> : <FormattedMessage {...words.noDue} />;
}

const columns: readonly Column<Row>[] = [
  { key: "organisation", head: <FormattedMessage {...words.organisation} />, cell: (row) => <NameCell row={row} /> },
  { key: "turn", head: <FormattedMessage {...words.waitsOn} />, cell: (row) => <TurnCell row={row} /> },
  { key: "since", head: <FormattedMessage {...words.since} />, cell: (row) => <SinceCell row={row} /> },
  { key: "due", head: <FormattedMessage {...words.due} />, cell: (row) => <DueCell row={row} /> },
  {
    key: "state",
    head: <FormattedMessage {...words.stands} />,
    cell: (row) => <ApplicationStateTag state={row.state} />,
  },
];

/** The applications of one page of the list. */
export function QueueTable({ rows, total, filtered }: { rows: readonly Row[]; total: number; filtered: boolean }) {
  const intl = useIntl();
  return (
    <Table
      caption={
        <strong>{intl.formatMessage(words.caption, { count: total, filtered: filtered ? "yes" : "no" })}</strong>
      }
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
    />
  );
}
