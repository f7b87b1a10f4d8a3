import { FormattedMessage } from "react-intl";
import type { DecisionStanding } from "../../../schema/operations.ts";
import { Tag } from "../../ui/tag.tsx";
import { standing as words } from "../ballots/matter-words.ts";

/** A tag where a decision does not simply stand: appealed, looked at again, to be confirmed, overturned. */
export function StandingTag({ standing }: { standing: DecisionStanding }) {
  if (standing === "STANDS") {
    return null;
  }
  return (
    <Tag kind={standing === "OVERTURNED" ? "closed" : "waiting"}>
      <FormattedMessage {...words[standing]} />
    </Tag>
  );
}
