import { FormattedMessage } from "react-intl";
import { useNetwork } from "../../lib/place.ts";
import { DownloadMenu } from "../../ui/download.tsx";
import { Illustrative } from "../../ui/illustrative.tsx";
import { QuietLink } from "../../ui/link.tsx";
import { EmptyState, Sheet } from "../../ui/surface.tsx";
import { Table } from "../../ui/table.tsx";
import { Day, UserText } from "../../ui/text.tsx";
import type { CommitteeFacts } from "./members.ts";
import { words } from "./messages.ts";
import { seatColumns } from "./seat-columns.tsx";

/** The seats in term on the day: who holds them, until when, and the terms as bars with an upright line for the day. */
export function CommitteeSheet({ committee, on }: { committee: CommitteeFacts; on: string }) {
  const { seats } = committee;
  const name = <UserText key="name">{committee.name}</UserText>;
  return (
    <Sheet
      title={
        <bdi>
          <FormattedMessage {...words.seatsTitle} values={{ committee: name }} />
        </bdi>
      }
      note={<Note />}
      action={
        <span className="row no-print">
          {committee.can.includes("setSeat") && (
            <QuietLink to={`members/seats/new?committee=${committee.id}`}>
              <FormattedMessage {...words.giveSeat} />
            </QuietLink>
          )}
        </span>
      }
    >
      {seats.length === 0 ? (
        <EmptyState>
          <FormattedMessage {...words.seatsNone} />
        </EmptyState>
      ) : (
        <>
          <Table
            caption={<FormattedMessage {...words.seatsCaption} values={{ count: seats.length }} />}
            captionHidden
            columns={seatColumns(committee, on)}
            rows={seats}
            rowKey={(seat) => seat.id}
          />
          <p className="second-line term-key">
            <bdi>
              <FormattedMessage {...words.upright} values={{ date: <Day key="date" on={on} /> }} />
            </bdi>
          </p>
          <DownloadMenu list="seats" id={`seats-${committee.id}`} variables={{ committee: committee.id, on }} count={seats.length} />
        </>
      )}
    </Sheet>
  );
}

function Note() {
  const { demonstration } = useNetwork();
  if (demonstration === "NONE") {
    return <FormattedMessage {...words.seatsNotePlain} />;
  }
  return <FormattedMessage {...words.seatsNote} values={{ mark: <Illustrative key="mark" /> }} />;
}
