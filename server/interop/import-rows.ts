import type { OrganisationIdentifier } from "../organisations/organisation-identifier.entity.ts";
import type { Place } from "../organisations/place.entity.ts";
import { type Profile, TranslationSource } from "../organisations/profile.entity.ts";
import type { RegisterEntry, ToldService } from "../organisations/register-entry.entity.ts";
import { type SuggestedTag, TagSource } from "../organisations/suggested-tag.entity.ts";
import { newKey } from "../platform/identifiers.ts";
import type { Transaction } from "../platform/transaction.ts";
import { splitNumber } from "./import-numbers.ts";
import { stillSaid } from "./import-listed-write.ts";
import { toldServices } from "./import-offer-write.ts";
import type { Planned } from "./import-plan.ts";
import { ownScheme, type ImportedRecord } from "./import-record.ts";

/*
 * The rows that an imported record becomes, beside that of the organisation itself.
 */

/** What an import is told besides the rows. */
export interface Writing {
  importId: string;
  /** The day of the extract. */
  extractOn: string;
  today: string;
  /** What tags are called, by "scheme code". */
  tagNames: ReadonlyMap<string, string>;
  personId: string | null;
}

/** The language of registers. */
export const registerLanguage = "en";

/** The numbers of an organisation, its own and those of other registers. */
export function identifierRows({ record }: Planned, organisationId: string): Partial<OrganisationIdentifier>[] {
  const own = record.number.scheme === ownScheme ? [] : [record.number];
  return [...own, ...record.facts.identifiers.map(splitNumber)].map(({ scheme, value }) => ({
    id: newKey(),
    organisationId,
    scheme,
    value,
    checkedAt: null,
  }));
}

/** What it does in the words of the register; none where those say nothing. */
export function profileRows(record: ImportedRecord, organisationId: string): Omit<Profile, "organisation">[] {
  if (record.facts.purpose === "") {
    return [];
  }
  return [
    {
      id: newKey(),
      organisationId,
      lang: registerLanguage,
      purpose: record.facts.purpose,
      whatWeDo: "",
      howToWorkWithUs: null,
      translatedBy: TranslationSource.ORIGINAL,
      staleSince: null,
      madeFrom: null,
    },
  ];
}

/** Where it is, as far as the register says it. */
export function placeRows({ place }: Planned, organisationId: string): Partial<Place>[] {
  if (place.areaId === null) {
    return [];
  }
  return [
    {
      id: newKey(),
      organisationId,
      position: 0,
      name: null,
      areaId: place.areaId,
      postcode: place.postcode,
      district: place.district,
      latitude: null,
      longitude: null,
      accessibility: [],
    },
  ];
}

/** What the register says of it, kept beside the page. */
export function entryValues(
  tx: Transaction,
  plan: Planned,
  organisationId: string,
  writing: Writing,
  importResult: string,
): Omit<RegisterEntry, "id" | "answeredFingerprint" | "organisation"> {
  const { number, facts: said, registeredName, objects, registeredOn, incomeBand, tags } = plan.record;
  const terms = stillSaid(plan.known?.entry?.facts.terms, said.terms);
  // A file with no place for tags says nothing of those that were given before.
  const given = tags?.map(tagName) ?? plan.known?.entry?.facts.tags;
  const services = servicesToldBy(plan, organisationId);
  const facts = { ...said, ...(terms ? { terms } : {}), ...(given ? { tags: given } : {}), ...(services ? { services } : {}) };
  return {
    organisationId,
    ...number,
    extractOn: writing.extractOn,
    registeredName,
    objects,
    registeredOn,
    incomeBand,
    facts,
    fingerprint: plan.fingerprint,
    importId: writing.importId,
    importResult,
    readAt: tx.now,
  };
}

/** What feeds said that it offers; a page that its organisation keeps was brought nothing of it. */
function servicesToldBy({ record: { services }, known }: Planned, organisationId: string): ToldService[] | undefined {
  const before = known?.entry?.facts.services;
  return services && !known?.claimed ? toldServices({ organisationId, services, before }) : before;
}

/** One text for a tag. */
export function tagName({ scheme, code }: { scheme: string; code: string }): string {
  return `${scheme} ${code}`;
}

/** The tags that the file gives it, for people to confirm. */
export function tagRows(record: ImportedRecord, organisationId: string, { tagNames, today }: Writing): Omit<SuggestedTag, "organisation">[] {
  return (record.tags ?? []).map((tag) => ({
    id: newKey(),
    organisationId,
    ...tag,
    name: tagNames.get(tagName(tag)) ?? tag.code,
    source: TagSource.FILE,
    suggestedOn: today,
    answer: null,
    answeredById: null,
    answeredAt: null,
  }));
}
