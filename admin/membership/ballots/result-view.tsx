import { FormattedMessage, useIntl } from "react-intl";
import type { FieldError } from "../../lib/problems.ts";
import { TextLink } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import { Sheet, Stack, WithAside } from "../../ui/surface.tsx";
import { Tag } from "../../ui/tag.tsx";
import { Deadline, UserText } from "../../ui/text.tsx";
import { RoundWords } from "../application-state.tsx";
import { words as shared } from "../messages.ts";
import { words as minutes } from "../minutes/messages.ts";
import { AboutSheet } from "./about-sheet.tsx";
import type { BallotFacts } from "./ballot.ts";
import { InterestsSheet } from "./interests-sheet.tsx";
import { MatterSheet } from "./matter-sheet.tsx";
import { result } from "./messages.ts";
import { NextBox } from "./next-box.tsx";
import { OutcomeSheet } from "./outcome-sheet.tsx";
import { VotesSheet } from "./votes-sheet.tsx";

/** A ballot after its close: outcome, sentence, thread, bars, votes where they may be read, what happens next. */
export function ResultView({ ballot, errors }: { ballot: BallotFacts; errors: readonly FieldError[] }) {
  const intl = useIntl();
  return (
    <Page
      title={ballot.question}
      heading={<UserText>{ballot.question}</UserText>}
      section={intl.formatMessage(shared.ballots)}
      back={{ to: "ballots", label: intl.formatMessage(shared.backToBallots) }}
      above={<Above ballot={ballot} />}
      errors={errors}
    >
      <Stack>
        {ballot.state === "VOID" || ballot.outcome === null ? <SetAside ballot={ballot} /> : <OutcomeSheet ballot={ballot} />}
        <WithAside
          aside={
            <>
              <NextBox ballot={ballot} />
              <InterestsSheet ballot={ballot} />
              {ballot.decision && <RegisterLink ballot={ballot} id={ballot.decision.id} />}
              {ballot.recordedAt && ballot.tally && <MinutesLink id={ballot.id} />}
            </>
          }
        >
          <MatterSheet ballot={ballot} />
          {ballot.state === "VOID" ? <AboutSheet ballot={ballot} /> : <VotesSheet ballot={ballot} />}
        </WithAside>
      </Stack>
    </Page>
  );
}

function Above({ ballot }: { ballot: BallotFacts }) {
  const moment = <Deadline key="moment" at={ballot.closedAt ?? ballot.closesAt} />;
  const { recordedBy } = ballot;
  return (
    <>
      <Tag kind="closed">
        <FormattedMessage {...(ballot.state === "VOID" ? result.void : result.closed)} />
      </Tag>
      <span>
        <RoundWords round={ballot.round} />
      </span>
      {ballot.state !== "VOID" && (
        <span>
          {recordedBy ? (
            <FormattedMessage
              {...result.closedRecorded}
              values={{ moment, name: <UserText key="name">{recordedBy.displayName}</UserText> }}
            />
          ) : (
            <FormattedMessage {...result.closedOnly} values={{ moment }} />
          )}
        </span>
      )}
    </>
  );
}

function SetAside({ ballot }: { ballot: BallotFacts }) {
  return (
    <Sheet outcome title={<FormattedMessage {...result.void} />}>
      <p>{ballot.state === "VOID" ? <FormattedMessage {...result.voidWhy} /> : ballot.explanation}</p>
    </Sheet>
  );
}

function RegisterLink({ ballot, id }: { ballot: BallotFacts; id: string }) {
  const isPublic = ballot.committee.network.settings.publishDecisions;
  return (
    <p>
      <TextLink to={`decisions/${id}`}>
        <FormattedMessage {...(isPublic ? result.register : result.registerMembers)} />
      </TextLink>
    </p>
  );
}

function MinutesLink({ id }: { id: string }) {
  return (
    <p>
      <TextLink to={`ballots/${id}/minutes`}>
        <FormattedMessage {...minutes.link} />
      </TextLink>
    </p>
  );
}
