import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { words } from "./messages.ts";

/** Something understood or chosen, which can be taken away. */
export function RemovableChip({ children, onRemove }: { children: ReactNode; onRemove: () => void }) {
  return (
    <button type="button" className="chip chip-chosen" onClick={onRemove}>
      <span className="hidden-words">
        <FormattedMessage {...words.remove} />{" "}
      </span>
      <span>{children}</span>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d="m1.5 1.5 9 9m0-9-9 9" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
      </svg>
    </button>
  );
}

/** A suggestion that can be taken ("Did you mean"). */
export function SuggestionChip({ children, onTake }: { children: ReactNode; onTake: () => void }) {
  return (
    <button type="button" className="chip" onClick={onTake}>
      <span>{children}</span>
    </button>
  );
}

/** Chips in a line that wraps, after a few words that say what they are. */
export function Chips({ label, children }: { label?: ReactNode; children: ReactNode }) {
  return (
    <div className="chips">
      {label && <span className="field-hint">{label}</span>}
      {children}
    </div>
  );
}
