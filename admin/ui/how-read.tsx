import { FormattedMessage } from "react-intl";
import { QuietButton } from "./button.tsx";
import { Chips, RemovableChip } from "./chip.tsx";
import { words } from "./found-messages.ts";

/** How the words of a search were read, and what to do with words that are meant as they are. */
export interface HowReadProps {
  corrections: readonly { typed: string; read: string }[];
  understood: readonly { kind: string; value: string; label: string; words: string }[];
  onLiterally(words: string): void;
}

/** Typing errors that were looked past, and what words were taken for. Each can be taken back. */
export function HowRead({ corrections, understood, onLiterally }: HowReadProps) {
  return (
    <>
      {corrections.map(({ typed, read }) => (
        <div className="row" key={typed}>
          <p>
            <FormattedMessage {...words.corrected} values={{ typed: <bdi key="typed">{typed}</bdi>, read: <bdi key="read">{read}</bdi> }} />
          </p>
          <QuietButton onPress={() => onLiterally(typed)}>
            <FormattedMessage {...words.asTyped} values={{ typed: <bdi key="typed">{typed}</bdi> }} />
          </QuietButton>
        </div>
      ))}
      {understood.length > 0 && (
        <Chips label={<FormattedMessage {...words.understood} />}>
          {understood.map((one) => (
            <RemovableChip key={`${one.kind} ${one.value}`} onRemove={() => onLiterally(one.words)}>
              <bdi>{one.label}</bdi>
            </RemovableChip>
          ))}
        </Chips>
      )}
    </>
  );
}
