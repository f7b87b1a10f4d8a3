import { FormattedMessage } from "react-intl";
import type { VoteChoice } from "../../../schema/operations.ts";
import type { Choice } from "../../ui/choices.tsx";
import { isCommunity } from "./ballot.ts";
import type { BallotFacts, RollSeat } from "./ballot.ts";
import { words } from "./messages.ts";

/** A choice of the vote, its value one of the graph's. */
export interface VoteOption extends Choice {
  value: VoteChoice;
}

/** What a seat can say in this ballot. A community seat may stop a first round where the rule allows it. */
export function voteOptions(ballot: BallotFacts, mine: RollSeat): VoteOption[] {
  const mayBlock = ballot.rule.blockAllowed && ballot.round === 1 && isCommunity(mine);
  const options: VoteOption[] = [
    { value: "APPROVE", label: <FormattedMessage {...(ballot.subject === "ADMIT" ? words.yesJoin : words.yes)} /> },
    {
      value: "REJECT",
      label: <FormattedMessage {...words.no} />,
      hint: ballot.subject === "ADMIT" ? <FormattedMessage {...words.noHint} /> : undefined,
    },
    {
      value: "ABSTAIN",
      label: <FormattedMessage {...words.noSide} />,
      hint: <FormattedMessage {...words.noSideHint} />,
    },
  ];
  const block: VoteOption = {
    value: "BLOCK",
    label: <FormattedMessage {...words.block} />,
    hint: <FormattedMessage {...words.blockHint} />,
  };
  return mayBlock ? [...options, block] : options;
}

/** Whether the rule asks for a reason with this vote; a block always needs one. */
export function needsReason(ballot: BallotFacts, choice: VoteChoice | null): boolean {
  return choice === "BLOCK" || (choice !== null && ballot.rule.reasonRequiredOn.includes(choice));
}
