/**
 * Words as people type them, brought to one form: for search, for finding duplicates and for sorting. The same folding
 * serves both databases, so that they answer the same set.
 */

const apostrophes = /['’‘ʼʻ`´′]/gu;
const hyphens = /[-‐‑‒–—−_]/gu;
const joiners = /[\u200B-\u200F\u2060\uFEFF\u00AD\u0640]/gu;
/** Scripts whose marks are accents or optional vowel signs. In others (Bengali, Gurmukhi, Thai) a mark is a letter. */
const marksAreOptional = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u;
const mark = /\p{M}/u;

/** Letters that carry a stroke or have a regional shape: Unicode does not decompose them, readers do. */
const plainLetters: Record<string, string> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ħ: "h",
  ŧ: "t",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ς: "σ",
  // Urdu and Persian keyboards give other code points than Arabic ones for letters a reader takes as the same.
  ى: "ي",
  ی: "ي",
  ې: "ي",
  ک: "ك",
  ہ: "ه",
  ھ: "ه",
  ۀ: "ه",
  ة: "ه",
};
const plainLetter = new RegExp(`[${Object.keys(plainLetters).join("")}]`, "gu");

function withoutOptionalMarks(decomposed: string): string {
  let kept = "";
  let optional = false;
  for (const character of decomposed) {
    if (!mark.test(character)) {
      optional = marksAreOptional.test(character);
      kept += character;
    } else if (!optional) {
      kept += character;
    }
  }
  return kept;
}

/** Upper then lower case: unlike lower case alone this makes "ß" and "SS" the same, whatever the reader's locale. */
function caseFolded(text: string): string {
  return text.toUpperCase().toLowerCase();
}

function foldOnce(text: string): string {
  const spaced = text.replace(apostrophes, "").replace(joiners, "").replace(hyphens, " ");
  const plain = caseFolded(withoutOptionalMarks(spaced.normalize("NFKD")));
  return plain
    .replace(plainLetter, (letter) => plainLetters[letter] ?? letter)
    .normalize("NFKC")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Texts of these characters alone have no marks and no forms to bring together, and are most of what is folded. */
const plainText = /^[\u0000-\u007f]*$/;

function foldPlain(text: string): string {
  return text.replace(/['`]/g, "").replace(/[-_\s]+/g, " ").trim().toLowerCase();
}

/**
 * The text without differences a reader does not count: case, accents, optional vowel signs, apostrophes, hyphens and
 * spaces. Letters of every script stay; folding twice changes nothing.
 */
export function fold(text: string): string {
  if (plainText.test(text)) {
    return foldPlain(text);
  }
  const once = foldOnce(text);
  // Decomposing can bring up a character that an earlier step would have replaced (for example a spacing accent).
  return foldOnce(once);
}

/**
 * The searchable words of a text, folded, in order: runs of letters and digits of any script. Chinese writing has no
 * spaces, so a run of Han characters gives its overlapping pairs (a single character gives itself).
 */
export function tokens(text: string): string[] {
  const folded = fold(text);
  if (plainText.test(folded)) {
    return folded.match(/[a-z0-9]+/g) ?? [];
  }
  const runs = folded.match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu) ?? [];
  return runs.flatMap((run) => (/\p{Script=Han}/u.test(run) ? pairs(run) : [run]));
}

function pairs(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) {
    return characters;
  }
  return characters.slice(0, -1).map((character, index) => character + (characters[index + 1] ?? ""));
}

/** Words that many names share and that therefore say little about whether two names mean the same group. */
const generic = new Set(
  (
    "the of and for in at a an cic cio ltd limited plc uk association society group organisation organization trust " +
    "charity community centre center foundation project network partnership company service services club"
  ).split(" "),
);
const genericWeight = 0.4;
const abbreviationScore = 0.9;
const respacedScore = 0.95;
const shortestAbbreviation = 3;
/** Below this, two words are simply different words. */
const leastAlike = 0.6;

/**
 * How alike two names are, from 0 (nothing in common) to 1 (the same once folded); symmetric. Words are compared one
 * by one, so order does not matter; an abbreviation ("Assoc") counts nearly as the word; small typing errors count
 * in proportion; words that many names share count less.
 */
export function similarity(left: string, right: string): number {
  const leftFold = fold(left);
  const rightFold = fold(right);
  if (leftFold === rightFold) {
    return leftFold === "" ? 0 : 1;
  }
  const leftWords = tokens(left);
  const rightWords = tokens(right);
  if (leftWords.length === 0 || rightWords.length === 0) {
    return 0;
  }
  if (leftWords.join("") === rightWords.join("")) {
    return respacedScore;
  }
  const weight = totalWeight(leftWords) + totalWeight(rightWords);
  return (matchedWeight(leftWords, rightWords) + matchedWeight(rightWords, leftWords)) / weight;
}

function weightOf(word: string): number {
  const abbreviated = word.length >= shortestAbbreviation && [...generic].some((one) => one.startsWith(word));
  return generic.has(word) || abbreviated ? genericWeight : 1;
}

function totalWeight(words: string[]): number {
  return words.reduce((sum, word) => sum + weightOf(word), 0);
}

function matchedWeight(words: string[], others: string[]): number {
  return words.reduce((sum, word) => sum + weightOf(word) * Math.max(...others.map((other) => alike(word, other))), 0);
}

function alike(left: string, right: string): number {
  if (left === right) {
    return 1;
  }
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length >= shortestAbbreviation && long.startsWith(short)) {
    return abbreviationScore;
  }
  const score = 1 - editDistance(short, long) / long.length;
  return score >= leastAlike ? score : 0;
}

/** Levenshtein distance: the fewest single-character changes that turn one word into the other. */
function editDistance(left: string, right: string): number {
  let above = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const change = left[row - 1] === right[column - 1] ? 0 : 1;
      const replaced = (above[column - 1] ?? 0) + change;
      const removed = (above[column] ?? 0) + 1;
      const added = (current[column - 1] ?? 0) + 1;
      current.push(Math.min(replaced, removed, added));
    }
    above = current;
  }
  return above[right.length] ?? 0;
}
