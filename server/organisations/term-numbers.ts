import { In, type EntityManager } from "typeorm";
import { insertRows } from "../database/insert-rows.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { FacetTerms, TermNumber, TermSet } from "./facet-terms.entity.ts";
import { packedTerms } from "./term-sets.ts";

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
async function numbersOf(manager: EntityManager, terms: readonly Term[]): Promise<(term: Term) => number> {
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

/** An organisation with what facets count it by. */
export interface CountedBy {
  organisationId: string;
  terms: readonly Term[];
  /** The spare capacity for a skill that it describes, as a place among `capacities` from 1. */
  capacityOf: ReadonlyMap<string, number>;
}

/** Writes what facets are counted from: those whose terms are others than before get a new set in place of the old. */
export async function writeFacetTerms(manager: EntityManager, counted: readonly CountedBy[]): Promise<void> {
  const numberOf = await numbersOf(manager, counted.flatMap(({ terms }) => terms));
  const before = await setsOf(manager, counted.map(({ organisationId }) => organisationId));
  const changed = counted
    .map(({ organisationId, terms, capacityOf }) => ({ organisationId, terms: packed(terms, numberOf, capacityOf) }))
    .filter(({ organisationId, terms }) => before.get(organisationId)?.terms !== terms);
  if (changed.length === 0) {
    return;
  }
  const last = (await manager.maximum(TermSet, "number")) ?? 0;
  const rows = changed.map((one, place) => ({ ...one, number: last + place + 1 }));
  await insertRows(manager, TermSet, rows.map(({ number, terms }) => ({ number, terms })));
  const old = rows.flatMap(({ organisationId }) => before.get(organisationId) ?? []);
  if (old.length > 0) {
    await manager.delete(FacetTerms, { organisationId: In(rows.map(({ organisationId }) => organisationId)) });
    // Never the set with the largest number, which is a new one: so no number is given twice.
    await manager.delete(TermSet, { number: In(old.map(({ number }) => number)) });
  }
  await insertRows(manager, FacetTerms, rows.map(({ organisationId, number: setNumber }) => ({ organisationId, setNumber })));
}

/** The sets that organisations have. */
async function setsOf(manager: EntityManager, organisationIds: readonly string[]): Promise<Map<string, TermSet>> {
  const named = await manager.findBy(FacetTerms, { organisationId: In(organisationIds) });
  const sets = named.length > 0 ? await manager.findBy(TermSet, { number: In(named.map(({ setNumber }) => setNumber)) }) : [];
  const byNumber = new Map(sets.map((set) => [set.number, set]));
  return new Map(named.map(({ organisationId, setNumber }) => [organisationId, byNumber.get(setNumber) ?? { number: setNumber, terms: "" }]));
}

function packed(terms: readonly Term[], numberOf: (term: Term) => number, capacityOf: ReadonlyMap<string, number>): string {
  return packedTerms(
    terms.map((term) => ({
      number: numberOf(term),
      capacity: term.kind === UnderstoodKind.SKILL ? (capacityOf.get(term.termId) ?? null) : null,
    })),
  );
}
