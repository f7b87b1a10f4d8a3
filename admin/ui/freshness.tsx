import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { dayWords } from "../lib/dates.ts";
import { words } from "./messages.ts";

/** Whether somebody checked the page, and when. "Checked" is not "updated". */
export type FreshnessName = "FRESH" | "DUE" | "OVERDUE" | "NEVER";

function Ring({ state }: { state: FreshnessName }) {
  const colour = state === "FRESH" ? "var(--pine)" : state === "NEVER" ? "var(--edge)" : "var(--voice-funder)";
  const dashes = { FRESH: undefined, DUE: "4 2", OVERDUE: "4 2", NEVER: "1.6 2.6" }[state];
  const inside = { FRESH: "m6.5 10.3 2.4 2.4 4.6-5.2", DUE: "M10 6v4l2.6 2", OVERDUE: "M10 6v4l2.6 2", NEVER: "" }[state];
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="none" aria-hidden="true">
      <circle cx="10" cy="10" r="8" stroke={colour} strokeWidth="2" strokeDasharray={dashes} />
      <path d={inside} stroke={colour} strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

/** The state, the full date of the last check where there was one, and how it was made. */
export function Freshness({ state, on, method }: { state: FreshnessName; on?: string | null; method?: ReactNode }) {
  const { locale } = useIntl();
  const date = on ? <bdi key="date">{dayWords(on, locale)}</bdi> : null;
  return (
    <div className="sign">
      <Ring state={state} />
      <div>
        <span className="sign-word">
          {state === "FRESH" && <FormattedMessage {...words.fresh} values={{ date }} />}
          {state === "DUE" && <FormattedMessage {...words.due} />}
          {state === "OVERDUE" && <FormattedMessage {...words.overdue} />}
          {state === "NEVER" && <FormattedMessage {...words.neverChecked} />}
        </span>
        {state !== "FRESH" && date && (
          <span className="sign-detail">
            <FormattedMessage {...words.lastChecked} values={{ date }} />
          </span>
        )}
        {method && <span className="sign-detail">{method}</span>}
      </div>
    </div>
  );
}
