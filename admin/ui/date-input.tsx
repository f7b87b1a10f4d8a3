import { FormattedMessage } from "react-intl";
import { FieldGroup } from "./field.tsx";
import type { FieldProps } from "./field.tsx";
import { words } from "./messages.ts";

/** A day as it is typed; each box may hold anything until the form is sent. */
export interface TypedDate {
  day: string;
  month: string;
  year: string;
}

/** The typed boxes of a calendar day; empty boxes when there is none. */
export function typedDate(day: string | null | undefined): TypedDate {
  const [year = "", month = "", date = ""] = (day ?? "").split("-");
  return { day: date.replace(/^0/u, ""), month: month.replace(/^0/u, ""), year };
}

/** The calendar day "2026-11-02", or null when the boxes do not name a real one. */
export function dayFromTyped(typed: TypedDate): string | null {
  const [year, month, day] = [typed.year, typed.month, typed.day].map((part) => Number(part.trim()));
  if (!year || !month || !day || year < 1000 || year > 9999) {
    return null;
  }
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}

/** A date people know: three boxes, no calendar to fight with. */
export interface DateInputProps extends FieldProps {
  value: TypedDate;
  onChange(value: TypedDate): void;
}

const boxes = ["day", "month", "year"] as const;

/** Day, month and year in three boxes. */
export function DateInput(props: DateInputProps) {
  const { id, value, onChange, error } = props;
  return (
    <FieldGroup {...props}>
      <div className="date-boxes">
        {boxes.map((box, index) => (
          <div key={box} className={`date-box date-box-${box}`}>
            <label htmlFor={index === 0 ? id : `${id}-${box}`}>
              <FormattedMessage {...words[box]} />
            </label>
            <input
              className="input"
              id={index === 0 ? id : `${id}-${box}`}
              inputMode="numeric"
              autoComplete="off"
              value={value[box]}
              aria-invalid={error ? true : undefined}
              onChange={(event) => onChange({ ...value, [box]: event.target.value })}
            />
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}
