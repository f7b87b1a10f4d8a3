import { FormattedMessage } from "react-intl";
import type { IntroductionState } from "../../schema/operations.ts";
import { Tag } from "../ui/tag.tsx";
import type { TagKind } from "../ui/tag.tsx";
import { stateWords } from "./messages.ts";

const done: readonly IntroductionState[] = ["ACCEPTED", "CONNECTED"];
const waiting: readonly IntroductionState[] = ["WITH_COMMUNITY", "WITH_BROKER", "QUEUED", "FEEDBACK_DUE", "COUNTERED"];

function kindOf(state: IntroductionState): TagKind {
  if (done.includes(state)) {
    return "done";
  }
  return waiting.includes(state) ? "waiting" : "closed";
}

/** Where a request stands. A declined one is closed, not a problem. */
export function RequestTag({ state }: { state: IntroductionState }) {
  return (
    <Tag kind={kindOf(state)}>
      <FormattedMessage {...stateWords[state]} />
    </Tag>
  );
}
