import { FormattedMessage, useIntl } from "react-intl";
import { dayOf } from "../../lib/dates.ts";
import { LinkButton } from "../../ui/button.tsx";
import { TextLink } from "../../ui/link.tsx";
import { SandBox, Sheet } from "../../ui/surface.tsx";
import { SecondLine } from "../../ui/table.tsx";
import { Tag } from "../../ui/tag.tsx";
import { Day } from "../../ui/text.tsx";
import { RoundWords } from "../application-state.tsx";
import { outcomeTitle } from "../outcome/outcome-words.ts";
import { words } from "./messages.ts";
import type { ApplicationFile } from "./use-file.tsx";

/** The ballots so far, and the next one: open it, or read why it cannot start yet. */
export function BallotBox({ file }: { file: ApplicationFile }) {
  return (
    <>
      {file.ballots.length > 0 && <BallotsSheet file={file} />}
      {file.can.includes("openBallot") ? <ReadyBox file={file} /> : <BlockedBox file={file} />}
    </>
  );
}

function ReadyBox({ file }: { file: ApplicationFile }) {
  return (
    <SandBox title={<FormattedMessage {...words.openBallot} />}>
      <p>
        <FormattedMessage {...words.openBallotReady} />
      </p>
      <p className="no-print">
        <LinkButton to={`applications/${file.id}/open-ballot`}>
          <FormattedMessage {...words.openBallot} />
        </LinkButton>
      </p>
    </SandBox>
  );
}

const underWay: readonly string[] = ["SUBMITTED", "NEEDS_INFORMATION", "IN_REVIEW", "DEFERRED"];

function BlockedBox({ file }: { file: ApplicationFile }) {
  if (!file.openBallotBlockedBy || !underWay.includes(file.state)) {
    return null;
  }
  const checksOnly = file.checksLeft > 0 && file.state !== "NEEDS_INFORMATION";
  return (
    <SandBox title={<FormattedMessage {...words.openBallot} />}>
      <p>
        <Tag kind="closed">
          <FormattedMessage {...words.cannotStart} />
        </Tag>
      </p>
      <p>
        {checksOnly ? (
          <FormattedMessage
            {...words.blockedByChecks}
            values={{ count: file.checksLeft, b: (chunks) => <strong>{chunks}</strong> }}
          />
        ) : (
          file.openBallotBlockedBy
        )}
      </p>
    </SandBox>
  );
}

function BallotsSheet({ file }: { file: ApplicationFile }) {
  return (
    <Sheet title={<FormattedMessage {...words.ballots} />}>
      <ul className="plain-list">
        {file.ballots.map((ballot) => (
          <li key={ballot.id}>
            <TextLink to={`ballots/${ballot.id}`} className="strong">
              <RoundWords round={ballot.round} />
            </TextLink>
            <SecondLine>
              <BallotStanding ballot={ballot} />
            </SecondLine>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function BallotStanding({ ballot }: { ballot: ApplicationFile["ballots"][number] }) {
  const intl = useIntl();
  const date = <Day key="date" on={dayOf(ballot.closesAt)} />;
  if (ballot.state === "VOID") {
    return <FormattedMessage {...words.ballotVoid} />;
  }
  if (ballot.outcome) {
    return (
      <>
        {outcomeTitle(intl, ballot.outcome)}, {date}
      </>
    );
  }
  return <FormattedMessage {...words.ballotOpen} values={{ date }} />;
}
