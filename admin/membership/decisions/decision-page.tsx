import { FormattedMessage, useIntl } from "react-intl";
import { dayOf } from "../../lib/dates.ts";
import { languageOfText } from "../../lib/text-language.ts";
import { LinkButton } from "../../ui/button.tsx";
import { OutcomeSentence } from "../../ui/double-majority.tsx";
import { Illustrative } from "../../ui/illustrative.tsx";
import { TextLink } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import { SummaryList } from "../../ui/summary-list.tsx";
import { Sheet, Stack } from "../../ui/surface.tsx";
import { SecondLine } from "../../ui/table.tsx";
import { Day, Deadline, UserText } from "../../ui/text.tsx";
import { Voice } from "../../ui/voice.tsx";
import "../membership.css";
import { RoundWords } from "../application-state.tsx";
import { OutcomeThread } from "../ballots/outcome-thread.tsx";
import { Conditions } from "../conditions.tsx";
import { outcomeTitle } from "../outcome/outcome-words.ts";
import { AgainSheet, ReportLink } from "./again-sheet.tsx";
import { words } from "./messages.ts";
import { StandingTag } from "./standing-tag.tsx";
import { DecisionAnswer } from "./use-decision.tsx";
import type { DecisionFacts } from "./use-decision.tsx";

/** One entry of the register: the outcome in its sentence, by which rule, and the letter where it may be read. */
export function DecisionPage() {
  return <DecisionAnswer>{(decision) => <Decision decision={decision} />}</DecisionAnswer>;
}

function Decision({ decision }: { decision: DecisionFacts }) {
  const intl = useIntl();
  const { organisation, ballot } = decision;
  const title = outcomeTitle(intl, decision.outcome);
  const name = organisation?.name ?? intl.formatMessage(words.about);
  return (
    <Page
      title={`${name}: ${title}`}
      heading={<UserText>{name}</UserText>}
      section={intl.formatMessage(words.title)}
      back={{ to: "decisions", label: intl.formatMessage(words.back) }}
      above={
        <>
          {organisation && <Voice voice={organisation.voice} />}
          {organisation && <Illustrative what={organisation.illustrative} />}
          <StandingTag standing={decision.standing} />
          <span>
            <FormattedMessage {...words.recorded} values={{ date: <Day key="date" on={dayOf(decision.on)} /> }} />
          </span>
        </>
      }
    >
      <Stack>
        <Sheet outcome title={title}>
          <OutcomeSentence>{decision.explanation}</OutcomeSentence>
          {ballot?.tally && ballot.rule.communityDoubleMajority && (
            <OutcomeThread outcome={decision.outcome} tally={ballot.tally} />
          )}
        </Sheet>
        {decision.reviews.length > 0 && <AgainSheet decision={decision} />}
        {ballot && <BallotFactsSheet ballot={ballot} />}
        <LetterSheet decision={decision} />
        {decision.reviews.length === 0 && <ReportLink decision={decision} />}
      </Stack>
    </Page>
  );
}

function BallotFactsSheet({ ballot }: { ballot: NonNullable<DecisionFacts["ballot"]> }) {
  return (
    <Sheet>
      <SummaryList
        rows={[
          {
            key: "question",
            question: <FormattedMessage {...words.question} />,
            answer: <UserText>{ballot.question}</UserText>,
            action: (
              <TextLink to={`ballots/${ballot.id}`} className="quiet-link">
                <FormattedMessage {...words.ballot} />
              </TextLink>
            ),
          },
          {
            key: "closed",
            question: <FormattedMessage {...words.closed} />,
            answer: <Deadline at={ballot.closedAt ?? ballot.closesAt} />,
          },
          {
            key: "round",
            question: <FormattedMessage {...words.round} />,
            answer: <RoundWords round={ballot.round} />,
          },
          {
            key: "rule",
            question: <FormattedMessage {...words.rule} />,
            answer: (
              <>
                {ballot.rule.sentences.join(" ")}
                <SecondLine>
                  <FormattedMessage
                    {...words.ruleVersion}
                    values={{ version: ballot.rule.version, date: <Day key="date" on={ballot.rule.effectiveFrom} /> }}
                  />
                </SecondLine>
              </>
            ),
          },
        ]}
      />
    </Sheet>
  );
}

/** The letter, for those who may read it: the applicant and the committee. */
function LetterSheet({ decision }: { decision: DecisionFacts }) {
  const mayWrite = decision.can.includes("giveReasons");
  const written = decision.reasonsForApplicant !== "";
  if (!written && !mayWrite) {
    return null;
  }
  return (
    <Sheet title={<FormattedMessage {...words.letter} />}>
      {written ? (
        <LetterWords decision={decision} />
      ) : (
        <>
          <p>
            <FormattedMessage {...words.letterMissing} />
          </p>
          <p>
            <LinkButton to={`decisions/${decision.id}/reasons`}>
              <FormattedMessage {...words.write} />
            </LinkButton>
          </p>
        </>
      )}
    </Sheet>
  );
}

function LetterWords({ decision }: { decision: DecisionFacts }) {
  return (
    <>
      {decision.reasonsGivenAt && (
        <SecondLine>
          <FormattedMessage
            {...words.letterSent}
            values={{ date: <Day key="date" on={dayOf(decision.reasonsGivenAt)} /> }}
          />
        </SecondLine>
      )}
      <p className="letter" dir="auto" lang={languageOfText(decision.reasonsForApplicant, decision.reasonsLang)}>
        {decision.reasonsForApplicant}
      </p>
      <Conditions of={decision} />
      {decision.appealUntil && (
        <p>
          <FormattedMessage
            {...words.appealUntil}
            values={{ date: <Day key="date" on={decision.appealUntil} weekday /> }}
          />
        </p>
      )}
    </>
  );
}
