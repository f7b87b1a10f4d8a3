import { useState } from "react";
import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { QuietButton } from "./button.tsx";
import { words } from "./found-messages.ts";
import "./found.css";

/** A list that is searched: what stands above its rows, its facets, the rows, and how many filters are on. */
export interface FoundProps {
  /** Begins the ids of its parts. */
  id: string;
  head: ReactNode;
  facets: ReactNode;
  /** How many filters were chosen by hand, and how many are on with what the words were read as. */
  chosen: number;
  on: number;
  onClear(): void;
  busy: boolean;
  children: ReactNode;
}

/** Facets beside the results; on a phone behind one button that says how many are on. */
export function Found({ id, head, facets, chosen, on, onClear, busy, children }: FoundProps) {
  const [open, setOpen] = useState(false);
  return (
    <div className="found" aria-busy={busy}>
      <div className="found-head">
        {head}
        <button
          type="button"
          className="button button-secondary button-small found-filters-button"
          aria-expanded={open}
          aria-controls={`${id}-facets`}
          onClick={() => setOpen(!open)}
        >
          <FormattedMessage {...words.filtersOn} values={{ count: on }} />
        </button>
      </div>
      <section className="found-facets" id={`${id}-facets`} data-open={open} aria-labelledby={`${id}-filters`}>
        <div className="found-facets-head">
          <h2 id={`${id}-filters`}>
            <FormattedMessage {...words.filters} />
          </h2>
          {chosen > 0 && (
            <QuietButton onPress={onClear}>
              <FormattedMessage {...words.clear} />
            </QuietButton>
          )}
        </div>
        {facets}
      </section>
      <div className="found-results">{children}</div>
    </div>
  );
}
