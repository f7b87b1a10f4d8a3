import type { ReactNode } from "react";
import { FieldGroup } from "./field.tsx";
import type { FieldProps } from "./field.tsx";

/** One thing that can be chosen. */
export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

/** One of several, as full-width rows ("rows", for a decision) or plain ones in a line ("line"). */
export interface RadiosProps extends FieldProps {
  choices: readonly Choice[];
  value: string | null;
  onChange(value: string): void;
  look?: "rows" | "line";
  /** Shown under the chosen row: a question that only this choice raises. */
  below?: (value: string) => ReactNode;
}

/** Radio buttons. The error summary links to the first of them. */
export function Radios(props: RadiosProps) {
  const { id, choices, value, onChange, look = "rows", below } = props;
  return (
    <FieldGroup {...props}>
      <div className={look === "line" ? "row" : undefined}>
        {choices.map((choice, index) => (
          <div key={choice.value} className={look === "rows" ? "choice-item" : undefined}>
            <label className={look === "rows" ? "choice" : "box-row"}>
              <input
                className="box box-round"
                type="radio"
                name={id}
                id={index === 0 ? id : `${id}-${choice.value}`}
                value={choice.value}
                checked={value === choice.value}
                onChange={() => onChange(choice.value)}
              />
              <span className="choice-words">
                <span className={look === "rows" ? "choice-label" : undefined}>{choice.label}</span>
                {choice.hint && <span className="box-row-hint">{choice.hint}</span>}
              </span>
            </label>
            {value === choice.value && below?.(choice.value)}
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}

/** Any of several. */
export interface CheckboxesProps extends FieldProps {
  choices: readonly Choice[];
  values: readonly string[];
  onChange(values: string[]): void;
}

/** Checkboxes in 44 px rows. */
export function Checkboxes(props: CheckboxesProps) {
  const { id, choices, values, onChange } = props;
  return (
    <FieldGroup {...props}>
      {choices.map((choice, index) => (
        <Checkbox
          key={choice.value}
          id={index === 0 ? id : `${id}-${choice.value}`}
          label={choice.label}
          hint={choice.hint}
          checked={values.includes(choice.value)}
          onChange={(checked) =>
            onChange(checked ? [...values, choice.value] : values.filter((value) => value !== choice.value))
          }
        />
      ))}
    </FieldGroup>
  );
}

/** One box with its words; `count` stands at the end of the row (facets). */
export interface CheckboxProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  count?: ReactNode;
  checked: boolean;
  onChange(checked: boolean): void;
}

/** A single box, for "I'm not sure" and for facets. */
export function Checkbox({ id, label, hint, count, checked, onChange }: CheckboxProps) {
  return (
    <label className="box-row">
      <input
        className="box"
        type="checkbox"
        id={id}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="box-row-words">
        {label}
        {hint && <span className="box-row-hint">{hint}</span>}
      </span>
      {count !== undefined && <span className="box-row-count">{count}</span>}
    </label>
  );
}
