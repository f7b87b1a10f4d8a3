import { plainRows } from "../database/plain-rows.ts";
import { sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import { kept } from "../platform/kept-rows.ts";
import { distinct } from "../platform/distinct.ts";
import { Refusal } from "../platform/refusal.ts";
import { tokens } from "../platform/words.ts";
import { Area } from "./area.entity.ts";

/** The area with this code, or null. */
function areaByCode(ctx: Context, code: string): Promise<Area | null> {
  return kept(ctx.database, `area ${code}`, () =>
    ctx.load.batch("area by code", code, async (codes) => {
      const found = await plainRows(ctx.database, Area, "code", codes);
      const byCode = new Map(found.map((area) => [area.code, area]));
      return codes.map((one) => byCode.get(one) ?? null);
    }),
  );
}

/**
 * The areas with these codes, in their order, each once.
 * @throws Refusal INVALID when one is unknown: a search must never silently become nationwide.
 */
export async function areasByCode(ctx: Context, codes: readonly string[], path: string[]): Promise<Area[]> {
  const asked = distinct(path, codes);
  const areas = await Promise.all(asked.map((code) => areaByCode(ctx, code)));
  const unknown = asked.find((_code, index) => areas[index] === null);
  if (unknown !== undefined) {
    throw Refusal.invalid(path, `We do not know an area with the code ${unknown}. Choose one from the list of areas.`);
  }
  return areas as Area[];
}

/**
 * The keys of areas that ended and have a name in which every typed word begins a word. In a search such a name is read
 * as what took the place of the area; in a list of areas it stands for itself as well.
 */
export async function endedAreasNamed(ctx: Context, text: string): Promise<string[]> {
  const ended = await ctx.database.rows<{ id: string; name: string; otherNames: string }>(
    sql`select id, name, "otherNames" from area where "successorIds" <> '[]'`,
  );
  const typed = tokens(text);
  const isNamed = (name: string): boolean => typed.every((word) => tokens(name).some((one) => one.startsWith(word)));
  return ended.filter((area) => [area.name, ...(JSON.parse(area.otherNames) as string[])].some(isNamed)).map(({ id }) => id);
}

/** The areas with these keys, in their order; keys of areas that are gone are left out. */
export async function areasByKey(ctx: Context, keys: readonly string[]): Promise<Area[]> {
  const areas = await Promise.all(keys.map((key) => ctx.load.one(Area, key)));
  return areas.filter((area) => area !== null);
}
