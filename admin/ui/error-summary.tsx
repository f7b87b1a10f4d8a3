import { useEffect, useRef } from "react";
import { FormattedMessage } from "react-intl";
import { fieldId } from "../lib/form.ts";
import type { FieldError } from "../lib/problems.ts";
import { words } from "./messages.ts";

/** What is wrong, above the heading. It takes focus each time a new list of errors arrives. */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) {
      box.current?.focus();
    }
  }, [errors]);
  if (errors.length === 0) {
    return null;
  }
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>
        <FormattedMessage {...words.problem} />
      </h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.field ?? ""}${error.message}`}>
            {error.field === null ? error.message : <ErrorLink field={error.field}>{error.message}</ErrorLink>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function ErrorLink({ field, children }: { field: string; children: string }) {
  const id = fieldId(field);
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        const control = document.getElementById(id);
        (control?.closest(".field") ?? control)?.scrollIntoView({ block: "start" });
        control?.focus({ preventScroll: true });
      }}
    >
      {children}
    </a>
  );
}
