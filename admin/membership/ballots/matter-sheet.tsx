import { FormattedMessage } from "react-intl";
import { TextLink } from "../../ui/link.tsx";
import { QuietEdge, Sheet } from "../../ui/surface.tsx";
import { Day, UserText } from "../../ui/text.tsx";
import { AgreementWording, LanguageOfAgreement, useReadText } from "../agreement/agreement-texts.tsx";
import { words as agreement } from "../agreement/messages.ts";
import type { BallotFacts } from "./ballot.ts";
import { matter as words } from "./matter-words.ts";

/** What a yes would do beyond the question, and why a decision is looked at again. */
export function MatterSheet({ ballot }: { ballot: BallotFacts }) {
  const { review, proposedUntil, proposedRule, proposedAgreement, urgent } = ballot;
  if (!review && !proposedUntil && proposedRule.length === 0 && proposedAgreement.length === 0 && !urgent) {
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
      <ProposedAgreement ballot={ballot} />
    </Sheet>
  );
}

/** The next version of the partnership agreement, in the language one reads it in, and the way to the one in force. */
function ProposedAgreement({ ballot: { proposedAgreement: texts, proposedChanges: changes } }: { ballot: BallotFacts }) {
  const read = useReadText(texts);
  if (!read) {
    return null;
  }
  return (
    <>
      <p>
        <FormattedMessage {...words.agreement} />
      </p>
      {changes && (
        <p className="second-line">
          <FormattedMessage {...agreement.changed} values={{ changes: <UserText key="changes">{changes}</UserText> }} />
        </p>
      )}
      <LanguageOfAgreement texts={texts} />
      <QuietEdge>
        <AgreementWording lang={read.lang} text={read.text} />
      </QuietEdge>
      <p className="second-line">
        <FormattedMessage {...(read === texts[0] ? agreement.original : agreement.translation)} />
      </p>
      <p>
        <TextLink to="agreement">
          <FormattedMessage {...words.agreementNow} />
        </TextLink>
      </p>
    </>
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
