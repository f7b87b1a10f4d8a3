import type { AreaFact } from "./area-files.ts";

/** What is known of an area before: the codes of those that took its place. */
export type KnownSuccessors = ReadonlyMap<string, readonly string[]>;

/**
 * Why facts of a file cannot be taken, beside what is known and beside each other: where one falls, those that name it
 * fall too, so that no area lies in one that is not there. Pure.
 */
export function faultsOfFacts(facts: readonly AreaFact[], known: KnownSuccessors): Map<AreaFact, string> {
  const faults = new Map<AreaFact, string>();
  for (let before = -1; before < faults.size; ) {
    before = faults.size;
    const left = facts.filter((fact) => !faults.has(fact));
    const standing = new Set([...known.keys(), ...left.map(({ code }) => code)]);
    const said = new Map(left.map(({ code, successor }) => [code, successor]));
    for (const fact of left) {
      const missing = [fact.within, fact.successor].find((code) => code !== null && !standing.has(code));
      if (missing) {
        faults.set(fact, `It names ${missing}, which we do not know. Load the file that has it first.`);
      } else if (endsInItself(fact, said, known)) {
        faults.set(fact, `It would take its own place by way of ${fact.successor ?? ""}.`);
      }
    }
  }
  return faults;
}

/** Whether what took the place of an area leads back to it. What is known of an area counts before what a file says. */
function endsInItself({ code, successor }: AreaFact, said: ReadonlyMap<string, string | null>, known: KnownSuccessors): boolean {
  const seen = new Set<string>();
  const left = successor === null ? [] : [successor];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (next === code) {
      return true;
    }
    if (!seen.has(next)) {
      seen.add(next);
      const before = known.get(next) ?? [];
      const now = said.get(next) ?? null;
      left.push(...(before.length > 0 || now === null ? before : [now]));
    }
  }
  return false;
}
