import { useEffect, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { GoToOrganisationsDocument, ShellNetworksDocument } from "../../schema/operations.ts";
import { useQuestion } from "../lib/data.ts";
import { useNetwork } from "../lib/place.ts";
import { useViewer } from "../lib/session.ts";
import { TextLink } from "../ui/link.tsx";
import type { NavigationItem } from "../ui/navigation.tsx";
import { UserText } from "../ui/text.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { words as shellWords } from "./messages.ts";
import { finderWords as words } from "./tool-messages.ts";

const FEWEST_LETTERS = 2;

interface Place {
  to: string;
  name: string;
  kind: "page" | "organisation" | "partnership";
}

/** The field of "Go to…" and what it finds: pages, organisations, other partnerships. */
export function Finder({ places, onGo }: { places: readonly NavigationItem[]; onGo: () => void }) {
  const [text, setText] = useState("");
  const found = usePlaces(text.trim(), places);
  // The dialog itself begins at its first button.
  useEffect(() => document.getElementById("go-to")?.focus(), []);
  return (
    <>
      <TextInput
        id="go-to"
        type="search"
        label={<FormattedMessage {...words.goToLabel} />}
        hint={<FormattedMessage {...words.goToHint} />}
        value={text}
        onChange={setText}
      />
      <p className="hidden-words" role="status">
        <FormattedMessage {...words.goToResults} values={{ count: found.length }} />
      </p>
      <ul className="palette-list" onClick={(event) => (event.target as Element).closest("a") && onGo()}>
        {found.map((place) => (
          <li key={place.to}>
            <TextLink to={place.to}>
              <UserText>{place.name}</UserText>
            </TextLink>
            <span className="second-line">
              <FormattedMessage {...words[place.kind]} />
            </span>
          </li>
        ))}
      </ul>
      {found.length === 0 && (
        <p>
          <FormattedMessage {...words.goToNone} />
        </p>
      )}
    </>
  );
}

function usePlaces(text: string, items: readonly NavigationItem[]): Place[] {
  const intl = useIntl();
  const network = useNetwork();
  const viewer = useViewer();
  const networks = useQuestion(ShellNetworksDocument, {});
  const organisations = useQuestion(
    GoToOrganisationsDocument,
    { text, network: network.id },
    { enabled: text.length >= FEWEST_LETTERS, keepFormer: true },
  );
  const pages: Place[] = [
    ...items.map((item) => ({ to: item.to, name: String(item.label), kind: "page" as const })),
    ...(viewer ? [{ to: "introductions", name: intl.formatMessage(words.asked), kind: "page" as const }] : []),
    { to: "services", name: intl.formatMessage(words.services), kind: "page" },
    { to: "help", name: intl.formatMessage(words.help), kind: "page" },
    { to: "decisions", name: intl.formatMessage(shellWords.decisions), kind: "page" },
    { to: "about", name: intl.formatMessage(shellWords.about), kind: "page" },
  ];
  const partnerships: Place[] = (networks.data?.networks ?? [])
    .filter((other) => other.id !== network.id)
    .map((other) => ({ to: `/${other.handle}/directory`, name: other.name, kind: "partnership" }));
  const named = [...unique(pages), ...partnerships].filter((place) => matches(place.name, text));
  const listed: Place[] =
    text.length < FEWEST_LETTERS
      ? []
      : (organisations.data?.organisations.edges ?? []).map(({ node }) => ({
          to: `organisations/${node.handle}`,
          name: node.name,
          kind: "organisation",
        }));
  return [...named, ...listed];
}

function unique(places: readonly Place[]): Place[] {
  return places.filter((place, index) => places.findIndex((other) => other.name === place.name) === index);
}

function matches(name: string, text: string): boolean {
  return name.toLocaleLowerCase().includes(text.toLocaleLowerCase());
}
