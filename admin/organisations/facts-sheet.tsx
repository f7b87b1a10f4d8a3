import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { TextLink } from "../ui/link.tsx";
import { Sheet } from "../ui/surface.tsx";
import { UserText } from "../ui/text.tsx";
import { hidden } from "./hidden-words.tsx";
import { words } from "./organisation-messages.ts";
import type { ShownOrganisation } from "./organisation-page.tsx";

/** Where and with whom it works, what it belongs to, and under which numbers registers know it. */
export function FactsSheet({ organisation }: { organisation: ShownOrganisation }) {
  const { communities, areas, parent, branches, identifiers, communityLed } = organisation;
  const change = `organisations/${organisation.handle}/change`;
  const mayChange = organisation.can.includes("changeOrganisation");
  return (
    <Sheet
      title={<FormattedMessage {...words.factsTitle} />}
      action={
        mayChange && (
          <TextLink to={`${change}/details`}>
            <FormattedMessage {...words.changeDetails} />
          </TextLink>
        )
      }
    >
      <dl className="facts">
        <Fact name="communities" changeTo={mayChange ? `${change}/communities` : null}>
          <UserList items={communities.map((community) => community.label)} />
        </Fact>
        <Fact name="areas" changeTo={mayChange ? `${change}/areas` : null}>
          <UserList items={areas.map((area) => area.name)} />
        </Fact>
        <Places organisation={organisation} changeTo={organisation.can.includes("writePlaces") ? `${change}/places` : null} />
        {communityLed !== null && (
          <Fact name="communityLed">
            <FormattedMessage {...(communityLed ? words.yes : words.no)} />
          </Fact>
        )}
        {organisation.accessNotes && (
          <Fact name="access">
            <UserText>{organisation.accessNotes}</UserText>
          </Fact>
        )}
        {parent && (
          <Fact name="parent">
            <TextLink to={`organisations/${parent.handle}`}>
              <UserText>{parent.name}</UserText>
            </TextLink>
          </Fact>
        )}
        {branches.totalCount > 0 && (
          <Fact name="branches">
            {branches.edges.map(({ node }) => (
              <span key={node.id} className="fact-line">
                <TextLink to={`organisations/${node.handle}`}>
                  <UserText>{node.name}</UserText>
                </TextLink>
              </span>
            ))}
          </Fact>
        )}
        {identifiers.length > 0 && (
          <Fact name="identifiers">
            {identifiers.map((identifier) => (
              <Identifier key={`${identifier.scheme} ${identifier.value}`} identifier={identifier} />
            ))}
          </Fact>
        )}
        {organisation.website && (
          <Fact name="website">
            <Website address={organisation.website} />
          </Fact>
        )}
      </dl>
    </Sheet>
  );
}

type FactName = "communities" | "areas" | "places" | "communityLed" | "access" | "parent" | "branches" | "identifiers" | "website";

function Fact({ name, changeTo, children }: { name: FactName; changeTo?: string | null; children: ReactNode }) {
  const intl = useIntl();
  return (
    <div className="fact">
      <dt>
        <FormattedMessage {...words[name]} />
      </dt>
      <dd>
        {children}
        {changeTo && (
          <>
            {" "}
            <TextLink to={changeTo} className="fact-change">
              <FormattedMessage {...words.changeOf} values={{ hidden, what: intl.formatMessage(words[name]) }} />
            </TextLink>
          </>
        )}
      </dd>
    </div>
  );
}

function UserList({ items }: { items: readonly string[] }) {
  const intl = useIntl();
  return items.length === 0 ? <FormattedMessage {...words.notStated} /> : <bdi>{intl.formatList(items)}</bdi>;
}

function Places({ organisation, changeTo }: { organisation: ShownOrganisation; changeTo: string | null }) {
  const shown = organisation.places.filter((place) => place.precise || place.name || place.postcode || place.accessibility.length > 0);
  const isHidden = organisation.consents.every(({ scope, state }) => scope !== "EXACT_PLACE" || state !== "GRANTED");
  if (shown.length === 0 && changeTo === null) {
    return null;
  }
  return (
    <Fact name="places" changeTo={changeTo}>
      {shown.length === 0 && <FormattedMessage {...words.notStated} />}
      {shown.map((place, index) => (
        <span key={index} className="fact-line">
          <UserText>{[place.name, place.postcode, place.area.name].filter(Boolean).join(", ")}</UserText>
          {place.accessibility.length > 0 && (
            <span className="second-line">
              <UserText>{place.accessibility.join(", ")}</UserText>
            </span>
          )}
        </span>
      ))}
      {shown.length > 0 && changeTo !== null && isHidden && (
        <span className="second-line">
          <FormattedMessage {...words.placesHidden} />
        </span>
      )}
    </Fact>
  );
}

function Identifier({ identifier }: { identifier: ShownOrganisation["identifiers"][number] }) {
  const intl = useIntl();
  const number = <bdi>{identifier.value}</bdi>;
  // It begins a line here; elsewhere it stands within a sentence.
  const register = identifier.register.charAt(0).toLocaleUpperCase(intl.locale) + identifier.register.slice(1);
  return (
    <span className="fact-line">
      <FormattedMessage
        {...words.identifier}
        values={{
          register: <bdi key="register">{register}</bdi>,
          number: identifier.url ? (
            <TextLink key="number" to={identifier.url}>
              {number}
            </TextLink>
          ) : (
            number
          ),
        }}
      />
    </span>
  );
}

/** Only web addresses become links: whatever else was typed is shown as text. */
function Website({ address }: { address: string }) {
  const link = /^https?:\/\//u.test(address) ? address : `https://${address}`;
  return /^https?:\/\/[^\s]+\.[^\s]+$/u.test(link) ? (
    <TextLink to={link}>
      <bdi>{address}</bdi>
    </TextLink>
  ) : (
    <UserText>{address}</UserText>
  );
}
