import { In, type EntityManager } from "typeorm";
import type { Organisation } from "../organisations/organisation.entity.ts";
import { Capability } from "../organisations/capability.entity.ts";
import { Profile } from "../organisations/profile.entity.ts";
import type { RegisterFacts } from "../organisations/register-entry.entity.ts";
import { Skill } from "../vocabulary/skill.entity.ts";
import { uriOrNull, wordsOrNull } from "./feed-record.ts";
import { note } from "./import-note.ts";
import type { Known } from "./import-known.ts";
import { written } from "./import-numbers.ts";
import type { Planned } from "./import-plan.ts";
import { ownScheme, type ImportedRecord } from "./import-record.ts";
import { textOf } from "./import-texts.ts";

/** The words of a page as feeds and lists may say them: what it is for, with what it does or without. */
function wordsOf({ purpose, whatWeDo }: Profile): string[] {
  const both = [purpose, whatWeDo].map(wordsOrNull).filter((text) => text !== null).join("\n\n");
  return [purpose, both].map((text) => textOf("", text).value ?? "");
}

/** Whether a page says all of what a list says in words of the vocabulary. */
function saysTheTerms({ terms }: RegisterFacts, page: Organisation, skillIds: readonly string[]): boolean {
  const within = (said: readonly string[] | undefined, there: readonly string[]): boolean => (said ?? []).every((key) => there.includes(key));
  return (
    within(terms?.areaIds, page.areaIds) &&
    within(terms?.communityIds, page.communityIds) &&
    within(terms?.languageTags, page.offeredLanguages.map(({ tag }) => tag)) &&
    within(terms?.skillIds, skillIds)
  );
}

function saysTheSame({ facts, registeredName }: ImportedRecord, page: Organisation, profiles: readonly Profile[]): boolean {
  const isNamedSo = [facts.name, registeredName].includes(page.name);
  const isFoundSo = facts.website === null || uriOrNull(facts.website) === uriOrNull(page.website);
  return isNamedSo && isFoundSo && (facts.purpose === "" || profiles.some((profile) => wordsOf(profile).includes(facts.purpose)));
}

async function skillsOf(manager: EntityManager, organisationIds: readonly string[]): Promise<Map<string, string[]>> {
  const skills = new Map<string, string[]>(organisationIds.map((id) => [id, []]));
  for (const { organisationId, skillId } of await manager.findBy(Capability, { organisationId: In([...organisationIds]) })) {
    skills.get(organisationId)?.push(skillId);
  }
  return skills;
}

/** Says of rows whose skills are not taken in so: an organisation that keeps its page says itself what it can do. */
export async function noteSkillsOfKept(manager: EntityManager, planned: readonly Planned[]): Promise<void> {
  const asked = planned.filter(({ known, result, record }) => known?.claimed && result === "UPDATED" && record.facts.terms?.skillIds?.length);
  if (asked.length === 0) {
    return;
  }
  const skills = await skillsOf(manager, asked.map(({ known }) => known?.organisation.id ?? ""));
  const named = await manager.findBy(Skill, { id: In(asked.flatMap(({ record }) => record.facts.terms?.skillIds ?? [])) });
  for (const { record, known, notes } of asked) {
    const there = skills.get(known?.organisation.id ?? "") ?? [];
    const said = named.filter(({ id }) => record.facts.terms?.skillIds?.includes(id) && !there.includes(id));
    if (said.length > 0) {
      notes.push(note("SKILLS_THEIRS", null, said.map(({ name }) => name).join("; ")));
    }
  }
}

/**
 * Which records of lists and feeds say of organisations that write their pages themselves nothing but what stands there,
 * by number: there is nothing to suggest to them. Our own feed, read again, is such a one.
 */
export async function samePages(
  manager: EntityManager,
  records: readonly ImportedRecord[],
  known: ReadonlyMap<string, Known>,
): Promise<Set<string>> {
  const asked = records.flatMap((record) => {
    const found = known.get(written(record.number));
    return found?.claimed && found.entry === null && record.number.scheme === ownScheme ? [{ record, page: found.organisation }] : [];
  });
  if (asked.length === 0) {
    return new Set();
  }
  const profiles = await manager.findBy(Profile, { organisationId: In(asked.map(({ page }) => page.id)) });
  const skills = await skillsOf(manager, asked.map(({ page }) => page.id));
  const same = asked.filter(
    ({ record, page }) =>
      saysTheSame(record, page, profiles.filter(({ organisationId }) => organisationId === page.id)) &&
      saysTheTerms(record.facts, page, skills.get(page.id) ?? []),
  );
  return new Set(same.map(({ record }) => written(record.number)));
}
