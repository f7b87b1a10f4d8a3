import { createHash } from "node:crypto";
import type { RegisterNumber } from "../organisations/identifiers.ts";
import { ListingBasis, OrganisationKind, Voice } from "../organisations/organisation.enums.ts";
import type { Context } from "../platform/context.ts";
import { fold } from "../platform/words.ts";
import { uuidOf } from "./feed-ids.ts";
import { legalForms } from "./feed-organization.ts";
import { HsdsFields } from "./hsds-fields.ts";
import type { HsdsGroup } from "./hsds-file.ts";
import { termsKnown, type HsdsTerms } from "./hsds-terms.ts";
import { serviceIn, termsOf } from "./import-hsds-services.ts";
import { readableName } from "./import-names.ts";
import { note, type Note } from "./import-note.ts";
import { ownScheme, type ImportedRecord, type ReadRow } from "./import-record.ts";
import { nameOf, textOf } from "./import-texts.ts";
import { numberOf, postcodeOf, websiteOf, yearOf } from "./import-values.ts";
import { written } from "./import-numbers.ts";

/*
 * Organisations with their services, out of a feed of HSDS 3 or Open Referral UK. A feed is not the organisation: what
 * comes in so shows only once the organisation itself agrees. Telephone numbers, addresses of people and exact places
 * stay outside; they are the organisation's to give.
 */

const longestValue = 200;

/** The number by which a record of a feed is known again: its UUID, or what stands for it. */
export function ownNumber(id: string, name: string): RegisterNumber {
  const value = uuidOf(id) ?? createHash("sha256").update(id || fold(name)).digest("hex").slice(0, 32);
  return { scheme: ownScheme, value };
}

function identifiersOf(organisation: HsdsFields, notes: Note[]): string[] {
  const numbers = organisation.list("organization_identifiers").flatMap((record) => {
    const fields = organisation.of(record, "organization_identifier");
    const identifier = fields.text("identifier");
    const isRor = /\bror\b/i.test(`${fields.text("identifier_scheme")} ${fields.text("identifier_type")}`);
    const scheme = fields.text("identifier_scheme") || (isRor ? "ROR" : "");
    const number = numberOf(identifier) ?? numberOf(`${scheme}-${identifier}`);
    if (number === null) {
      notes.push(note("IDENTIFIER_WRONG", fields.named("identifier"), `${scheme} ${identifier}`.trim() || null));
    }
    return number ? [written(number)] : [];
  });
  return [...new Set(numbers)];
}

function kindOf(legalStatus: string, identifiers: readonly string[]): OrganisationKind {
  const named = Object.entries(legalForms).find(([, words]) => fold(words) === fold(legalStatus))?.[0];
  const isCharity = identifiers.some((number) => /^GB-(CHC|SC|NIC)-/.test(number));
  return (named as OrganisationKind | undefined) ?? (isCharity ? OrganisationKind.CHARITY : OrganisationKind.OTHER);
}

/** The first postcode among the places of an organisation and of its services; null where none is given. */
function postcodeIn(organisation: HsdsFields, services: HsdsGroup["services"], notes: Note[]): string | null {
  const ofServices = services.flatMap((record) => {
    const service = organisation.of(record, "service");
    return service.list("service_at_locations").map((one) => service.of(one, "service_at_location").inner("location"));
  });
  const places = [...organisation.list("locations"), ...ofServices.filter((place) => place !== null)];
  const addresses = places.flatMap((place) => organisation.of(place, "location").list("addresses"));
  const typed = addresses.map((one) => organisation.of(one, "address").text("postal_code")).find((text) => text !== "");
  if (typed === undefined) {
    return null;
  }
  const read = postcodeOf("address.postal_code", typed);
  notes.push(...read.notes);
  return read.value;
}

function hasContacts({ organization, services }: HsdsGroup): boolean {
  return [organization ?? {}, ...services].some(
    (record) => record["email"] || [record["phones"], record["contacts"]].some((list) => Array.isArray(list) && list.length > 0),
  );
}

/** Places of an organisation or its services, of which no more than the district of a postcode is kept. */
function hasPlaces({ organization, services }: HsdsGroup): boolean {
  const lists = [organization?.["locations"], ...services.map((record) => record["service_at_locations"])];
  return lists.some((list) => Array.isArray(list) && list.length > 0);
}

/** What is said of an organisation as a whole and has no place here: programmes without a service, and who funds it. */
function notesOfWhole(organisation: HsdsFields, services: HsdsGroup["services"]): Note[] {
  const used = services.map((record) => organisation.of(record, "service")).map((service) => {
    const inner = service.inner("program");
    return inner ? service.of(inner, "program").text("id") : service.text("program_id");
  });
  const programmes = organisation.list("programs").map((one) => organisation.of(one, "program"));
  const sources = organisation.list("funding").map((one) => organisation.of(one, "funding"));
  return [
    ...programmes
      .filter((programme) => !used.includes(programme.text("id")))
      .map((programme) => {
        const said = [programme.text("name"), programme.text("description")].filter((text) => text !== "").join(": ");
        return note("PROGRAMME_WITHOUT_SERVICE", programme.named("name"), said);
      }),
    ...sources.map((source) => note("FUNDING_NOT_KEPT", "organization.funding", source.text("source"))),
  ];
}

/** By which number its parent is known; undefined where the feed names none. */
function parentIn(organisation: HsdsFields, own: RegisterNumber, notes: Note[]): RegisterNumber | undefined {
  const named = organisation.text("parent_organization_id");
  const parent = named === "" ? undefined : ownNumber(named, "");
  if (parent?.value !== own.value) {
    return parent;
  }
  notes.push(note("PARENT_WRONG", organisation.named("parent_organization_id"), named));
  return undefined;
}

/** Reads an organisation and its services. @param today none began later. */
function readGroup(group: HsdsGroup, terms: HsdsTerms, today: string): Omit<ReadRow, "row"> {
  const notes: Note[] = [...(group.differing ?? [])];
  if (group.lost) {
    return { record: null, notes: group.lost };
  }
  if (group.organization === null) {
    const names = group.services.map(({ id, name }) => String(name ?? id ?? "")).join("; ");
    return { record: null, notes: [note("ORGANISATION_MISSING", "service.organization", names.slice(0, longestValue) || null)] };
  }
  const fields = new HsdsFields(group.organization, "organization", notes);
  const name = nameOf(fields.named("name"), fields.text("name"));
  if (name.value === null) {
    return { record: null, notes: name.notes };
  }
  const readable = readableName(name.value);
  // Its services stand beside it; what is left in this field is of another form.
  fields.list("services");
  const website = websiteOf(fields.named("website"), fields.text("website"));
  const described = textOf(fields.named("description"), fields.text("description"));
  // Feeds that have nothing to say must say something: the name again.
  const purpose = described.value !== null && fold(described.value) !== fold(name.value) ? described.value : "";
  const identifiers = identifiersOf(fields, notes);
  const postcode = postcodeIn(fields, group.services, notes);
  const services = group.services.flatMap((record, place) => serviceIn(record, place, fields, terms, notes) ?? []);
  const { led, ...carried } = termsOf(fields, terms, notes);
  const year = yearOf(fields.named("year_incorporated"), fields.text("year_incorporated"), today);
  const number = ownNumber(fields.text("id"), readable);
  const parent = parentIn(fields, number, notes);
  const whole = notesOfWhole(fields, group.services);
  const record: ImportedRecord = {
    number,
    basis: ListingBasis.CONSENT,
    facts: {
      name: readable,
      otherNames: fields.text("alternate_name").split(";").map((text) => text.trim()).filter((text) => text !== ""),
      kind: kindOf(fields.text("legal_status"), identifiers),
      purpose,
      website: website.value,
      postcode,
      identifiers,
      terms: { communityLed: led ? true : null, ...carried },
    },
    voice: led ? Voice.COMMUNITY : Voice.SERVICE_PROVIDER,
    registeredName: name.value,
    objects: null,
    registeredOn: null,
    incomeBand: null,
    foundedYear: year.value,
    tags: null,
    left: false,
    ...(parent ? { parent } : {}),
    services,
  };
  return {
    record,
    notes: [
      ...[name, website, described, year].flatMap((read) => read.notes),
      ...notes,
      ...(purpose === "" ? [note("PURPOSE_MISSING", fields.named("description"))] : []),
      ...(hasContacts(group) ? [note("CONTACTS_NOT_KEPT")] : []),
      ...(hasPlaces(group) ? [note("PLACES_NOT_KEPT")] : []),
      ...whole,
      ...fields.notTaken(),
    ],
  };
}

/** Reads organisations out of what feeds hold; the rows are numbered from 1 in the order of the file. */
export async function hsdsRows(ctx: Context, groups: readonly HsdsGroup[]): Promise<() => AsyncIterable<ReadRow>> {
  const terms = await termsKnown(ctx);
  const today = ctx.today();
  return async function* () {
    for (const [place, group] of groups.entries()) {
      yield { row: place + 1, ...readGroup(group, terms, today) };
    }
  };
}
