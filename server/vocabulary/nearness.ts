import { keepLately } from "../platform/lately.ts";
import { saysNothing } from "../platform/stems.ts";
import { termName, type Lexicon, type TermKey } from "./lexicon.ts";
import { carriers, subjects, type Subject } from "./subjects.ts";
import { UnderstoodKind } from "./term-word.entity.ts";
import { dimensions, meaningOf, ofLengthOne, rememberingRecords } from "./word-vectors.ts";

/*
 * Which subject or skill words come nearest to in meaning, where they are not what it is called. Pure, but for the table
 * of words.
 */

/** Something that words can be near to: a subject, or a skill. */
export interface Topic {
  name: string;
  subject: Subject | null;
  term: TermKey | null;
}

/** A topic, and how near it is, from -1 to 1 for the same. */
export interface Near {
  topic: Topic;
  nearness: number;
}

/** The nearest of all that a topic is called counts so much; the rest is how near all of it lies together. */
const shareOfNearest = 2 / 3;

const scale = 127;

interface Topics {
  topics: Topic[];
  /** Of each topic, which of the phrases below are its own: from the one before to this. */
  ends: number[];
  /** What each phrase means, one after the other. */
  phrases: Int8Array;
  /** What all phrases of each topic mean together. */
  middles: Int8Array;
}

/** The words that tell something of what is meant. */
export function telling(words: readonly string[]): string[] {
  return words.filter((word) => !saysNothing(word) && !carriers.has(word));
}

/** What a phrase means; null unless every word that tells something is known. */
function meaningOfPhrase(words: string, find: (word: string) => number | null): Float32Array | null {
  const told = telling(words.split(" "));
  return told.length > 0 && told.every((word) => find(word) !== null) ? meaningOf(told, find) : null;
}

interface Named {
  topic: Topic;
  called: Set<string>;
}

function namedTopics(lexicon: Lexicon): Named[] {
  const named = new Map<string, Named>();
  const add = (topic: Topic, words: string): void => {
    const known = named.get(topic.name) ?? { topic, called: new Set() };
    known.called.add(words);
    named.set(topic.name, known);
  };
  for (const phrase of subjects.filter(({ exactly }) => !exactly)) {
    add({ name: termName(phrase), subject: phrase.subject, term: null }, phrase.words);
  }
  for (const { kind, subjectId, words } of [...lexicon.byTerm.values()].flat()) {
    if (kind === UnderstoodKind.SKILL) {
      add({ name: termName({ kind, subjectId }), subject: null, term: { kind, subjectId } }, words);
    }
  }
  return [...named.values()];
}

function topicsOf(lexicon: Lexicon): Topics {
  const find = rememberingRecords();
  const each = namedTopics(lexicon).map(({ topic, called }) => ({
    topic,
    meanings: [...called].map((words) => meaningOfPhrase(words, find)).filter((one) => one !== null),
  }));
  const known = each.filter(({ meanings }) => meanings.length > 0);
  let end = 0;
  return {
    topics: known.map(({ topic }) => topic),
    ends: known.map(({ meanings }) => (end += meanings.length)),
    phrases: joined(known.flatMap(({ meanings }) => meanings)),
    middles: joined(known.map(({ meanings }) => middleOf(meanings))),
  };
}

/** What meanings have in common. */
function middleOf(meanings: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(dimensions);
  for (const meaning of meanings) {
    for (let at = 0; at < dimensions; at += 1) {
      sum[at] = (sum[at] ?? 0) + (meaning[at] ?? 0);
    }
  }
  return ofLengthOne(sum);
}

/** Meanings one after the other, in bytes. */
function joined(meanings: readonly Float32Array[]): Int8Array {
  const bytes = new Int8Array(meanings.length * dimensions);
  for (const [place, meaning] of meanings.entries()) {
    for (let at = 0; at < dimensions; at += 1) {
      bytes[place * dimensions + at] = Math.round((meaning[at] ?? 0) * scale);
    }
  }
  return bytes;
}

/** The topics of a lexicon, and what was lately asked for: each page of a list asks for the same words again. */
interface Kept {
  topics: Topics;
  near: Map<string, Near[]>;
}

/** For so many searches it is kept what they come near to. */
const mostKept = 50;
const kept = new WeakMap<Lexicon, Kept>();

function keptOf(lexicon: Lexicon): Kept {
  const known = kept.get(lexicon) ?? { topics: topicsOf(lexicon), near: new Map<string, Near[]>() };
  kept.set(lexicon, known);
  return known;
}

/** The highest product of a meaning with those at some places. */
function highest(asked: Int8Array, meanings: Int8Array, from: number, to: number): number {
  let most = -(scale ** 2);
  for (let start = from * dimensions; start < to * dimensions; start += dimensions) {
    let sum = 0;
    for (let at = 0; at < dimensions; at += 1) {
      sum += (asked[at] ?? 0) * (meanings[start + at] ?? 0);
    }
    most = sum > most ? sum : most;
  }
  return most;
}

function nearestTo({ topics, ends, phrases, middles }: Topics, meaning: Float32Array): Near[] {
  const asked = joined([meaning]);
  const near = topics.map((topic, place) => {
    const nearest = highest(asked, phrases, ends[place - 1] ?? 0, ends[place] ?? 0);
    const all = highest(asked, middles, place, place + 1);
    return { topic, nearness: (shareOfNearest * nearest + (1 - shareOfNearest) * all) / scale ** 2 };
  });
  return near.sort((one, other) => other.nearness - one.nearness);
}

/** How near every topic lies to words, the nearest first. None where no word is known. */
export function nearestTopics(lexicon: Lexicon, words: readonly string[]): readonly Near[] {
  const meaning = meaningOf(words);
  if (meaning === null) {
    return [];
  }
  const { topics, near } = keptOf(lexicon);
  const asked = words.join(" ");
  const found = near.get(asked) ?? nearestTo(topics, meaning);
  keepLately(near, asked, found, mostKept);
  return found;
}
