import { FormattedMessage } from "react-intl";
import { daysBetween } from "../lib/dates.ts";
import { words } from "./messages.ts";
import { voiceColours } from "./voice.tsx";
import type { VoiceName } from "./voice.tsx";

/** The years that a column of terms covers: from 1 January of the first to 31 December of the last. */
export interface TermSpan {
  firstYear: number;
  lastYear: number;
}

function share(day: string, span: TermSpan): number {
  const first = `${span.firstYear}-01-01`;
  const whole = daysBetween(first, `${span.lastYear + 1}-01-01`);
  return Math.min(100, Math.max(0, (daysBetween(first, day) / whole) * 100));
}

function years(span: TermSpan): number[] {
  return Array.from({ length: span.lastYear - span.firstYear + 1 }, (_, index) => span.firstYear + index);
}

/** The head of a column of terms: its years, decoration beside the dates that other columns give. */
export function TermYears({ span }: { span: TermSpan }) {
  return (
    <>
      <span className="hidden-words">
        <FormattedMessage {...words.term} />
      </span>
      <span className="term-years" aria-hidden="true">
        {years(span).map((year) => (
          <bdi key={year}>{year}</bdi>
        ))}
      </span>
    </>
  );
}

/** A line taller than its row, so that rows make one line together. `at` is in percent. */
function Upright({ at, className }: { at: number; className: string }) {
  return <line className={className} x1={`${at}%`} x2={`${at}%`} y1="-200%" y2="300%" />;
}

/** A term as a bar between knots, with an upright line for the chosen date. The end date is a column of its own. */
export function TermBar({ span, from, to, on, voice }: TermBarProps) {
  const start = share(from, span);
  const end = to === null ? 100 : share(to, span);
  const colour = voiceColours[voice];
  return (
    <svg className="term-drawing" aria-hidden="true">
      {years(span).map((year) => (
        <Upright key={year} className="term-year" at={share(`${year}-01-01`, span)} />
      ))}
      <line x1={`${start}%`} x2={`${end}%`} y1="50%" y2="50%" stroke={colour} strokeWidth="7" />
      <circle cx={`${start}%`} cy="50%" r="7.5" fill={colour} />
      {to !== null && <circle cx={`${end}%`} cy="50%" r="6.5" fill="var(--sheet)" stroke={colour} strokeWidth="2" />}
      <Upright className="term-now" at={share(on, span)} />
    </svg>
  );
}

/** Calendar days; `to` is the last day of the term, null when it is open. */
export interface TermBarProps {
  span: TermSpan;
  from: string;
  to: string | null;
  on: string;
  voice: VoiceName;
}
