import { FormattedMessage } from "react-intl";
import { words } from "./messages.ts";

/** Tab 1 of every page. */
export function SkipLink() {
  return (
    <a className="skip-link" href="#main">
      <FormattedMessage {...words.skip} />
    </a>
  );
}
