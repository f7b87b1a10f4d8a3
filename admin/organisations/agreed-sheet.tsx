import { FormattedMessage } from "react-intl";
import { QuietLink } from "../ui/link.tsx";
import { Sheet } from "../ui/surface.tsx";
import { ConsentTag } from "./consent-tag.tsx";
import { consentWords } from "./kind-messages.ts";
import { words } from "./organisation-messages.ts";
import type { ShownOrganisation } from "./organisation-page.tsx";

/** What the organisation answered when it was asked to agree. Only those who keep the page see it. */
export function AgreedSheet({ organisation }: { organisation: ShownOrganisation }) {
  const answered = organisation.consents.filter((consent) => consent.state !== "NEVER_ASKED");
  if (!organisation.can.includes("giveConsent")) {
    return null;
  }
  return (
    <Sheet title={<FormattedMessage {...words.agreed} />} note={<FormattedMessage {...words.agreedNote} />}>
      <ul className="aside-rows">
        {answered.map((consent) => (
          <li key={consent.id} className="aside-pair">
            <FormattedMessage {...consentWords[consent.scope]} />
            <ConsentTag state={consent.state} />
          </li>
        ))}
      </ul>
      <QuietLink to={`organisations/${organisation.handle}/change/consents`}>
        <FormattedMessage {...words.seeAgreed} />
      </QuietLink>
    </Sheet>
  );
}
