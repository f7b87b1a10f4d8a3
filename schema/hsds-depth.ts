/** Feeds hold terms of attributes of locations of services of organisations: a tenth of this. */
const mostLevels = 100;

function heldBy(value: unknown): readonly unknown[] {
  return typeof value === "object" && value !== null ? Object.values(value) : [];
}

/** Whether records stand in records deeper than any feed goes; going through such a thing would end in the middle. */
export function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= mostLevels; depth += 1) {
    level = level.flatMap(heldBy);
    if (level.length === 0) {
      return false;
    }
  }
  return true;
}
