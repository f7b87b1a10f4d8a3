import type { Expression } from "../database/search-expression.ts";

/*
 * Which expressions follow from which. A thing is asked for in dozens of ways, many of which say the same as a worthier
 * one or less than it: looking for these again is most of the work of a search, and finds nothing more. Pure.
 */

/** Whether a run of tokens stands in another one. */
function standsIn(run: readonly string[], other: readonly string[]): boolean {
  return other.some((_token, start) => run.every((token, place) => token === other[start + place]));
}

/** Whether every field of one list is in another. */
function within(fields: readonly string[], others: readonly string[]): boolean {
  return fields.every((field) => others.includes(field));
}

/** Whether every document that meets the first meets the second as well, where neither has parts. */
function impliesSimply(one: Expression, other: Expression): boolean {
  if ("phrase" in one && "phrase" in other) {
    return within(one.in, other.in) && standsIn(other.phrase, one.phrase);
  }
  if ("phrase" in one && "beginning" in other) {
    return within(one.in, other.in) && one.phrase.some((token) => token.startsWith(other.beginning));
  }
  return "beginning" in one && "beginning" in other && within(one.in, other.in) && one.beginning.startsWith(other.beginning);
}

/**
 * Whether every document that meets the first meets the second as well, as far as their form tells: who says "unpaid carer"
 * in the name says "carer" somewhere. Where it answers no, they still may.
 */
export function implies(one: Expression, other: Expression): boolean {
  if ("any" in one) {
    return one.any.every((part) => implies(part, other));
  }
  if ("all" in other) {
    return other.all.every((part) => implies(one, part));
  }
  const isByOther = "any" in other && other.any.some((part) => implies(one, part));
  const isByOne = "all" in one && one.all.some((part) => implies(part, other));
  return isByOther || isByOne || impliesSimply(one, other);
}

/** Of expressions of which one is enough, those that say more than another are left out. */
export function withoutImplied(expressions: readonly Expression[]): Expression[] {
  return expressions.filter((one, place) =>
    expressions.every((other, at) => at === place || !implies(one, other) || (implies(other, one) && at > place)),
  );
}

/** What is left of an expression for documents that meet none of the others; null where nothing is. */
function beside(expression: Expression, others: readonly Expression[]): Expression | null {
  if (others.some((other) => implies(expression, other))) {
    return null;
  }
  if (!("any" in expression)) {
    return expression;
  }
  const left = expression.any.map((part) => beside(part, others)).filter((part) => part !== null);
  return left.length > 1 ? { any: left } : (left[0] ?? null);
}

/**
 * Of ways of which the worthiest that fits counts, without what is never counted: whatever meets it meets a worthier one.
 * @param ways in any order.
 * @returns the ways that are left, the worthiest first.
 */
export function withoutOutdone<Way extends { expression: Expression; worth: number }>(ways: readonly Way[]): Way[] {
  const left: Way[] = [];
  for (const way of [...ways].sort((one, other) => other.worth - one.worth)) {
    const expression = beside(way.expression, left.map((worthier) => worthier.expression));
    if (expression) {
      left.push({ ...way, expression });
    }
  }
  return left;
}
