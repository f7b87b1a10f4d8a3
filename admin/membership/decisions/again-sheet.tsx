import { FormattedMessage, useIntl } from "react-intl";
import { dayOf } from "../../lib/dates.ts";
import { LinkButton } from "../../ui/button.tsx";
import { QuietLink, TextLink } from "../../ui/link.tsx";
import { Sheet } from "../../ui/surface.tsx";
import { SecondLine } from "../../ui/table.tsx";
import { Day, UserText } from "../../ui/text.tsx";
import { outcomeTitle } from "../outcome/outcome-words.ts";
import { again as words } from "./again-words.ts";
import type { DecisionFacts } from "./use-decision.tsx";

type Review = DecisionFacts["reviews"][number];

/** Why a decision is looked at again, how that ended, and what the reader can do about it. */
export function AgainSheet({ decision }: { decision: DecisionFacts }) {
  const mayReport = decision.can.includes("reportLateConflict");
  const mayOpen = decision.can.includes("openBallot");
  return (
    <Sheet title={<FormattedMessage {...words.title} />}>
      <ul className="plain-list">
        {decision.reviews.map((review) => (
          <li key={`${review.kind} ${review.raisedAt} ${review.seat?.id ?? ""}`}>
            <ReviewWords review={review} />
          </li>
        ))}
      </ul>
      <div className="row no-print">
        {mayOpen && (
          <LinkButton to={`ballots/new?decision=${decision.id}`}>
            <FormattedMessage {...words.open} />
          </LinkButton>
        )}
        {mayReport && (
          <LinkButton to={`decisions/${decision.id}/late-conflict`} kind="secondary">
            <FormattedMessage {...words.report} />
          </LinkButton>
        )}
      </div>
    </Sheet>
  );
}

/** The way to report an interest, at the end of a decision that nobody asked to look at again. */
export function ReportLink({ decision }: { decision: DecisionFacts }) {
  return decision.can.includes("reportLateConflict") ? (
    <div className="no-print">
      <QuietLink to={`decisions/${decision.id}/late-conflict`}>
        <FormattedMessage {...words.report} />
      </QuietLink>
    </div>
  ) : null;
}

function ReviewWords({ review }: { review: Review }) {
  const intl = useIntl();
  const { endedBy, grounds, seat } = review;
  return (
    <>
      <FormattedMessage {...words[review.kind]} values={{ date: <Day key="date" on={dayOf(review.raisedAt)} /> }} />
      {grounds && (
        <p className="quiet-edge" dir="auto">
          {seat && (
            <>
              <strong>
                <UserText>{seat.organisation.name}</UserText>
              </strong>
              {": "}
            </>
          )}
          {grounds}
        </p>
      )}
      <SecondLine>
        {endedBy ? (
          <TextLink to={`decisions/${endedBy.id}`}>
            <FormattedMessage {...words.ended} values={{ outcome: outcomeTitle(intl, endedBy.outcome) }} />
          </TextLink>
        ) : (
          !review.endedAt && <FormattedMessage {...words.waits} />
        )}
      </SecondLine>
    </>
  );
}
