import { FormattedMessage } from "react-intl";
import type { MembershipState } from "../../../schema/operations.ts";
import { dayAfter } from "../../lib/dates.ts";
import { Illustrative } from "../../ui/illustrative.tsx";
import { TextLink } from "../../ui/link.tsx";
import { Sheet } from "../../ui/surface.tsx";
import { SecondLine, Table } from "../../ui/table.tsx";
import type { Column } from "../../ui/table.tsx";
import { Tag } from "../../ui/tag.tsx";
import type { TagKind } from "../../ui/tag.tsx";
import { Day, UserText } from "../../ui/text.tsx";
import { Voice } from "../../ui/voice.tsx";
import { belongs } from "./members.ts";
import type { MemberRow } from "./members.ts";
import { states, words } from "./messages.ts";

const tags: Record<MembershipState, TagKind> = {
  FOUNDING: "done",
  ACTIVE: "done",
  PROBATION: "underway",
  GRACE: "waiting",
  SUSPENDED: "waiting",
  LAPSED: "closed",
  RESIGNED: "closed",
  REMOVED: "closed",
};

/** The last day it belongs: of the time of grace while that runs, otherwise of the term. */
function lastDay(row: MemberRow, graceDays: number): string | null {
  if (row.endedOn) {
    return row.endedOn;
  }
  if (!row.renewBy) {
    return null;
  }
  return row.state === "GRACE" ? dayAfter(row.renewBy, graceDays) : row.renewBy;
}

function columnsWith(graceDays: number): Column<MemberRow>[] {
  return [
    {
      key: "organisation",
      head: <FormattedMessage {...words.organisation} />,
      cell: (row) => (
        <>
          <TextLink to={`organisations/${row.organisation.handle}`}>
            <UserText>{row.organisation.name}</UserText>
          </TextLink>{" "}
          <Illustrative what={row.organisation.illustrative} />
          <SecondLine>
            <Voice voice={row.organisation.voice} />
          </SecondLine>
        </>
      ),
    },
    {
      key: "state",
      head: <FormattedMessage {...words.state} />,
      cell: (row) => (
        <Tag kind={tags[row.state]}>
          <FormattedMessage {...states[row.state]} />
        </Tag>
      ),
    },
    { key: "since", head: <FormattedMessage {...words.since} />, cell: (row) => <Day on={row.from} /> },
    {
      key: "until",
      head: <FormattedMessage {...words.until} />,
      cell: (row) => {
        const until = lastDay(row, graceDays);
        return until ? <Day on={until} /> : <FormattedMessage {...words.noUntil} />;
      },
    },
  ];
}

/** Members without a seat, and those who belonged once; `anySeat` tells "all sit at the table" from "there are none". */
export function OthersSheets({ rows, anySeat, graceDays }: OthersProps) {
  const current = rows.filter((row) => belongs(row.state));
  const former = rows.filter((row) => !belongs(row.state));
  const columns = columnsWith(graceDays);
  const title = (
    <bdi>
      <FormattedMessage {...words.others} values={{ count: current.length }} />
    </bdi>
  );
  const formerTitle = (
    <bdi>
      <FormattedMessage {...words.former} values={{ count: former.length }} />
    </bdi>
  );
  return (
    <>
      <Sheet title={title}>
        {current.length === 0 ? (
          <p>
            <FormattedMessage {...(anySeat ? words.othersNone : words.membersNone)} />
          </p>
        ) : (
          <Table caption={title} captionHidden columns={columns} rows={current} rowKey={(row) => row.id} />
        )}
      </Sheet>
      {former.length > 0 && (
        <Sheet title={formerTitle}>
          <Table caption={formerTitle} captionHidden columns={columns} rows={former} rowKey={(row) => row.id} />
        </Sheet>
      )}
    </>
  );
}

interface OthersProps {
  rows: readonly MemberRow[];
  anySeat: boolean;
  graceDays: number;
}
