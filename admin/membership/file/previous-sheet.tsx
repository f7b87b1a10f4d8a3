import { FormattedMessage } from "react-intl";
import { dayOf } from "../../lib/dates.ts";
import { TextLink } from "../../ui/link.tsx";
import { Sheet } from "../../ui/surface.tsx";
import { SecondLine } from "../../ui/table.tsx";
import { Day } from "../../ui/text.tsx";
import { ApplicationStateTag } from "../application-state.tsx";
import { words } from "./messages.ts";
import type { ApplicationFile } from "./use-file.tsx";

/** Earlier applications of the same organisation. */
export function PreviousSheet({ file }: { file: ApplicationFile }) {
  if (file.previous.length === 0) {
    return null;
  }
  return (
    <Sheet title={<FormattedMessage {...words.previous} />}>
      <ul className="plain-list">
        {file.previous.map((earlier) => (
          <li key={earlier.id}>
            <div className="check-head">
              <TextLink to={`applications/${earlier.id}`} className="strong">
                <bdi>{earlier.reference}</bdi>
              </TextLink>
              <ApplicationStateTag state={earlier.state} />
            </div>
            <SecondLine>
              <Day on={dayOf(earlier.submittedAt ?? earlier.startedAt)} />
            </SecondLine>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
