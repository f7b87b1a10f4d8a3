import type { TypedWord } from "../platform/typed-words.ts";
import type { Lexicon } from "./lexicon.ts";
import { nearestTopics, telling, type Near, type Topic } from "./nearness.ts";
import type { ReadGroup } from "./read-groups.ts";
import { UnderstoodKind } from "./term-word.entity.ts";
import { rankOf } from "./word-vectors.ts";

/*
 * What a search is about as a whole, where its words are not what any subject or skill is called: the one they come nearest
 * to in meaning. It wins over what single words among them mean: who looks for help to get off the sofa and run is not
 * looking for furniture. Pure, but for the table of words.
 * The figures were chosen on tests/bench/relevance.
 */

/** What comes less near than this is often another thing than was meant. */
const leastNearness = 0.6;
/** What comes so near counts more than the words themselves; and words that nobody wrote are met by it, if they alone do. */
const nearEnough = 0.85;
/** Of the words that tell something, the table must know so many: else too little of what is meant is seen. */
const leastKnown = 0.6;
/** What a single word was read as weighs at least so much of what it would, beside what all of them come nearest to. */
const leastCertainty = 0.1;
/** It weighs the more, the nearer it comes itself to what all of them mean: from this share of the nearest on. */
const leastShare = 0.85;
/** So many words tell something together. */
const several = 2;
/** A skill that comes nearly as near as the nearest subject is meant too, and the other way round. */
const nearlyAsNear = 0.97;

const names: ReadonlySet<UnderstoodKind> = new Set([UnderstoodKind.LANGUAGE, UnderstoodKind.AREA]);

/** What words come nearest to: a subject, a skill or one of each. */
export interface NearReading {
  words: TypedWord[];
  topics: Topic[];
  /** Whether words among them that nobody wrote are met by it. */
  meets: boolean;
  /** Whether it is so near that it counts more than whoever writes the words. */
  close: boolean;
  /** How near each topic is, as a share of the nearest. */
  shares: ReadonlyMap<Topic, number>;
}

function toldBy(words: readonly TypedWord[]): TypedWord[] {
  const told = new Set(telling(words.map(({ word }) => word)));
  return words.filter(({ word }) => told.has(word));
}

/** Whether words were read as a name: of a language, a place. It says for whom or where, not what. */
function isName({ terms }: ReadGroup): boolean {
  return terms.some(({ kind }) => names.has(kind));
}

/** Whether words say for whom or where something is needed: that stays as sure as it was, whatever is needed. */
function isForWhom(group: ReadGroup): boolean {
  return isName(group) || group.terms.some(({ kind }) => kind === UnderstoodKind.COMMUNITY);
}

/** What is asked for: what the words were read as, which of them may be read, and which stand in no document. */
interface Asked {
  groups: readonly ReadGroup[];
  open: readonly TypedWord[];
  unknown: ReadonlySet<string>;
}

/** What the words of a search come nearest to; null where nothing is near, or where all that they tell was read together. */
export function nearReading(lexicon: Lexicon, { groups, open, unknown }: Asked): NearReading | null {
  const named = new Set(groups.filter(isName).flatMap(({ words }) => words));
  const words = toldBy(open).filter((word) => !named.has(word));
  const together = groups.some((group) => toldBy(group.words).length === words.length);
  const known = words.map(({ word }) => word).filter((word) => rankOf(word) !== null);
  if (known.length === 0 || known.length < words.length * leastKnown || (together && words.length >= several)) {
    return null;
  }
  const all = nearestTopics(lexicon, known);
  const nearest = all[0];
  if (!nearest || nearest.nearness < leastNearness) {
    return null;
  }
  const isOtherKind = ({ topic }: Near): boolean => (topic.term === null) !== (nearest.topic.term === null);
  const other = all.find((one) => isOtherKind(one) && one.nearness >= nearest.nearness * nearlyAsNear);
  const unwritten = nearestTopics(lexicon, known.filter((word) => unknown.has(word)))[0];
  return {
    words,
    topics: [nearest, ...(other ? [other] : [])].map(({ topic }) => topic),
    meets: unwritten?.topic === nearest.topic && unwritten.nearness >= nearEnough,
    close: nearest.nearness >= nearEnough,
    shares: new Map(all.map(({ topic, nearness }) => [topic, nearness / nearest.nearness])),
  };
}

function isReadAs({ subject, term }: Topic, { subjects, terms }: ReadGroup): boolean {
  return subject ? subjects.includes(subject.label) : terms.some(({ subjectId }) => subjectId === term?.subjectId);
}

/** Whether these words were read as what all words come nearest to. */
export function isNearest({ topics }: NearReading, group: ReadGroup): boolean {
  return topics.some((topic) => isReadAs(topic, group));
}

/** How sure it is that a word among several was read as what is meant. */
function certaintyOf({ shares }: NearReading, group: ReadGroup): number {
  const near = [...shares].filter(([topic]) => isReadAs(topic, group)).map(([, share]) => (share - leastShare) / (1 - leastShare));
  return Math.max(leastCertainty, ...near);
}

/** The groups, those less sure that a single word of several was read as, by how near they come to what all mean. */
export function lessSure(groups: readonly ReadGroup[], near: NearReading): ReadGroup[] {
  const isLess = (group: ReadGroup): boolean => !isForWhom(group) && !isNearest(near, group) && toldBy(group.words).length < several;
  return groups.map((group) => (near.words.length >= several && isLess(group) ? { ...group, certainty: certaintyOf(near, group) } : group));
}
