import { FormattedMessage, useIntl } from "react-intl";
import { SeatRow } from "../../ui/seats.tsx";
import type { SeatShape } from "../../ui/seats.tsx";
import { Sheet } from "../../ui/surface.tsx";
import { Day, UserText } from "../../ui/text.tsx";
import type { WordsDescriptor } from "../../lib/words.ts";
import { isCommunity, sittingSeats, steppedBack } from "./ballot.ts";
import type { BallotFacts, RollSeat } from "./ballot.ts";
import { words } from "./messages.ts";

function shapeOf(place: RollSeat): SeatShape {
  const { seat } = place;
  const common = { key: seat.id, voice: seat.voice, name: seat.organisation.name };
  if (steppedBack(place)) {
    return { ...common, form: "dotted", word: <FormattedMessage {...words.steppedBack} /> };
  }
  return place.voted
    ? { ...common, form: "filled", word: <FormattedMessage {...words.voted} /> }
    : { ...common, form: "hollow", word: <FormattedMessage {...(place.termOver ? words.termOver : words.notYet)} /> };
}

/** Which seats have voted, never how. */
export function TurnoutSheet({ ballot }: { ballot: BallotFacts }) {
  const intl = useIntl();
  if (ballot.roll.length === 0) {
    return null;
  }
  const sitting = sittingSeats(ballot);
  const voted = sitting.filter((place) => place.voted).length;
  const community = ballot.roll.filter(isCommunity);
  const institutions = ballot.roll.filter((place) => !isCommunity(place));
  return (
    <Sheet title={<bdi>{intl.formatMessage(words.votedTitle, { voted, sitting: sitting.length })}</bdi>}>
      <div className="seat-rows">
        <Group label={words.communityCount} places={community} />
        {institutions.length > 0 && <Group label={words.institutionsCount} places={institutions} />}
      </div>
      <p className="second-line">
        <FormattedMessage {...(ballot.quorumReached ? words.enough : words.notEnough)} />{" "}
        <FormattedMessage {...words.hidden} />
      </p>
      {sitting.map((place) => (
        <TermNote key={place.seat.id} place={place} />
      ))}
    </Sheet>
  );
}

/** Says of a seat whose term ends before the ballot closes what becomes of it: the roll was fixed at the opening. */
function TermNote({ place }: { place: RollSeat }) {
  const { termEndsOn, termOver, voted, seat } = place;
  if (termEndsOn === null || (voted && !termOver)) {
    return null;
  }
  const said = !termOver ? words.termEnds : voted ? words.termOverVoted : words.termOverNotVoted;
  const values = { name: <UserText key="name">{seat.organisation.name}</UserText>, date: <Day key="date" on={termEndsOn} /> };
  return (
    <p>
      <FormattedMessage {...said} values={values} />
    </p>
  );
}

function Group({ label, places }: { label: WordsDescriptor; places: readonly RollSeat[] }) {
  const sitting = places.filter((place) => !steppedBack(place));
  const voted = sitting.filter((place) => place.voted).length;
  return (
    <SeatRow
      label={
        <bdi>
          <FormattedMessage {...label} values={{ voted, sitting: sitting.length }} />
        </bdi>
      }
      seats={places.map(shapeOf)}
    />
  );
}
