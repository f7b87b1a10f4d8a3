import { useState } from "react";
import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { Button } from "./button.tsx";
import { words } from "./found-messages.ts";

/** One large field whose label is a question, and everyday examples under it. */
export function SearchForm({ id, text, name, label, hint, onSearch }: SearchFormProps) {
  const [asked, setAsked] = useState(text);
  const [typed, setTyped] = useState(text);
  // The words of the address, when they came from elsewhere: a chip, the way back.
  if (asked !== text) {
    setAsked(text);
    setTyped(text);
  }
  return (
    <form
      className="found-search"
      role="search"
      noValidate
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed.trim());
      }}
    >
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="found-search-row">
        <input
          className="input input-large"
          id={id}
          type="search"
          dir="auto"
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button>
          <SearchSign />
          <FormattedMessage {...words.search} />
        </Button>
      </div>
      <p className="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
    </form>
  );
}

/** Whose words they are, the question, and examples. */
export interface SearchFormProps {
  id: string;
  text: string;
  /** What the form is called for those who do not see it. */
  name: string;
  label: ReactNode;
  hint: ReactNode;
  onSearch(text: string): void;
}

function SearchSign() {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" fill="none" stroke="currentColor" strokeWidth="2.2" aria-hidden="true">
      <circle cx="7.5" cy="7.5" r="5.5" />
      <path d="m11.8 11.8 4.7 4.7" strokeLinecap="round" />
    </svg>
  );
}
