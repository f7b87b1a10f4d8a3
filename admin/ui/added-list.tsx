import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { QuietButton } from "./button.tsx";
import { words } from "./messages.ts";

/** Something added to an answer. `name` completes "Remove" for screen readers. */
export interface AddedItem {
  key: string;
  words: ReactNode;
  name: string;
}

/** What was added so far, each with "Remove". */
export function AddedList({ items, onRemove }: { items: readonly AddedItem[]; onRemove(key: string): void }) {
  return (
    <ul className="added-list">
      {items.map((item) => (
        <li key={item.key}>
          <span>{item.words}</span>
          <QuietButton hidden={item.name} onPress={() => onRemove(item.key)}>
            <FormattedMessage {...words.remove} />
          </QuietButton>
        </li>
      ))}
    </ul>
  );
}
