import { FormattedMessage, useIntl } from "react-intl";
import { fromTheTop } from "../lib/place.ts";
import { LinkButton } from "./button.tsx";
import { words } from "./messages.ts";

/** What is shown of how many, and the neighbours' addresses (from `usePaging`). */
export interface PagerProps {
  from: number;
  shown: number;
  total: number;
  nextTo: string | null;
  previousTo: string | null;
}

/** Server paging: no infinite scroll. */
export function Pager({ from, shown, total, nextTo, previousTo }: PagerProps) {
  const intl = useIntl();
  if (total === 0 || (nextTo === null && previousTo === null && shown >= total)) {
    return null;
  }
  return (
    <nav className="pager" aria-label={intl.formatMessage(words.pages)}>
      <bdi>
        <FormattedMessage {...words.showing} values={{ from, to: from + shown - 1, total }} />
      </bdi>
      <div className="row">
        {previousTo !== null && (
          <LinkButton to={previousTo} kind="secondary" small state={fromTheTop}>
            <FormattedMessage {...words.previous} />
          </LinkButton>
        )}
        {nextTo !== null && (
          <LinkButton to={nextTo} kind="secondary" small state={fromTheTop}>
            <FormattedMessage {...words.next} />
          </LinkButton>
        )}
      </div>
    </nav>
  );
}
