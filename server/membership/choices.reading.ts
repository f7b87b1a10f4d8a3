import type { Context } from "../platform/context.ts";
import { skillOfWord } from "../vocabulary/own-word.ts";
import { type Skill, TermStatus } from "../vocabulary/skill.entity.ts";
import type { Answer, AnswerChoice } from "./answer.entity.ts";
import { choicesOf } from "./answers.reading.ts";

/** What was picked as an answer, with what became of words of the applicant's own. */
export async function choicesWithWords(ctx: Context, answer: Answer): Promise<AnswerChoice[]> {
  const choices = await choicesOf(ctx, answer);
  if (answer.question !== "skills") {
    return choices;
  }
  return Promise.all(choices.map(async (choice) => (choice.known ? choice : withSkill(choice, await skillOfWord(ctx, choice.value)))));
}

function withSkill(choice: AnswerChoice, skill: Skill | null): AnswerChoice {
  const waits = skill?.status === TermStatus.PROPOSED;
  return { ...choice, waits, readAs: waits ? null : skill };
}
