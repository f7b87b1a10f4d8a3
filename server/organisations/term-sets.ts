/*
 * Sets of terms as short texts, and all sets of a directory as numbers, ready to be counted. Each term is written with
 * five signs: four for its number, one for the spare capacity the organisation has for it. Pure.
 */

const signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_.";
const signsOfNumber = 4;
const signsOfTerm = signsOfNumber + 1;

/** The largest number of a term that can be written. */
const largestNumber = signs.length ** signsOfNumber - 1;

/** A term of an organisation. */
export interface PackedTerm {
  number: number;
  /** The spare capacity for it, from 1 (yes) to 4 (not stated); null where the term is no skill that it describes. */
  capacity: number | null;
}

/**
 * Writes the terms of an organisation, always in the same order.
 * @throws Error when there are more terms than can be numbered.
 */
export function packedTerms(terms: readonly PackedTerm[]): string {
  const sorted = [...terms].sort((one, other) => one.number - other.number);
  return sorted.map(({ number, capacity }) => `${packedNumber(number)}${capacity ?? 0}`).join("");
}

function packedNumber(number: number): string {
  if (number > largestNumber) {
    throw new Error(`Term number ${number} is larger than ${largestNumber}.`);
  }
  let left = number;
  let written = "";
  for (let place = 0; place < signsOfNumber; place += 1) {
    written = signs.charAt(left % signs.length) + written;
    left = Math.floor(left / signs.length);
  }
  return written;
}

const valueOfSign = new Int8Array(128);
[...signs].forEach((sign, value) => {
  valueOfSign[sign.charCodeAt(0)] = value;
});

function numberAt(text: string, place: number): number {
  let number = 0;
  for (let at = place; at < place + signsOfNumber; at += 1) {
    number = number * signs.length + (valueOfSign[text.charCodeAt(at)] ?? 0);
  }
  return number;
}

/** A term is kept as its number, followed by so many bits for its capacity: 0 where there is none. */
const bitsOfCapacity = 3;

/** The number of a term that is kept. */
export function numberOf(kept: number): number {
  return kept >> bitsOfCapacity;
}

/** The capacity of a term that is kept; 0 where it has none. */
export function capacityOf(kept: number): number {
  return kept & ((1 << bitsOfCapacity) - 1);
}

/** Makes room in a list of numbers. */
function withRoom(numbers: Int32Array, needed: number): Int32Array {
  if (needed <= numbers.length) {
    return numbers;
  }
  const larger = new Int32Array(Math.max(needed, numbers.length * 2));
  larger.set(numbers);
  return larger;
}

/** Sets of terms by their numbers. They are only added: a set never changes. */
export class TermSets {
  /** The terms of one set after another. */
  #terms: Int32Array = new Int32Array(1024);
  #used = 0;
  /** Where the terms of a set begin and end, at twice its number. */
  #bounds: Int32Array = new Int32Array(1024);
  /** The largest number that a set was added with. */
  last = 0;

  /** The terms of all sets, as `numberOf` and `capacityOf` read them. */
  get terms(): Int32Array {
    return this.#terms;
  }

  /** Adds a set; one that is known already stays as it is. */
  add(number: number, packed: string): void {
    if (this.endOf(number) > 0) {
      return;
    }
    const length = packed.length / signsOfTerm;
    this.#terms = withRoom(this.#terms, this.#used + length);
    this.#bounds = withRoom(this.#bounds, 2 * number + 2);
    this.#bounds[2 * number] = this.#used;
    for (let at = 0; at < packed.length; at += signsOfTerm) {
      const capacity = valueOfSign[packed.charCodeAt(at + signsOfNumber)] ?? 0;
      this.#terms[this.#used] = (numberAt(packed, at) << bitsOfCapacity) | capacity;
      this.#used += 1;
    }
    this.#bounds[2 * number + 1] = this.#used;
    this.last = Math.max(this.last, number);
  }

  /** Where the terms of a set begin. */
  startOf(number: number): number {
    return this.#bounds[2 * number] ?? 0;
  }

  /** Where they end; 0 for a set that is not known. */
  endOf(number: number): number {
    return this.#bounds[2 * number + 1] ?? 0;
  }
}
