import { FormattedMessage } from "react-intl";
import { Sheet } from "../../ui/surface.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { words } from "./messages.ts";
import type { MinutesFacts } from "./minutes-page.tsx";

type Tally = NonNullable<MinutesFacts["tally"]>;

/** The numbers of all seats, or of the community seats. */
interface Count {
  key: "allSeats" | "communitySeats";
  sitting: number;
  need: number;
  voted: number;
  yes: number;
  no: number;
  noSide: number;
}

function countsOf(tally: Tally): Count[] {
  const { communityParticipants: voted, communityApprove: yes, communityReject: no } = tally;
  return [
    {
      key: "allSeats",
      sitting: tally.sitting,
      need: tally.need,
      voted: tally.participants,
      yes: tally.approve,
      no: tally.reject + tally.block,
      noSide: tally.abstain,
    },
    { key: "communitySeats", sitting: tally.communitySitting, need: tally.communityNeed, voted, yes, no, noSide: voted - yes - no },
  ];
}

const numbers = ["sitting", "need", "voted", "yes", "no", "noSide"] as const;

const columns: readonly Column<Count>[] = [
  { key: "seats", head: <FormattedMessage {...words.seats} />, cell: ({ key }) => <FormattedMessage {...words[key]} /> },
  ...numbers.map((name) => ({
    key: name,
    numeric: true,
    head: <FormattedMessage {...words[name]} />,
    cell: (count: Count) => count[name],
  })),
];

/** The count in a table: all seats, and the community seats among them. */
export function CountsSheet({ ballot: { tally } }: { ballot: MinutesFacts }) {
  if (!tally) {
    return null;
  }
  const title = <FormattedMessage {...words.counts} />;
  return (
    <Sheet title={title}>
      <Table caption={title} captionHidden columns={columns} rows={countsOf(tally)} rowKey={({ key }) => key} />
      {tally.block > 0 && (
        <p>
          <FormattedMessage {...words.blocked} values={{ count: tally.block }} />
        </p>
      )}
    </Sheet>
  );
}
