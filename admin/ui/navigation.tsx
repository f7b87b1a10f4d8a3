import { FormattedMessage, useIntl } from "react-intl";
import { NavLink } from "react-router";
import type { ReactNode } from "react";
import { words } from "./messages.ts";

/** One place of the navigation; `count` says how many things wait there (none is drawn for 0). */
export interface NavigationItem {
  to: string;
  label: ReactNode;
  count?: number;
  /** False where pages below are not part of it. */
  includesBelow?: boolean;
}

/** The row under the band. On a phone it opens by the header's Menu button; `more` is shown there only. */
export function Navigation({ id, items, open, more }: NavigationProps) {
  const intl = useIntl();
  return (
    <nav className="navigation" id={id} data-open={open} aria-label={intl.formatMessage(words.navigation)}>
      <div className="width">
        <ul>
          {items.map((item) => (
            <li key={item.to}>
              <NavLink to={item.to} end={item.includesBelow === false} className="navigation-item">
                {item.label}
                {item.count ? <CountPill count={item.count} /> : null}
              </NavLink>
            </li>
          ))}
          {more && <li className="only-narrow">{more}</li>}
        </ul>
      </div>
    </nav>
  );
}

/** The row's items and whether it is open on a phone. */
export interface NavigationProps {
  id: string;
  items: readonly NavigationItem[];
  open: boolean;
  more?: ReactNode;
}

function CountPill({ count }: { count: number }) {
  return (
    <span className="count-pill">
      {count}
      <span className="hidden-words">
        {" "}
        <FormattedMessage {...words.waiting} />
      </span>
    </span>
  );
}
