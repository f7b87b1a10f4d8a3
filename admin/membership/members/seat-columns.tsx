import { FormattedMessage, useIntl } from "react-intl";
import { TextLink } from "../../ui/link.tsx";
import { SecondLine } from "../../ui/table.tsx";
import type { Column } from "../../ui/table.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TermBar, TermYears } from "../../ui/term-bar.tsx";
import type { TermSpan } from "../../ui/term-bar.tsx";
import { Day, UserText } from "../../ui/text.tsx";
import { VoiceShape } from "../../ui/voice.tsx";
import { monthsToEnd } from "./members.ts";
import type { CommitteeFacts, SeatRow } from "./members.ts";
import { voices, words } from "./messages.ts";

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** From the earliest beginning to the latest end; the year of the chosen day is always in it. */
function spanOf(seats: readonly SeatRow[], on: string): TermSpan {
  const starts = seats.map((seat) => yearOf(seat.from));
  const ends = seats.map((seat) => yearOf(seat.to ?? on));
  return { firstYear: Math.min(yearOf(on), ...starts), lastYear: Math.max(yearOf(on), ...ends) };
}

function SeatCell({ seat }: { seat: SeatRow }) {
  const intl = useIntl();
  const voice = intl.formatMessage(voices[seat.voice]);
  return (
    <span className="seat-name">
      <VoiceShape voice={seat.voice} />
      <span>
        <TextLink to={`organisations/${seat.organisation.handle}`}>
          <UserText>{seat.organisation.name}</UserText>
        </TextLink>
        <SecondLine>{seat.founding ? intl.formatMessage(words.founding, { voice }) : voice}</SecondLine>
      </span>
    </span>
  );
}

function HolderCell({ seat }: { seat: SeatRow }) {
  return (
    <>
      {seat.holder ? <UserText>{seat.holder.displayName}</UserText> : <FormattedMessage {...words.nobodyHolds} />}
      <SecondLine>
        {seat.deputy ? (
          <bdi>
            <FormattedMessage
              {...words.deputy}
              values={{ name: <UserText key="name">{seat.deputy.displayName}</UserText> }}
            />
          </bdi>
        ) : (
          <FormattedMessage {...words.noDeputy} />
        )}
      </SecondLine>
    </>
  );
}

function EndCell({ seat, on }: { seat: SeatRow; on: string }) {
  const months = monthsToEnd(seat.to, on);
  if (!seat.to) {
    return <FormattedMessage {...words.openTerm} />;
  }
  return (
    <>
      <Day on={seat.to} />
      {months !== null && (
        <div>
          <Tag kind="waiting">
            <FormattedMessage {...words.endsIn} values={{ months }} />
          </Tag>
        </div>
      )}
    </>
  );
}

function ActsCell({ seat }: { seat: SeatRow }) {
  return (
    <span className="seat-acts no-print">
      <TextLink to={`members/seats/${seat.id}`} className="quiet-link">
        <FormattedMessage {...words.change} />
        <span className="hidden-words">
          : <UserText>{seat.organisation.name}</UserText>
        </span>
      </TextLink>
    </span>
  );
}

function holdersShown(committee: CommitteeFacts): boolean {
  return committee.seats.some((seat) => seat.holder || seat.deputy);
}

/** The columns of the seats; acts only for those who may give and end seats. */
export function seatColumns(committee: CommitteeFacts, on: string): Column<SeatRow>[] {
  const span = spanOf(committee.seats, on);
  const columns: Column<SeatRow>[] = [
    { key: "seat", head: <FormattedMessage {...words.seat} />, cell: (seat) => <SeatCell seat={seat} /> },
    { key: "holder", head: <FormattedMessage {...words.heldBy} />, cell: (seat) => <HolderCell seat={seat} /> },
    {
      key: "term",
      head: <TermYears span={span} />,
      withoutLabel: true,
      cell: (seat) => <TermBar span={span} from={seat.from} to={seat.to ?? null} on={on} voice={seat.voice} />,
    },
    { key: "end", head: <FormattedMessage {...words.termEnds} />, cell: (seat) => <EndCell seat={seat} on={on} /> },
  ];
  const acts: Column<SeatRow> = {
    key: "acts",
    head: <FormattedMessage {...words.change} />,
    headHidden: true,
    cell: (seat) => <ActsCell seat={seat} />,
  };
  if (committee.can.includes("setSeat")) {
    return [...columns, acts];
  }
  // Who holds a seat is not for everybody: a column that could only say "nobody" would be wrong.
  return holdersShown(committee) ? columns : columns.filter((column) => column.key !== "holder");
}
