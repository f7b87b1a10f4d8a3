import { FormattedMessage } from "react-intl";
import type { ConsentState } from "../../schema/operations.ts";
import { Tag } from "../ui/tag.tsx";
import type { TagKind } from "../ui/tag.tsx";
import { consentStateWords } from "./consent-messages.ts";

const kinds: Record<ConsentState, TagKind> = {
  GRANTED: "done",
  REFUSED: "closed",
  WITHDRAWN: "closed",
  EXPIRED: "waiting",
  NEVER_ASKED: "underway",
};

/** Where a consent stands. */
export function ConsentTag({ state }: { state: ConsentState }) {
  return (
    <Tag kind={kinds[state]}>
      <FormattedMessage {...consentStateWords[state]} />
    </Tag>
  );
}
