import { authorise } from "../identity/authorise.ts";
import type { Context } from "../platform/context.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import { knownLanguages } from "../vocabulary/vocabulary.service.ts";
import { showsContacts } from "./access.ts";
import { opened } from "./access-ledger.ts";
import { Contact } from "./contact.entity.ts";
import type { ContactInput } from "./contact.input.ts";
import { Organisation } from "./organisation.entity.ts";
import { line, optionalLine } from "./wording.ts";

const mostContacts = 10;
const longestValue = 300;
const longestName = 100;
const channels: readonly string[] = ["phone", "email", "post", "online", "in person"];
const telephone = /^\+?[\d\s().-]{5,}$/;
const mailbox = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Every contact of an organisation in its order, whoever asks: for slices that have their own reason to show them. */
export async function allContactsOf(ctx: Context, organisationId: string): Promise<Contact[]> {
  const contacts = await ctx.load.many(Contact, "organisationId", organisationId);
  return [...contacts].sort((one, other) => one.position - other.position);
}

/**
 * The contacts that the viewer may read; an empty list does not tell whether there are any. Whoever is shown some has
 * opened the organisation, in a list too.
 */
export async function contactsFor(ctx: Context, organisation: Organisation): Promise<Contact[]> {
  const contacts = (await showsContacts(ctx, organisation)) ? await allContactsOf(ctx, organisation.id) : [];
  opened(ctx, contacts.length > 0 ? organisation : null);
  return contacts;
}

async function readContact(ctx: Context, input: ContactInput, position: number): Promise<Partial<Contact>> {
  const path = (field: string): string[] => ["contacts", String(position), field];
  const channel = line(path("channel"), input.channel, longestName).toLowerCase();
  if (!channels.includes(channel)) {
    throw Refusal.invalid(path("channel"), `Choose how you can be reached: ${channels.join(", ")}.`);
  }
  const value = line(path("value"), input.value, longestValue);
  if (value === "") {
    throw Refusal.invalid(path("value"), "Enter the number, address or place.");
  }
  if (channel === "phone" && !telephone.test(value)) {
    throw Refusal.invalid(path("value"), "Enter a telephone number such as 0121 496 0000.");
  }
  if (channel === "email" && !mailbox.test(value)) {
    throw Refusal.invalid(path("value"), "Enter an e-mail address such as name@example.org.");
  }
  const languages = input.preferredLanguage ? [input.preferredLanguage] : [];
  const [preferredLanguage] = await knownLanguages(ctx, languages, path("preferredLanguage"));
  return {
    position,
    channel,
    value,
    name: optionalLine(path("name"), input.name, longestName),
    role: optionalLine(path("role"), input.role, longestName),
    preferredLanguage: preferredLanguage ?? null,
  };
}

/** What the record of changes says of contacts: how many there were, never the numbers themselves. */
function counted(contacts: readonly unknown[]): string {
  return contacts.length === 1 ? "1 contact" : `${contacts.length} contacts`;
}

/**
 * Writes the contacts of an organisation anew. Nobody sees them but those it agrees to show them to.
 * @throws Refusal INVALID with the path of the contact, STALE_VERSION.
 */
export async function writeContacts(
  ctx: Context,
  id: string,
  inputs: readonly ContactInput[],
  expectedVersion: number,
): Promise<Organisation> {
  const organisation = await mustFind(ctx, Organisation, id);
  await authorise(ctx, "organisation.writeContacts", organisation);
  if (inputs.length > mostContacts) {
    throw Refusal.invalid("contacts", `Give ${mostContacts} contacts at most.`);
  }
  const contacts = await Promise.all(inputs.map((input, position) => readContact(ctx, input, position)));
  const before = await allContactsOf(ctx, organisation.id);
  return ctx.write(async (tx) => {
    const changed = await tx.change(Organisation, organisation, {}, expectedVersion);
    await tx.remove(Contact, { organisationId: organisation.id });
    for (const contact of contacts) {
      await tx.insert(Contact, { ...contact, organisationId: organisation.id });
    }
    await tx.tell({
      action: "organisation.writeContacts",
      subject: changed,
      changes: { contacts: [counted(before), counted(contacts)] },
    });
    return changed;
  });
}
