import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { words } from "./messages.ts";

/** What surrounds every control: label, hint, error. */
export interface FieldProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  optional?: boolean;
  /** Label set as a heading-sized question. */
  large?: boolean;
  /** Keeps the label for screen readers only: where the page's heading asks the same question. */
  labelHidden?: boolean;
}

/** The ids of hint and error, for `aria-describedby`. */
export function describedBy(id: string, hint: unknown, error: unknown): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return ids === "" ? undefined : ids;
}

/** The words of an error beside its field, with the "!" disc. */
export function FieldErrorWords({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="field-error" id={`${id}-error`}>
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="9" fill="currentColor" />
        <path d="M10 5v6" stroke="#fff" strokeWidth="2.2" strokeLinecap="round" />
        <circle cx="10" cy="14.4" r="1.3" fill="#fff" />
      </svg>
      <span>
        <span className="hidden-words">
          <FormattedMessage {...words.errorPrefix} />{" "}
        </span>
        {children}
      </span>
    </p>
  );
}

/** Label, hint and error round one control. */
export function Field({ id, label, hint, error, optional, large, labelHidden, children }: FieldWithControl) {
  return (
    <div className="field" data-error={error ? "true" : undefined}>
      <label
        id={`${id}-label`}
        htmlFor={id}
        className={labelHidden ? "hidden-words" : `field-label${large ? " field-label-large" : ""}`}
      >
        {label} {optional && <FormattedMessage {...words.optional} />}
      </label>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldErrorWords id={id}>{error}</FieldErrorWords>}
      <div className="field-control">{children}</div>
    </div>
  );
}

interface FieldWithControl extends FieldProps {
  children: ReactNode;
}

/** A group of controls that answer one question. */
export function FieldGroup({ id, label, hint, error, optional, large, labelHidden, children }: FieldWithControl) {
  return (
    <fieldset className="field" data-error={error ? "true" : undefined} aria-describedby={describedBy(id, hint, error)}>
      <legend className={labelHidden ? "hidden-words" : `field-label${large ? " field-label-large" : ""}`}>
        {label} {optional && <FormattedMessage {...words.optional} />}
      </legend>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldErrorWords id={id}>{error}</FieldErrorWords>}
      <div className="field-control">{children}</div>
    </fieldset>
  );
}
