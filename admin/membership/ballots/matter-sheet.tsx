import { FormattedMessage } from "react-intl";
import { TextLink } from "../../ui/link.tsx";
import { QuietEdge, Sheet } from "../../ui/surface.tsx";
import { Day, UserText } from "../../ui/text.tsx";
import type { BallotFacts } from "./ballot.ts";
import { matter as words } from "./matter-words.ts";

/** What a yes would do beyond the question, and why a decision is looked at again. */
export function MatterSheet({ ballot }: { ballot: BallotFacts }) {
  const { review, proposedUntil, proposedRule, urgent } = ballot;
  if (!review && !proposedUntil && proposedRule.length === 0 && !urgent) {
    return null;
  }
  return (
    <Sheet title={<FormattedMessage {...words.title} />}>
      {review && <Review review={review} />}
      {urgent && (
        <p>
          <FormattedMessage {...words.urgent} />
        </p>
      )}
      {proposedUntil && (
        <p>
          <FormattedMessage {...words.until} values={{ date: <Day key="date" on={proposedUntil} weekday /> }} />
        </p>
      )}
      {proposedRule.length > 0 && (
        <>
          <p>
            <FormattedMessage {...words.rule} />
          </p>
          <ul>
            {proposedRule.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </Sheet>
  );
}

function Review({ review }: { review: NonNullable<BallotFacts["review"]> }) {
  const { decision, seat } = review;
  return (
    <>
      <p>
        <FormattedMessage {...words[review.kind]} />
      </p>
      {review.grounds && (
        <QuietEdge>
          {seat && (
            <p className="strong">
              <FormattedMessage
                {...words.seatOf}
                values={{ name: <UserText key="name">{seat.organisation.name}</UserText> }}
              />
            </p>
          )}
          <p dir="auto">{review.grounds}</p>
        </QuietEdge>
      )}
      {decision && (
        <p>
          <TextLink to={`decisions/${decision.id}`}>
            <FormattedMessage {...words.first} />
          </TextLink>
        </p>
      )}
    </>
  );
}
