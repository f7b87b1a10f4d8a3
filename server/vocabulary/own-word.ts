import { In, IsNull, type EntityManager } from "typeorm";
import type { Context } from "../platform/context.ts";
import { fold } from "../platform/words.ts";
import { ProposalAnswer, SkillProposal } from "./skill-proposal.entity.ts";
import { Skill, TermStatus } from "./skill.entity.ts";

/* What a word of somebody's own stands for in the list of skills. */

type WordsToSkill = Map<string, Skill>;

/** The skills, in use or waiting, by every word they go by exactly; what was called so first keeps the word. */
async function skillsByWord(read: EntityManager): Promise<WordsToSkill> {
  const skills = await read.findBy(Skill, { status: In([TermStatus.ACTIVE, TermStatus.PROPOSED]), scheme: IsNull() });
  const byWord: WordsToSkill = new Map();
  for (const skill of skills) {
    for (const word of [skill.name, ...Object.values(skill.wordsByLanguage).flat()]) {
      const folded = fold(word);
      byWord.set(folded, byWord.get(folded) ?? skill);
    }
  }
  return byWord;
}

/** The skill, in use or waiting, that goes by exactly this word. */
export async function sameWord(read: EntityManager, word: string): Promise<Skill | null> {
  return (await skillsByWord(read)).get(fold(word)) ?? null;
}

/** The skills that suggested words are read as since a data steward mapped them, by the folded words. */
export async function mappedWords(read: EntityManager): Promise<WordsToSkill> {
  const proposals = await read.findBy(SkillProposal, { answer: ProposalAnswer.MAPPED });
  const proposed = await read.findBy(Skill, { id: In(proposals.map((one) => one.skillId)) });
  const successors = await read.findBy(Skill, { id: In(proposed.flatMap((skill) => skill.successorId ?? [])) });
  const byWord: WordsToSkill = new Map();
  for (const { skillId, words } of proposals) {
    const successorId = proposed.find((skill) => skill.id === skillId)?.successorId;
    const successor = successors.find((skill) => skill.id === successorId);
    if (successor) {
      byWord.set(fold(words), successor);
    }
  }
  return byWord;
}

/**
 * What somebody's own word stands for: a skill in use that goes by it or that it was mapped to, or the suggestion that
 * still waits for a data steward (`PROPOSED`); null where it is only their own word.
 */
export function skillOfWord(ctx: Context, word: string): Promise<Skill | null> {
  return ctx.load.batch("skill of a word", fold(word), async (words) => {
    const [called, mapped] = [await skillsByWord(ctx.read), await mappedWords(ctx.read)];
    return words.map((one) => called.get(one) ?? mapped.get(one) ?? null);
  });
}
