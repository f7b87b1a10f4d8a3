import { In, type EntityManager } from "typeorm";
import { insertRows } from "../database/insert-rows.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { TermNumber, type FacetTerms } from "./facet-terms.entity.ts";
import { packedTerms } from "./facet-terms.ts";

/** A term of the vocabulary. */
interface Term {
  kind: UnderstoodKind;
  termId: string;
}

const nameOf = ({ kind, termId }: Term): string => `${kind} ${termId}`;

/**
 * The numbers of terms; those that have none yet get the next ones. Inside a transaction of the write lane, so that
 * nobody else gives the same number meanwhile.
 */
export async function numbersOf(manager: EntityManager, terms: readonly Term[]): Promise<(term: Term) => number> {
  const byKind = new Map<UnderstoodKind, Set<string>>();
  terms.forEach(({ kind, termId }) => byKind.set(kind, (byKind.get(kind) ?? new Set()).add(termId)));
  const where = [...byKind].map(([kind, ids]) => ({ kind, termId: In([...ids]) }));
  const known = new Map((where.length > 0 ? await manager.findBy(TermNumber, where) : []).map((row) => [nameOf(row), row.number]));
  const missing = new Map(terms.filter((term) => !known.has(nameOf(term))).map(({ kind, termId }) => [`${kind} ${termId}`, { kind, termId }]));
  if (missing.size > 0) {
    const last = (await manager.maximum(TermNumber, "number")) ?? 0;
    const added = [...missing.values()].map((term, place) => ({ ...term, number: last + place + 1 }));
    await insertRows(manager, TermNumber, added);
    added.forEach((row) => known.set(nameOf(row), row.number));
  }
  return (term) => known.get(nameOf(term)) ?? 0;
}

/**
 * What facets count an organisation by.
 * @param capacityOf the spare capacity for a skill that it describes, as a place among `capacities` from 1.
 */
export function facetTermsOf(
  organisationId: string,
  terms: readonly Term[],
  numberOf: (term: Term) => number,
  capacityOf: ReadonlyMap<string, number>,
): Pick<FacetTerms, "organisationId" | "terms"> {
  const packed = terms.map((term) => ({
    number: numberOf(term),
    capacity: term.kind === UnderstoodKind.SKILL ? (capacityOf.get(term.termId) ?? null) : null,
  }));
  return { organisationId, terms: packedTerms(packed) };
}
