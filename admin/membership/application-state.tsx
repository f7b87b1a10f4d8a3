import { FormattedMessage } from "react-intl";
import type { ApplicationState } from "../../schema/operations.ts";
import { Tag } from "../ui/tag.tsx";
import type { TagKind } from "../ui/tag.tsx";
import { applicationStates, words } from "./messages.ts";

const kinds: Record<ApplicationState, TagKind> = {
  DRAFT: "underway",
  SUBMITTED: "waiting",
  NEEDS_INFORMATION: "waiting",
  IN_REVIEW: "underway",
  IN_BALLOT: "underway",
  APPROVED: "done",
  REFUSED: "closed",
  WITHDRAWN: "closed",
  DEFERRED: "waiting",
  EXPIRED: "closed",
};

/** Where an application stands, as a tag. */
export function ApplicationStateTag({ state }: { state: ApplicationState }) {
  return (
    <Tag kind={kinds[state]}>
      <FormattedMessage {...applicationStates[state]} />
    </Tag>
  );
}

/** Which round of voting a ballot is. */
export function RoundWords({ round }: { round: number }) {
  if (round === 1) {
    return <FormattedMessage {...words.roundFirst} />;
  }
  return <FormattedMessage {...(round === 2 ? words.roundSecond : words.roundLater)} values={{ round }} />;
}
