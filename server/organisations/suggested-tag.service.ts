import { IsNull } from "typeorm";
import { authorise, isOperator } from "../identity/authorise.ts";
import { Role } from "../identity/role.ts";
import type { Context } from "../platform/context.ts";
import { mustFind, nodeId } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import { Skill } from "../vocabulary/skill.entity.ts";
import { speaksFor } from "./access.ts";
import { Capability } from "./capability.entity.ts";
import { describeCapability } from "./capability.service.ts";
import { reindex } from "./find-index.ts";
import { type Organisation } from "./organisation.entity.ts";
import { SuggestedTag, TagAnswer } from "./suggested-tag.entity.ts";
import { skillsByTag } from "./tag-skills.ts";
import { visibleOrganisation } from "./visible.ts";

/** Whether the viewer looks at what is suggested for an organisation: those who write for it, stewards and operators. */
export function weighsTags(ctx: Context, organisation: Organisation): boolean {
  const steward = ctx.actor?.roles.some((held) => held.role === Role.DATA_STEWARD) ?? false;
  return speaksFor(ctx, organisation) || isOperator(ctx.actor) || steward;
}

/** A suggestion by its key, if the viewer weighs those of the organisation. */
export async function readableTag(ctx: Context, key: string): Promise<SuggestedTag | null> {
  const tag = await ctx.load.one(SuggestedTag, key);
  const organisation = await visibleOrganisation(ctx, tag?.organisationId ?? null);
  return organisation && weighsTags(ctx, organisation) ? tag : null;
}

/** The tags suggested for an organisation, by name; nobody else learns of any. */
export async function suggestedTagsOf(ctx: Context, organisation: Organisation): Promise<SuggestedTag[]> {
  if (!weighsTags(ctx, organisation)) {
    return [];
  }
  const tags = await ctx.load.many(SuggestedTag, "organisationId", organisation.id);
  return [...tags].sort((one, other) => one.name.localeCompare(other.name, "en"));
}

/** The skills of our vocabulary that a suggested tag stands for; often none. */
export async function skillsOfTag(ctx: Context, tag: SuggestedTag): Promise<Skill[]> {
  const wanted = await ctx.load.batch("skills of a tag", `${tag.scheme} ${tag.code}`, async (names) => {
    const all = await skillsByTag(ctx.read);
    return names.map((name) => all.get(name) ?? []);
  });
  const skills = await Promise.all(wanted.map((key) => ctx.load.one(Skill, key)));
  return skills.filter((skill) => skill !== null);
}

/**
 * Says whether a suggested tag fits. Where those who keep the page say so, the skills that the tag stands for join the
 * page as its own; a steward's word only keeps or drops the tag. What does not fit is not suggested again.
 * @throws Refusal WRONG_STATE when it was answered already.
 */
export async function answerSuggestedTag(ctx: Context, id: string, fits: boolean): Promise<SuggestedTag> {
  const tag = await mustFind(ctx, SuggestedTag, id);
  const actor = await authorise(ctx, "suggestedTag.answerSuggestedTag", tag);
  const answered = Refusal.wrongState("This has been answered already.", tag.answer ?? "ANSWERED", []);
  if (tag.answer !== null) {
    throw answered;
  }
  const organisation = (await visibleOrganisation(ctx, tag.organisationId)) as Organisation;
  const skills = fits && speaksFor(ctx, organisation) ? await skillsOfTag(ctx, tag) : [];
  const held = await ctx.load.many(Capability, "organisationId", organisation.id);
  const added = skills.filter((skill) => !held.some((capability) => capability.skillId === skill.id));
  const answer = fits ? TagAnswer.CONFIRMED : TagAnswer.DISMISSED;
  await ctx.write(async (tx) => {
    // Somebody else may have answered while this was on its way.
    if (!(await tx.manager.existsBy(SuggestedTag, { id: tag.id, answer: IsNull() }))) {
      throw answered;
    }
    await tx.update(SuggestedTag, { id: tag.id }, { answer, answeredById: actor.personId, answeredAt: tx.now });
    let { version } = organisation;
    for (const skill of added) {
      const changed = await describeCapability(ctx, nodeId(organisation), { skill: nodeId(skill) }, version);
      version = changed.version;
    }
    await tx.tell({
      action: "organisation.answerSuggestedTag",
      subject: organisation,
      changes: { [`${tag.scheme} ${tag.code}`]: [null, answer] },
    });
    await reindex(tx.manager, organisation.id);
  });
  return ctx.read.findOneByOrFail(SuggestedTag, { id: tag.id });
}
