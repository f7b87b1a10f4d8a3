import { FormattedMessage, useIntl } from "react-intl";
import { useLocation } from "react-router";
import { useNetwork } from "../lib/place.ts";
import { QuietButton } from "../ui/button.tsx";
import { TextLink } from "../ui/link.tsx";
import { Page } from "../ui/page.tsx";
import { SandBox, Sheet, Stack } from "../ui/surface.tsx";
import { words } from "./messages.ts";

/** What was sent, and to whom. */
export interface SentLink {
  email: string;
  kind: "known" | "new" | "password";
}

const leads = { known: words.sentLead, new: words.sentLeadNew, password: words.sentReset };

/** After a link was asked for. It says the same whether or not the address is known. */
export function CheckEmailPage({ sent, onAgain }: { sent: SentLink; onAgain: () => void }) {
  const intl = useIntl();
  const network = useNetwork();
  const { search } = useLocation();
  const newcomer = new URLSearchParams(search);
  newcomer.set("new", "yes");
  return (
    <Page
      narrow
      title={intl.formatMessage(words.sentTitle)}
      lead={<FormattedMessage {...leads[sent.kind]} values={{ email: <strong dir="ltr">{sent.email}</strong> }} />}
    >
      <Stack>
        {network.demonstration !== "NONE" && (
          <SandBox title={intl.formatMessage(words.demonstrationTitle)}>
            <p>
              <FormattedMessage {...words.demonstrationMail} />
            </p>
          </SandBox>
        )}
        <Sheet title={intl.formatMessage(words.sentNothing)}>
          <p>
            <FormattedMessage {...words.sentSpam} />
          </p>
          {sent.kind === "known" && (
            <p>
              <FormattedMessage
                {...words.sentNew}
                values={{ link: (chunks) => <TextLink to={`sign-in?${newcomer}`}>{chunks}</TextLink> }}
              />
            </p>
          )}
          <QuietButton onPress={onAgain}>
            <FormattedMessage {...words.sentAgain} />
          </QuietButton>
        </Sheet>
      </Stack>
    </Page>
  );
}
