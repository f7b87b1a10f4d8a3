import { urlOfIdentifier } from "../organisations/identifiers.ts";
import { OrganisationKind } from "../organisations/organisation.enums.ts";
import type { Area } from "../places/area.entity.ts";
import type { PublicOrganisation } from "./feed-organization.ts";
import { emailOrNull, uriOrNull, wordsOrNull, type FeedRecord } from "./feed-record.ts";
import { isOurTaxonomy } from "./feed-terms.ts";

/** The type of schema.org for each kind of organisation; others are an Organization. */
const types: Partial<Record<OrganisationKind, string>> = {
  [OrganisationKind.UNINCORPORATED_GROUP]: "NGO",
  [OrganisationKind.CHARITY]: "NGO",
  [OrganisationKind.CIO]: "NGO",
  [OrganisationKind.CIC]: "NGO",
  [OrganisationKind.COMMUNITY_HUB]: "NGO",
  [OrganisationKind.INFRASTRUCTURE_BODY]: "NGO",
  [OrganisationKind.UNIVERSITY]: "CollegeOrUniversity",
  [OrganisationKind.NHS_BODY]: "GovernmentOrganization",
  [OrganisationKind.LOCAL_AUTHORITY]: "GovernmentOrganization",
  [OrganisationKind.POLICE]: "GovernmentOrganization",
};

/** What everybody may know of an organisation and of where it works. */
export interface DescribedOrganisation extends PublicOrganisation {
  areas: readonly Area[];
  parent: { name: string; page: string | null } | null;
}

function isSaid(value: unknown): boolean {
  return value !== null && value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
}

function said(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isSaid(value)));
}

/** The words in which an organisation describes itself, as one text. */
export function descriptionOf({ words }: Pick<PublicOrganisation, "words">): string {
  return words.map(wordsOrNull).filter((text) => text !== null).join("\n\n");
}

/** Codes of other vocabularies are no words that anybody looks for. */
function isOurs(term: FeedRecord): boolean {
  return isOurTaxonomy(term["taxonomy"]);
}

/** An organisation in the vocabulary of schema.org, for search engines and other readers of pages. */
export function jsonLdOf(known: DescribedOrganisation): Record<string, unknown> {
  const { organisation, identifiers, contacts, page } = known;
  const first = (channel: string): string | null => contacts.find((one) => one.channel === channel)?.value ?? null;
  const email = first("email");
  return said({
    "@context": "https://schema.org",
    "@type": types[organisation.kind] ?? "Organization",
    "@id": page,
    name: organisation.name,
    alternateName: organisation.otherNames,
    description: descriptionOf(known),
    url: uriOrNull(organisation.website) ?? page,
    foundingDate: organisation.foundedYear?.toString(),
    email: email && emailOrNull(email),
    telephone: first("phone"),
    identifier: identifiers.map(({ scheme, value }) =>
      said({ "@type": "PropertyValue", propertyID: scheme, value, url: urlOfIdentifier({ scheme, value }) }),
    ),
    areaServed: known.areas.map(({ name, code }) =>
      said({ "@type": "AdministrativeArea", name, identifier: /^[A-Z]\d{8}$/.test(code) ? code : null }),
    ),
    knowsLanguage: known.languages.map((term) => term["code"]),
    knowsAbout: known.skills.filter(isOurs).map((term) => term["name"]),
    // An organisation of schema.org has no audience; whom it works with are words by which it is found.
    keywords: known.communities.filter(isOurs).map((term) => term["name"]),
    parentOrganization: known.parent && said({ "@type": "Organization", name: known.parent.name, url: known.parent.page }),
  });
}
