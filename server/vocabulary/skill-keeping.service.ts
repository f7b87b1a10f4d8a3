import { Not, type EntityManager } from "typeorm";
import { authorise } from "../identity/authorise.ts";
import type { Context } from "../platform/context.ts";
import { phrase } from "../platform/language.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import { changesOf, type Transaction } from "../platform/transaction.ts";
import { shippedSkills } from "./data/vocabulary-data.ts";
import { leadTo } from "./skill-merging.ts";
import { answer, readReason } from "./skill-proposals.service.ts";
import { mustStillBeAtTop, readParent, readSaid } from "./skill-words.ts";
import { ProposalAnswer } from "./skill-proposal.entity.ts";
import { Skill, TermStatus } from "./skill.entity.ts";
import type { SkillInput } from "./skill.input.ts";
import { editTo } from "./steward-edit.ts";
import { rewriteSkillParts } from "./term-parts.ts";
import { rewriteTermWords } from "./term-words.ts";

function ships(skill: Skill): boolean {
  return shippedSkills().some(({ code }) => code === skill.code);
}

/** @throws Refusal WRONG_STATE unless the skill is in use. */
function mustBeInUse(skill: Skill): void {
  if (skill.status !== TermStatus.ACTIVE) {
    throw Refusal.wrongState("This skill is not in use.", skill.status, [TermStatus.ACTIVE], skill);
  }
}

/** @throws Refusal WRONG_STATE while there are kinds of the skill: they would be left without a place. */
async function mustHaveNoKinds(manager: EntityManager, skill: Skill): Promise<void> {
  const kinds = await manager.countBy(Skill, { parentId: skill.id, status: Not(TermStatus.RETIRED) });
  if (kinds > 0) {
    throw Refusal.wrongState("It has kinds of its own. Merge or retire those first.", skill.status, [], skill);
  }
}

/**
 * Changes what a skill is called and which words find it. Of a skill that ships with the product the change is kept
 * beside the product's own words, so that words of newer versions still arrive.
 * @throws Refusal WRONG_STATE, INVALID, STALE_VERSION.
 */
export async function changeSkill(ctx: Context, id: string, input: SkillInput, expectedVersion: number): Promise<Skill> {
  const skill = await mustFind(ctx, Skill, id);
  await authorise(ctx, "skill.changeSkill", skill);
  mustBeInUse(skill);
  const said = readSaid(skill, input);
  const own = ships(skill);
  if (own && input.parent !== undefined) {
    throw Refusal.invalid(["input", "parent"], "A skill that ships with the product stays where it is.");
  }
  const parent = await readParent(ctx, ["input", "parent"], input.parent);
  const patch: Partial<Skill> = {
    ...said,
    ...(own ? { stewardEdit: editTo(skill, said) } : {}),
    ...(input.parent === undefined ? {} : { parentId: parent?.id ?? null }),
  };
  return ctx.write(async (tx) => {
    await mustStillBeAtTop(tx.manager, ["input", "parent"], parent);
    if (parent && (parent.id === skill.id || skill.parentId === null)) {
      await mustHaveNoKinds(tx.manager, skill);
    }
    const changed = await tx.change(Skill, skill, patch, expectedVersion);
    await rewriteSkillParts(tx.manager);
    await rewriteTermWords(tx.manager);
    await tx.tell({ action: "skill.changeSkill", subject: changed, changes: changesOf(skill, said) });
    return changed;
  });
}

/** @throws Refusal INVALID unless it is another skill that is in use. */
function mustTakeItsPlace(path: string, skill: Skill, onto: Skill | null): void {
  if (!onto || onto.id === skill.id || onto.status !== TermStatus.ACTIVE) {
    throw Refusal.invalid(path, "Choose another skill that is in use.");
  }
}

/** A skill with the one that takes its place, and the argument that named it. */
interface Replaced {
  skill: Skill;
  onto: Skill;
  path: string;
  expectedVersion: number | undefined;
}

/**
 * Puts another skill in the place of one: what leads to the one leads to the other from now on. Looks anew whether the
 * other is in use: two stewards who merge two skills into each other at once would lead people in a circle.
 */
async function replace(ctx: Context, tx: Transaction, { skill, onto, path, expectedVersion }: Replaced): Promise<Skill> {
  mustTakeItsPlace(path, skill, await tx.manager.findOneBy(Skill, { id: onto.id }));
  const patch = { status: TermStatus.RETIRED, successorId: onto.id };
  const merged = await tx.change(Skill, skill, patch, expectedVersion);
  await leadTo(ctx, tx, merged, onto);
  await rewriteTermWords(tx.manager);
  return merged;
}

/**
 * Says that a suggested word, or a skill in use, means another skill. What led to the one leads to the other; those who
 * used it carry the other, and their own word stays beside it.
 * @returns the skill that it is read as.
 * @throws Refusal INVALID onto itself or onto one that is not in use, WRONG_STATE, STALE_VERSION.
 */
export async function mapSkill(ctx: Context, proposed: string, ontoId: string, expectedVersion?: number): Promise<Skill> {
  const skill = await mustFind(ctx, Skill, proposed);
  await authorise(ctx, "skill.mapSkill", skill);
  const onto = await mustFind(ctx, Skill, ontoId);
  mustTakeItsPlace("onto", skill, onto);
  if (skill.status === TermStatus.RETIRED) {
    throw Refusal.wrongState("This word has been answered already.", skill.status, [TermStatus.PROPOSED, TermStatus.ACTIVE], skill);
  }
  return ctx.write(async (tx) => {
    await mustHaveNoKinds(tx.manager, skill);
    await replace(ctx, tx, { skill, onto, path: "onto", expectedVersion });
    await answer(ctx, tx, skill, {
      answer: ProposalAnswer.MAPPED,
      subject: phrase("“{word}” is read as “{skill}” now", { word: skill.name, skill: onto.name }),
      body: phrase("Thank you for the word you suggested. Who looks for “{skill}” finds you, and your own word stays on your page.", { skill: onto.name }),
    });
    await tx.tell({ action: "skill.mapSkill", subject: onto, changes: { merged: [null, skill.name] } });
    return (await tx.manager.findOneByOrFail(Skill, { id: onto.id }));
  });
}

/**
 * No longer offers a skill. Who carries it keeps it, unless another takes its place.
 * @throws Refusal WRONG_STATE, INVALID without a reason or with a successor that is not in use, STALE_VERSION.
 */
export async function retireSkill(
  ctx: Context,
  id: string,
  input: { reason: string; successor?: string | null },
  expectedVersion: number,
): Promise<Skill> {
  const skill = await mustFind(ctx, Skill, id);
  await authorise(ctx, "skill.retireSkill", skill);
  mustBeInUse(skill);
  const said = readReason(input.reason);
  const successor = input.successor ? await mustFind(ctx, Skill, input.successor) : null;
  if (successor) {
    mustTakeItsPlace("successor", skill, successor);
  }
  return ctx.write(async (tx) => {
    await mustHaveNoKinds(tx.manager, skill);
    const changed = successor
      ? await replace(ctx, tx, { skill, onto: successor, path: "successor", expectedVersion })
      : await tx.change(Skill, skill, { status: TermStatus.RETIRED }, expectedVersion);
    await rewriteTermWords(tx.manager);
    const changes = { status: [skill.status, changed.status] as const };
    await tx.tell({ action: "skill.retireSkill", subject: changed, changes, reason: said });
    return changed;
  });
}
