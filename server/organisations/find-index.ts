import { In, IsNull, type EntityManager, type FindOperator } from "typeorm";
import type { Database } from "../database/connect.ts";
import { raw } from "../database/sql.ts";
import { insertRows } from "../database/insert-rows.ts";
import { replaceRows } from "../database/replace-rows.ts";
import { indexDocuments, indexNewDocuments, notIndexed, workOutTexts, type Indexable, type Said, type TextsInWork } from "../platform/search-index.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { capacities, Capability, type SpareCapacity } from "./capability.entity.ts";
import { Consent, ConsentScope, ConsentState } from "./consent.entity.ts";
import { OrganisationTerm } from "./organisation-term.entity.ts";
import { Organisation } from "./organisation.entity.ts";
import { ListingBasis } from "./organisation.enums.ts";
import { Profile } from "./profile.entity.ts";
import { isByMachine } from "./profile-rows.ts";
import { RegisterEntry } from "./register-entry.entity.ts";
import { SuggestedTag, TagAnswer } from "./suggested-tag.entity.ts";
import { skillsByTag } from "./tag-skills.ts";
import { writeFacetTerms, type CountedBy } from "./term-numbers.ts";

/** What an organisation is found by: terms of the vocabulary by kind, and words. */
export interface Findable {
  terms: Record<UnderstoodKind, string[]>;
  texts: (string | null)[];
  /** What a register says it is for: all that it may do, and often far more than it does. */
  objects?: (string | null)[];
  /** The spare capacity for its skills, where it is a skill that the organisation describes. */
  spareCapacity?: SpareCapacity;
}

type Source = (manager: EntityManager, organisationId: string) => Promise<Findable[]>;

const sources: Source[] = [
  async (manager, organisationId) => (await manager.findBy(Capability, { organisationId })).map(findableCapability),
];

/** Lets a later slice add what else organisations are found by. */
export function alsoFindBy(source: Source): void {
  sources.push(source);
}

function findableCapability(capability: Capability): Findable {
  return {
    terms: {
      SKILL: [capability.skillId],
      LANGUAGE: capability.languages,
      AREA: capability.areaIds,
      COMMUNITY: capability.communityIds,
    },
    texts: [capability.ownWords, capability.description],
    spareCapacity: capability.spareCapacity,
  };
}

function findablePage(organisation: Organisation): Findable {
  return {
    terms: {
      SKILL: [],
      LANGUAGE: organisation.offeredLanguages.map(({ tag }) => tag),
      AREA: organisation.areaIds,
      COMMUNITY: organisation.communityIds,
    },
    texts: [...organisation.ownWords, organisation.accessNotes],
  };
}

/** A register entry is found by the facts of the register alone, and by the tags that are suggested for it. */
interface OfRegister extends Pick<FoundBy, "entries" | "tags"> {
  skills: ReadonlyMap<string, string[]>;
}

function findableRegisterEntry(organisation: Pick<Organisation, "areaIds">, { entries, tags, skills }: OfRegister): Findable {
  const standing = tags.filter((tag) => tag.answer !== TagAnswer.DISMISSED);
  return {
    terms: {
      SKILL: standing.flatMap((tag) => skills.get(`${tag.scheme} ${tag.code}`) ?? []),
      LANGUAGE: [],
      AREA: organisation.areaIds,
      COMMUNITY: [],
    },
    texts: standing.map((tag) => tag.name),
    objects: entries.map((entry) => entry.objects),
  };
}

async function findablesOf(manager: EntityManager, organisation: Organisation, ofRegister: OfRegister): Promise<Findable[]> {
  if (organisation.listingBasis === ListingBasis.PUBLIC_REGISTER) {
    return [findableRegisterEntry(organisation, ofRegister)];
  }
  const more = await Promise.all(sources.map((source) => source(manager, organisation.id)));
  return [findablePage(organisation), ...more.flat()];
}

/**
 * Works out afresh what an organisation is found by, in the transaction that changed it. Contacts and exact places are
 * never among it.
 */
export async function reindex(manager: EntityManager, organisationId: string): Promise<void> {
  await reindexMany(manager, [await manager.findOneByOrFail(Organisation, { id: organisationId })]);
}

type Term = Pick<OrganisationTerm, "organisationId" | "kind" | "termId" | "sortName">;

function termsOf({ id: organisationId, foldedName: sortName }: Organisation, findables: readonly Findable[]): Term[] {
  return Object.values(UnderstoodKind).flatMap((kind) => {
    const terms = new Set(findables.flatMap((findable) => findable.terms[kind]));
    return [...terms].map((termId) => ({ organisationId, kind, termId, sortName }));
  });
}

/** The spare capacity for each skill that an organisation describes, as a place among `capacities` from 1. */
function capacityBySkill(findables: readonly Findable[]): Map<string, number> {
  return new Map(
    findables.flatMap(({ spareCapacity, terms }) =>
      spareCapacity ? terms.SKILL.map((id) => [id, capacities.indexOf(spareCapacity) + 1] as const) : [],
    ),
  );
}

/** What an organisation is found by, as it was read or written. */
export interface FoundBy {
  organisation: Organisation;
  profiles: readonly Pick<Profile, "purpose" | "whatWeDo" | "howToWorkWithUs">[];
  entries: readonly Pick<RegisterEntry, "objects">[];
  tags: readonly Pick<SuggestedTag, "scheme" | "code" | "name" | "answer">[];
}

/**
 * The words that organisations are found by: those of a machine only where it was agreed to them without a last day, because
 * the index knows no days.
 */
async function profilesToFind(manager: EntityManager, organisationId: FindOperator<string>): Promise<Profile[]> {
  const all = await manager.findBy(Profile, { organisationId });
  const ofMachines = [...new Set(all.filter(isByMachine).map((profile) => profile.organisationId))];
  if (ofMachines.length === 0) {
    return all;
  }
  const agreed = await manager.findBy(Consent, {
    organisationId: In(ofMachines),
    scope: ConsentScope.MACHINE_TRANSLATION,
    answer: ConsentState.GRANTED,
    withdrawnOn: IsNull(),
    expiresOn: IsNull(),
  });
  const agreeing = new Set(agreed.map((consent) => consent.organisationId));
  return all.filter((profile) => !isByMachine(profile) || agreeing.has(profile.organisationId));
}

/** The same for many organisations (some hundreds at once), with few statements. */
export async function reindexMany(manager: EntityManager, organisations: readonly Organisation[]): Promise<void> {
  if (organisations.length === 0) {
    return;
  }
  const these = { organisationId: In(organisations.map(({ id }) => id)) };
  const registered = { organisationId: In(organisations.filter(isRegisterEntry).map(({ id }) => id)) };
  const profiles = groupByOrganisation(await profilesToFind(manager, these.organisationId));
  const entries = groupByOrganisation(await manager.findBy(RegisterEntry, registered));
  const tags = groupByOrganisation(await manager.findBy(SuggestedTag, registered));
  const all = organisations.map((organisation) => {
    const { id } = organisation;
    return { organisation, profiles: profiles.get(id) ?? [], entries: entries.get(id) ?? [], tags: tags.get(id) ?? [] };
  });
  const { counted, documents } = await workedOut(manager, all);
  const terms = counted.flatMap((one) => one.terms);
  await replaceRows(manager, OrganisationTerm, these, ["organisationId", "kind", "termId", "sortName"], terms);
  await writeFacetTerms(manager, counted);
  await indexDocuments(manager, "organisation", documents);
}

/** An entry of a register, as far as it is found by its words. */
export interface EntrySaid extends Omit<FoundBy, "organisation"> {
  organisation: Pick<Organisation, "id" | "name" | "otherNames" | "areaIds">;
}

/** Begins to work out the words that entries of a register are found by. */
export function workOutEntries(entries: readonly EntrySaid[]): TextsInWork {
  const skills = new Map<string, string[]>();
  const said = entries.map((entry) => {
    const { organisation } = entry;
    return [organisation.id, saidBy(entry, [findableRegisterEntry(organisation, { ...entry, skills })])] as const;
  });
  return workOutTexts(new Map(said));
}

/**
 * The same for organisations that were made in the running transaction, with all that was written of them: nothing is read
 * back.
 * @param texts their words, where these are being worked out already.
 */
export async function indexMade(manager: EntityManager, made: readonly FoundBy[], texts?: TextsInWork): Promise<void> {
  if (made.length === 0) {
    return;
  }
  const { counted, documents } = await workedOut(manager, made);
  await insertRows(manager, OrganisationTerm, counted.flatMap((one) => one.terms));
  await writeFacetTerms(manager, counted);
  await indexNewDocuments(manager, "organisation", texts ?? workOutTexts(documents), documents);
}

/** What the index holds of organisations. */
interface WorkedOut {
  counted: (CountedBy & { terms: Term[] })[];
  documents: Map<string, Indexable>;
}

/** What an organisation says, of which each word finds it. */
function saidBy({ organisation, profiles }: Pick<EntrySaid, "organisation" | "profiles">, findables: readonly Findable[]): Said {
  const { name, otherNames } = organisation;
  const said = profiles.flatMap((profile) => [profile.purpose, profile.whatWeDo, profile.howToWorkWithUs]);
  return {
    names: [name, ...otherNames],
    texts: [...said, ...findables.flatMap((findable) => findable.texts)],
    wider: findables.flatMap(({ objects = [] }) => objects),
  };
}

async function workedOut(manager: EntityManager, all: readonly FoundBy[]): Promise<WorkedOut> {
  const skills = all.some(({ tags }) => tags.length > 0) ? await skillsByTag(manager) : new Map<string, string[]>();
  const worked: WorkedOut = { counted: [], documents: new Map() };
  for (const { organisation, profiles, entries, tags } of all) {
    const { id } = organisation;
    const findables = await findablesOf(manager, organisation, { entries, tags, skills });
    const terms = termsOf(organisation, findables);
    worked.counted.push({ organisationId: id, terms, capacityOf: capacityBySkill(findables) });
    const carried = terms.filter(({ kind }) => kind !== UnderstoodKind.AREA).map(({ termId }) => termId);
    worked.documents.set(id, {
      ...saidBy({ organisation, profiles }, findables),
      // What a register's codes stand for is wider than what somebody says of their own group.
      ...(isRegisterEntry(organisation) ? { tags: [], coded: carried } : { tags: carried }),
    });
  }
  return worked;
}

/** Whether it is found by the facts of a register alone. */
export function isRegisterEntry(organisation: Pick<Organisation, "listingBasis">): boolean {
  return organisation.listingBasis === ListingBasis.PUBLIC_REGISTER;
}

function groupByOrganisation<Row extends { organisationId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.organisationId) ?? [];
    group.push(row);
    groups.set(row.organisationId, group);
  }
  return groups;
}

/** How many organisations are put into the index in one transaction when it is filled anew. */
const atOnce = 200;

/**
 * Puts into the index whatever is not in it: after a migration that made it anew, and where rows were loaded without it.
 * @returns how many organisations were added.
 */
export async function fillIndex(database: Database): Promise<number> {
  const missing = await notIndexed(database, "organisation", raw("organisation"));
  for (let start = 0; start < missing.length; start += atOnce) {
    await database.write(async (manager) => {
      const id = In(missing.slice(start, start + atOnce));
      await reindexMany(manager, await manager.findBy(Organisation, { id }));
    });
  }
  return missing.length;
}
