import { Area } from "../places/area.entity.ts";
import type { Context } from "../platform/context.ts";
import { Community } from "./community.entity.ts";
import { labelIn, languageNameIn } from "./labels.ts";
import { Language } from "./language.entity.ts";
import { Skill } from "./skill.entity.ts";
import { UnderstoodKind } from "./term-word.entity.ts";

/** The name of a term, as whoever asks reads it; empty for one that is gone. */
export async function nameOfTerm(ctx: Context, kind: UnderstoodKind, id: string): Promise<string> {
  if (kind === UnderstoodKind.LANGUAGE) {
    const language = await ctx.load.one(Language, id);
    return language ? languageNameIn(language, ctx.language) : id;
  }
  if (kind === UnderstoodKind.AREA) {
    return (await ctx.load.one(Area, id))?.name ?? "";
  }
  const term = await ctx.load.one<Skill | Community>(kind === UnderstoodKind.SKILL ? Skill : Community, id);
  return term ? labelIn(term, ctx.language) : "";
}
