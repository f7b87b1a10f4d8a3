import { FormattedMessage, useIntl } from "react-intl";
import { Sheet } from "../../ui/surface.tsx";
import { SecondLine } from "../../ui/table.tsx";
import { UserText } from "../../ui/text.tsx";
import type { BallotFacts, RollSeat } from "./ballot.ts";
import { steppedBack } from "./ballot.ts";
import { interestsWords } from "./interests-words.ts";
import { result, words } from "./messages.ts";

/** Interests the seats declared, and step-backs that were suggested, with why they were dismissed. */
export function InterestsSheet({ ballot }: { ballot: BallotFacts }) {
  const told = ballot.roll.filter(
    ({ declaration }) =>
      declaration && (declaration.level === "RECUSED" || declaration.level === "DECLARED_MAY_VOTE" || declaration.suggestedBy.length > 0),
  );
  if (ballot.roll.every(({ declaration }) => !declaration)) {
    return null;
  }
  return (
    <Sheet title={<FormattedMessage {...result.interests} />}>
      {told.length === 0 && (
        <p>
          <FormattedMessage {...result.interestsNone} />
        </p>
      )}
      <ul className="plain-list">
        {told.map((place) => (
          <li key={place.seat.id}>
            <strong>
              <UserText>{place.seat.organisation.name}</UserText>
            </strong>
            {place.declaration?.reason && (
              <>
                {": "}
                <UserText>{place.declaration.reason}</UserText>
              </>
            )}{" "}
            <FormattedMessage {...(steppedBack(place) ? result.interestSteppedBack : result.interestMayVote)} />
            <Suggested place={place} />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function Suggested({ place }: { place: RollSeat }) {
  const intl = useIntl();
  const suggestedBy = place.declaration?.suggestedBy ?? [];
  if (suggestedBy.length === 0) {
    return null;
  }
  const interests = interestsWords(intl, suggestedBy);
  const dismissed = place.declaration?.dismissedReason;
  return (
    <SecondLine>
      {dismissed ? (
        <FormattedMessage
          {...words.suggestionDismissed}
          values={{ interests, reason: <UserText key="reason">{dismissed}</UserText> }}
        />
      ) : (
        <FormattedMessage {...words.suggestion} values={{ interests }} />
      )}
    </SecondLine>
  );
}
