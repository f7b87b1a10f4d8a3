import type { HTMLInputTypeAttribute, ReactNode } from "react";
import { Field, describedBy } from "./field.tsx";
import type { FieldProps } from "./field.tsx";

interface TextControl extends FieldProps {
  value: string;
  onChange(value: string): void;
}

/** One line of text. `short` keeps the field as wide as its content; `beside` stands at its end (an "Add" button). */
export interface TextInputProps extends TextControl {
  type?: HTMLInputTypeAttribute;
  autoComplete?: string;
  inputMode?: "text" | "email" | "numeric" | "search" | "tel" | "url";
  spellCheck?: boolean;
  /** Width in characters; without it the field fills its column. */
  characters?: number;
  lang?: string;
  beside?: ReactNode;
}

/** A field of one line. Pasting always works; nothing is checked before the form is sent. */
export function TextInput(props: TextInputProps) {
  const { id, value, onChange, characters, beside, hint, error } = props;
  const input = (
    <input
      className={`input${characters ? " input-short" : ""}`}
      id={id}
      name={id}
      type={props.type ?? "text"}
      size={characters}
      value={value}
      lang={props.lang}
      dir="auto"
      autoComplete={props.autoComplete ?? "off"}
      inputMode={props.inputMode}
      spellCheck={props.spellCheck}
      aria-invalid={error ? true : undefined}
      aria-describedby={describedBy(id, hint, error)}
      onChange={(event) => onChange(event.target.value)}
    />
  );
  return <Field {...props}>{beside ? <div className="beside">{[input, beside]}</div> : input}</Field>;
}

/** Several lines of text. */
export interface TextAreaProps extends TextControl {
  rows?: number;
  lang?: string;
}

/** A field of several lines, in any script. */
export function TextArea(props: TextAreaProps) {
  const { id, value, onChange, rows = 4, hint, error } = props;
  return (
    <Field {...props}>
      <textarea
        className="input"
        id={id}
        name={id}
        rows={rows}
        value={value}
        lang={props.lang}
        dir="auto"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}

/** One of a few; for many, use `Combobox`. */
export interface SelectProps extends TextControl {
  options: readonly { value: string; label: string }[];
}

/** A native select. */
export function Select(props: SelectProps) {
  const { id, value, onChange, options, hint, error } = props;
  return (
    <Field {...props}>
      <select
        className="input input-short"
        id={id}
        name={id}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
