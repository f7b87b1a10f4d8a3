import { useCombobox } from "downshift";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { useIntl } from "react-intl";
import { words } from "./combobox-messages.ts";
import { Field, describedBy } from "./field.tsx";
import type { FieldProps } from "./field.tsx";

/** One suggestion. `lang` and `rightToLeft` belong to its second words (an own-script name). */
export interface ComboboxOption {
  value: string;
  label: string;
  detail?: string | null;
  lang?: string;
  rightToLeft?: boolean;
}

/** The screen searches (`onText`), gives `options`, and is told what was chosen. */
export interface ComboboxProps extends FieldProps {
  text: string;
  onText(text: string): void;
  options: readonly ComboboxOption[];
  onChoose(option: ComboboxOption): void;
  /** Stands at the end of the field: an "Add" button. */
  beside?: ReactNode;
}

/** The combobox itself; use `Combobox`, which loads it when it is needed. */
export function ComboboxList(props: ComboboxProps) {
  const { id, text, onText, options, onChoose, hint, error, beside } = props;
  const box = useCombobox<ComboboxOption>({
    items: [...options],
    inputId: id,
    labelId: `${id}-label`,
    inputValue: text,
    selectedItem: null,
    itemToString: (option) => option?.label ?? "",
    onSelectedItemChange: ({ selectedItem }) => selectedItem && onChoose(selectedItem),
    // What is typed stays as typed: choosing hands the option to the screen, leaving the field changes nothing.
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, selectedItem: null, inputValue: state.inputValue }
        : changes,
  });
  useKeptMark(options, box);
  return (
    <Field {...props}>
      <div className={beside ? "beside" : undefined}>
        <div className="combobox">
          <input
            {...box.getInputProps({
              id,
              className: "input",
              dir: "auto",
              autoComplete: "off",
              "aria-invalid": error ? true : undefined,
              "aria-describedby": describedBy(id, hint, error),
              // Enter on what was typed sends the form, as in any field; downshift would only close its list.
              onKeyDown: (event) => {
                if (event.key === "Enter" && box.highlightedIndex < 0) {
                  Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
                }
              },
              // Told at once, not after downshift's own update: the caret would jump to the end of the field.
              onChange: (event) => onText(event.currentTarget.value),
            })}
          />
          <ul {...box.getMenuProps({ className: "combobox-list" })}>
            {box.isOpen &&
              options.map((option, index) => (
                <li key={option.value} {...box.getItemProps({ item: option, index })}>
                  <span dir="auto">{option.label}</span>
                  {option.detail && (
                    <span className="combobox-detail" lang={option.lang} dir={option.rightToLeft ? "rtl" : "auto"}>
                      {option.detail}
                    </span>
                  )}
                </li>
              ))}
          </ul>
        </div>
        {beside}
      </div>
      <Suggested count={box.isOpen ? options.length : null} />
    </Field>
  );
}

/**
 * Answers to later letters change the list under the reader. What is marked stays marked wherever it stands now, so that
 * Enter never takes something else; where it is gone, nothing is marked.
 */
function useKeptMark(
  options: readonly ComboboxOption[],
  { highlightedIndex, setHighlightedIndex }: { highlightedIndex: number; setHighlightedIndex(index: number): void },
): void {
  const former = useRef(options);
  useLayoutEffect(() => {
    const marked = former.current[highlightedIndex]?.value;
    former.current = options;
    if (marked !== undefined && options[highlightedIndex]?.value !== marked) {
      setHighlightedIndex(options.findIndex((option) => option.value === marked));
    }
  });
}

/** How long the list must stand still before its length is said, in milliseconds: not at every letter. */
const QUIET_FOR = 500;

/** Says how many suggestions there are, once typing pauses. */
function Suggested({ count }: { count: number | null }) {
  const intl = useIntl();
  const [said, setSaid] = useState("");
  const toSay = count === null ? "" : intl.formatMessage(words.suggestions, { count });
  useEffect(() => {
    const timer = window.setTimeout(() => setSaid(toSay), QUIET_FOR);
    return () => window.clearTimeout(timer);
  }, [toSay]);
  return (
    <span className="hidden-words" role="status">
      {said}
    </span>
  );
}
