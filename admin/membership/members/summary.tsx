import { FormattedMessage, useIntl } from "react-intl";
import { today, weekdayWords } from "../../lib/dates.ts";
import { belonging } from "./members.ts";
import type { MemberRow } from "./members.ts";
import { counts, words } from "./messages.ts";

/** One sentence with the numbers of the day. */
export function Summary({ rows, seats, on }: { rows: readonly MemberRow[]; seats: number; on: string }) {
  const intl = useIntl();
  const parts = belonging
    .map((state) => ({ state, count: rows.filter((row) => row.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => (
      <strong key={state}>
        <bdi>
          <FormattedMessage {...counts[state]} values={{ count }} />
        </bdi>
      </strong>
    ));
  const list = parts.length > 0 ? intl.formatList(parts) : intl.formatMessage(words.nobody);
  return (
    <p className="summary-sentence" role="status">
      <FormattedMessage
        {...(on === today() ? words.summaryNow : words.summary)}
        values={{
          day: <bdi key="day">{weekdayWords(on, intl.locale)}</bdi>,
          list,
          seats,
          b: (chunks) => <strong key="b">{chunks}</strong>,
        }}
      />
    </p>
  );
}
