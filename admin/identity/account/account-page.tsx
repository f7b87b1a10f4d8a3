import { FormattedMessage, useIntl } from "react-intl";
import { AccountDocument, type AccountQuery } from "../../../schema/operations.ts";
import { useQuestion } from "../../lib/data.ts";
import { Answer, SignInNeededPage } from "../../ui/answer.tsx";
import { LinkButton } from "../../ui/button.tsx";
import { QuietLink } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import { Sheet, Stack } from "../../ui/surface.tsx";
import { Moment } from "../../ui/text.tsx";
import { words as letters } from "./letters-messages.ts";
import { words } from "./messages.ts";
import { PasskeysSheet } from "./passkeys-sheet.tsx";
import { SessionsSheet } from "./sessions-sheet.tsx";

type ShownAccount = NonNullable<AccountQuery["viewer"]>;

/** How one signs in, and where one is signed in. */
export function AccountPage() {
  const intl = useIntl();
  const asked = useQuestion(AccountDocument, {});
  return (
    <Answer of={asked}>
      {({ viewer }) =>
        viewer === null || viewer === undefined ? (
          <SignInNeededPage />
        ) : (
          <Page
            narrow
            title={intl.formatMessage(words.title)}
            lead={<FormattedMessage {...words.lead} values={{ email: <bdi>{viewer.email}</bdi> }} />}
          >
            <Stack>
              <CodesSheet authenticator={viewer.authenticator} />
              <PasskeysSheet passkeys={viewer.passkeys} />
              <SessionsSheet sessions={viewer.sessions} />
              <LettersLink />
              <YourDataSheet />
            </Stack>
          </Page>
        )
      }
    </Answer>
  );
}

function LettersLink() {
  return (
    <Sheet title={<FormattedMessage {...letters.title} />}>
      <p>
        <FormattedMessage {...letters.linkDetail} />
      </p>
      <LinkButton to="account/letters" kind="secondary">
        <FormattedMessage {...letters.link} />
      </LinkButton>
    </Sheet>
  );
}

function YourDataSheet() {
  const intl = useIntl();
  return (
    <Sheet title={intl.formatMessage(words.data)}>
      <p>
        <FormattedMessage {...words.dataLead} />
      </p>
      <div className="row">
        <a className="quiet-link" href="/data/me.json" download>
          <FormattedMessage {...words.dataTake} />
        </a>
        <QuietLink to="account/files">
          <FormattedMessage {...words.dataFiles} />
        </QuietLink>
        <QuietLink to="account/erase">
          <FormattedMessage {...words.eraseTitle} />
        </QuietLink>
      </div>
    </Sheet>
  );
}

function CodesSheet({ authenticator }: Pick<ShownAccount, "authenticator">) {
  const intl = useIntl();
  if (!authenticator) {
    return (
      <Sheet title={intl.formatMessage(words.codes)}>
        <p>
          <FormattedMessage {...words.codesOff} />
        </p>
        <LinkButton to="account/codes" kind="secondary">
          <FormattedMessage {...words.codesTurnOn} />
        </LinkButton>
      </Sheet>
    );
  }
  return (
    <Sheet title={intl.formatMessage(words.codes)}>
      <p>
        <FormattedMessage {...words.codesOn} values={{ when: <Moment at={authenticator.confirmedAt ?? ""} /> }} />{" "}
        <FormattedMessage {...words.codesLeft} values={{ count: authenticator.recoveryCodesLeft }} />
      </p>
      <LinkButton to="account/codes/off" kind="secondary">
        <FormattedMessage {...words.codesTurnOff} />
      </LinkButton>
    </Sheet>
  );
}
