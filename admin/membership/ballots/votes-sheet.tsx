import { FormattedMessage } from "react-intl";
import type { VoteChoice } from "../../../schema/operations.ts";
import type { WordsDescriptor } from "../../lib/words.ts";
import { TextLink } from "../../ui/link.tsx";
import { Sheet } from "../../ui/surface.tsx";
import { SecondLine, Table } from "../../ui/table.tsx";
import type { Column } from "../../ui/table.tsx";
import { Day, UserText } from "../../ui/text.tsx";
import { Voice, VoiceShape } from "../../ui/voice.tsx";
import type { ShapeForm } from "../../ui/voice.tsx";
import { isCommunity, steppedBack } from "./ballot.ts";
import type { BallotFacts, RollSeat } from "./ballot.ts";
import { matter } from "./matter-words.ts";
import { result as words } from "./messages.ts";

interface Said {
  form: ShapeForm;
  words: WordsDescriptor;
}

const choices: Record<VoteChoice, Said> = {
  APPROVE: { form: "tick", words: words.yes },
  REJECT: { form: "cross", words: words.no },
  ABSTAIN: { form: "bar", words: words.noSide },
  BLOCK: { form: "cross", words: words.block },
};

function saidBy(place: RollSeat): Said {
  if (steppedBack(place)) {
    return { form: "dotted", words: words.steppedBack };
  }
  return place.vote ? choices[place.vote.choice] : { form: "hollow", words: words.didNotVote };
}

function SeatCell({ place }: { place: RollSeat }) {
  return (
    <>
      <TextLink to={`organisations/${place.seat.organisation.handle}`}>
        <UserText>{place.seat.organisation.name}</UserText>
      </TextLink>
      <SecondLine>
        <Voice voice={place.seat.voice} />
      </SecondLine>
    </>
  );
}

function VoteCell({ place }: { place: RollSeat }) {
  const said = saidBy(place);
  return (
    <span className="vote-cell">
      <VoiceShape voice={place.seat.voice} form={said.form} size={24} />
      <FormattedMessage {...said.words} />
      {place.termEndsOn !== null && place.vote === null && !steppedBack(place) && (
        <SecondLine>
          <FormattedMessage {...words.termOver} values={{ date: <Day key="date" on={place.termEndsOn} /> }} />
        </SecondLine>
      )}
      {place.votedByDeputy && (
        <SecondLine>
          <FormattedMessage {...matter.byDeputy} />
        </SecondLine>
      )}
    </span>
  );
}

function WhyCell({ place }: { place: RollSeat }) {
  if (!place.vote) {
    return null;
  }
  if (!place.vote.reason) {
    return (
      <span className="second-line">
        <FormattedMessage {...words.noReason} />
      </span>
    );
  }
  return (
    <FormattedMessage {...words.quoted} values={{ reason: <UserText key="reason">{place.vote.reason}</UserText> }} />
  );
}

const columns: readonly Column<RollSeat>[] = [
  { key: "seat", head: <FormattedMessage {...words.seat} />, cell: (place) => <SeatCell place={place} /> },
  { key: "vote", head: <FormattedMessage {...words.vote} />, cell: (place) => <VoteCell place={place} /> },
  { key: "why", head: <FormattedMessage {...words.why} />, cell: (place) => <WhyCell place={place} /> },
];

/** How each seat voted and why, for the committee; for others a sentence that says so. */
export function VotesSheet({ ballot }: { ballot: BallotFacts }) {
  const count = ballot.roll.length;
  const title = (
    <bdi>
      <FormattedMessage {...words.howVoted} values={{ count }} />
    </bdi>
  );
  if (!ballot.roll.some((place) => place.vote)) {
    return (
      <Sheet>
        <p>
          <FormattedMessage {...words.namesHidden} />
        </p>
      </Sheet>
    );
  }
  const rows = [...ballot.roll].sort((one, other) => Number(isCommunity(other)) - Number(isCommunity(one)));
  return (
    <Sheet title={title}>
      <Table caption={title} captionHidden columns={columns} rows={rows} rowKey={(place) => place.seat.id} />
    </Sheet>
  );
}
