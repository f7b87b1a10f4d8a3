import { FormattedMessage, useIntl } from "react-intl";
import { QuietButton } from "./button.tsx";
import { Chips, RemovableChip } from "./chip.tsx";
import { words } from "./found-messages.ts";

/** How the words of a search were read, and what to do with words that are meant as they are. */
export interface HowReadProps {
  corrections: readonly { typed: string; read: string }[];
  /** What each run of words was read as; last what nothing is called, and all the words only come near to. */
  read: readonly { words: string; labels: readonly string[]; nearly: boolean }[];
  onLiterally(words: string): void;
}

/** Typing errors that were looked past, and what words were taken for. Each can be taken back. */
export function HowRead({ corrections, read, onLiterally }: HowReadProps) {
  const intl = useIntl();
  const named = (labels: readonly string[]) => intl.formatList(labels, { type: "disjunction" });
  const surely = read.filter(({ nearly }) => !nearly);
  return (
    <>
      {corrections.map(({ typed, read: meant }) => (
        <div className="row" key={typed}>
          <p>
            <FormattedMessage {...words.corrected} values={{ typed: <bdi key="typed">{typed}</bdi>, read: <bdi key="read">{meant}</bdi> }} />
          </p>
          <QuietButton onPress={() => onLiterally(typed)}>
            <FormattedMessage {...words.asTyped} values={{ typed: <bdi key="typed">{typed}</bdi> }} />
          </QuietButton>
        </div>
      ))}
      {surely.length > 0 && (
        <Chips label={<FormattedMessage {...words.understood} />}>
          {surely.map((one) => (
            <RemovableChip key={one.words} onRemove={() => onLiterally(one.words)}>
              <bdi>{named(one.labels)}</bdi>
            </RemovableChip>
          ))}
        </Chips>
      )}
      {read
        .filter(({ nearly }) => nearly)
        .map((one) => (
          <div className="row" key={one.words}>
            <p>
              <FormattedMessage {...words.nearly} values={{ read: <bdi key="read">{named(one.labels)}</bdi> }} />
            </p>
            <QuietButton onPress={() => onLiterally(one.words)}>
              <FormattedMessage {...words.wordsOnly} />
            </QuietButton>
          </div>
        ))}
    </>
  );
}
