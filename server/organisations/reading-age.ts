/*
 * How hard English words are to read, by the Flesch-Kincaid grade (Kincaid, Fishburne, Rogers and Chissom, 1975):
 *
 *   grade = 0.39 × words a sentence + 11.8 × syllables a word − 15.59
 *
 * Children of grade 1 are about six years old, so that the reading age is the grade + 5. It counts lengths and knows
 * nothing of meaning: a hint for whoever writes, never a mark.
 */

const leastWords = 20;
const youngest = 5;
const yearsBeforeSchool = 5;

/** Syllables of an English word, about: groups of vowels, without a silent e at the end. */
function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/gu, "");
  const spoken = letters.replace(/(?:[^laeiouy]e|[^aeiouy]es|[^aeiouytd]ed)$/u, (ending) => ending.charAt(0));
  return Math.max(1, spoken.match(/[aeiouy]+/gu)?.length ?? 1);
}

/**
 * About how old somebody has to be to read the text easily, in whole years.
 * @param lang a BCP 47 tag; null for any language but English, for which the formula was not made.
 * @returns null where there are fewer than 20 words, too few to tell.
 */
export function readingAge(text: string, lang: string): number | null {
  const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  if (!/^en(?:-|$)/u.test(lang) || words.length < leastWords) {
    return null;
  }
  const sentences = text.split(/[.!?]+(?:\s|$)|\n+/u).filter((sentence) => /\p{L}/u.test(sentence)).length;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
  return Math.max(youngest, Math.round(grade + yearsBeforeSchool));
}
