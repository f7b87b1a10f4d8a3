import { Area } from "../places/area.entity.ts";
import type { Context } from "../platform/context.ts";
import type { Changes } from "../platform/audit.ts";
import { Community } from "../vocabulary/community.entity.ts";
import { Language } from "../vocabulary/language.entity.ts";
import { Skill } from "../vocabulary/skill.entity.ts";
import type { OfferedLanguage } from "./organisation.entity.ts";

type Namer = (ctx: Context, value: unknown) => Promise<string>;

const byKey =
  (entity: typeof Area | typeof Community | typeof Skill): Namer =>
  async (ctx, key) =>
    (await ctx.load.one<Area | Community | Skill>(entity, String(key)))?.name ?? String(key);

async function offered(ctx: Context, value: unknown): Promise<string> {
  const offer = value as OfferedLanguage;
  const ways = (["spoken", "written", "signed", "interpreting"] as const).filter((way) => offer[way]);
  const name = (await ctx.load.one(Language, offer.tag))?.englishName ?? offer.tag;
  return ways.length > 0 ? `${name} (${ways.join(", ")})` : name;
}

/** Lists of keys: the field as people call it, and how one entry is named. */
const lists: Record<string, { field: string; name: Namer }> = {
  areaIds: { field: "areas", name: byKey(Area) },
  communityIds: { field: "communities", name: byKey(Community) },
  skillIds: { field: "skills", name: byKey(Skill) },
  offeredLanguages: { field: "languages", name: offered },
  languageTags: { field: "languages", name: (_ctx, tag) => Promise.resolve(String(tag)) },
};

/** Columns that follow from others: they change with those, and tell nobody anything. */
const derived: readonly string[] = ["foldedName"];

/** What people call a column that holds a list of keys; any other column's own name. */
export function fieldOfColumn(column: string): string {
  return lists[column]?.field ?? column;
}

/**
 * Changes with names instead of keys: the history of a page is read by people, who know Aston and not its key.
 * Everything that is not a list of keys stays as it is; what follows from another column is left out.
 */
export async function inWords(ctx: Context, changes: Changes): Promise<Changes> {
  const columns = Object.entries(changes).filter(([column]) => !derived.includes(column));
  const told = columns.map(async ([field, [before, after]]) => {
    const list = lists[field];
    if (!list) {
      return [field, [before, after]] as const;
    }
    const names = (values: unknown): Promise<string[]> =>
      Promise.all((Array.isArray(values) ? values : []).map((value) => list.name(ctx, value)));
    return [list.field, [await names(before), await names(after)]] as const;
  });
  return Object.fromEntries(await Promise.all(told));
}
