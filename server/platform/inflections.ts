/*
 * English words without their endings for number and time, for who does it and for the doing: the first and the last steps
 * of Porter's stemmer. The steps between, which take away what makes another word of one ("operatic", "mindfulness"), make
 * more words meet that mean different things than that mean the same. Pure.
 */

const consonants = "[^aeiou][^aeiouy]*";
const vowels = "[aeiouy][aeiou]*";
const hasVowel = new RegExp(`^(?:${consonants})?[aeiouy]`);
const syllable = new RegExp(`^(?:${consonants})?${vowels}${consonants}`);
const oneSyllable = new RegExp(`^(?:${consonants})?${vowels}${consonants}(?:${vowels})?$`);
const moreSyllables = new RegExp(`^(?:${consonants})?(?:${vowels}${consonants}){2,}`);
/** "hop", but not "hoop": such a word had an "e" at its end, or its last letter was doubled. */
const short = new RegExp(`^${consonants}[aeiouy][^aeiouwxy]$`);
const doubled = /([^aeioulsz])\1$/;
const hissing = /(?:ss|us|x|z|ch|sh)es$/;
const plural = /[^sui]s$/;
const tense = /^(.+)(?:ed|ing)$/;

function withoutPlural(word: string): string {
  if (hissing.test(word) || word.endsWith("ies")) {
    return word.slice(0, -2);
  }
  return plural.test(word) ? word.slice(0, -1) : word;
}

function withoutTense(word: string): string {
  if (word.endsWith("eed")) {
    return syllable.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  }
  const stem = tense.exec(word)?.[1] ?? "";
  if (!hasVowel.test(stem)) {
    return word;
  }
  const open = /(?:at|bl|iz)$/.test(stem) || (oneSyllable.test(stem) && short.test(stem));
  return open ? `${stem}e` : doubled.test(stem) ? stem.slice(0, -1) : stem;
}

const doer = /[^e](?:er|or)$/;

/** "interpreter" and "interpreting" meet; of short words most are no doers ("letter", "winter"). */
function withoutDoer(word: string): string {
  const stem = word.slice(0, -2);
  return doer.test(word) && moreSyllables.test(stem) ? stem : word;
}

/** "translate" and "translation", "addict" and "addiction" meet; of short words few do ("station", "section"). */
function withoutNoun(word: string): string {
  const stem = word.slice(0, -"ion".length);
  return word.endsWith("tion") && moreSyllables.test(stem) ? stem : word;
}

/** "carry" and "carries", "house" and "housing", "travel" and "travelling" end alike. */
function evenEnd(word: string): string {
  const stem = word.slice(0, -1);
  if (word.endsWith("y")) {
    return hasVowel.test(stem) ? `${stem}i` : word;
  }
  if (word.endsWith("e")) {
    return moreSyllables.test(stem) || (oneSyllable.test(stem) && !short.test(stem)) ? stem : word;
  }
  return word.endsWith("ll") && moreSyllables.test(word) ? stem : word;
}

const shortest = 3;

/** A folded English word without its endings for number and time, for who does it and for the doing. */
export function withoutInflection(word: string): string {
  return word.length < shortest ? word : evenEnd(withoutNoun(withoutDoer(withoutTense(withoutPlural(word)))));
}
