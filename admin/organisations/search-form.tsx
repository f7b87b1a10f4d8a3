import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { Button } from "../ui/button.tsx";
import { words } from "./directory-messages.ts";

/** One large field whose label is a question, and everyday examples under it. */
export function SearchForm({ text, onSearch }: { text: string; onSearch(text: string): void }) {
  const intl = useIntl();
  const [asked, setAsked] = useState(text);
  const [typed, setTyped] = useState(text);
  // The words of the address, when they came from elsewhere: a chip, the way back.
  if (asked !== text) {
    setAsked(text);
    setTyped(text);
  }
  return (
    <form
      className="directory-search"
      role="search"
      noValidate
      aria-label={intl.formatMessage(words.searchForm)}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed.trim());
      }}
    >
      <label className="field-label" htmlFor="directory-words">
        <FormattedMessage {...words.searchLabel} />
      </label>
      <div className="directory-search-row">
        <input
          className="input input-large"
          id="directory-words"
          type="search"
          dir="auto"
          autoComplete="off"
          aria-describedby="directory-words-hint"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button>
          <SearchSign />
          <FormattedMessage {...words.search} />
        </Button>
      </div>
      <p className="field-hint" id="directory-words-hint">
        <FormattedMessage {...words.searchHint} />
      </p>
    </form>
  );
}

function SearchSign() {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" fill="none" stroke="currentColor" strokeWidth="2.2" aria-hidden="true">
      <circle cx="7.5" cy="7.5" r="5.5" />
      <path d="m11.8 11.8 4.7 4.7" strokeLinecap="round" />
    </svg>
  );
}
