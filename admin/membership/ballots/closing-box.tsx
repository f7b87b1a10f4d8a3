import { FormattedMessage } from "react-intl";
import { LinkButton } from "../../ui/button.tsx";
import { SandBox } from "../../ui/surface.tsx";
import type { BallotFacts } from "./ballot.ts";
import { words } from "./messages.ts";

/** Every seat has voted: the ballot can close before its time. */
export function ClosingBox({ ballot }: { ballot: BallotFacts }) {
  if (!ballot.can.includes("closeBallot")) {
    return null;
  }
  return (
    <SandBox title={<FormattedMessage {...words.closeNow} />}>
      <p>
        <FormattedMessage {...words.closeNowWhy} />
      </p>
      <p>
        <LinkButton to={`ballots/${ballot.id}/close`} kind="secondary">
          <FormattedMessage {...words.close} />
        </LinkButton>
      </p>
    </SandBox>
  );
}
