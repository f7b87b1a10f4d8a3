import { authorise } from "../identity/authorise.ts";
import { areasByCode } from "../places/places.service.ts";
import type { Context } from "../platform/context.ts";
import { find, mustFind } from "../platform/node.ts";
import { pageInMemory, type Page, type PageArguments } from "../platform/page.ts";
import { Refusal } from "../platform/refusal.ts";
import { changesOf } from "../platform/transaction.ts";
import { Skill, TermStatus } from "../vocabulary/skill.entity.ts";
import { communityKeys, knownLanguages } from "../vocabulary/vocabulary.service.ts";
import { showsDetails } from "./access.ts";
import { Capability, CapabilityBacking, SpareCapacity } from "./capability.entity.ts";
import type { CapabilityInput } from "./capability.input.ts";
import { inWords } from "./changes-in-words.ts";
import { reindex } from "./find-index.ts";
import { Organisation } from "./organisation.entity.ts";
import { visibleOrganisation } from "./visible.ts";
import { optionalLine, optionalParagraphs } from "./wording.ts";

const longestDescription = 2000;
const longestNote = 200;

/** A capability, if the viewer may see its organisation and more of it than register facts. */
export async function capabilityOf(ctx: Context, key: string): Promise<Capability | null> {
  const capability = await ctx.load.one(Capability, key);
  const organisation = await visibleOrganisation(ctx, capability?.organisationId ?? null);
  return organisation && showsDetails(ctx, organisation) ? capability : null;
}

/** A page of the skills of an organisation, all or one skill, all or those offered in a language. */
export async function capabilitiesOf(
  ctx: Context,
  organisation: Organisation,
  asked: { skill?: string | null; lang?: string | null },
  args: PageArguments,
): Promise<Page<Capability> & { totalCount: number }> {
  const skill = asked.skill ? await find(ctx, Skill, asked.skill) : null;
  const all = showsDetails(ctx, organisation) ? await ctx.load.many(Capability, "organisationId", organisation.id) : [];
  const wanted = all.filter(
    (one) => (!asked.skill || one.skillId === skill?.id) && (!asked.lang || one.languages.includes(asked.lang)),
  );
  return pageInMemory(wanted, args);
}

/**
 * Describes a skill of an organisation, new or anew.
 * @throws Refusal INVALID, NOT_FOUND (the skill), STALE_VERSION.
 */
export async function describeCapability(
  ctx: Context,
  id: string,
  input: CapabilityInput,
  expectedVersion: number,
): Promise<Organisation> {
  return describeSkill(ctx, id, await mustFind(ctx, Skill, input.skill), input, expectedVersion);
}

/**
 * Describes a skill that is at hand: one suggested in the running transaction can only be read inside it.
 * @throws Refusal INVALID, STALE_VERSION.
 */
export async function describeSkill(
  ctx: Context,
  id: string,
  skill: Skill,
  input: Omit<CapabilityInput, "skill">,
  expectedVersion: number,
): Promise<Organisation> {
  const organisation = await mustFind(ctx, Organisation, id);
  await authorise(ctx, "organisation.describeCapability", organisation);
  const all = await ctx.load.many(Capability, "organisationId", organisation.id);
  const old = all.find((capability) => capability.skillId === skill.id);
  if (skill.status === TermStatus.RETIRED && !old) {
    throw Refusal.invalid(["input", "skill"], "This skill is no longer offered. Choose another.");
  }
  const values = {
    description: optionalParagraphs(["input", "description"], input.description, longestDescription),
    ownWords: optionalLine(["input", "ownWords"], input.ownWords, longestNote),
    languages: await knownLanguages(ctx, input.languages ?? [], ["input", "languages"]),
    areaIds: (await areasByCode(ctx, input.areas ?? [], ["input", "areas"])).map((area) => area.id),
    communityIds: await communityKeys(ctx, input.communities ?? []),
    spareCapacity: input.spareCapacity ?? SpareCapacity.UNKNOWN,
    costNote: optionalLine(["input", "costNote"], input.costNote, longestNote),
    offeredTo: [...new Set(input.offeredTo ?? [])],
  };
  const changes = await inWords(ctx, changesOf(old ?? new Capability(), values));
  return ctx.write(async (tx) => {
    const changed = await tx.change(Organisation, organisation, {}, expectedVersion);
    if (old) {
      await tx.update(Capability, { id: old.id }, values);
    } else {
      const backing = CapabilityBacking.SELF_DESCRIBED;
      await tx.insert(Capability, { ...values, organisationId: organisation.id, skillId: skill.id, backing, assuredAt: null });
    }
    const named = Object.entries(changes).map(([field, change]) => [`${skill.code} ${field}`, change] as const);
    await tx.tell({ action: "organisation.describeCapability", subject: changed, changes: Object.fromEntries(named) });
    await reindex(tx.manager, organisation.id);
    return changed;
  });
}

/**
 * Takes a skill off an organisation.
 * @throws Refusal NOT_FOUND when it does not have the skill, STALE_VERSION.
 */
export async function withdrawCapability(
  ctx: Context,
  id: string,
  skillId: string,
  expectedVersion: number,
): Promise<Organisation> {
  const organisation = await mustFind(ctx, Organisation, id);
  await authorise(ctx, "organisation.withdrawCapability", organisation);
  const skill = await mustFind(ctx, Skill, skillId);
  const all = await ctx.load.many(Capability, "organisationId", organisation.id);
  const old = all.find((capability) => capability.skillId === skill.id);
  if (!old) {
    throw Refusal.notFound("skill on this page");
  }
  return ctx.write(async (tx) => {
    const changed = await tx.change(Organisation, organisation, {}, expectedVersion);
    await tx.remove(Capability, { id: old.id });
    // The whole row is kept among the values, so that it can be put back from the record.
    const said = { ownWords: old.ownWords, description: old.description, languages: old.languages, row: old };
    await tx.tell({
      action: "organisation.withdrawCapability",
      subject: changed,
      changes: { [skill.code]: [said, null] },
    });
    await reindex(tx.manager, organisation.id);
    return changed;
  });
}
