/*
 * Names that a register writes in capitals, made readable. Only names in capitals are touched; the register's own
 * spelling is kept beside.
 */

/** Words that stay in capitals. Words without a vowel do so anyway, and so do initials with dots. */
const acronyms = new Set(
  (
    "UK CIC CIO SCIO CE NHS GP YMCA YWCA UNICEF RSPCA RSPB RNLI PTA PTFA PSA HIV AIDS USA US EU BBC WI U3A RC RAF RAFA ATC HMS IT ICT " +
    "LGBT LGBTQ LGBTQI LGBTQIA BAME ADHD ME MS RDA NSPCC NCT ADA ASD SEN SEND SSAFA AA OAP OAPS BME CVS WRVS RVS TA UNA " +
    "II III IV VI VII VIII IX XI XII XIII XIV XV XVI XX XXI"
  ).split(" "),
);

/** Words without a vowel that are words all the same. */
const words = new Set("ST STS DR MR MRS MS REV REVD LTD MT FT RD NR SR JR BROS CWM FFRWD CRWTH LLYN BRYN GLYN HYWL RHYL BYRD LYNN".split(" "));

/** Words that are small inside a name. */
const small = new Set("a an and at by cum de del der des du for from in into la le nr of on or the to upon von with y yr".split(" "));

/** Beginnings after which a hyphenated word goes on small: co-operative, pre-school. */
const openings = new Set("co pre re non post anti multi inter mid".split(" "));

const vowel = /[AEIOUYÀ-ÖØ-Ýàâäèéêëîïôöùûüÿŵŷ]/iu;
const leastLetters = 3;
/** Longer words with digits are words: U3A stays, CHILDREN4LIFE does not. */
const longestCode = 4;
/** Names with more small letters than this share were written with care. */
const mostSmall = 0.2;

/** Whether a name is written in capitals. */
export function isInCapitals(name: string): boolean {
  const upper = name.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = name.match(/\p{Ll}/gu)?.length ?? 0;
  return upper >= leastLetters && lower / (upper + lower) < mostSmall;
}

function capital(word: string): string {
  const [first = "", ...rest] = [...word];
  return first.toUpperCase() + rest.join("").toLowerCase();
}

/** One run of letters, with its apostrophes: O'Brien, women's, McDonald, and what a quotation begins with. */
function ordinary(word: string): string {
  const [head = "", mark = "", tail = ""] = word.split(/(['’‘`])/u);
  if (head === "" && tail !== "") {
    return `${mark}${ordinary(word.slice(mark.length))}`;
  }
  if (mark !== "" && head.length === 1 && tail.length > 2) {
    return `${head.toUpperCase()}${mark}${ordinary(tail)}`;
  }
  if (mark !== "") {
    return `${ordinary(head)}${word.slice(head.length).toLowerCase()}`;
  }
  if (/^mc\p{L}{2,}$/iu.test(word)) {
    return `Mc${capital(word.slice(2))}`;
  }
  return capital(word);
}

function readWord(word: string, isFirst: boolean): string {
  const upper = word.toUpperCase();
  if (/\p{Ll}/u.test(word) && /\p{Lu}/u.test(word)) {
    return word;
  }
  if (!isFirst && small.has(word.toLowerCase())) {
    return word.toLowerCase();
  }
  if (/^\d+(ST|ND|RD|TH|S)$/.test(upper)) {
    return word.toLowerCase();
  }
  const isCode = /\d/.test(word) && word.length <= longestCode && !/['’]/.test(word);
  const isAcronym = acronyms.has(upper) || isCode || (word.length > 1 && !vowel.test(word) && !words.has(upper));
  return isAcronym ? upper : ordinary(word);
}

/** A word with hyphens: Stoke-on-Trent, Co-operative, Welsh-speaking. */
function readHyphened(word: string, isFirst: boolean): string {
  const [first = "", ...rest] = word.split("-");
  const opening = rest.length > 0 && openings.has(first.toLowerCase());
  const followed = rest.map((part) => (opening ? part.toLowerCase() : readWord(part, false)));
  return [opening ? capital(first) : readWord(first, isFirst), ...followed].join("-");
}

/** Whether the letter at a place of a name is an initial: the A of "J A CLARK" and "M O A", not of "DIAL A RIDE". */
function isInitial(name: string, at: number, letter: string): boolean {
  const isOne = /^\p{Lu}$/u.test(letter);
  return isOne && (/(?:^|\s)\p{Lu}\s$/u.test(name.slice(0, at)) || /^\s\p{Lu}(?:\s|$)/u.test(name.slice(at + letter.length)));
}

/**
 * A name as people write it: "ST MARY'S PRE-SCHOOL (UK)" becomes "St Mary's Pre-school (UK)". Names that are not in
 * capitals come back as they are, without doubled spaces.
 */
export function readableName(name: string): string {
  const tidy = name.normalize("NFC").replace(/\s+/gu, " ").trim();
  if (!isInCapitals(tidy)) {
    return tidy;
  }
  let isFirst = true;
  return tidy.replace(/(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}'’‘`-]+|[^\p{L}\p{N}\s]/gu, (piece, at: number) => {
    if (/^(?:\p{L}\.){2,}$/u.test(piece) || isInitial(tidy, at, piece)) {
      isFirst = false;
      return piece.toUpperCase();
    }
    if (!/[\p{L}\p{N}]/u.test(piece)) {
      isFirst ||= /[(:–—/"“[-]/u.test(piece);
      return piece;
    }
    const read = readHyphened(piece, isFirst);
    isFirst = false;
    return read;
  });
}
