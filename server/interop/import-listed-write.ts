import { In } from "typeorm";
import { Capability } from "../organisations/capability.entity.ts";
import type { Organisation } from "../organisations/organisation.entity.ts";
import type { ListedTerms } from "../organisations/register-entry.entity.ts";
import type { Changes } from "../platform/audit.ts";
import type { Transaction } from "../platform/transaction.ts";
import { merged } from "./import-merged.ts";
import { addMissingLanguages, capabilityRow, isImported, offeredIn } from "./import-offer-write.ts";

/*
 * What a list or feed says in words of the vocabulary, brought to the pages of organisations: a page that its organisation keeps
 * is left alone, and what anybody wrote by hand stays on any.
 */

/** What a list or feed says of one organisation, and in which area its postcode lies. */
export interface ListedWithPlace {
  terms: ListedTerms | undefined;
  placeAreaId: string | null;
}

/** The areas that are named; where none is, the one that the postcode lies in. */
function areasOf({ terms, placeAreaId }: ListedWithPlace): string[] {
  const named = terms?.areaIds ?? [];
  return named.length > 0 || placeAreaId === null ? named : [placeAreaId];
}

/** What the page of a new organisation says. */
export function listedValues(listed: ListedWithPlace): Pick<Organisation, "areaIds"> & Partial<Organisation> {
  const { languageTags, communityIds, communityLed } = listed.terms ?? {};
  return {
    areaIds: areasOf(listed),
    ...(languageTags ? { offeredLanguages: offeredIn(languageTags) } : {}),
    ...(communityIds ? { communityIds } : {}),
    ...(communityLed === undefined ? {} : { communityLed }),
  };
}

/** What a page says from now on. @param before what the list or feed said before. */
export function listedChanges(current: Organisation, before: ListedWithPlace, now: ListedWithPlace): Partial<Organisation> {
  const { areaIds, ...said } = listedValues(now);
  const saidBefore = listedValues(before);
  const tellsNoArea = areaIds.length === 0 && now.terms?.areaIds === undefined;
  return {
    ...(tellsNoArea ? {} : { areaIds: merged(current.areaIds, saidBefore.areaIds, areaIds) }),
    ...(said.offeredLanguages
      ? { offeredLanguages: merged(current.offeredLanguages, saidBefore.offeredLanguages, said.offeredLanguages) }
      : {}),
    ...(said.communityIds ? { communityIds: merged(current.communityIds, saidBefore.communityIds, said.communityIds) } : {}),
    ...(said.communityLed === undefined ? {} : { communityLed: merged(current.communityLed, saidBefore.communityLed, said.communityLed) }),
  };
}

/** What is known already of what a list says now: what it has no column for this time still stands. */
export function stillSaid(before: ListedTerms | undefined, now: ListedTerms | undefined): ListedTerms | undefined {
  return before || now ? { ...before, ...now } : undefined;
}

/** Adds the skills of new organisations, and languages that nobody named before. */
export async function createListed(tx: Transaction, all: readonly { organisationId: string; terms: ListedTerms }[]): Promise<void> {
  await addMissingLanguages(tx.manager, all.flatMap(({ terms }) => terms.languageTags ?? []));
  await tx.insertAll(
    Capability,
    all.flatMap(({ organisationId, terms }) => (terms.skillIds ?? []).map((skillId) => capabilityRow(organisationId, skillId))),
  );
}

/** Whether nobody has said more of a skill than the import that added it. */
function isUntouched(held: Capability): boolean {
  const added = Object.entries(capabilityRow(held.organisationId, held.skillId));
  return isImported(held) && added.every(([field, value]) => JSON.stringify(held[field as keyof Capability]) === JSON.stringify(value));
}

/**
 * Adds the skills that a list says anew and takes off those that it no longer says; those of which somebody said more
 * stay, and one that somebody took off does not come back.
 * @returns the skills before and after, as a change; nothing where none changes.
 */
export async function changeListedSkills(
  tx: Transaction,
  organisationId: string,
  before: ListedTerms | undefined,
  now: ListedTerms | undefined,
): Promise<Changes> {
  const [saidBefore, said] = [before?.skillIds ?? [], now?.skillIds];
  if (!said) {
    return {};
  }
  const held = await tx.manager.findBy(Capability, { organisationId });
  const gone = held.filter((one) => saidBefore.includes(one.skillId) && !said.includes(one.skillId) && isUntouched(one));
  const heldIds = held.map(({ skillId }) => skillId);
  const added = said.filter((skillId) => !heldIds.includes(skillId) && !saidBefore.includes(skillId));
  if (gone.length + added.length === 0) {
    return {};
  }
  if (gone.length > 0) {
    await tx.remove(Capability, { id: In(gone.map(({ id }) => id)) });
  }
  await tx.insertAll(Capability, added.map((skillId) => capabilityRow(organisationId, skillId)));
  const goneIds = gone.map(({ skillId }) => skillId);
  return { skillIds: [heldIds, [...heldIds.filter((id) => !goneIds.includes(id)), ...added]] };
}

/** What a list says that neither it said before nor the page says. */
function fresh(now: readonly string[] | undefined, before: readonly string[] | undefined, page: readonly string[]): string[] {
  return (now ?? []).filter((key) => !before?.includes(key) && !page.includes(key));
}

/**
 * What is suggested to a page that its organisation keeps: to say this as well. A list need not know all that a group
 * says of itself, so that nothing is ever suggested to be taken off.
 */
export async function listedSuggestions(
  tx: Transaction,
  page: Organisation,
  before: ListedTerms | undefined,
  now: ListedTerms | undefined,
): Promise<Partial<Organisation>> {
  const areas = fresh(now?.areaIds, before?.areaIds, page.areaIds);
  const communities = fresh(now?.communityIds, before?.communityIds, page.communityIds);
  const languages = fresh(now?.languageTags, before?.languageTags, page.offeredLanguages.map(({ tag }) => tag));
  await addMissingLanguages(tx.manager, languages);
  return {
    ...(areas.length > 0 ? { areaIds: [...page.areaIds, ...areas] } : {}),
    ...(languages.length > 0 ? { offeredLanguages: [...page.offeredLanguages, ...offeredIn(languages)] } : {}),
    ...(communities.length > 0 ? { communityIds: [...page.communityIds, ...communities] } : {}),
  };
}
