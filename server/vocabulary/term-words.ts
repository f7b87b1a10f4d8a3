import { IsNull, type EntityManager } from "typeorm";
import { replaceRows } from "../database/replace-rows.ts";
import { Area } from "../places/area.entity.ts";
import { newKey } from "../platform/identifiers.ts";
import { searchWords, type SearchWord } from "../platform/stems.ts";
import { Community } from "./community.entity.ts";
import { languageNamesAbroad } from "./labels.ts";
import { Language } from "./language.entity.ts";
import { Skill, TermStatus } from "./skill.entity.ts";
import { TermWord, UnderstoodKind } from "./term-word.entity.ts";

/** A term with everything that people call it. */
interface Named {
  kind: UnderstoodKind;
  subjectId: string;
  names: readonly (string | null)[];
}

/**
 * Rewrites the words by which skills, languages, areas and communities are recognised in a search, from the terms as
 * they are now. An area that ended is read as those that took its place; a skill that is not offered is not read.
 */
export async function rewriteTermWords(manager: EntityManager): Promise<void> {
  const named = [
    ...(await manager.findBy(Skill, { status: TermStatus.ACTIVE, scheme: IsNull() })).map((skill) => ({
      kind: UnderstoodKind.SKILL,
      subjectId: skill.id,
      names: [skill.name, ...Object.values(skill.wordsByLanguage).flat()],
    })),
    ...(await manager.findBy(Community, { scheme: IsNull() })).map((community) => ({
      kind: UnderstoodKind.COMMUNITY,
      subjectId: community.id,
      names: [community.name, ...Object.values(community.wordsByLanguage).flat()].flatMap(withoutPeople),
    })),
    ...(await manager.find(Language)).map((language) => ({
      kind: UnderstoodKind.LANGUAGE,
      subjectId: language.id,
      names: [language.englishName, language.endonym, ...language.otherNames, ...languageNamesAbroad(language)],
    })),
    ...(await manager.find(Area)).flatMap(namesOfArea),
  ];
  const wanted = named.flatMap(({ kind, subjectId, names }: Named) => {
    const read = names.map((name) => searchWords(name ?? "")).filter((words) => words.length > 0);
    const rows = read.map((words) => ({ kind, subjectId, ...joined(words) }));
    return [...new Map(rows.map((row) => [row.words, row])).values()];
  });
  const withKey = (row: Partial<TermWord>): Partial<TermWord> => ({ ...row, id: newKey() });
  await replaceRows(manager, TermWord, {}, ["kind", "subjectId", "words", "stems"], wanted, withKey);
}

const people = /\s+(people|community|communities)$/i;

/** "Older people" is found by "older" as well: that people are meant goes without saying. */
function withoutPeople(name: string): string[] {
  return people.test(name) ? [name, name.replace(people, "")] : [name];
}

function joined(words: readonly SearchWord[]): Pick<TermWord, "words" | "stems"> {
  return { words: words.map(({ word }) => word).join(" "), stems: words.map(({ stem }) => stem).join(" ") };
}

function namesOfArea(area: Area): Named[] {
  const names = [area.name, ...area.otherNames];
  const subjects = area.successorIds.length > 0 ? area.successorIds : [area.id];
  return subjects.map((subjectId) => ({ kind: UnderstoodKind.AREA, subjectId, names }));
}
