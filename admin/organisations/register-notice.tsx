import { FormattedMessage } from "react-intl";
import { LinkButton } from "../ui/button.tsx";
import { Notice } from "../ui/surface.tsx";
import { Day } from "../ui/text.tsx";
import { words } from "./organisation-messages.ts";
import type { ShownOrganisation } from "./organisation-page.tsx";

/**
 * Register facts only: says so, and lets the organisation claim the page or leave at once. Those who keep the page already
 * are told what others do not see before they have agreed to it.
 */
export function RegisterNotice({ organisation }: { organisation: ShownOrganisation }) {
  const listing = `organisations/${organisation.handle}/listing`;
  const keeps = organisation.can.includes("giveConsent") && !organisation.can.includes("claimOrganisation");
  return (
    <Notice
      kind="waiting"
      actions={
        <>
          {keeps ? (
            <LinkButton to={`organisations/${organisation.handle}/change/consents`} kind="secondary" small>
              <FormattedMessage {...words.chooseShown} />
            </LinkButton>
          ) : (
            !organisation.claimWaits && (
              <LinkButton to={`${listing}/claim`} kind="secondary" small>
                <FormattedMessage {...words.claim} />
              </LinkButton>
            )
          )}
          <LinkButton to={`${listing}/take-off`} kind="secondary" small>
            <FormattedMessage {...words.takeOff} />
          </LinkButton>
        </>
      }
    >
      <strong>
        <FormattedMessage {...words.registerTitle} />
      </strong>
      <p>
        <FormattedMessage {...(keeps ? words.registerKept : words.registerText)} />
      </p>
      {organisation.claimWaits && (
        <p>
          <FormattedMessage {...words.claimWaits} />
        </p>
      )}
      {organisation.registerEntries.map((entry) => (
        <p key={entry.value}>
          <bdi>
            <FormattedMessage
              {...words.registerSource}
              values={{ register: entry.register, number: <bdi>{entry.value}</bdi>, day: <Day on={entry.extractOn} /> }}
            />
          </bdi>
        </p>
      ))}
    </Notice>
  );
}
