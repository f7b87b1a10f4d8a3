import { FormattedMessage, useIntl } from "react-intl";
import { useNetwork } from "../../lib/place.ts";
import { useViewer } from "../../lib/session.ts";
import { SignInNeededPage } from "../../ui/answer.tsx";
import { TextLink } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import { Sheet } from "../../ui/surface.tsx";
import { words } from "./messages.ts";
import { nesting } from "./nesting-words.ts";

const stewards = ["DATA_STEWARD", "OPERATOR"];

/** Where each thing is set. Without roles it is for everybody who comes here, or for whoever may do the act. */
const places = [
  { to: "settings/people", title: words.people, detail: words.peopleDetail, roles: null, act: null },
  { to: "members", title: words.members, detail: words.membersDetail, roles: null, act: null },
  { to: "settings/network", title: words.network, detail: words.networkDetail, roles: null, act: "changeNetworkSettings" },
  { to: "settings/nesting", title: nesting.title, detail: nesting.detail, roles: null, act: null },
  { to: "duplicates", title: words.duplicates, detail: words.duplicatesDetail, roles: stewards, act: null },
  { to: "words", title: words.vocabulary, detail: words.vocabularyDetail, roles: stewards, act: null },
  { to: "settings/import", title: words.import, detail: words.importDetail, roles: ["OPERATOR"], act: null },
  { to: "settings/outbox", title: words.outbox, detail: words.outboxDetail, roles: ["OPERATOR"], act: null },
];

/** What can be set, each with a sentence that says what it is. */
export function SettingsPage() {
  const intl = useIntl();
  const viewer = useViewer();
  const { can } = useNetwork();
  if (viewer === null) {
    return <SignInNeededPage />;
  }
  const isFor = ({ roles, act }: (typeof places)[number]): boolean => {
    const holds = roles === null || viewer.roles.some(({ role }) => roles.includes(role));
    return holds && (act === null || can.includes(act));
  };
  const mine = places.filter(isFor);
  return (
    <Page title={intl.formatMessage(words.title)} lead={intl.formatMessage(words.lead)}>
      <Sheet rows>
        {mine.map((place) => (
          <div key={place.to}>
            <h2 className="heading-small">
              <TextLink to={place.to}>
                <FormattedMessage {...place.title} />
              </TextLink>
            </h2>
            <p className="second-line">
              <FormattedMessage {...place.detail} />
            </p>
          </div>
        ))}
      </Sheet>
    </Page>
  );
}
