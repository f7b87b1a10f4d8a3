import { canonicalTag } from "../vocabulary/iso-languages.ts";
import { TermStatus } from "../vocabulary/skill.entity.ts";
import { TermRelation } from "../vocabulary/term-relation.ts";
import type { Listed } from "./vocabulary-export.ts";
import type { TermRecord } from "./vocabulary-record.ts";

/*
 * What of a list of words cannot be taken in, and why. A row stands beside the others of its file and what is kept
 * already: where one falls, those that hang on it fall too, so that no term loses its place in silence. Pure.
 */

/** What a row cannot be taken in for. */
export interface Fault {
  field: string;
  reason: string;
}

type Terms = ReadonlyMap<string, TermRecord>;

const longest = { label: 200, description: 2000, words: 200 };

/** What is left of a word in another script where a program saved it in the letters of Western Europe. */
const onlyMarks = /^[\s?]*\?\?[\s?]*$/;

/** What of the texts of a record cannot be kept. */
function faultOfTexts({ label, description, words }: TermRecord): Fault | null {
  const texts = { label: [label], description: [description ?? ""], words: Object.values(words).flat() };
  for (const [field, said] of Object.entries(texts)) {
    if (said.some((text) => /\u0000|\p{Surrogate}/u.test(text))) {
      return { field, reason: "It holds a character that cannot be kept." };
    }
    if (said.some((text) => text.includes("\uFFFD") || onlyMarks.test(text))) {
      return { field, reason: "Letters were lost on the way into the file. Save it as UTF-8 from where it came." };
    }
    const most = longest[field as keyof typeof longest];
    if (said.some((text) => text.length > most)) {
      return { field, reason: `It is longer than ${most} characters.` };
    }
  }
  return null;
}

/** What is wrong with the tag of a language; null when nothing is. */
function faultOfTag(lang: string): string | null {
  try {
    const canonical = canonicalTag(lang);
    return canonical === lang ? null : `Write ${canonical} for the language ${lang}.`;
  } catch {
    return `${lang} is not a language tag.`;
  }
}

/** What is wrong with a record on its own; null when nothing is. */
function faultAlone(record: TermRecord): Fault | null {
  const { code, label, successor, status, words, mappings } = record;
  if (code === "" || !/^[\w-]{1,60}$/.test(code)) {
    return { field: "code", reason: "It has no code of letters, digits, - and _." };
  }
  if (label === "") {
    return { field: "label", reason: "It has no name." };
  }
  if (successor !== null && (successor === code || status !== TermStatus.RETIRED)) {
    return { field: "successor", reason: "Only a retired term has another in its place." };
  }
  if (!Object.values<string>(TermStatus).includes(status)) {
    return { field: "status", reason: "Say PROPOSED, ACTIVE or RETIRED." };
  }
  const tag = Object.keys(words).flatMap((lang) => faultOfTag(lang) ?? [])[0];
  if (tag !== undefined) {
    return { field: "words", reason: tag };
  }
  const relation = mappings.find((mapping) => !Object.values<string>(TermRelation).includes(mapping.relation));
  return relation ? { field: "mappings", reason: `Say ${Object.values(TermRelation).join(", ")}.` } : faultOfTexts(record);
}

/** Whether a term would lead back to itself when one goes up. */
function isWithinItself({ code, parent, alsoWithin }: TermRecord, standing: Terms): boolean {
  const seen = new Set<string>();
  const left = [parent, ...alsoWithin];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (next === code) {
      return true;
    }
    if (next !== null && !seen.has(next)) {
      seen.add(next);
      const above = standing.get(next);
      left.push(...(above ? [above.parent, ...above.alsoWithin] : []));
    }
  }
  return false;
}

/** What rows stand beside. */
interface Beside {
  /** What is kept, and all rows that are taken in so far. */
  standing: Terms;
  /** The codes of terms that are within another, by that. */
  kinds: ReadonlyMap<string, readonly TermRecord[]>;
  /** The codes of the file. */
  written: ReadonlySet<string>;
}

/** What is wrong with where a record stands; null when nothing is. */
function faultOfPlace(record: TermRecord, beside: Beside): Fault | null {
  const { standing, written } = beside;
  const gone = (code: string): string => (written.has(code) ? `The term ${code} was rejected.` : `There is no term ${code}.`);
  const missing = [record.parent, ...record.alsoWithin].find((one) => one !== null && !standing.has(one)) ?? null;
  if (missing !== null) {
    return { field: "parent", reason: gone(missing) };
  }
  if (isWithinItself(record, standing)) {
    return { field: "parent", reason: "It would be within itself." };
  }
  const successor = record.successor === null ? null : standing.get(record.successor);
  if (successor === undefined) {
    return { field: "successor", reason: gone(record.successor ?? "") };
  }
  return successor !== null && successor.status !== TermStatus.ACTIVE
    ? { field: "successor", reason: "The term in its place must be in use." }
    : null;
}

/** Skills hold what their screens hold: none in use within a retired one, and the product's own list has two levels. */
function faultAmongSkills(record: TermRecord, { standing, kinds, written }: Beside, isTwoLevels: boolean): Fault | null {
  const inUse = ({ status }: TermRecord): boolean => status !== TermStatus.RETIRED;
  const parent = record.parent === null ? null : (standing.get(record.parent) ?? null);
  const own = (kinds.get(record.code) ?? []).filter(inUse);
  if (!inUse(record)) {
    return own.length > 0 ? { field: "status", reason: "It has kinds of its own that are in use. Retire or move those first." } : null;
  }
  if (parent && !inUse(parent)) {
    return { field: "parent", reason: `The term ${parent.code} is not in use.` };
  }
  if (isTwoLevels && parent && parent.parent !== null) {
    return { field: "parent", reason: `The product's own skills have two levels, and ${parent.code} is within another already.` };
  }
  // A kind that stands in the file is told itself that it is too deep.
  return isTwoLevels && parent && own.some(({ code }) => !written.has(code))
    ? { field: "parent", reason: "It has kinds of its own, and the product's own skills have two levels." }
    : null;
}

function byParent(terms: Iterable<TermRecord>): Map<string, TermRecord[]> {
  const kinds = new Map<string, TermRecord[]>();
  for (const term of terms) {
    if (term.parent !== null) {
      kinds.set(term.parent, [...(kinds.get(term.parent) ?? []), term]);
    }
  }
  return kinds;
}

/** Rows by code; those whose code stands in the file more than once are told so. */
function repeated(records: readonly TermRecord[]): Map<TermRecord, Fault> {
  const times = new Map<string, number>();
  records.forEach(({ code }) => times.set(code, (times.get(code) ?? 0) + 1));
  const several = records.filter(({ code }) => code !== "" && (times.get(code) ?? 0) > 1);
  return new Map(several.map((record) => [record, { field: "code", reason: "The code stands in the file more than once." }]));
}

/**
 * What is wrong with each row of a file, beside what is kept: looked at again until no further row falls.
 * @param known faults that are known already.
 */
export function faultsOf(
  records: readonly TermRecord[],
  kept: Terms,
  listed: Listed,
  known: ReadonlyMap<TermRecord, Fault>,
): Map<TermRecord, Fault> {
  const faults = new Map([...repeated(records), ...known]);
  for (const record of records.filter((one) => !faults.has(one))) {
    const alone = faultAlone(record);
    if (alone) {
      faults.set(record, alone);
    }
  }
  // What has no place at all falls first; then what stands where it may not, and whatever hangs on that.
  letFall(records, kept, faults, faultOfPlace);
  if (listed.list === "skills") {
    letFall(records, kept, faults, (record, beside) => faultOfPlace(record, beside) ?? faultAmongSkills(record, beside, listed.scheme === null));
  }
  return faults;
}

/** Adds the faults of rows beside those that are left, until none is added any more. */
function letFall(
  records: readonly TermRecord[],
  kept: Terms,
  faults: Map<TermRecord, Fault>,
  faultBeside: (record: TermRecord, beside: Beside) => Fault | null,
): void {
  const written = new Set(records.map(({ code }) => code));
  for (let before = -1; before < faults.size; ) {
    before = faults.size;
    const taken = records.filter((record) => !faults.has(record));
    const standing = new Map([...kept, ...taken.map((record) => [record.code, record] as const)]);
    const beside = { standing, kinds: byParent(standing.values()), written };
    for (const record of taken) {
      const fault = faultBeside(record, beside);
      if (fault) {
        faults.set(record, fault);
      }
    }
  }
}
