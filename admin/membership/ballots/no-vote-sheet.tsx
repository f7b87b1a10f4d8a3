import { FormattedMessage } from "react-intl";
import { Sheet } from "../../ui/surface.tsx";
import { UserText } from "../../ui/text.tsx";
import type { BallotFacts, BallotViewer } from "./ballot.ts";
import { words } from "./messages.ts";

function onRoll(ballot: BallotFacts, seat: string): boolean {
  return ballot.roll.some((place) => place.seat.id === seat);
}

/** For who reads an open ballot without a seat on its roll: why, as an explanation and not as an error. */
export function NoVoteSheet({ ballot, viewer }: { ballot: BallotFacts; viewer: BallotViewer | null }) {
  const seats = viewer?.seats.filter((seat) => seat.committee.id === ballot.committee.id) ?? [];
  return (
    <Sheet title={<FormattedMessage {...words.noVoteTitle} />}>
      {seats.map((seat) => (
        <p key={seat.id}>
          <strong>
            <FormattedMessage
              {...(onRoll(ballot, seat.id) ? words.noVoteNewcomer : words.noVoteSeat)}
              values={{ organisation: <UserText key="organisation">{seat.organisation.name}</UserText> }}
            />
          </strong>{" "}
          {seat.eligible.reason}
        </p>
      ))}
      <p>
        <FormattedMessage {...words.noVoteWhy} />
      </p>
    </Sheet>
  );
}
