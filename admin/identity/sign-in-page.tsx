import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useSearchParams } from "react-router";
import { useViewer } from "../lib/session.ts";
import { LinkButton } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";
import { UserText } from "../ui/text.tsx";
import { CheckEmailPage } from "./check-email-page.tsx";
import type { SentLink } from "./check-email-page.tsx";
import { NewcomerForm } from "./newcomer-form.tsx";
import { useReturnTo } from "./return-to.ts";
import { SignInForm } from "./sign-in-form.tsx";
import { words } from "./messages.ts";

/** Signing in, by a link or a password; `?new=yes` is for those who were never here. */
export function SignInPage() {
  const intl = useIntl();
  const viewer = useViewer();
  const returnTo = useReturnTo();
  const [parameters] = useSearchParams();
  const [sent, setSent] = useState<SentLink | null>(null);
  if (viewer !== null) {
    return (
      <Page
        narrow
        title={intl.formatMessage(words.title)}
        lead={<FormattedMessage {...words.already} values={{ name: <UserText>{viewer.displayName}</UserText> }} />}
      >
        <LinkButton to={returnTo}>
          <FormattedMessage {...words.goOn} />
        </LinkButton>
      </Page>
    );
  }
  if (sent !== null) {
    return <CheckEmailPage sent={sent} onAgain={() => setSent(null)} />;
  }
  return parameters.get("new") === "yes" ? <NewcomerForm onSent={setSent} /> : <SignInForm onSent={setSent} />;
}
