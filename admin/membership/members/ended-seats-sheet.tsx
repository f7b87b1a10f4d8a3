import { FormattedMessage } from "react-intl";
import { EndedSeatsDocument } from "../../../schema/operations.ts";
import { useQuestion } from "../../lib/data.ts";
import { TextLink } from "../../ui/link.tsx";
import { Sheet } from "../../ui/surface.tsx";
import { SecondLine } from "../../ui/table.tsx";
import { Day, UserText } from "../../ui/text.tsx";
import { UndoButton } from "../../ui/undo-button.tsx";
import { words } from "./messages.ts";

/** The seats that were ended in the last 14 days, for those who can take it back; nothing while there are none. */
export function EndedSeatsSheet({ committee }: { committee: string }) {
  const { data } = useQuestion(EndedSeatsDocument, { committee });
  const ended = data?.committee?.seats.filter(({ undoable }) => undoable !== null) ?? [];
  if (ended.length === 0) {
    return null;
  }
  return (
    <Sheet title={<FormattedMessage {...words.endedTitle} values={{ count: ended.length }} />}>
      <ul className="plain-list">
        {ended.map(({ id, to, organisation, undoable }) => (
          <li key={id}>
            <TextLink to={`organisations/${organisation.handle}`} className="strong">
              <UserText>{organisation.name}</UserText>
            </TextLink>
            {to !== null && (
              <SecondLine>
                <FormattedMessage {...words.endedLastDay} values={{ date: <Day key="date" on={to} /> }} />
              </SecondLine>
            )}
            <UndoButton act={undoable} of={organisation.name} />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
