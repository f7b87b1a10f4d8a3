import { In } from "typeorm";
import { Area, AreaPart } from "../places/area.entity.ts";
import type { Context } from "../platform/context.ts";
import { Capability } from "./capability.entity.ts";
import type { Organisation } from "./organisation.entity.ts";

/** So wide an area gives nobody away, the narrowest first. */
const wideLevels = ["REGION", "COUNTRY"];

/** The keys of the areas that a page names: where the organisation works, and where it offers its skills. */
async function areasNamed(ctx: Context, organisation: Organisation): Promise<string[]> {
  const capabilities = await ctx.load.many(Capability, "organisationId", organisation.id);
  return [...organisation.areaIds, ...capabilities.flatMap(({ areaIds }) => areaIds)];
}

/** The keys of the areas that hold an area, itself included. */
function areasHolding(ctx: Context, areaId: string): Promise<Set<string>> {
  return ctx.load.batch("areas holding an area", areaId, async (ids) => {
    const parts = await ctx.read.findBy(AreaPart, { partId: In([...ids]) });
    return ids.map((id) => new Set([id, ...parts.filter(({ partId }) => partId === id).map((part) => part.areaId)]));
  });
}

/** Of areas that all hold one place, the narrowest: the one that lies in the most of the others. */
async function narrowest(ctx: Context, areaIds: readonly string[]): Promise<string | null> {
  const measured = await Promise.all(areaIds.map(async (id) => ({ id, around: (await areasHolding(ctx, id)).size })));
  return measured.sort((one, other) => other.around - one.around)[0]?.id ?? null;
}

/**
 * The key of the area that is told of a place whose organisation did not agree to be found there: one that its page names
 * anyway, else no more than the region. The district of its postcode would tell more than the page does.
 * @returns null where not even that is known.
 */
export async function areaToTell(ctx: Context, organisation: Organisation, areaId: string): Promise<string | null> {
  const holding = await areasHolding(ctx, areaId);
  const named = (await areasNamed(ctx, organisation)).filter((id) => holding.has(id));
  if (named.length > 0) {
    return narrowest(ctx, named);
  }
  const areas = await Promise.all([...holding].map((id) => ctx.load.one(Area, id)));
  const wide = wideLevels.map((level) => areas.find((area) => area?.level === level));
  return wide.find((area) => area)?.id ?? null;
}
