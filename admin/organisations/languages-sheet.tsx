import { FormattedMessage, useIntl } from "react-intl";
import { TextLink } from "../ui/link.tsx";
import { Sheet } from "../ui/surface.tsx";
import { LanguageName, UserText } from "../ui/text.tsx";
import { hidden } from "./hidden-words.tsx";
import { words } from "./organisation-messages.ts";
import type { ShownOrganisation } from "./organisation-page.tsx";

const ways = ["spoken", "written", "signed", "interpreting"] as const;

/** In which languages one can meet the organisation, and how. */
export function LanguagesSheet({ organisation }: { organisation: ShownOrganisation }) {
  const intl = useIntl();
  return (
    <Sheet
      title={<FormattedMessage {...words.languages} />}
      action={
        organisation.can.includes("changeOrganisation") && (
          <TextLink to={`organisations/${organisation.handle}/change/languages`}>
            <FormattedMessage {...words.changeOf} values={{ hidden, what: intl.formatMessage(words.languages) }} />
          </TextLink>
        )
      }
    >
      {organisation.languages.length === 0 && (
        <p>
          <FormattedMessage {...words.notStated} />
        </p>
      )}
      <ul className="aside-rows">
        {organisation.languages.map((offer) => (
          <li key={offer.language.tag} className="aside-pair">
            <LanguageName language={offer.language} />
            <span className="aside-pair-end">
              {ways
                .filter((way) => offer[way])
                .map((way) => intl.formatMessage(words[way]))
                .join(", ")}
            </span>
          </li>
        ))}
      </ul>
      {organisation.languageOffersNote && (
        <p className="second-line">
          <UserText>{organisation.languageOffersNote}</UserText>
        </p>
      )}
    </Sheet>
  );
}
