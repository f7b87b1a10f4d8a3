import { FormattedMessage, useIntl } from "react-intl";
import { useParams } from "react-router";
import { BallotMinutesDocument, type BallotMinutesQuery } from "../../../schema/operations.ts";
import { useQuestion } from "../../lib/data.ts";
import { languageOfText } from "../../lib/text-language.ts";
import { Answer, NotFoundPage } from "../../ui/answer.tsx";
import { PrintButton } from "../../ui/button.tsx";
import { OutcomeSentence } from "../../ui/double-majority.tsx";
import { Page } from "../../ui/page.tsx";
import { EmptyState, Sheet, Stack } from "../../ui/surface.tsx";
import { UserText } from "../../ui/text.tsx";
import "../membership.css";
import { ConditionList } from "../conditions.tsx";
import { outcomeTitle } from "../outcome/outcome-words.ts";
import { CountsSheet } from "./counts-sheet.tsx";
import { FactsSheet } from "./facts-sheet.tsx";
import { words } from "./messages.ts";
import "./minutes.css";
import { TookPartSheet } from "./took-part-sheet.tsx";

type Found = NonNullable<BallotMinutesQuery["node"]>;

/** A ballot as its minutes need it. */
export type MinutesFacts = Extract<Found, { question: string }>;

/** The minutes of a ballot, on A4 without navigation: for those who may read the numbers of its result. */
export function MinutesPage() {
  const { ballot = "" } = useParams();
  const asked = useQuestion(BallotMinutesDocument, { id: ballot });
  return <Answer of={asked}>{({ node }) => (node && "question" in node ? <Minutes ballot={node} /> : <NotFoundPage />)}</Answer>;
}

function Minutes({ ballot }: { ballot: MinutesFacts }) {
  const intl = useIntl();
  const { recordEntry, outcome } = ballot;
  const committee = <UserText key="committee">{ballot.committee.name}</UserText>;
  const recorded = recordEntry && outcome;
  return (
    <Page
      title={intl.formatMessage(words.title)}
      section={ballot.question}
      back={{ to: `ballots/${ballot.id}`, label: intl.formatMessage(words.back) }}
      lead={<FormattedMessage {...words.lead} values={{ committee }} />}
      below={recorded && <PrintButton />}
    >
      {recorded ? (
        <div className="minutes">
          <Stack>
            <Sheet outcome title={outcomeTitle(intl, outcome)}>
              <OutcomeSentence>{ballot.explanation ?? ""}</OutcomeSentence>
            </Sheet>
            <FactsSheet ballot={ballot} />
            <CountsSheet ballot={ballot} />
            <TookPartSheet ballot={ballot} />
            <ReasonsSheet ballot={ballot} />
            <ReferenceSheet entry={recordEntry} />
          </Stack>
        </div>
      ) : (
        <EmptyState>
          <FormattedMessage {...words.notYet} />
        </EmptyState>
      )}
    </Page>
  );
}

/** The letter of reasons as it went to whom it concerns; seats and people are not named in it. */
function ReasonsSheet({ ballot }: { ballot: MinutesFacts }) {
  const reasons = ballot.decision?.reasonsForApplicant ?? "";
  return (
    <Sheet title={<FormattedMessage {...words.reasons} />}>
      {reasons === "" ? (
        <p>
          <FormattedMessage {...words.reasonsNone} />
        </p>
      ) : (
        <p className="letter" dir="auto" lang={languageOfText(reasons, ballot.decision?.reasonsLang)}>
          {reasons}
        </p>
      )}
      {ballot.decision && ballot.decision.conditions.length > 0 && <ConditionList of={ballot.decision} />}
    </Sheet>
  );
}

/** What lets a reader of the paper look the act up, and show that it was not changed. */
function ReferenceSheet({ entry }: { entry: NonNullable<MinutesFacts["recordEntry"]> }) {
  return (
    <Sheet title={<FormattedMessage {...words.reference} />} note={<FormattedMessage {...words.entryNote} />}>
      <p>
        <FormattedMessage {...words.entry} values={{ sequence: entry.sequence }} />{" "}
        <bdi className="minutes-hash" dir="ltr" translate="no">
          {entry.hash}
        </bdi>
      </p>
    </Sheet>
  );
}
