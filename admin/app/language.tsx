import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { Dialog } from "../ui/dialog.tsx";
import { HeaderButton } from "../ui/header.tsx";
import { TextLink } from "../ui/link.tsx";
import { words } from "./messages.ts";

/** Says which language the pages are in, and where to find somebody who speaks another. */
export function LanguageTool({ className }: { className: "language-button" | "language-item" }) {
  const intl = useIntl();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <HeaderButton className={className} onPress={() => setOpen(true)}>
        <FormattedMessage {...words.language} />
      </HeaderButton>
      <Dialog title={intl.formatMessage(words.languageTitle)} open={open} onClose={close}>
        <p>
          <FormattedMessage {...words.languageOnly} />
        </p>
        <p onClick={close}>
          <FormattedMessage
            {...words.languageHelp}
            values={{ link: (chunks) => <TextLink to="help">{chunks}</TextLink> }}
          />
        </p>
      </Dialog>
    </>
  );
}
