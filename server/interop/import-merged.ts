/**
 * What a file says now, unless somebody has written something else than it said before.
 * @param before what it said before; undefined where it said nothing of the kind.
 */
export function merged<Value>(current: Value, before: Value | undefined, now: Value): Value {
  const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
  const untouched = before === undefined ? same(current, null) || same(current, []) || same(current, "") : same(current, before);
  return untouched ? now : current;
}
