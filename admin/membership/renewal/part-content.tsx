import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import type { RenewalPart } from "../../../schema/operations.ts";
import { languageOfText } from "../../lib/text-language.ts";
import { SpareCapacityInline } from "../../ui/capacity.tsx";
import { TextLink } from "../../ui/link.tsx";
import { LanguageName, UserText } from "../../ui/text.tsx";
import { agreedTo } from "../members/member-messages.ts";
import { words } from "./messages.ts";
import { changeAddress, type RenewalFacts } from "./renewal.tsx";

/** What the page says now about one part. */
export function PartContent({ facts, part }: { facts: RenewalFacts; part: RenewalPart }) {
  const { organisation } = facts;
  switch (part) {
    case "WORDS":
      return <OwnWords organisation={organisation} />;
    case "COMMUNITIES":
      return <Listed items={organisation.communities.map(({ id, label }) => ({ key: id, words: <UserText>{label}</UserText> }))} />;
    case "AREAS":
      return <Listed items={organisation.areas.map(({ id, name }) => ({ key: id, words: <UserText>{name}</UserText> }))} />;
    case "LANGUAGES":
      return (
        <Listed
          items={organisation.languages.map(({ language }) => ({
            key: language.tag,
            words: <LanguageName language={language} />,
          }))}
        />
      );
    case "SKILLS":
      return <Skills facts={facts} />;
    case "CONTACTS":
      return (
        <Listed
          items={organisation.contacts.map(({ channel, value, name }) => ({
            key: `${channel} ${value}`,
            words: <UserText>{name ? `${value}, ${name}` : value}</UserText>,
          }))}
        />
      );
    case "CONSENTS":
      return <Consents organisation={organisation} />;
  }
}

/** Things one under another, or that there are none. */
function Listed({ items }: { items: readonly { key: string; words: ReactNode }[] }) {
  if (items.length === 0) {
    return (
      <p>
        <FormattedMessage {...words.nothing} />
      </p>
    );
  }
  return (
    <ul>
      {items.map((item) => (
        <li key={item.key}>{item.words}</li>
      ))}
    </ul>
  );
}

function OwnWords({ organisation: { profiles } }: { organisation: RenewalFacts["organisation"] }) {
  if (profiles.length === 0) {
    return <Listed items={[]} />;
  }
  return profiles.map(({ lang, purpose, whatWeDo }) => (
    <div key={lang} dir="auto" lang={languageOfText(purpose, lang)}>
      <p>{purpose}</p>
      {whatWeDo && <p>{whatWeDo}</p>}
    </div>
  ));
}

function hidden(chunks: ReactNode): ReactNode {
  return (
    <span key="hidden" className="hidden-words">
      {chunks}
    </span>
  );
}

function Skills({ facts }: { facts: RenewalFacts }) {
  const skills = facts.organisation.capabilities.edges.map(({ node }) => node);
  return (
    <Listed
      items={skills.map(({ id, skill, spareCapacity }) => ({
        key: id,
        words: (
          <>
            <UserText>{skill.label}</UserText> <SpareCapacityInline capacity={spareCapacity} />{" "}
            <TextLink to={changeAddress(facts, "skills", `/${id}`)}>
              <FormattedMessage {...words.changeSkill} values={{ hidden, what: skill.label }} />
            </TextLink>
          </>
        ),
      }))}
    />
  );
}

function Consents({ organisation: { consents } }: { organisation: RenewalFacts["organisation"] }) {
  const given = consents.filter(({ state }) => state === "GRANTED");
  if (given.length === 0) {
    return (
      <p>
        <FormattedMessage {...words.agreedToNothing} />
      </p>
    );
  }
  return (
    <>
      <p>
        <FormattedMessage {...words.agreedTo} />
      </p>
      <Listed items={given.map(({ scope }) => ({ key: scope, words: <FormattedMessage {...agreedTo[scope]} /> }))} />
    </>
  );
}
