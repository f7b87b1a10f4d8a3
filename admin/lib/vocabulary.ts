import { useIntl } from "react-intl";
import { PickAreasDocument, PickCommunitiesDocument, PickLanguagesDocument, PickSkillsDocument } from "../../schema/operations.ts";
import { areaDetail } from "./area-words.ts";
import { useQuestion } from "./data.ts";
import { rememberLanguage } from "./languages.ts";

/** A term that can be picked. `detail` is a second, softer word: its own-script name, or what it lies in. */
export interface TermOption {
  value: string;
  label: string;
  detail?: string | null;
  lang?: string;
  rightToLeft?: boolean;
}

const MOST = 8;
const search = { keepFormer: true } as const;

/** Skills found by everyday words; the first few when nothing is typed. */
export function useSkillOptions(text: string): TermOption[] {
  const { data } = useQuestion(PickSkillsDocument, { text: text.trim() || null }, search);
  return (data?.skills ?? []).slice(0, MOST).map((skill) => ({
    value: skill.id,
    label: skill.label,
    detail: skill.parent?.label,
  }));
}

/**
 * Areas found by name; the regions when nothing is typed. Their value is the code that filters and changes take; the
 * detail says what kind of area it is, where, and until when it was one.
 */
export function useAreaOptions(text: string): TermOption[] {
  const intl = useIntl();
  const typed = text.trim() || null;
  const { data } = useQuestion(PickAreasDocument, { text: typed, level: typed ? null : "REGION" }, search);
  return (data?.areas ?? [])
    .filter((area) => area.code !== null)
    .slice(0, MOST)
    .map((area) => ({ value: area.code ?? "", label: area.name, detail: areaDetail(intl, area) }));
}

/** Communities found by their words. */
export function useCommunityOptions(text: string): TermOption[] {
  const { data } = useQuestion(PickCommunitiesDocument, { text: text.trim() || null }, search);
  return (data?.communities ?? []).slice(0, MOST).map((community) => ({ value: community.id, label: community.label }));
}

/** Languages found by any of their names, in any script: any language there is, not only those of the table. */
export function useLanguageOptions(text: string): TermOption[] {
  const { data } = useQuestion(PickLanguagesDocument, { text: text.trim() || null }, search);
  data?.languages.forEach(rememberLanguage);
  return (data?.languages ?? [])
    .slice(0, MOST)
    .map((language) => ({
      value: language.tag,
      label: language.name,
      detail: language.endonym,
      lang: language.tag,
      rightToLeft: language.rightToLeft,
    }));
}
