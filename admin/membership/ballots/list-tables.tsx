import { FormattedMessage, useIntl } from "react-intl";
import type { BallotListQuery } from "../../../schema/operations.ts";
import { Illustrative } from "../../ui/illustrative.tsx";
import { TextLink } from "../../ui/link.tsx";
import { SecondLine, Table } from "../../ui/table.tsx";
import type { Column } from "../../ui/table.tsx";
import { Tag } from "../../ui/tag.tsx";
import { Day, Deadline, UserText } from "../../ui/text.tsx";
import { dayOf } from "../../lib/dates.ts";
import { RoundWords } from "../application-state.tsx";
import { outcomeTag, outcomeTitle } from "../outcome/outcome-words.ts";
import { list as words } from "./messages.ts";

type Row = NonNullable<BallotListQuery["committee"]>["ballots"]["edges"][number]["node"];

function QuestionCell({ row }: { row: Row }) {
  return (
    <>
      <TextLink to={`ballots/${row.id}`}>
        <UserText>{row.question}</UserText>
      </TextLink>
      <SecondLine>
        <RoundWords round={row.round} />{" "}
        {row.organisation && <Illustrative what={row.organisation.illustrative} />}
      </SecondLine>
    </>
  );
}

function VotedCell({ row }: { row: Row }) {
  const sitting = row.roll.filter((place) => place.declaration?.level !== "RECUSED");
  const voted = sitting.filter((place) => place.voted).length;
  return (
    <bdi>
      <FormattedMessage {...words.votedOf} values={{ voted, sitting: sitting.length }} />
    </bdi>
  );
}

function MySeatCell({ row }: { row: Row }) {
  const seat = row.mySeat;
  if (!seat) {
    return <FormattedMessage {...words.noSeat} />;
  }
  if (seat.declaration?.level === "RECUSED") {
    return <FormattedMessage {...words.steppedBack} />;
  }
  if (seat.voted) {
    return <FormattedMessage {...words.hasVoted} />;
  }
  return (
    <Tag kind="waiting">
      <FormattedMessage {...(seat.declaration?.level ? words.toVote : words.toDeclare)} />
    </Tag>
  );
}

function OutcomeCell({ row }: { row: Row }) {
  const intl = useIntl();
  return row.outcome ? <Tag kind={outcomeTag(row.outcome)}>{outcomeTitle(intl, row.outcome)}</Tag> : null;
}

const question: Column<Row> = {
  key: "question",
  head: <FormattedMessage {...words.question} />,
  cell: (row) => <QuestionCell row={row} />,
};

const openColumns: readonly Column<Row>[] = [
  question,
  { key: "closes", head: <FormattedMessage {...words.closes} />, cell: (row) => <Deadline at={row.closesAt} /> },
  { key: "voted", head: <FormattedMessage {...words.voted} />, cell: (row) => <VotedCell row={row} /> },
  { key: "mine", head: <FormattedMessage {...words.yours} />, cell: (row) => <MySeatCell row={row} /> },
];

const closedColumns: readonly Column<Row>[] = [
  question,
  {
    key: "closed",
    head: <FormattedMessage {...words.closedOn} />,
    cell: (row) => <Day on={dayOf(row.closedAt ?? row.closesAt)} />,
  },
  { key: "outcome", head: <FormattedMessage {...words.outcome} />, cell: (row) => <OutcomeCell row={row} /> },
];

/** Open ballots: until when, how many seats have voted, and what one's own seat has done. */
export function OpenBallotsTable({ rows, total }: { rows: readonly Row[]; total: number }) {
  return (
    <Table
      caption={<FormattedMessage {...words.openCaption} values={{ count: total }} />}
      columns={openColumns}
      rows={rows}
      rowKey={(row) => row.id}
    />
  );
}

/** Closed ballots and what they came to. */
export function ClosedBallotsTable({ rows, total }: { rows: readonly Row[]; total: number }) {
  return (
    <Table
      caption={<FormattedMessage {...words.closedCaption} values={{ count: total }} />}
      columns={closedColumns}
      rows={rows}
      rowKey={(row) => row.id}
    />
  );
}
