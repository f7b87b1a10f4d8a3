import { Suspense, lazy, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLocation } from "react-router";
import { useViewer } from "../lib/session.ts";
import { Dialog } from "../ui/dialog.tsx";
import { HeaderButton } from "../ui/header.tsx";
import { TextLink } from "../ui/link.tsx";
import { UserText } from "../ui/text.tsx";
import { words } from "./messages.ts";

const Account = lazy(async () => ({ default: (await import("./account-dialog.tsx")).Account }));

/** "Sign in", or the reader's name, which opens who they are here and the way out. */
export function AccountTool() {
  const intl = useIntl();
  const viewer = useViewer();
  const { pathname, search } = useLocation();
  const [open, setOpen] = useState(false);
  if (viewer === null) {
    const back = pathname.endsWith("/sign-in") ? search : `?to=${encodeURIComponent(pathname + search)}`;
    return (
      <TextLink to={`sign-in${back}`} className="header-button">
        <FormattedMessage {...words.signIn} />
      </TextLink>
    );
  }
  return (
    <>
      <HeaderButton onPress={() => setOpen(true)}>
        <UserText>{viewer.displayName}</UserText>
      </HeaderButton>
      <Dialog title={intl.formatMessage(words.account)} open={open} onClose={() => setOpen(false)}>
        <Suspense>
          <Account viewer={viewer} onClose={() => setOpen(false)} />
        </Suspense>
      </Dialog>
    </>
  );
}
