import type { Skill, StewardEdit } from "./skill.entity.ts";

type Words = Record<string, string[]>;
type Said = Pick<Skill, "name" | "description" | "wordsByLanguage">;

/** The words of the first without those of the second. Languages that are left without words are left out. */
function without(words: Words, others: Words): Words {
  const left = Object.entries(words).map(([lang, all]) => [lang, all.filter((word) => !others[lang]?.includes(word))] as const);
  return Object.fromEntries(left.filter(([, all]) => all.length > 0));
}

function together(words: Words, others: Words): Words {
  const langs = [...new Set([...Object.keys(words), ...Object.keys(others)])];
  return Object.fromEntries(langs.map((lang) => [lang, [...new Set([...(words[lang] ?? []), ...(others[lang] ?? [])])]]));
}

/** What a skill says once the steward's changes are made to what ships with the product. */
export function edited(shipped: Said, edit: StewardEdit | null): Said {
  if (!edit) {
    return shipped;
  }
  const wordsByLanguage = together(edit.added, without(shipped.wordsByLanguage, edit.dropped));
  return { name: edit.name, description: edit.description, wordsByLanguage };
}

/** The steward's changes that bring a skill from what it says now to what is wanted. */
export function editTo(skill: Skill, wanted: Said): StewardEdit {
  const before = skill.stewardEdit;
  const shipped = together(without(skill.wordsByLanguage, before?.added ?? {}), before?.dropped ?? {});
  return {
    name: wanted.name,
    description: wanted.description,
    added: without(wanted.wordsByLanguage, shipped),
    dropped: without(shipped, wanted.wordsByLanguage),
  };
}
