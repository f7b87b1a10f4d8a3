import { searchWords } from "../platform/stems.ts";

/** A term that files can name. */
export interface IndexedTerm {
  /**
   * What it stands for: keys, or tags of languages. Several for an area that ended, by those that took its place, and for a
   * code of another vocabulary, by all terms of ours that have it.
   */
  keys: readonly string[];
  code: string;
  label: string;
  /** What it is called, in order: where one is called so first of all, another that is also called so is not meant. */
  names: readonly (readonly string[])[];
}

/** Finds terms by a code or a name; several where nobody can tell which of them is meant. */
export type FindTerms = (code: string, name: string) => readonly IndexedTerm[];

type Spelling = (name: string) => string;
type ByName = ReadonlyMap<string, readonly IndexedTerm[]>;

const asWritten: Spelling = (name) => searchWords(name).map(({ word }) => word).join(" ");
const withoutEndings: Spelling = (name) => searchWords(name).map(({ stem }) => stem).join(" ");

/** Terms that stand for the same are one. */
function alike(terms: readonly IndexedTerm[]): IndexedTerm[] {
  return [...new Map(terms.map((term) => [term.keys.join(" "), term])).values()];
}

function byNameOf(terms: readonly IndexedTerm[], namesOf: (term: IndexedTerm) => readonly string[], spelling: Spelling): ByName {
  const found = new Map<string, IndexedTerm[]>();
  for (const term of terms) {
    for (const name of new Set(namesOf(term).map(spelling))) {
      const known = found.get(name);
      if (known) {
        known.push(term);
      } else {
        found.set(name, [term]);
      }
    }
  }
  found.delete("");
  return found;
}

/**
 * Terms by their codes and by what they are called, in any spelling that differs in no letter.
 * @param inflected whether other forms of the same words are read as well: "youth clubs" as "youth club".
 */
export function termIndex(terms: readonly IndexedTerm[], inflected = false): FindTerms {
  const byCode = new Map(terms.map((term) => [term.code.toLowerCase(), term]));
  const levels = Math.max(0, ...terms.map(({ names }) => names.length));
  const exact = Array.from({ length: levels }, (_none, level) => byNameOf(terms, ({ names }) => names[level] ?? [], asWritten));
  const stems = inflected ? byNameOf(terms, ({ names }) => names.flat(), withoutEndings) : null;
  return (code, name) => {
    const coded = byCode.get(code.trim().toLowerCase());
    if (coded) {
      return [coded];
    }
    const written = asWritten(name);
    const called = exact.map((level) => level.get(written)).find((found) => found !== undefined);
    return alike(called ?? stems?.get(withoutEndings(name)) ?? []);
  };
}
