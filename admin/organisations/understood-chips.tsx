import { FormattedMessage } from "react-intl";
import { Chips, RemovableChip } from "../ui/chip.tsx";
import { withLiterally } from "./directory-address.ts";
import { words } from "./directory-messages.ts";
import type { DirectoryView } from "./directory-page.tsx";

/** How the words were understood. Taking one away reads its words as words only. */
export function UnderstoodChips({ view }: { view: DirectoryView }) {
  if (view.found.understood.length === 0) {
    return null;
  }
  return (
    <Chips label={<FormattedMessage {...words.understood} />}>
      {view.found.understood.map((one) => (
        <RemovableChip
          key={`${one.kind} ${one.value}`}
          onRemove={() => view.change(withLiterally(view.search, [one.words]))}
        >
          <bdi>{one.label}</bdi>
        </RemovableChip>
      ))}
    </Chips>
  );
}
