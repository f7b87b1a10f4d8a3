import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { fieldId } from "../lib/form.ts";
import { FieldErrorWords } from "./field.tsx";
import { TextLink } from "./link.tsx";
import { words } from "./messages.ts";

/** A question and its answer. `changeTo` adds "Change" with the question as hidden words. */
export interface SummaryRow {
  key: string;
  question: ReactNode;
  answer: ReactNode;
  changeTo?: string;
  /** What is wrong with the answer; the summary of errors leads to "Change". */
  error?: string;
  /** Any other action at the end of the row, instead of "Change". */
  action?: ReactNode;
}

/** Questions and answers, parted by lines; on a phone the question stands above its answer. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="summary">
      {rows.map((row) => (
        <div key={row.key} className="summary-row">
          <dt>{row.question}</dt>
          <dd>
            {row.answer}
            {row.error && <FieldErrorWords id={fieldId(row.key)}>{row.error}</FieldErrorWords>}
          </dd>
          {(row.changeTo || row.action) && (
            <dd className="summary-action">
              {row.action ?? (
                <TextLink id={row.error && fieldId(row.key)} to={row.changeTo ?? ""} className="quiet-link">
                  <span>
                    <FormattedMessage {...words.change} />
                    <span className="hidden-words"> {row.question}</span>
                  </span>
                </TextLink>
              )}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
