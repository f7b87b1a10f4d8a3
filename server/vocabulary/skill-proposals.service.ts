import { IsNull } from "typeorm";
import { authorise } from "../identity/authorise.ts";
import type { Context } from "../platform/context.ts";
import { phrase, type Words } from "../platform/language.ts";
import { newKey } from "../platform/identifiers.ts";
import { mustFind } from "../platform/node.ts";
import { PlainProblem, ProblemCode } from "../platform/problem.ts";
import { Refusal } from "../platform/refusal.ts";
import { fold } from "../platform/words.ts";
import type { Transaction } from "../platform/transaction.ts";
import { paragraphs } from "../platform/wording.ts";
import { canonicalTag } from "./iso-languages.ts";
import { sameWord } from "./own-word.ts";
import { tellProposer } from "./skill-letters.ts";
import { mustStillBeAtTop, readLabel, readParent, readSaid } from "./skill-words.ts";
import { ProposalAnswer, SkillProposal } from "./skill-proposal.entity.ts";
import { Skill, TermStatus } from "./skill.entity.ts";
import type { SkillInput } from "./skill.input.ts";
import { rewriteSkillParts } from "./term-parts.ts";
import { rewriteTermWords } from "./term-words.ts";
import { existingLanguages } from "./vocabulary.service.ts";

/** How many words of one person may wait at a time. */
const mostWaiting = 20;
const longestReason = 1000;

/** A stable code out of a label; words that are not written in Latin letters get one by the key. */
function codeFor(label: string, key: string): string {
  const plain = fold(label).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  return `${plain || "word"}-${key.slice(-6)}`;
}

/** The word that waits to be looked at, or was. */
export async function proposalOf(ctx: Context, skill: Skill): Promise<SkillProposal | null> {
  return (await ctx.load.many(SkillProposal, "skillId", skill.id)).at(-1) ?? null;
}

/** A reason as typed. @throws Refusal INVALID when there is none. */
export function readReason(reason: string): string {
  const said = paragraphs(["reason"], reason, longestReason);
  if (said === "") {
    throw Refusal.invalid("reason", "Write why, so that people can understand it.");
  }
  return said;
}

/** @throws Refusal WRONG_STATE when the word does not wait any more. */
function mustWait(skill: Skill): void {
  if (skill.status !== TermStatus.PROPOSED) {
    throw Refusal.wrongState("This word has been answered already.", skill.status, [TermStatus.PROPOSED], skill);
  }
}

/**
 * Suggests a word for a skill. It can be used at once for what a group does, in the group's own words; the list offers
 * it to others when a data steward has accepted it. A word that is a skill's already answers that skill.
 * @throws Refusal INVALID without a word, LIMIT when many of the person's words wait already.
 */
export async function proposeSkill(
  ctx: Context,
  input: { label: string; lang: string; parent?: string | null },
): Promise<Skill> {
  const actor = await authorise(ctx, "vocabulary.proposeSkill", null);
  const name = readLabel(["label"], input.label);
  const [lang = "en"] = await existingLanguages(ctx, [canonicalTag(input.lang)], ["lang"]);
  const parent = await readParent(ctx, ["parent"], input.parent);
  const known = await sameWord(ctx.read, name);
  if (known) {
    return known;
  }
  const waiting = await ctx.read.countBy(SkillProposal, { personId: actor.personId, answer: IsNull() });
  if (waiting >= mostWaiting) {
    const message = `${mostWaiting} of your words are waiting already. A data steward looks at them first.`;
    throw new Refusal(new PlainProblem(ProblemCode.LIMIT, message));
  }
  return ctx.write(async (tx) => {
    // Somebody else may have suggested it while this was on its way.
    const same = await sameWord(tx.manager, name);
    if (same) {
      return same;
    }
    await mustStillBeAtTop(tx.manager, ["parent"], parent);
    const id = newKey();
    const skill = await tx.insert(Skill, {
      id,
      code: codeFor(name, id),
      name,
      description: null,
      parentId: parent?.id ?? null,
      status: TermStatus.PROPOSED,
      wordsByLanguage: lang === "en" ? {} : { [lang]: [name] },
      mappings: [],
      scheme: null,
      successorId: null,
      stewardEdit: null,
    });
    await tx.insert(SkillProposal, {
      skillId: id,
      personId: actor.personId,
      words: name,
      lang,
      proposedAt: tx.now,
      answer: null,
      answeredAt: null,
      reason: null,
    });
    await rewriteSkillParts(tx.manager);
    await tx.tell({ action: "skill.proposeSkill", subject: skill, changes: { name: [null, name] } });
    return skill;
  });
}

/** Answers the proposal behind a skill, and tells whoever made it. */
export async function answer(
  ctx: Context,
  tx: Transaction,
  skill: Skill,
  given: { answer: ProposalAnswer; reason?: string; subject: Words; body: Words },
): Promise<void> {
  const proposal = await tx.manager.findOneBy(SkillProposal, { skillId: skill.id, answer: IsNull() });
  if (proposal) {
    const patch = { answer: given.answer, answeredAt: tx.now, reason: given.reason ?? null };
    await tx.update(SkillProposal, { id: proposal.id }, patch);
    await tellProposer(ctx, tx, proposal, { subject: given.subject, body: given.body });
  }
}

/**
 * Takes a suggested word into the list as a skill of its own, as it is or edited.
 * @throws Refusal WRONG_STATE when it was answered already, INVALID, STALE_VERSION.
 */
export async function acceptSkill(ctx: Context, id: string, input: SkillInput, expectedVersion: number): Promise<Skill> {
  const skill = await mustFind(ctx, Skill, id);
  await authorise(ctx, "skill.acceptSkill", skill);
  mustWait(skill);
  const said = readSaid(skill, input);
  const parent = await readParent(ctx, ["input", "parent"], input.parent);
  return ctx.write(async (tx) => {
    await mustStillBeAtTop(tx.manager, ["input", "parent"], parent);
    const placed = input.parent === undefined ? {} : { parentId: parent?.id ?? null };
    const patch = { ...said, ...placed, status: TermStatus.ACTIVE };
    const changed = await tx.change(Skill, skill, patch, expectedVersion);
    await rewriteSkillParts(tx.manager);
    await rewriteTermWords(tx.manager);
    await answer(ctx, tx, skill, {
      answer: ProposalAnswer.ACCEPTED,
      subject: phrase("“{word}” is in the list of skills now", { word: changed.name }),
      body: "Thank you for the word you suggested. Everybody can choose it and find it now.",
    });
    await tx.tell({ action: "skill.acceptSkill", subject: changed, changes: { status: [skill.status, changed.status] } });
    return changed;
  });
}

/**
 * Does not take up a suggested word, with the reason. Who used it keeps it as their own word.
 * @throws Refusal WRONG_STATE when it was answered already, INVALID without a reason, STALE_VERSION.
 */
export async function declineSkill(ctx: Context, id: string, reason: string, expectedVersion: number): Promise<Skill> {
  const skill = await mustFind(ctx, Skill, id);
  await authorise(ctx, "skill.declineSkill", skill);
  mustWait(skill);
  const said = readReason(reason);
  return ctx.write(async (tx) => {
    const changed = await tx.change(Skill, skill, { status: TermStatus.RETIRED }, expectedVersion);
    await answer(ctx, tx, skill, {
      answer: ProposalAnswer.DECLINED,
      reason: said,
      subject: phrase("“{word}” was not taken into the list of skills", { word: skill.name }),
      body: phrase("Thank you for suggesting it. Where you used it, it stays as your own word. The data steward writes: {reason}", { reason: said }),
    });
    const changes = { status: [skill.status, changed.status] as const };
    await tx.tell({ action: "skill.declineSkill", subject: changed, changes, reason: said });
    return changed;
  });
}
