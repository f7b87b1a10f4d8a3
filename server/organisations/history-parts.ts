import type { Context } from "../platform/context.ts";

/** Finds the keys of the records of one kind that belong to organisations. */
export type PartKeys = (ctx: Context, organisationIds: readonly string[]) => Promise<string[]>;

const parts = new Map<string, PartKeys>();

/**
 * Says that what is done to records of a type, such as services, stands in the history of their organisation. Each slice
 * says it of its own, so that the history looks at no later one.
 */
export function standsInHistory(typeName: string, keys: PartKeys): void {
  parts.set(typeName, keys);
}

/** The parts of some organisations whose acts stand in their history: types with the keys of what there is of each. */
export async function partsInHistory(ctx: Context, organisationIds: readonly string[]): Promise<{ typeName: string; keys: string[] }[]> {
  const found = [...parts].map(async ([typeName, keys]) => ({ typeName, keys: await keys(ctx, organisationIds) }));
  return (await Promise.all(found)).filter(({ keys }) => keys.length > 0);
}
