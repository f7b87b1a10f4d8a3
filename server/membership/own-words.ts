import { describeSkill } from "../organisations/capability.service.ts";
import { Capability } from "../organisations/capability.entity.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { changeOrganisation } from "../organisations/organisation.service.ts";
import type { Context } from "../platform/context.ts";
import { nodeId } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { proposeSkill } from "../vocabulary/skill-proposals.service.ts";
import type { Skill } from "../vocabulary/skill.entity.ts";
import { Answer } from "./answer.entity.ts";
import { choicesOf } from "./answers.reading.ts";
import type { Application } from "./application.entity.ts";

/**
 * Suggests for the list of skills what a group calls in its own words what it can do, and puts each word on its page as
 * a skill of its own: a data steward maps it, and the group is then found by it. Done when the application is sent: a
 * draft is nobody else's business.
 */
export async function suggestOwnWords(ctx: Context, tx: Transaction, application: Application): Promise<void> {
  const answer = await tx.manager.findOneBy(Answer, { applicationId: application.id, question: "skills" });
  const choices = answer ? await choicesOf(ctx, answer) : [];
  const taken: string[] = [];
  for (const { value, known } of choices) {
    const skill = known ? null : await suggested(ctx, value, answer?.lang ?? "en");
    if (skill) {
      await describe(ctx, tx, application.organisationId, skill);
      taken.push(value);
    }
  }
  const organisation = await tx.manager.findOneByOrFail(Organisation, { id: application.organisationId });
  const ownWords = organisation.ownWords.filter((word) => !taken.includes(word));
  if (ownWords.length < organisation.ownWords.length) {
    await changeOrganisation(ctx, nodeId(organisation), { ownWords }, organisation.version);
  }
}

/** The word as a skill; null where it is too long for one, or many words wait: it stays on the page as it is. */
async function suggested(ctx: Context, label: string, lang: string): Promise<Skill | null> {
  try {
    return await proposeSkill(ctx, { label, lang });
  } catch (refusal) {
    if (refusal instanceof Refusal) {
      return null;
    }
    throw refusal;
  }
}

async function describe(ctx: Context, tx: Transaction, organisationId: string, skill: Skill): Promise<void> {
  const there = await tx.manager.findOneBy(Capability, { organisationId, skillId: skill.id });
  if (!there) {
    const organisation = await tx.manager.findOneByOrFail(Organisation, { id: organisationId });
    await describeSkill(ctx, nodeId(organisation), skill, { ownWords: skill.name }, organisation.version);
  }
}
