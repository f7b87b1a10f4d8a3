import { FormattedMessage, useIntl } from "react-intl";
import { WriteContactsDocument } from "../../schema/operations.ts";
import type { ContactInput } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import { fieldId, useForm } from "../lib/form.ts";
import { QuietButton } from "../ui/button.tsx";
import { TextLink } from "../ui/link.tsx";
import { Select, TextInput } from "../ui/text-input.tsx";
import { useKeptBack } from "./back-to.tsx";
import { ChangeForm, OrganisationToChange } from "./change-frame.tsx";
import { words } from "./change-messages.ts";
import type { ShownOrganisation } from "./organisation-page.tsx";
import { useSaving } from "./use-saving.ts";

/** The ways of reaching an organisation, as the record names them. */
const channels = {
  phone: words.channelPhone,
  email: words.channelEmail,
  post: words.channelPost,
  online: words.channelOnline,
  "in person": words.channelInPerson,
};

/** The fields of a contact, by what problems call them. */
const rows = { list: "contacts", fields: { channel: "channel", value: "value", name: "name", role: "role" } };

interface TypedContact {
  channel: string;
  value: string;
  name: string;
  role: string;
  preferredLanguage: string | null;
}

const empty: TypedContact = { channel: "phone", value: "", name: "", role: "", preferredLanguage: null };

/** Changes how the organisation can be reached. Who sees it is a consent of its own. */
export function ChangeContactsPage() {
  return (
    <OrganisationToChange act="writeContacts">
      {(organisation) => <ContactsForm organisation={organisation} />}
    </OrganisationToChange>
  );
}

function typed(contact: ShownOrganisation["contacts"][number]): TypedContact {
  return { ...contact, name: contact.name ?? "", role: contact.role ?? "" };
}

function inputOf(contacts: readonly TypedContact[]): ContactInput[] {
  return contacts.map((contact) => ({
    ...contact,
    value: contact.value.trim(),
    name: contact.name.trim() || null,
    role: contact.role.trim() || null,
  }));
}

function ContactsForm({ organisation }: { organisation: ShownOrganisation }) {
  const intl = useIntl();
  const writing = useAct(WriteContactsDocument);
  const former = organisation.contacts.map(typed);
  const form = useForm({ contacts: former.length > 0 ? former : [empty] }, rows);
  const saving = useSaving(organisation, form);
  const { contacts } = form.values;
  const write = (list: readonly TypedContact[], expectedVersion: number) =>
    writing.act({ organisation: organisation.id, contacts: inputOf(list), expectedVersion });
  const save = async () => {
    const faults = contacts.flatMap((contact, index) =>
      contact.value.trim() === "" && contacts.length > 1
        ? [{ field: `value-${index}`, message: intl.formatMessage(words.contactValueMissing, { number: index + 1 }) }]
        : [],
    );
    if (form.check(faults)) {
      const filled = contacts.filter((contact) => contact.value.trim() !== "");
      // What is refused is named by its place among those that were sent.
      form.set("contacts", filled.length > 0 ? filled : [empty]);
      await saving.finish(await write(filled, saving.version), {
        words: intl.formatMessage(words.changed),
        undo: (version) => write(former, version),
      });
    }
  };
  const kept = useKeptBack();
  const shown = organisation.consents.some((consent) => consent.scope === "SHOW_CONTACT" && consent.state === "GRANTED");
  return (
    <ChangeForm
      organisation={organisation}
      title={intl.formatMessage(words.contactsTitle)}
      lead={
        <>
          <FormattedMessage {...(shown ? words.contactsShown : words.contactsHidden)} />{" "}
          <TextLink to={`organisations/${organisation.handle}/change/consents/show-contact${kept}`}>
            <FormattedMessage {...words.contactsWho} />
          </TextLink>
        </>
      }
      errors={form.errors}
      stale={saving.stale}
      now={<p>{former.map((contact) => contact.value).join(", ")}</p>}
      busy={writing.busy}
      onSave={() => void save()}
    >
      {contacts.map((contact, index) => (
        <ContactFields
          key={index}
          contact={contact}
          index={index}
          errorOf={(name) => form.errors.find((error) => error.field === `${name}-${index}`)?.message}
          onChange={(next) => form.set("contacts", contacts.map((one, at) => (at === index ? next : one)))}
          onRemove={() => form.set("contacts", contacts.filter((_, at) => at !== index))}
        />
      ))}
      <div>
        <QuietButton onPress={() => form.set("contacts", [...contacts, empty])}>
          <FormattedMessage {...words.contactAdd} />
        </QuietButton>
      </div>
    </ChangeForm>
  );
}

interface ContactFieldsProps {
  contact: TypedContact;
  index: number;
  errorOf(name: string): string | undefined;
  onChange(contact: TypedContact): void;
  onRemove(): void;
}

function ContactFields({ contact, index, errorOf, onChange, onRemove }: ContactFieldsProps) {
  const intl = useIntl();
  const id = (name: string) => fieldId(`${name}-${index}`);
  return (
    <fieldset className="contact-fields">
      <legend>
        <h2>
          <FormattedMessage {...words.contact} values={{ number: index + 1 }} />
        </h2>
      </legend>
      <Select
        id={id("channel")}
        label={<FormattedMessage {...words.channel} />}
        error={errorOf("channel")}
        value={contact.channel}
        onChange={(channel) => onChange({ ...contact, channel })}
        options={Object.entries(channels).map(([value, label]) => ({ value, label: intl.formatMessage(label) }))}
      />
      <TextInput
        id={id("value")}
        label={<FormattedMessage {...words.contactValue} />}
        error={errorOf("value")}
        spellCheck={false}
        value={contact.value}
        onChange={(value) => onChange({ ...contact, value })}
      />
      <TextInput
        id={id("name")}
        label={<FormattedMessage {...words.contactName} />}
        error={errorOf("name")}
        optional
        spellCheck={false}
        value={contact.name}
        onChange={(name) => onChange({ ...contact, name })}
      />
      <TextInput
        id={id("role")}
        label={<FormattedMessage {...words.contactRole} />}
        error={errorOf("role")}
        optional
        value={contact.role}
        onChange={(role) => onChange({ ...contact, role })}
      />
      <div>
        <QuietButton onPress={onRemove}>
          <FormattedMessage {...words.contactRemove} values={{ number: index + 1 }} />
        </QuietButton>
      </div>
    </fieldset>
  );
}
