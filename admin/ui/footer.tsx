import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { TextLink } from "./link.tsx";
import { words } from "./messages.ts";

/** The same links in the same place on every page, help first. */
export function Footer({ languages }: { languages: ReactNode }) {
  const intl = useIntl();
  return (
    <footer className="footer">
      <div className="width">{languages}</div>
      <nav className="width" aria-label={intl.formatMessage(words.footer)}>
        <ul>
          <li>
            <TextLink to="help">
              <FormattedMessage {...words.getHelp} />
            </TextLink>
          </li>
          <li>
            <TextLink to="accessibility">
              <FormattedMessage {...words.accessibility} />
            </TextLink>
          </li>
          <li>
            <TextLink to="privacy">
              <FormattedMessage {...words.privacy} />
            </TextLink>
          </li>
          <li>
            <TextLink to="decisions">
              <FormattedMessage {...words.register} />
            </TextLink>
          </li>
          <li>
            <a href="/oruk/">
              <FormattedMessage {...words.openData} />
            </a>
          </li>
          <li>
            <a href="/explorer">
              <FormattedMessage {...words.developers} />
            </a>
          </li>
        </ul>
        <p>
          <FormattedMessage {...words.owner} />
        </p>
      </nav>
    </footer>
  );
}
