import type { EntityManager } from "typeorm";
import { indexOrganisation } from "../database/search.ts";
import { replaceRows } from "../database/replace-rows.ts";
import { searchWords } from "../platform/stems.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { Capability } from "./capability.entity.ts";
import { OrganisationTerm } from "./organisation-term.entity.ts";
import { Organisation } from "./organisation.entity.ts";
import { ListingBasis } from "./organisation.enums.ts";
import { Profile } from "./profile.entity.ts";

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

/** A register entry is found by the facts of the register alone: where it works, its name, its purpose. */
function findableRegisterEntry(organisation: Organisation): Findable {
  return { terms: { SKILL: [], LANGUAGE: [], AREA: organisation.areaIds, COMMUNITY: [] }, texts: [] };
}

async function findablesOf(manager: EntityManager, organisation: Organisation): Promise<Findable[]> {
  if (organisation.listingBasis === ListingBasis.PUBLIC_REGISTER) {
    return [findableRegisterEntry(organisation)];
  }
  const more = await Promise.all(sources.map((source) => source(manager, organisation.id)));
  return [findablePage(organisation), ...more.flat()];
}

/**
 * Works out afresh what an organisation is found by, in the transaction that changed it. Contacts and exact places are
 * never among it.
 */
export async function reindex(manager: EntityManager, organisationId: string): Promise<void> {
  const organisation = await manager.findOneByOrFail(Organisation, { id: organisationId });
  const findables = await findablesOf(manager, organisation);
  const wanted = Object.values(UnderstoodKind).flatMap((kind) => {
    const terms = new Set(findables.flatMap((findable) => findable.terms[kind]));
    return [...terms].map((termId) => ({ organisationId, kind, termId }));
  });
  await replaceRows(manager, OrganisationTerm, { organisationId }, ["kind", "termId"], wanted);
  const profiles = await manager.findBy(Profile, { organisationId });
  const said = profiles.flatMap((profile) => [profile.purpose, profile.whatWeDo, profile.howToWorkWithUs]);
  const texts = [...said, ...findables.flatMap((findable) => findable.texts)];
  await indexOrganisation(manager, organisationId, {
    names: searchWords([organisation.name, ...organisation.otherNames].join(" ")),
    words: texts.flatMap((text) => searchWords(text ?? "")),
  });
}
