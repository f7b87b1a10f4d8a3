import { In, IsNull } from "typeorm";
import { newAwaited, newTask, offerTasks, type Task } from "../identity/task.ts";
import type { Context } from "../platform/context.ts";
import { phrase } from "../platform/language.ts";
import { SkillProposal } from "./skill-proposal.entity.ts";
import { Skill } from "./skill.entity.ts";
import { isSteward } from "./vocabulary.policy.ts";

async function skillsOf(ctx: Context, proposals: readonly SkillProposal[]): Promise<Skill[]> {
  return ctx.read.find(Skill, { where: { id: In(proposals.map(({ skillId }) => skillId)) }, order: { id: "ASC" } });
}

/** The words that wait for a data steward, as one task. */
async function wordsToLookAt(ctx: Context): Promise<Task[]> {
  if (!isSteward(ctx.actor)) {
    return [];
  }
  const waiting = await skillsOf(ctx, await ctx.read.findBy(SkillProposal, { answer: IsNull() }));
  const [first] = waiting;
  const title = phrase("{count, plural, one {# word} other {# words}} to look at", { count: waiting.length });
  const detail = "Groups suggested them for the list of skills. Accept, change or map each, or say why not.";
  return first ? [newTask(ctx, { kind: "LOOK_AT_WORDS", title, detail, brief: "Look at words that groups suggest", subject: first })] : [];
}

/** The viewer's own words that wait for an answer. */
async function ownWords(ctx: Context): Promise<Task[]> {
  const mine = await ctx.read.findBy(SkillProposal, { personId: ctx.actor?.personId ?? "", answer: IsNull() });
  return (await skillsOf(ctx, mine)).map((subject) =>
    newAwaited(ctx, {
      kind: "WORD_WAITING",
      title: phrase("A data steward is to look at your word “{word}”", { word: subject.name }),
      detail: "You can use it on your page meanwhile. You get a letter with the answer.",
      subject,
    }),
  );
}

offerTasks({ mine: wordsToLookAt, onOthers: ownWords });
