import { nameOfRegister } from "../organisations/identifiers.ts";
import type { Contact } from "../organisations/contact.entity.ts";
import type { OrganisationIdentifier } from "../organisations/organisation-identifier.entity.ts";
import type { Organisation } from "../organisations/organisation.entity.ts";
import { OrganisationKind } from "../organisations/organisation.enums.ts";
import { emailOrNull, recordOf, uriOrNull, wordsOrNull, type FeedRecord } from "./feed-record.ts";
import { attributeOf } from "./feed-terms.ts";

/** What everybody may know of an organisation. */
export interface PublicOrganisation {
  organisation: Organisation;
  /** What it is for and does, the first that is written. */
  words: readonly string[];
  parentId: string | null;
  identifiers: readonly OrganisationIdentifier[];
  /** Only those it agreed to show to everybody. */
  contacts: readonly Contact[];
  skills: readonly FeedRecord[];
  communities: readonly FeedRecord[];
  languages: readonly FeedRecord[];
  /** The address of its page. */
  page: string | null;
}

/** What the legal forms among our kinds are called in a feed. */
export const legalForms: Partial<Record<OrganisationKind, string>> = {
  [OrganisationKind.UNINCORPORATED_GROUP]: "Unincorporated group",
  [OrganisationKind.CHARITY]: "Charity",
  [OrganisationKind.CIO]: "Charitable incorporated organisation",
  [OrganisationKind.CIC]: "Community interest company",
  [OrganisationKind.COMPANY]: "Company",
  [OrganisationKind.COOPERATIVE]: "Co-operative",
};

/** ROR is not a scheme of org-id.guide; its name is given as the type of the number alone. */
function identifierOf({ id, scheme, value }: OrganisationIdentifier): FeedRecord {
  return recordOf({
    id,
    identifier_scheme: scheme === "ROR" ? null : scheme,
    identifier_type: nameOfRegister(scheme),
    identifier: value,
  });
}

function emailIn(contacts: readonly Contact[]): string | null {
  const addresses = contacts.filter(({ channel }) => channel === "email").map(({ value }) => emailOrNull(value));
  return addresses.find((address) => address !== null) ?? null;
}

/** Telephone numbers, with what is done there; the names of people stay out of open data. */
function phonesIn(contacts: readonly Contact[]): FeedRecord[] {
  return contacts
    .filter(({ channel }) => channel === "phone")
    .map(({ id, value, role }) => recordOf({ id, number: value, description: wordsOrNull(role) }));
}

/** The facts of an organisation that fit in one row of a list. */
export function organizationRow(known: PublicOrganisation): FeedRecord {
  const { organisation, words } = known;
  return recordOf({
    id: organisation.id,
    name: organisation.name,
    alternate_name: organisation.otherNames.join("; "),
    description: words.map(wordsOrNull).filter((text) => text !== null).join("\n\n") || organisation.name,
    email: emailIn(known.contacts),
    website: uriOrNull(organisation.website),
    uri: uriOrNull(known.page),
    legal_status: legalForms[organisation.kind],
    parent_organization_id: known.parentId,
  });
}

/** An organisation with everything that hangs on it. */
export function organizationOf(known: PublicOrganisation): FeedRecord {
  const { id, communityLed } = known.organisation;
  return recordOf({
    ...organizationRow(known),
    phones: phonesIn(known.contacts),
    organization_identifiers: known.identifiers.map(identifierOf),
    attributes: [
      ...known.skills.map((term) => attributeOf("organization", id, "capability", term)),
      ...known.communities.map((term) => attributeOf("organization", id, "beneficiary", term)),
      ...(communityLed ? known.communities.map((term) => attributeOf("organization", id, "led_by", term)) : []),
      ...known.languages.map((term) => attributeOf("organization", id, "language", term)),
    ],
  });
}
