import {
  ApplyAreasDocument,
  ApplyCommunitiesDocument,
  ApplyLanguagesDocument,
  ApplySkillsDocument,
} from "../../../schema/operations.ts";
import { useQuestion } from "../../lib/data.ts";
import type { ComboboxOption } from "../../ui/combobox.tsx";

const MOST = 8;

/** What the directory's lists offer for the words typed so far, for one of the questions that pick from them. */
export function useSuggestions(question: string, typed: string): readonly ComboboxOption[] {
  const text = typed.trim();
  const asking = (key: string) => ({ enabled: question === key && text !== "", keepFormer: true });
  const languages = useQuestion(ApplyLanguagesDocument, { text }, asking("languages"));
  const areas = useQuestion(ApplyAreasDocument, { text }, asking("areas"));
  const communities = useQuestion(ApplyCommunitiesDocument, { text }, asking("communities"));
  const skills = useQuestion(ApplySkillsDocument, { text }, asking("skills"));
  if (text === "") {
    return [];
  }
  const options: Record<string, ComboboxOption[]> = {
    languages: (languages.data?.languages ?? []).map((language) => ({
      value: language.tag,
      label: language.name,
      detail: language.endonym === language.name ? undefined : language.endonym,
      lang: language.tag,
      rightToLeft: language.rightToLeft,
    })),
    areas: (areas.data?.areas ?? []).flatMap((area) =>
      area.code ? [{ value: area.code, label: area.name, detail: area.within?.name }] : [],
    ),
    communities: (communities.data?.communities ?? []).map((community) => ({
      value: community.id,
      label: community.label,
      detail: community.broader?.label,
    })),
    skills: (skills.data?.skills ?? []).map((skill) => ({
      value: skill.id,
      label: skill.label,
      detail: skill.parent?.label,
    })),
  };
  return (options[question] ?? []).slice(0, MOST);
}

/** The option that is exactly what was typed, in English or in its own script. */
export function exactOption(options: readonly ComboboxOption[], typed: string): ComboboxOption | undefined {
  const same = (name: string | null | undefined) => name?.toLocaleLowerCase() === typed.trim().toLocaleLowerCase();
  return options.find((option) => same(option.label) || (option.lang !== undefined && same(option.detail)));
}
