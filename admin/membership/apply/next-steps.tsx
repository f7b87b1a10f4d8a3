import { FormattedMessage, useIntl } from "react-intl";
import { QuietLink } from "../../ui/link.tsx";
import { SandBox, Sheet } from "../../ui/surface.tsx";
import { words } from "./messages.ts";
import { paperWords } from "./paper-words.ts";

/** What happens after sending, in three sentences. */
export function NextSteps() {
  const intl = useIntl();
  return (
    <SandBox title={intl.formatMessage(words.next)}>
      <ul>
        <li>
          <FormattedMessage {...words.nextPeople} />
        </li>
        <li>
          <FormattedMessage {...words.nextAsk} />
        </li>
        <li>
          <FormattedMessage {...words.nextVote} />
        </li>
      </ul>
    </SandBox>
  );
}

/** For those who would rather say it than write it. */
export function RatherTalk() {
  const intl = useIntl();
  return (
    <Sheet title={intl.formatMessage(words.talk)}>
      <p>
        <FormattedMessage {...words.talkWords} />
      </p>
      <QuietLink to="help">
        <FormattedMessage {...words.talkLink} />
      </QuietLink>
      <QuietLink to="apply/on-paper">
        <FormattedMessage {...paperWords.link} />
      </QuietLink>
    </Sheet>
  );
}
