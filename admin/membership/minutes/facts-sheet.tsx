import { FormattedMessage } from "react-intl";
import type { WordsDescriptor } from "../../lib/words.ts";
import { Sheet } from "../../ui/surface.tsx";
import { SummaryList, type SummaryRow } from "../../ui/summary-list.tsx";
import { SecondLine } from "../../ui/table.tsx";
import { Day, Deadline, UserText } from "../../ui/text.tsx";
import { RoundWords } from "../application-state.tsx";
import { asking } from "../opening/new-ballot-words.ts";
import { words } from "./messages.ts";
import type { MinutesFacts } from "./minutes-page.tsx";

const subjects: Record<MinutesFacts["subject"], WordsDescriptor> = {
  ADMIT: words.admit,
  RENEW: asking.RENEW,
  SUSPEND: asking.SUSPEND,
  REMOVE: asking.REMOVE,
  CHANGE_RULE: asking.CHANGE_RULE,
  ENDORSE_CASE_STUDY: asking.ENDORSE_CASE_STUDY,
  APPROVE_RESEARCH: asking.APPROVE_RESEARCH,
  OTHER: asking.OTHER,
};

function Subject({ ballot }: { ballot: MinutesFacts }) {
  const subject = <FormattedMessage key="subject" {...subjects[ballot.subject]} />;
  return ballot.urgent ? <FormattedMessage {...words.urgent} values={{ subject }} /> : subject;
}

function Rule({ rule }: { rule: MinutesFacts["rule"] }) {
  return (
    <>
      {rule.sentences.join(" ")}
      <SecondLine>
        <FormattedMessage
          {...words.ruleVersion}
          values={{ version: rule.version, date: <Day key="date" on={rule.effectiveFrom} /> }}
        />
      </SecondLine>
    </>
  );
}

/** What was asked, about whom, when, and by which rule. */
export function FactsSheet({ ballot }: { ballot: MinutesFacts }) {
  const rows: SummaryRow[] = [
    { key: "question", question: <FormattedMessage {...words.question} />, answer: <UserText>{ballot.question}</UserText> },
    { key: "subject", question: <FormattedMessage {...words.subject} />, answer: <Subject ballot={ballot} /> },
    ...(ballot.organisation
      ? [
          {
            key: "about",
            question: <FormattedMessage {...words.about} />,
            answer: (
              <>
                <UserText>{ballot.organisation.name}</UserText>
                {ballot.application && (
                  <SecondLine>
                    <bdi>{ballot.application.reference}</bdi>
                  </SecondLine>
                )}
              </>
            ),
          },
        ]
      : []),
    { key: "round", question: <FormattedMessage {...words.round} />, answer: <RoundWords round={ballot.round} /> },
    { key: "opened", question: <FormattedMessage {...words.opened} />, answer: <Deadline at={ballot.opensAt} /> },
    { key: "closed", question: <FormattedMessage {...words.closed} />, answer: <Deadline at={ballot.closedAt ?? ballot.closesAt} /> },
    ...(ballot.recordedAt
      ? [{ key: "recorded", question: <FormattedMessage {...words.recorded} />, answer: <Deadline at={ballot.recordedAt} /> }]
      : []),
    { key: "rule", question: <FormattedMessage {...words.rule} />, answer: <Rule rule={ballot.rule} /> },
  ];
  return (
    <Sheet title={<FormattedMessage {...words.decided} />}>
      <SummaryList rows={rows} />
    </Sheet>
  );
}
