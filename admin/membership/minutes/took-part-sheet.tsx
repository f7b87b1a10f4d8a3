import { FormattedMessage, useIntl } from "react-intl";
import { Sheet } from "../../ui/surface.tsx";
import { SecondLine, Table, type Column } from "../../ui/table.tsx";
import { UserText } from "../../ui/text.tsx";
import { Voice } from "../../ui/voice.tsx";
import { interestsWords } from "../ballots/interests-words.ts";
import { words } from "./messages.ts";
import type { MinutesFacts } from "./minutes-page.tsx";

type Place = MinutesFacts["roll"][number];

function partOf({ voted, declaration }: Place) {
  if (declaration?.level === "RECUSED") {
    return words.steppedBack;
  }
  if (!voted) {
    return words.didNotVote;
  }
  return declaration?.level === "DECLARED_MAY_VOTE" ? words.declared : words.hasVoted;
}

function SeatCell({ place }: { place: Place }) {
  return (
    <>
      <UserText>{place.seat.organisation.name}</UserText>
      <SecondLine>
        <Voice voice={place.seat.voice} />
      </SecondLine>
    </>
  );
}

/** Whether the seat voted or stepped back, and why it did; never how it voted. */
function PartCell({ place }: { place: Place }) {
  const intl = useIntl();
  const { declaration } = place;
  const told = declaration?.level === "RECUSED" || declaration?.level === "DECLARED_MAY_VOTE" ? declaration : null;
  return (
    <>
      <FormattedMessage {...partOf(place)} />
      {told && told.level === "RECUSED" && told.suggestedBy.length > 0 && (
        <SecondLine>
          <FormattedMessage {...words.because} values={{ interests: interestsWords(intl, told.suggestedBy) }} />
        </SecondLine>
      )}
      {told?.reason && (
        <SecondLine>
          <UserText>{told.reason}</UserText>
        </SecondLine>
      )}
    </>
  );
}

const columns: readonly Column<Place>[] = [
  { key: "seat", head: <FormattedMessage {...words.seat} />, cell: (place) => <SeatCell place={place} /> },
  { key: "part", head: <FormattedMessage {...words.part} />, cell: (place) => <PartCell place={place} /> },
];

/** The seats that voted and those that stepped back, for the committee; for members their numbers. */
export function TookPartSheet({ ballot: { roll, tally } }: { ballot: MinutesFacts }) {
  const title = <FormattedMessage {...words.tookPart} />;
  if (roll.length > 0) {
    return (
      <Sheet title={title}>
        <Table caption={title} captionHidden columns={columns} rows={roll} rowKey={(place) => place.seat.id} />
      </Sheet>
    );
  }
  return (
    tally && (
      <Sheet title={title}>
        <p>
          <bdi>
            <FormattedMessage {...words.tookPartNumbers} values={{ ...tally }} />
          </bdi>
        </p>
      </Sheet>
    )
  );
}
