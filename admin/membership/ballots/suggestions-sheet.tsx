import { FormattedMessage, useIntl } from "react-intl";
import { QuietLink } from "../../ui/link.tsx";
import { Sheet } from "../../ui/surface.tsx";
import { SecondLine } from "../../ui/table.tsx";
import { UserText } from "../../ui/text.tsx";
import { mustStepBack, suggestionStands } from "./ballot.ts";
import type { BallotFacts, RollSeat } from "./ballot.ts";
import { interestsWords } from "./interests-words.ts";
import { words } from "./messages.ts";

/** Seats whose links suggest that they step back; another sitting seat or the secretary may say why not. */
export function SuggestionsSheet({ ballot }: { ballot: BallotFacts }) {
  const suggested = ballot.roll.filter((place) => (place.declaration?.suggestedBy.length ?? 0) > 0);
  if (suggested.length === 0) {
    return null;
  }
  return (
    <Sheet title={<FormattedMessage {...words.suggestions} />}>
      <ul className="plain-list">
        {suggested.map((place) => (
          <li key={place.seat.id}>
            <strong>
              <UserText>{place.seat.organisation.name}</UserText>
            </strong>
            <SecondLine>
              <Reason place={place} />
            </SecondLine>
            {mayDismiss(ballot, place) && (
              <QuietLink to={`ballots/${ballot.id}/step-back/${place.seat.id}`}>
                <FormattedMessage {...words.dismiss} />
                <span className="hidden-words">
                  : <UserText>{place.seat.organisation.name}</UserText>
                </span>
              </QuietLink>
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function mayDismiss(ballot: BallotFacts, place: RollSeat): boolean {
  const can = ballot.can.includes("dismissSuggestedConflict");
  return can && !place.mine && suggestionStands(place) && !mustStepBack(place);
}

function Reason({ place }: { place: RollSeat }) {
  const intl = useIntl();
  const declaration = place.declaration;
  const interests = interestsWords(intl, declaration?.suggestedBy ?? []);
  if (mustStepBack(place)) {
    return <FormattedMessage {...words.suggestionRequired} values={{ interests }} />;
  }
  if (declaration?.dismissedReason) {
    const reason = <UserText key="reason">{declaration.dismissedReason}</UserText>;
    return <FormattedMessage {...words.suggestionDismissed} values={{ interests, reason }} />;
  }
  return <FormattedMessage {...words.suggestion} values={{ interests }} />;
}
