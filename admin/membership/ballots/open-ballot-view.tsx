import { FormattedMessage, useIntl } from "react-intl";
import { dayOf } from "../../lib/dates.ts";
import type { Form as FormState } from "../../lib/form.ts";
import type { FieldError } from "../../lib/problems.ts";
import { Page } from "../../ui/page.tsx";
import { WithAside } from "../../ui/surface.tsx";
import { Tag } from "../../ui/tag.tsx";
import { Day, Deadline, UserText } from "../../ui/text.tsx";
import { RoundWords } from "../application-state.tsx";
import { words as shared } from "../messages.ts";
import { AboutSheet } from "./about-sheet.tsx";
import { steppedBack } from "./ballot.ts";
import type { BallotFacts, BallotViewer } from "./ballot.ts";
import type { DeclareForm, VoteForm } from "./ballot-page.tsx";
import { ClosingBox } from "./closing-box.tsx";
import { DeclareSheet } from "./declare-sheet.tsx";
import { MatterSheet } from "./matter-sheet.tsx";
import { words } from "./messages.ts";
import { NoVoteSheet } from "./no-vote-sheet.tsx";
import { RuleBox } from "./rule-box.tsx";
import { SuggestionsSheet } from "./suggestions-sheet.tsx";
import { TurnoutSheet } from "./turnout-sheet.tsx";
import { VoteSheet } from "./vote-sheet.tsx";

/** The ballot, who looks at it, and what is typed. */
export interface OpenBallotProps {
  ballot: BallotFacts;
  viewer: BallotViewer | null;
  declare: FormState<DeclareForm>;
  vote: FormState<VoteForm>;
  errors: readonly FieldError[];
}

/** An open ballot: two numbered steps for a seat of the roll, an explanation for everybody else. */
export function OpenBallotView({ ballot, viewer, declare, vote, errors }: OpenBallotProps) {
  const intl = useIntl();
  const mine = ballot.roll.find((place) => place.mine);
  const mayVote = mine !== undefined && !steppedBack(mine);
  return (
    <Page
      title={ballot.question}
      heading={<UserText>{ballot.question}</UserText>}
      section={intl.formatMessage(shared.ballots)}
      back={{ to: "ballots", label: intl.formatMessage(shared.backToBallots) }}
      above={<Above ballot={ballot} />}
      lead={
        <>
          <FormattedMessage {...words.closes} values={{ moment: <Deadline key="moment" at={ballot.closesAt} /> }} />
          {mayVote && " "}
          {mayVote && <FormattedMessage {...words.mayChange} />}
        </>
      }
      errors={errors}
    >
      <WithAside
        aside={
          <>
            <ClosingBox ballot={ballot} />
            <RuleBox ballot={ballot} />
            {mine && <TurnoutSheet ballot={ballot} />}
            <SuggestionsSheet ballot={ballot} />
            {mine && <AboutSheet ballot={ballot} />}
          </>
        }
      >
        <MatterSheet ballot={ballot} />
        {mine ? (
          <>
            <DeclareSheet ballot={ballot} mine={mine} form={declare} other={vote} />
            <VoteSheet ballot={ballot} mine={mine} form={vote} other={declare} />
          </>
        ) : (
          <>
            <NoVoteSheet ballot={ballot} viewer={viewer} />
            <TurnoutSheet ballot={ballot} />
            <AboutSheet ballot={ballot} />
          </>
        )}
      </WithAside>
    </Page>
  );
}

function Above({ ballot }: { ballot: BallotFacts }) {
  const date = <Day key="date" on={dayOf(ballot.opensAt)} />;
  return (
    <>
      <Tag kind="underway">
        <FormattedMessage {...(ballot.state === "OPEN" ? words.isOpen : words.isScheduled)} />
      </Tag>
      <span>
        <RoundWords round={ballot.round} />
      </span>
      <span>
        {ballot.openedBy ? (
          <FormattedMessage
            {...words.openedBy}
            values={{ date, name: <UserText key="name">{ballot.openedBy.displayName}</UserText> }}
          />
        ) : (
          <FormattedMessage {...words.opened} values={{ date }} />
        )}
      </span>
    </>
  );
}
