import { FormattedMessage, useIntl } from "react-intl";
import { UndoActDocument } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import { dayWords } from "../lib/dates.ts";
import { useNotices } from "../lib/notices.tsx";
import { QuietButton } from "./button.tsx";
import { words } from "./messages.ts";

/** An act of the record, and until when the reader can undo it; null or missing where they cannot. */
export interface UndoButtonProps {
  act: { id: string; undoUntil: string | null } | null;
  /** What the act was about, for readers who hear the button alone. */
  of: string;
}

/** Gives what undoes an act and says how it went, for a button in a record or the message right after the act. */
export function useUndo() {
  const intl = useIntl();
  const { notify } = useNotices();
  const undoing = useAct(UndoActDocument);
  const undo = async (act: string) => {
    const { payload, problems, failure } = await undoing.act({ act });
    const reason = problems[0]?.message ?? failure?.message ?? "";
    notify(payload ? intl.formatMessage(words.undone) : intl.formatMessage(words.notUndone, { reason }));
  };
  return (act: { id: string } | null | undefined) => (act ? () => void undo(act.id) : undefined);
}

/** Undo, with the day until which it works; nothing where there is nothing to undo. */
export function UndoButton({ act, of }: UndoButtonProps) {
  const { locale } = useIntl();
  const undoOf = useUndo();
  if (!act?.undoUntil) {
    return null;
  }
  return (
    <div className="row no-print">
      <QuietButton hidden={of} onPress={() => undoOf(act)?.()}>
        <FormattedMessage {...words.undo} />
      </QuietButton>
      <span className="second-line">
        <FormattedMessage {...words.undoUntil} values={{ date: <bdi key="date">{dayWords(act.undoUntil, locale)}</bdi> }} />
      </span>
    </div>
  );
}
