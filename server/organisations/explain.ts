import type { Context } from "../platform/context.ts";
import { Language } from "../vocabulary/language.entity.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { countOf } from "./facets.ts";
import type { AskedTerm, Search } from "./search.ts";

function either(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

/** Terms read from the same words are meanings of them; the others are asked for together. */
async function named(ctx: Context, terms: readonly AskedTerm[]): Promise<string> {
  const names = await Promise.all(
    terms.map(async (term) =>
      term.kind === UnderstoodKind.LANGUAGE ? ((await ctx.load.one(Language, term.id))?.englishName ?? term.id) : term.label,
    ),
  );
  return either([...new Set(names)]);
}

/** What was asked for and how many fit, in one plain sentence. */
export async function explain(ctx: Context, search: Search): Promise<string> {
  const count = await countOf(ctx, search);
  const of = (kind: UnderstoodKind): Promise<string> => named(ctx, search.asked.filter((term) => term.kind === kind));
  const skills = await of(UnderstoodKind.SKILL);
  const languages = await of(UnderstoodKind.LANGUAGE);
  const communities = await of(UnderstoodKind.COMMUNITY);
  const areas = await of(UnderstoodKind.AREA);
  const words = search.reading.rest.map(({ word }) => `“${word}”`);
  const asked = [
    skills && `skill: ${skills}`,
    communities && `community: ${communities}`,
    languages && `language: ${languages}`,
    areas && `area: ${areas}, with its parts`,
    words.length > 0 && `words: ${words.join(", ")}`,
  ].filter((part) => part);
  const found = count === 1 ? "1 organisation" : `${count} organisations`;
  return asked.length === 0 ? `${found} in the directory.` : `${found} with ${asked.join("; ")}.`;
}
