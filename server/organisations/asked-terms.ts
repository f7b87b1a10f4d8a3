import { areasByCode } from "../places/places.service.ts";
import type { Context } from "../platform/context.ts";
import { mustFind } from "../platform/node.ts";
import { Community } from "../vocabulary/community.entity.ts";
import { Skill } from "../vocabulary/skill.entity.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { existingLanguages } from "../vocabulary/vocabulary.service.ts";
import type { OrganisationFilter } from "./organisation.filter.ts";

/** A term that is asked for: what filters say of it, and what it is called. */
export interface AskedTerm {
  kind: UnderstoodKind;
  /** Key of the skill, area or community; tag of the language. */
  id: string;
  label: string;
  /** The words it was read from; null when it was chosen. */
  words: string | null;
  /** Whether any other chosen term of its kind would do as well. */
  any: boolean;
}

/**
 * What somebody chose in filters, as terms: those that must all be met, and those of which any of a kind will do.
 * @throws Refusal for a skill, language, community or area that is not known.
 */
export async function chosenTerms(ctx: Context, filter: OrganisationFilter): Promise<Record<"all" | "any", AskedTerm[]>> {
  const skills = async (ids: readonly string[] | null | undefined): Promise<AskedTerm[]> =>
    (await Promise.all((ids ?? []).map((id) => mustFind(ctx, Skill, id)))).map((skill) =>
      asked(UnderstoodKind.SKILL, skill.id, skill.name),
    );
  const languages = async (tags: readonly string[] | null | undefined, path: string): Promise<AskedTerm[]> =>
    (await existingLanguages(ctx, tags ?? [], ["filter", path])).map((tag) => asked(UnderstoodKind.LANGUAGE, tag, tag));
  const communities = async (): Promise<AskedTerm[]> =>
    (await Promise.all((filter.communities ?? []).map((id) => mustFind(ctx, Community, id)))).map((community) =>
      asked(UnderstoodKind.COMMUNITY, community.id, community.name),
    );
  const areas = async (): Promise<AskedTerm[]> =>
    (await areasByCode(ctx, filter.areas ?? [], ["filter", "areas"])).map((area) => asked(UnderstoodKind.AREA, area.id, area.name));
  const [all, any] = await Promise.all([
    Promise.all([skills(filter.skills), languages(filter.languages, "languages"), communities()]),
    Promise.all([skills(filter.anySkill), languages(filter.anyLanguage, "anyLanguage"), areas()]),
  ]);
  return { all: all.flat(), any: any.flat().map((term) => ({ ...term, any: true })) };
}

function asked(kind: UnderstoodKind, id: string, label: string): AskedTerm {
  return { kind, id, label, words: null, any: false };
}
