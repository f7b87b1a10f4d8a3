import { defineWords } from "./words.ts";
import { isEnglish } from "./untranslated.tsx";
import type { IntlShape } from "react-intl";

/** What every problem of a mutation carries; the typed kinds add their own fields. */
export interface ProblemLike {
  code: string;
  message: string;
  path?: readonly string[] | null;
  changedBy?: string | null;
  /** How the reader can confirm that it is them, where that is what is missing. */
  ways?: readonly string[];
}

/** A fault to be mended, and the key of the form's value it belongs to (null: the whole form). */
export interface FieldError {
  field: string | null;
  message: string;
}

const words = defineWords({
  stale: {
    id: "problem.stale",
    defaultMessage:
      "{name} changed this while you were writing. Nothing of yours is lost: read the new version below, then save again",
  },
  staleUnknown: {
    id: "problem.stale.unknown",
    defaultMessage:
      "Someone changed this while you were writing. Nothing of yours is lost: read the new version, then save again",
  },
  INVALID: { id: "problem.invalid", defaultMessage: "Something in this answer is not right" },
  DUPLICATE: { id: "problem.duplicate", defaultMessage: "This looks like something that is here already" },
  CONFLICT_OF_INTEREST: { id: "problem.conflict", defaultMessage: "You have an interest in this, so you step back" },
  NOT_ELIGIBLE: { id: "problem.notEligible", defaultMessage: "You may not do this" },
  WRONG_STATE: { id: "problem.wrongState", defaultMessage: "This cannot be done at this stage" },
  CONSENT_MISSING: { id: "problem.consent", defaultMessage: "The organisation has not agreed to this" },
  LIMIT: { id: "problem.limit", defaultMessage: "That is more than can be taken at once" },
  NOT_FOUND: { id: "problem.notFound", defaultMessage: "This could not be found" },
  offline: {
    id: "problem.offline",
    defaultMessage: "We could not reach the service. What you wrote is still here: try again in a moment",
  },
  fault: {
    id: "problem.fault",
    defaultMessage: "Something went wrong on our side. What you wrote is still here: try again in a moment",
  },
  signedOut: { id: "problem.signedOut", defaultMessage: "You are signed out. Sign in, then try again" },
});

function isCode(code: string): code is keyof typeof words {
  return code in words;
}

/** The problem in the reader's language: the server's exact sentence, or a plain one where it has only English. */
function problemWords(intl: IntlShape, problem: ProblemLike): string {
  if (problem.code === "STALE_VERSION") {
    return problem.changedBy
      ? intl.formatMessage(words.stale, { name: problem.changedBy })
      : intl.formatMessage(words.staleUnknown);
  }
  if (intl.locale.startsWith("en") || !isEnglish(problem.message) || !isCode(problem.code)) {
    return problem.message;
  }
  return intl.formatMessage(words[problem.code]);
}

/** A value of a form that is a list of rows. The fields of a row have keys of their own, such as `postcode-0`. */
export interface Rows {
  /** The key of the list, as paths of problems name it too. */
  list: string;
  /** Fields of a row by the last step of a path; where they have another name, what they are called in the form. */
  fields: Readonly<Record<string, string>>;
}

/** The key of the row's field that a path such as `places, 0, postcode` ends at; undefined for any other path. */
function fieldOfRow(path: readonly string[], rows: Rows): string | undefined {
  const [index = "", step = ""] = path.slice(path.lastIndexOf(rows.list) + 1);
  const name = path.includes(rows.list) ? rows.fields[step] : undefined;
  return name === undefined ? undefined : `${name}-${index}`;
}

/**
 * Problems of a mutation as errors of a form. A problem's path ends at the field it is about: the field of a row, or
 * the longest tail that is a key of the form, otherwise the error is about the whole form.
 */
export function problemsAsErrors(
  intl: IntlShape,
  problems: readonly ProblemLike[],
  fields: readonly string[],
  rows?: Rows,
): FieldError[] {
  return problems.map((problem) => {
    const path = problem.path ?? [];
    const inRow = rows && fieldOfRow(path, rows);
    return {
      field: inRow ?? [...path].reverse().find((step) => fields.includes(step)) ?? null,
      message: problemWords(intl, problem),
    };
  });
}

/** The sentence for a call that brought no answer. */
export function failureWords(intl: IntlShape, kind: string | undefined): string {
  if (kind === "OFFLINE") {
    return intl.formatMessage(words.offline);
  }
  return intl.formatMessage(kind === "UNAUTHENTICATED" ? words.signedOut : words.fault);
}
