import { readFileSync } from "node:fs";

/*
 * What English words mean, as far as it shows in the company they keep: for each of these words a vector, so that
 * words that are used alike lie near each other. The table is written by schema/word-vectors.ts and read when it is first
 * asked for; it stays one block of bytes, as an object for each word would take many times the memory.
 */

/** So many numbers say where a word lies. */
export const dimensions = 100;
/** So many of the commonest words the table holds; of rarer ones only those that tell of subjects and skills. */
export const mostCommon = 20_000;
/** Rarer words are counted as no rarer than this. */
export const rarestRank = 65_535;
/** Bytes of a word in the table: two for how common it is, one for each number. */
export const recordLength = 2 + dimensions;

const letters = /^[a-z]{2,24}$/;

/** Whether the table may hold this word. */
export function isTableWord(word: string): boolean {
  return letters.test(word);
}

interface Table {
  /** The words in order, each after a line break, and where each begins. */
  words: string;
  starts: Uint32Array;
  /** The records of the words, in the same order. */
  records: Buffer;
}

let kept: Table | null = null;

function table(): Table {
  if (kept === null) {
    const file = (name: string): Buffer => readFileSync(new URL(`./data/word-vectors/${name}`, import.meta.url));
    const words = file("words.txt").toString("latin1");
    const records = file("vectors.bin");
    const starts = new Uint32Array(records.length / recordLength + 1);
    let from = 0;
    for (let place = 1; place < starts.length; place += 1) {
      const end = words.indexOf("\n", from);
      from = (end < 0 ? words.length : end) + 1;
      starts[place] = from;
    }
    kept = { words, starts, records };
  }
  return kept;
}

/** Where the record of a word begins; null for a word that the table does not hold. */
function recordOf(word: string): number | null {
  if (!isTableWord(word)) {
    return null;
  }
  const { words, starts } = table();
  let [low, high] = [0, starts.length - 2];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = words.slice(starts[middle], (starts[middle + 1] ?? 1) - 1);
    if (found === word) {
      return middle * recordLength;
    }
    [low, high] = found < word ? [middle + 1, high] : [low, middle - 1];
  }
  return null;
}

/** How common an English word is, 0 for the commonest; null for a word that is not among the common ones. */
export function rankOf(word: string): number | null {
  const record = recordOf(word);
  return record === null ? null : table().records.readUInt16LE(record);
}

/** Whether this is one of the commonest English words: it is no typing error, though nobody here writes it. */
export function isCommon(word: string): boolean {
  const rank = rankOf(word);
  return rank !== null && rank < mostCommon;
}

/** Common words tell little of what is meant: weighed as in smooth inverse frequency, by how often a rank is usually met. */
function tells(rank: number): number {
  const often = 0.08 / (rank + 3);
  return 0.001 / (0.001 + often);
}

/** Words that differ by a letter or two and are so near are ways of spelling the same: "counseling", "counselling". */
const leastAlike = 0.45;

/** Whether two words are used so much alike that they are the same, spelt otherwise; no where one is not known. */
export function areAlike(word: string, other: string): boolean {
  const [one, two] = [meaningOf([word]), meaningOf([other])];
  return one !== null && two !== null && one.reduce((sum, value, at) => sum + value * (two[at] ?? 0), 0) >= leastAlike;
}

/** Finds the records of words, each once: for whoever asks for the same words many times over. */
export function rememberingRecords(): (word: string) => number | null {
  const known = new Map<string, number | null>();
  return (word) => {
    const record = known.get(word);
    if (record !== undefined) {
      return record;
    }
    const found = recordOf(word);
    known.set(word, found);
    return found;
  };
}

/**
 * Where words lie together, brought to length one; null when the table holds none of them.
 * @param find where the record of a word is.
 */
export function meaningOf(words: readonly string[], find: (word: string) => number | null = recordOf): Float32Array | null {
  const sum = new Float32Array(dimensions);
  let none = true;
  for (const word of words) {
    const record = find(word);
    if (record !== null) {
      none = false;
      const { records } = table();
      const weight = tells(records.readUInt16LE(record));
      for (let at = 0; at < dimensions; at += 1) {
        sum[at] = (sum[at] ?? 0) + weight * (((records[record + 2 + at] ?? 0) << 24) >> 24);
      }
    }
  }
  return none ? null : ofLengthOne(sum);
}

/** The vector, brought to length one. */
export function ofLengthOne(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) {
    squares += value * value;
  }
  const length = Math.sqrt(squares);
  for (let at = 0; at < vector.length && length > 0; at += 1) {
    vector[at] = (vector[at] ?? 0) / length;
  }
  return vector;
}
