import { FormattedMessage } from "react-intl";
import { TextLink } from "../ui/link.tsx";
import { languageWords as words } from "./tool-messages.ts";

/** Which language the pages are in, and where to find somebody who speaks another. */
export function LanguageWords({ onClose }: { onClose: () => void }) {
  return (
    <>
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
