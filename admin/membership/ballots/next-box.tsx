import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { dayOf, today } from "../../lib/dates.ts";
import type { WordsDescriptor } from "../../lib/words.ts";
import { LinkButton } from "../../ui/button.tsx";
import { TextLink } from "../../ui/link.tsx";
import { SandBox } from "../../ui/surface.tsx";
import { Day, UserText } from "../../ui/text.tsx";
import type { BallotFacts } from "./ballot.ts";
import { matter } from "./matter-words.ts";
import { result, words } from "./messages.ts";

interface Next {
  words: WordsDescriptor;
  values?: Record<string, ReactNode>;
}

/** The letter to the applicant: sent on a day, or still to be written. */
function letter({ decision }: BallotFacts): Next {
  return decision?.reasonsGivenAt
    ? { words: result.nextLetterSent, values: { date: <Day key="date" on={dayOf(decision.reasonsGivenAt)} /> } }
    : { words: result.nextLetter };
}

function appeal({ decision }: BallotFacts): Next[] {
  if (!decision?.appealUntil) {
    return [];
  }
  const over = decision.appealUntil < today();
  const day = <Day key="day" on={decision.appealUntil} weekday />;
  return [{ words: over ? result.nextAppealOver : result.nextAppeal, values: { day } }];
}

function secondRound({ nextRoundFrom }: BallotFacts): Next {
  return nextRoundFrom
    ? { words: result.nextSecond, values: { day: <Day key="day" on={nextRoundFrom} weekday /> } }
    : { words: result.nextPutOff };
}

/** Too many seats stepped back, and there is a committee above. */
function passed(name: string): Next[] {
  const network = <UserText key="network">{name}</UserText>;
  return [{ words: result.nextPassed, values: { network } }, { words: result.nextPassedFollow }];
}

/** What follows from the outcome, in order. */
function nextSteps(ballot: BallotFacts): Next[] {
  const again = ballot.review && ballot.review.kind !== "APPEAL";
  if (!ballot.application || again) {
    const decided = ["APPROVED", ...(again ? ["REFUSED", "REFUSED_BY_COMMUNITY"] : [])].includes(ballot.outcome ?? "");
    return [{ words: decided ? matter.nextDone : matter.nextNothing }];
  }
  switch (ballot.outcome) {
    case "APPROVED":
      return [{ words: result.nextMember }, letter(ballot)];
    case "REFUSED":
    case "REFUSED_BY_COMMUNITY":
      return [letter(ballot), ...appeal(ballot), { words: result.nextBack }];
    case "SPLIT_INSTITUTIONS_AGAINST":
      return [{ words: result.nextTalk }, { words: result.nextAnother }, letter(ballot)];
    case "TIED":
    case "BLOCKED":
      return [secondRound(ballot)];
    case "ESCALATED_TOO_MANY_RECUSALS":
      return ballot.passesTo ? passed(ballot.passesTo.name) : [{ words: result.nextDeputies }];
    default:
      return [{ words: result.nextAgain }, { words: result.nextPutOff }];
  }
}

/** What happens next, with the act that is asked for. */
export function NextBox({ ballot }: { ballot: BallotFacts }) {
  if (ballot.state === "VOID" || !ballot.outcome) {
    return null;
  }
  const first: Next[] = ballot.recordedAt ? [] : [{ words: result.nextRecord }];
  const steps = [...first, ...nextSteps(ballot)];
  return (
    <SandBox title={<FormattedMessage {...result.next} />}>
      <ol className="next-list">
        {steps.map((step) => (
          <li key={step.words.id}>
            <FormattedMessage {...step.words} values={{ ...step.values, b: (chunks) => <strong>{chunks}</strong> }} />
          </li>
        ))}
      </ol>
      <NextActs ballot={ballot} />
    </SandBox>
  );
}

function NextActs({ ballot }: { ballot: BallotFacts }) {
  const { decision } = ballot;
  if (ballot.can.includes("closeBallot")) {
    return (
      <LinkButton to={`ballots/${ballot.id}/close`}>
        <FormattedMessage {...words.record} />
      </LinkButton>
    );
  }
  if (decision && !decision.reasonsGivenAt && decision.can.includes("giveReasons")) {
    return (
      <LinkButton to={`decisions/${decision.id}/reasons`}>
        <FormattedMessage {...result.writeLetter} />
      </LinkButton>
    );
  }
  if (decision?.reasonsGivenAt) {
    return (
      <TextLink to={`decisions/${decision.id}`}>
        <FormattedMessage {...result.readLetter} />
      </TextLink>
    );
  }
  return null;
}
