import { FormattedMessage } from "react-intl";
import { UserText } from "../ui/text.tsx";
import { TextLink } from "../ui/link.tsx";
import { words } from "./organisation-messages.ts";

interface ShownContact {
  name: string | null;
  role: string | null;
  channel: string;
  value: string;
}

const channels: Record<string, (typeof words)[keyof typeof words]> = {
  phone: words.channelPhone,
  email: words.channelEmail,
  post: words.channelPost,
  online: words.channelOnline,
  "in person": words.channelInPerson,
};

/** The ways to reach an organisation that it agreed to show. */
export function ContactLines({ contacts }: { contacts: readonly ShownContact[] }) {
  return (
    <ul className="aside-rows">
      {contacts.map((contact) => (
        <li key={`${contact.channel} ${contact.value}`}>
          <span className="second-line">
            <FormattedMessage {...(channels[contact.channel.toLowerCase()] ?? words.channelOther)} />
          </span>
          <ContactValue contact={contact} />
          {(contact.name ?? contact.role) && (
            <span className="second-line">
              <UserText>{[contact.name, contact.role].filter(Boolean).join(", ")}</UserText>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function ContactValue({ contact }: { contact: ShownContact }) {
  switch (contact.channel.toLowerCase()) {
    case "email":
      return (
        <TextLink to={`mailto:${contact.value}`}>
          <bdi>{contact.value}</bdi>
        </TextLink>
      );
    case "phone":
      return (
        <TextLink to={`tel:${contact.value.replace(/[^+\d]/gu, "")}`}>
          <bdi>{contact.value}</bdi>
        </TextLink>
      );
    default:
      return <UserText>{contact.value}</UserText>;
  }
}
