import { FormattedMessage, useIntl } from "react-intl";
import { TableOverTimeDocument } from "../../../schema/operations.ts";
import type { TableOverTimeQuery } from "../../../schema/operations.ts";
import { useQuestion } from "../../lib/data.ts";
import { dayAfter } from "../../lib/dates.ts";
import { Sheet } from "../../ui/surface.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { Day } from "../../ui/text.tsx";
import type { CommitteeFacts } from "./members.ts";
import { overTime as words, voices } from "./messages.ts";

type DayOfTable = NonNullable<TableOverTimeQuery["committee"]>["representation"][number];

/** How far the series reaches back from the day shown: two years. */
const daysBack = 730;
/** Width of one seat in the drawing, in pixels. */
const seatWidth = 10;

/** Who was at the table at each quarter of two years, and on the day shown: a table, with a drawing beside the numbers. */
export function OverTimeSheet({ committee, on }: { committee: CommitteeFacts; on: string }) {
  const intl = useIntl();
  const variables = { committee: committee.id, from: dayAfter(on, -daysBack), to: on };
  const { data } = useQuestion(TableOverTimeDocument, variables, { keepFormer: true });
  const series = (data?.committee?.representation ?? []).filter((row) => row.seats > 0);
  if (series.length === 0) {
    return null;
  }
  const columns: Column<DayOfTable>[] = [
    { key: "on", head: <FormattedMessage {...words.day} />, cell: (row) => <Day on={row.on} /> },
    {
      key: "drawing",
      head: <FormattedMessage {...words.drawing} />,
      headHidden: true,
      cell: (row) => <Bar seats={row.seats} community={row.community} />,
    },
    {
      key: "community",
      head: <FormattedMessage {...words.community} />,
      cell: (row) => (
        <bdi>
          <FormattedMessage {...words.ofAll} values={{ community: row.community, all: row.seats }} />
        </bdi>
      ),
    },
    {
      key: "voices",
      head: <FormattedMessage {...words.byVoice} />,
      cell: (row) =>
        intl.formatList(
          row.voices.map(({ voice, seats }) =>
            intl.formatMessage(words.voiceCount, { voice: intl.formatMessage(voices[voice]), count: seats }),
          ),
          { type: "unit" },
        ),
    },
  ];
  return (
    <Sheet title={<FormattedMessage {...words.title} />} note={<FormattedMessage {...words.note} />}>
      <Table
        caption={<FormattedMessage {...words.caption} />}
        captionHidden
        columns={columns}
        rows={[...series].reverse()}
        rowKey={(row) => row.on}
      />
    </Sheet>
  );
}

/** Seats side by side, the community's filled: the cell beside it says the same in numbers. */
function Bar({ seats, community }: { seats: number; community: number }) {
  return (
    <svg width={seats * seatWidth} height={seatWidth} viewBox={`0 0 ${seats * seatWidth} ${seatWidth}`} aria-hidden="true">
      {Array.from({ length: seats }, (_, index) => (
        <rect
          key={index}
          x={index * seatWidth + 1}
          y="1"
          width={seatWidth - 2}
          height={seatWidth - 2}
          fill={index < community ? "var(--pine)" : "var(--sheet)"}
          stroke={index < community ? "none" : "var(--line-strong)"}
        />
      ))}
    </svg>
  );
}
