import { In, type EntityManager } from "typeorm";
import { indexOrganisations } from "../database/search.ts";
import { replaceRows } from "../database/replace-rows.ts";
import { searchWords } from "../platform/stems.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { Capability } from "./capability.entity.ts";
import { OrganisationTerm } from "./organisation-term.entity.ts";
import { Organisation } from "./organisation.entity.ts";
import { ListingBasis } from "./organisation.enums.ts";
import { Profile } from "./profile.entity.ts";
import { RegisterEntry } from "./register-entry.entity.ts";
import { SuggestedTag, TagAnswer } from "./suggested-tag.entity.ts";
import { skillsByTag } from "./tag-skills.ts";

/** What an organisation is found by: terms of the vocabulary by kind, and words. */
export interface Findable {
  terms: Record<UnderstoodKind, string[]>;
  texts: (string | null)[];
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
interface OfRegister {
  entries: readonly RegisterEntry[];
  tags: readonly SuggestedTag[];
  skills: ReadonlyMap<string, string[]>;
}

function findableRegisterEntry(organisation: Organisation, { entries, tags, skills }: OfRegister): Findable {
  const standing = tags.filter((tag) => tag.answer !== TagAnswer.DISMISSED);
  return {
    terms: {
      SKILL: standing.flatMap((tag) => skills.get(`${tag.scheme} ${tag.code}`) ?? []),
      LANGUAGE: [],
      AREA: organisation.areaIds,
      COMMUNITY: [],
    },
    texts: [...entries.map((entry) => entry.objects), ...standing.map((tag) => tag.name)],
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

function termsOf(organisationId: string, findables: readonly Findable[]): Pick<OrganisationTerm, "organisationId" | "kind" | "termId">[] {
  return Object.values(UnderstoodKind).flatMap((kind) => {
    const terms = new Set(findables.flatMap((findable) => findable.terms[kind]));
    return [...terms].map((termId) => ({ organisationId, kind, termId }));
  });
}

/** The same for many organisations (some hundreds at once), with few statements. */
export async function reindexMany(manager: EntityManager, organisations: readonly Organisation[]): Promise<void> {
  if (organisations.length === 0) {
    return;
  }
  const these = { organisationId: In(organisations.map(({ id }) => id)) };
  const registered = { organisationId: In(organisations.filter(isRegisterEntry).map(({ id }) => id)) };
  const profiles = groupByOrganisation(await manager.findBy(Profile, these));
  const entries = groupByOrganisation(await manager.findBy(RegisterEntry, registered));
  const tags = groupByOrganisation(await manager.findBy(SuggestedTag, registered));
  const skills = tags.size > 0 ? await skillsByTag(manager) : new Map<string, string[]>();
  const wanted: ReturnType<typeof termsOf> = [];
  const texts = [];
  for (const organisation of organisations) {
    const { id, name, otherNames } = organisation;
    const findables = await findablesOf(manager, organisation, { entries: entries.get(id) ?? [], tags: tags.get(id) ?? [], skills });
    wanted.push(...termsOf(id, findables));
    const said = (profiles.get(id) ?? []).flatMap((profile) => [profile.purpose, profile.whatWeDo, profile.howToWorkWithUs]);
    const words = [...said, ...findables.flatMap((findable) => findable.texts)];
    texts.push({
      id,
      text: {
        names: searchWords([name, ...otherNames].join(" ")),
        words: words.flatMap((text) => searchWords(text ?? "")),
      },
    });
  }
  await replaceRows(manager, OrganisationTerm, these, ["organisationId", "kind", "termId"], wanted);
  await indexOrganisations(manager, texts);
}

function isRegisterEntry(organisation: Organisation): boolean {
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
