import { useCallback, useState } from "react";
import { useIntl } from "react-intl";
import type { ActOutcome } from "./data.ts";
import { failureWords, problemsAsErrors } from "./problems.ts";
import type { FieldError, Rows } from "./problems.ts";

/** What a text field needs to be drawn: spread it into `TextInput`, `TextArea` or `Select`. */
export interface FieldBinding {
  id: string;
  value: string;
  onChange(value: string): void;
  error: string | undefined;
}

/** The path of a problem in the words of a form. */
export type PathHere = (path: readonly string[]) => readonly string[];

/** The state of one form: typed values, and the errors that Page and the fields show. */
export interface Form<Values extends object> {
  values: Values;
  set<Key extends keyof Values>(key: Key, value: Values[Key]): void;
  /** Binding of a text value. */
  field(key: keyof Values & string): FieldBinding;
  /** The error of any value, for choices, dates and lists. */
  errorOf(key: keyof Values & string): string | undefined;
  errors: readonly FieldError[];
  /** Shows errors found on this side; an empty list clears them. True when there are none. */
  check(errors: FieldError[]): boolean;
  /**
   * Shows what stood in the way of an act. True when it was done.
   * @param pathHere where the form calls a value otherwise than the act: the path of a problem as the form calls it.
   */
  accept(outcome: ActOutcome<unknown>, pathHere?: PathHere): boolean;
}

/** The id of the control of a value; error summaries link to it. */
export function fieldId(key: string): string {
  return `field-${key}`;
}

/**
 * Keeps what is typed, checks on submit only, and turns problems into errors beside their fields.
 * @param rows which value is a list of rows with fields of their own.
 */
export function useForm<Values extends object>(initial: Values, rows?: Rows): Form<Values> {
  const intl = useIntl();
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const set = useCallback(<Key extends keyof Values>(key: Key, value: Values[Key]) => {
    setValues((former) => ({ ...former, [key]: value }));
  }, []);
  const errorOf = (key: string) => errors.find((error) => error.field === key)?.message;
  const check = (found: FieldError[]) => {
    setErrors(found);
    return found.length === 0;
  };
  return {
    values,
    set,
    errors,
    errorOf,
    check,
    field: (key) => ({
      id: fieldId(key),
      value: String(values[key] ?? ""),
      onChange: (value) => set(key, value as Values[typeof key]),
      error: errorOf(key),
    }),
    accept: (outcome, pathHere = (path) => path) => {
      if (outcome.failure !== null) {
        return check([{ field: null, message: failureWords(intl, outcome.failure.kind) }]);
      }
      const problems = outcome.problems.map((problem) => ({ ...problem, path: pathHere(problem.path ?? []) }));
      return check(problemsAsErrors(intl, problems, Object.keys(values), rows));
    },
  };
}
