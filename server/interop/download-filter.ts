import { coverInWords } from "../organisations/cover.ts";
import type { CoverAtLeast } from "../organisations/organisation.filter.ts";
import { Area } from "../places/area.entity.ts";
import type { Context } from "../platform/context.ts";
import { find } from "../platform/node.ts";
import { Network } from "../identity/network.entity.ts";
import { Community } from "../vocabulary/community.entity.ts";
import { Skill } from "../vocabulary/skill.entity.ts";
import { plainWords } from "./download-cells.ts";

/*
 * How a list was narrowed down, in words that can still be read when the terms have changed: for the record of a file.
 */

/** "anySkill" as people say it: "Any skill". */
function nameInWords(name: string): string {
  return plainWords(name.replace(/([A-Z])/g, "_$1").toUpperCase()) ?? name;
}

const named = [Network, Skill, Community] as const;

/** A value in words: ids and codes by what they are called, values of an enumeration as people say them. */
async function valueInWords(ctx: Context, name: string, value: unknown): Promise<string> {
  if (typeof value === "boolean") {
    return value ? "yes" : "no";
  }
  const text = String(value);
  if (/^[A-Z]+(_[A-Z]+)*$/.test(text)) {
    return plainWords(text) ?? text;
  }
  if (name === "areas") {
    return (await ctx.read.findOneBy(Area, { code: text }))?.name ?? text;
  }
  for (const entity of named) {
    const found = await find<Network | Skill | Community>(ctx, entity as new () => Skill, text);
    if (found) {
      return found.name;
    }
  }
  return text;
}

async function partsOf(ctx: Context, variables: Record<string, unknown>): Promise<string[]> {
  const parts = await Promise.all(
    Object.entries(variables).map(async ([name, value]): Promise<string[]> => {
      if (value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) {
        return [];
      }
      if (name === "coverAtLeast" && Array.isArray(value)) {
        return (value as CoverAtLeast[]).map(coverInWords);
      }
      if (Array.isArray(value)) {
        const words = await Promise.all(value.map((one) => valueInWords(ctx, name, one)));
        return [`${nameInWords(name)}: ${words.join(", ")}`];
      }
      if (typeof value === "object") {
        const within = await partsOf(ctx, value as Record<string, unknown>);
        return name === "filter" ? within : [`${nameInWords(name)}: ${within.join(", ")}`];
      }
      return [`${nameInWords(name)}: ${await valueInWords(ctx, name, value)}`];
    }),
  );
  return parts.flat();
}

/** How a list was narrowed down and ordered, in English: "Text: elders; Any skill: Befriending"; empty for the whole list. */
export async function filterInWords(ctx: Context, variables: Record<string, unknown>): Promise<string> {
  return (await partsOf(ctx, variables)).join("; ");
}
