import { FormattedMessage, useIntl } from "react-intl";
import { TextLink } from "../ui/link.tsx";
import { LanguageList } from "./language-list.tsx";
import { words as shellWords } from "./messages.ts";
import { languageWords as words } from "./tool-messages.ts";

/** Which language the pages are in, and where to find somebody who speaks another. */
export function LanguageWords({ onClose }: { onClose: () => void }) {
  const intl = useIntl();
  return (
    <>
      <LanguageList label={intl.formatMessage(shellWords.languageTitle)} />
      <p>
        <FormattedMessage {...words.translated} />
      </p>
      <p>
        <FormattedMessage {...words.languageOnly} />
      </p>
      <p onClick={onClose}>
        <FormattedMessage
          {...words.languageHelp}
          values={{ link: (chunks) => <TextLink to="help">{chunks}</TextLink> }}
        />
      </p>
    </>
  );
}
