import type { Organisation } from "./organisation.entity.ts";

/**
 * Every record that was merged into one, and into those: who joins two records may have joined each of them before.
 * @param mergedInto finds the records that were merged into the one with this key.
 */
export async function recordsMergedInto(
  key: string,
  mergedInto: (key: string) => Promise<Organisation[]>,
): Promise<Organisation[]> {
  const direct = await mergedInto(key);
  const further = await Promise.all(direct.map(({ id }) => recordsMergedInto(id, mergedInto)));
  return [...direct, ...further.flat()];
}
