import type { EntityManager } from "typeorm";
import type { Context } from "../platform/context.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import { line, lines, optionalLine } from "../platform/wording.ts";
import { canonicalTag } from "./iso-languages.ts";
import type { SkillInput } from "./skill.input.ts";
import { Skill, TermStatus } from "./skill.entity.ts";

const longestLabel = 80;
const longestDescription = 300;
const longestWord = 100;
const mostWords = 200;

/**
 * A word for a skill as typed.
 * @throws Refusal INVALID when it is empty or too long.
 */
export function readLabel(path: string[], text: string): string {
  const label = line(path, text, longestLabel);
  if (label === "") {
    throw Refusal.invalid(path, "Write the word.");
  }
  return label;
}

/**
 * What the steward wants a skill to say; what is left out stays.
 * @throws Refusal INVALID with the path of what cannot be accepted.
 */
export function readSaid(skill: Skill, input: SkillInput): Pick<Skill, "name" | "description" | "wordsByLanguage"> {
  const wordsByLanguage = { ...skill.wordsByLanguage };
  for (const [index, { lang, words }] of (input.words ?? []).entries()) {
    const kept = lines(["input", "words", String(index), "words"], words, longestWord, mostWords);
    if (kept.length > 0) {
      wordsByLanguage[canonicalTag(lang)] = kept;
    } else {
      delete wordsByLanguage[canonicalTag(lang)];
    }
  }
  return {
    name: input.label === undefined || input.label === null ? skill.name : readLabel(["input", "label"], input.label),
    description:
      input.description === undefined
        ? skill.description
        : optionalLine(["input", "description"], input.description, longestDescription),
    wordsByLanguage,
  };
}

/** @throws Refusal INVALID for a skill that none can be put under. */
function mustBeAtTop(path: string[], parent: Skill | null): void {
  if (parent && (parent.parentId !== null || parent.status !== TermStatus.ACTIVE || parent.scheme !== null)) {
    throw Refusal.invalid(path, "Choose one of the skills at the top of the list.");
  }
}

/**
 * The skill under which one is put: at the top of the list, and in use.
 * @throws Refusal INVALID for any other, NOT_FOUND when there is none.
 */
export async function readParent(ctx: Context, path: string[], id: string | null | undefined): Promise<Skill | null> {
  const parent = id === null || id === undefined ? null : await mustFind(ctx, Skill, id);
  mustBeAtTop(path, parent);
  return parent;
}

/**
 * The same inside a transaction: somebody else may have merged, retired or moved it while this was on its way.
 * @throws Refusal INVALID when it is not at the top any more.
 */
export async function mustStillBeAtTop(manager: EntityManager, path: string[], parent: Skill | null): Promise<void> {
  mustBeAtTop(path, parent && (await manager.findOneBy(Skill, { id: parent.id })));
}
