import { FormattedMessage } from "react-intl";
import { useViewer } from "../lib/session.ts";
import { LinkButton } from "../ui/button.tsx";
import { TextLink } from "../ui/link.tsx";
import { SandBox } from "../ui/surface.tsx";
import { ContactLines } from "./contact-lines.tsx";
import { words } from "./organisation-messages.ts";
import type { ShownOrganisation } from "./organisation-page.tsx";

/** How to reach the organisation: by what it shows, or by asking to be put in touch. */
export function GetInTouch({ organisation }: { organisation: ShownOrganisation }) {
  const viewer = useViewer();
  const { contacts, can, handle } = organisation;
  const keeps = can.includes("writeContacts");
  const consent = organisation.consents.find((one) => one.scope === "SHOW_CONTACT");
  const hiddenFromVisitors = keeps && consent?.state !== "GRANTED";
  if (organisation.listingBasis === "PUBLIC_REGISTER") {
    return null;
  }
  return (
    <SandBox title={<FormattedMessage {...words.touchTitle} />}>
      {keeps && (
        <p className="second-line">
          <FormattedMessage {...words.visitorSees} />
        </p>
      )}
      <p>
        <FormattedMessage {...words.touchText} />
      </p>
      {!keeps && (
        <div className="touch-action">
          <LinkButton to={`organisations/${handle}/ask`} wideOnPhone>
            <FormattedMessage {...words.ask} />
          </LinkButton>
        </div>
      )}
      {viewer === null && (
        <p className="second-line">
          <FormattedMessage {...words.askSignIn} />
        </p>
      )}
      {contacts.length > 0 && !hiddenFromVisitors && <ContactLines contacts={contacts} />}
      <p className="touch-shown">
        {(contacts.length === 0 || hiddenFromVisitors) && (
          <>
            <Lock /> <FormattedMessage {...words.noContacts} />{" "}
          </>
        )}
        {keeps && (
          <>
            <TextLink to={`organisations/${handle}/change/consents/show-contact`}>
              <FormattedMessage {...words.changeWho} />
            </TextLink>
            {" · "}
            <TextLink to={`organisations/${handle}/change/contacts`}>
              <FormattedMessage {...words.changeContacts} />
            </TextLink>
          </>
        )}
      </p>
    </SandBox>
  );
}

function Lock() {
  return (
    <svg width="14" height="14" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
      <rect x="4" y="9" width="12" height="8" rx="1.5" />
      <path d="M6.5 9V6.5a3.5 3.5 0 0 1 7 0V9" />
    </svg>
  );
}
