/** Typing errors: which words are near one that nobody wrote. Pure. */

/** Words of fewer letters have too many neighbours to guess which was meant. */
const shortestCorrected = 4;
const longestCorrected = 24;
/** From this length on, two errors are looked past. */
const longWord = 7;

const letters = /^\p{L}[\p{L}\p{M}]*$/u;

/** Whether typing errors in the word can be corrected: letters only, neither too short nor too long. */
export function isCorrectable(word: string): boolean {
  const { length } = [...word];
  return length >= shortestCorrected && length <= longestCorrected && letters.test(word);
}

/** The word without each one of its letters. */
function withoutOne(word: string): string[] {
  const characters = [...word];
  return characters.map((_one, place) => characters.filter((_other, at) => at !== place).join(""));
}

/** By which the index finds a word: itself, and itself without each one letter. */
export function cluesOf(word: string): string[] {
  return isCorrectable(word) ? [...new Set([word, ...withoutOne(word)])] : [];
}

/** By which clues to look for what was meant: the word, without one letter, and without two where it is long. */
export function cluesFor(word: string): string[] {
  const once = withoutOne(word);
  const twice = [...word].length >= longWord ? once.flatMap(withoutOne) : [];
  return [...new Set([word, ...once, ...twice])];
}

/**
 * How many errors lie between two words: letters missing, added, changed, or two neighbours changed over
 * (Damerau's count, in which no letter is touched twice).
 */
export function errorsBetween(left: string, right: string): number {
  const [one, other] = [[...left], [...right]];
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_unused, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const change = one[row - 1] === other[column - 1] ? 0 : 1;
      let least = Math.min((above[column - 1] ?? 0) + change, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        least = Math.min(least, (before[column - 2] ?? 0) + 1);
      }
      current.push(least);
    }
    before = above;
    above = current;
  }
  return above[other.length] ?? 0;
}

/** A word that could have been meant, and in how many documents it stands. */
export interface Candidate {
  word: string;
  documents: number;
}

function mostErrors(word: string): number {
  return [...word].length >= longWord ? 2 : 1;
}

/**
 * The words that may have been meant, the likeliest first: the fewest errors away; of these those that begin with the
 * same letter, as errors rarely stand there; of these the one most used. None where none is near enough.
 */
export function nearestWords(typed: string, candidates: readonly Candidate[]): string[] {
  const first = [...typed][0];
  return candidates
    .map(({ word, documents }) => ({ word, documents, errors: errorsBetween(typed, word), begins: [...word][0] === first }))
    .filter(({ errors }) => errors > 0 && errors <= mostErrors(typed))
    .sort(
      (one, other) =>
        one.errors - other.errors ||
        Number(other.begins) - Number(one.begins) ||
        other.documents - one.documents ||
        (one.word < other.word ? -1 : 1),
    )
    .map(({ word }) => word);
}
