import { FormattedMessage, useIntl } from "react-intl";
import { useViewer } from "../../lib/session.ts";
import { SignInNeededPage } from "../../ui/answer.tsx";
import { TextLink } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import { Sheet } from "../../ui/surface.tsx";
import { words } from "./messages.ts";
import { nesting } from "./nesting-words.ts";

const places = [
  { to: "settings/people", title: words.people, detail: words.peopleDetail, role: null },
  { to: "members", title: words.members, detail: words.membersDetail, role: null },
  { to: "settings/network", title: words.network, detail: words.networkDetail, role: null },
  { to: "settings/nesting", title: nesting.title, detail: nesting.detail, role: null },
  { to: "duplicates", title: words.duplicates, detail: words.duplicatesDetail, role: "DATA_STEWARD" },
  { to: "duplicates", title: words.duplicates, detail: words.duplicatesDetail, role: "OPERATOR" },
  { to: "words", title: words.vocabulary, detail: words.vocabularyDetail, role: "DATA_STEWARD" },
  { to: "words", title: words.vocabulary, detail: words.vocabularyDetail, role: "OPERATOR" },
  { to: "settings/import", title: words.import, detail: words.importDetail, role: "OPERATOR" },
  { to: "settings/outbox", title: words.outbox, detail: words.outboxDetail, role: "OPERATOR" },
];

/** What can be set, each with a sentence that says what it is. */
export function SettingsPage() {
  const intl = useIntl();
  const viewer = useViewer();
  if (viewer === null) {
    return <SignInNeededPage />;
  }
  const may = places.filter(({ role }) => role === null || viewer.roles.some((held) => held.role === role));
  const mine = may.filter((place) => may.find(({ to }) => to === place.to) === place);
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
