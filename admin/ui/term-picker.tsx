import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { TermOption } from "../lib/vocabulary.ts";
import { AddedList } from "./added-list.tsx";
import { Button } from "./button.tsx";
import { Combobox } from "./combobox.tsx";
import type { FieldProps } from "./field.tsx";
import { words } from "./messages.ts";
import { UserText } from "./text.tsx";

/** A term that was chosen, or the reader's own words where no term fits (`known` is false). */
export interface PickedTerm {
  value: string;
  label: string;
  known: boolean;
}

/** Picks any number of terms by typing. With `ownWords`, what is typed can be added as it is. */
export interface TermPickerProps extends FieldProps {
  items: readonly PickedTerm[];
  onChange(items: PickedTerm[]): void;
  /** A hook that finds terms for what is typed (lib/vocabulary.ts). */
  useOptions(text: string): readonly TermOption[];
  ownWords?: boolean;
}

/** A combobox over what was chosen so far, each with "Remove". */
export function TermPicker({ items, onChange, useOptions, ownWords = false, ...field }: TermPickerProps) {
  const intl = useIntl();
  const [text, setText] = useState("");
  const options = useOptions(text);
  const add = (item: PickedTerm) => {
    if (!items.some((one) => one.value === item.value)) {
      onChange([...items, item]);
    }
    setText("");
  };
  const typed = text.trim();
  const addTyped = () => {
    const same = options.find((option) => option.label.toLocaleLowerCase() === typed.toLocaleLowerCase());
    if (same) {
      add({ value: same.value, label: same.label, known: true });
    } else if (ownWords && typed !== "") {
      add({ value: typed, label: typed, known: false });
    }
  };
  return (
    <div>
      <Combobox
        {...field}
        text={text}
        onText={setText}
        options={options.filter((option) => !items.some((item) => item.value === option.value))}
        onChoose={(option) => add({ value: option.value, label: option.label, known: true })}
        beside={
          ownWords && (
            <Button kind="secondary" onPress={addTyped}>
              <FormattedMessage {...words.add} />
            </Button>
          )
        }
      />
      <AddedList
        items={items.map((item) => ({
          key: item.value,
          name: item.label,
          words: (
            <>
              <UserText>{item.label}</UserText>
              {!item.known && (
                <span className="second-line">
                  <FormattedMessage {...words.ownWords} />
                </span>
              )}
            </>
          ),
        }))}
        onRemove={(key) => onChange(items.filter((item) => item.value !== key))}
      />
      <p className="hidden-words" role="status">
        {items.length > 0 && intl.formatMessage(words.chosenCount, { count: items.length })}
      </p>
    </div>
  );
}
