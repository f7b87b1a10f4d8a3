import { marksOf } from "./tag-features.ts";
import type { TagRule } from "./tag-rules.ts";

/*
 * Tags learned from texts that people have tagged: for each tag a logistic regression over the words of name and text,
 * and over the rules of the vocabulary that they fit. What is learned comes from the operator's own files alone.
 */

/** A text that people have tagged. */
export interface TaggedText {
  name: string;
  text: string;
  tags: readonly string[];
}

/** What was learned. */
export interface TagModel {
  rules: readonly TagRule[];
  /** The place of each mark in the weights. */
  marks: ReadonlyMap<string, { place: number; rarity: number }>;
  tags: readonly string[];
  /** For each mark the weights of all tags, one after the other. */
  weights: Float32Array;
  /** What a tag is worth before anything is read. */
  starts: Float32Array;
  /** From this likelihood on, a tag is suggested. */
  threshold: number;
}

/** A mark must stand in so many texts to be learned. */
const leastTexts = 2;
/** A tag must be given so often to be learned. */
const leastTagged = 2;
const rounds = 12;
/** A prime, so that it goes through all texts unless their number is a multiple of it. */
const stride = 7919;
const firstStep = 3;
/** How much weights are drawn back to nothing, so that chance does not become a rule. */
const drawBack = 0.00005;
const usualThreshold = 0.3;
const mostTags = 8;

interface Reading {
  places: Int32Array;
  values: Float32Array;
}

function readingOf({ marks, rules }: Pick<TagModel, "marks" | "rules">, name: string, text: string): Reading {
  const known = marksOf(rules, name, text).flatMap((mark) => marks.get(mark) ?? []);
  const length = Math.sqrt(known.reduce((sum, { rarity }) => sum + rarity * rarity, 0)) || 1;
  return {
    places: Int32Array.from(known, ({ place }) => place),
    values: Float32Array.from(known, ({ rarity }) => rarity / length),
  };
}

function marksIn(rules: readonly TagRule[], texts: readonly TaggedText[]): TagModel["marks"] {
  const counted = new Map<string, number>();
  for (const { name, text } of texts) {
    marksOf(rules, name, text).forEach((mark) => counted.set(mark, (counted.get(mark) ?? 0) + 1));
  }
  const kept = [...counted].filter(([, count]) => count >= leastTexts);
  return new Map(kept.map(([mark, count], place) => [mark, { place, rarity: Math.log(texts.length / count) + 1 }]));
}

function scores(model: TagModel, { places, values }: Reading): Float32Array {
  const { tags, weights, starts } = model;
  const sums = Float32Array.from(starts);
  for (let one = 0; one < places.length; one += 1) {
    const start = (places[one] ?? 0) * tags.length;
    const value = values[one] ?? 0;
    for (let tag = 0; tag < sums.length; tag += 1) {
      sums[tag] = (sums[tag] ?? 0) + value * (weights[start + tag] ?? 0);
    }
  }
  return sums.map((sum) => 1 / (1 + Math.exp(-sum)));
}

/** Every so many texts are held back, to find the likelihood from which a tag is worth suggesting. */
const heldBack = 5;
const thresholds = [0.04, 0.06, 0.08, 0.1, 0.13, 0.16, 0.2, 0.25, 0.3, 0.4];

/** Learns from texts that people have tagged. The same texts give the same model. */
export function learnTags(rules: readonly TagRule[], texts: readonly TaggedText[]): TagModel {
  const trial = train(rules, texts.filter((_text, index) => index % heldBack !== 0));
  const kept = texts.filter((_text, index) => index % heldBack === 0);
  const model = train(rules, texts);
  const scored = thresholds.map((threshold) => ({ threshold, score: agreement({ ...trial, threshold }, kept) }));
  scored.sort((one, other) => other.score - one.score);
  return { ...model, threshold: scored[0]?.threshold ?? usualThreshold };
}

/** How far suggestions agree with what people said: micro-F1, from 0 to 1. */
export function agreement(model: TagModel, texts: readonly TaggedText[]): number {
  let right = 0;
  let all = 0;
  for (const { name, text, tags } of texts) {
    const suggested = suggestTags(model, name, text);
    right += suggested.filter((tag) => tags.includes(tag)).length;
    all += suggested.length + tags.length;
  }
  return all === 0 ? 0 : (2 * right) / all;
}

function train(rules: readonly TagRule[], texts: readonly TaggedText[]): TagModel {
  const model = untrained(rules, texts);
  const readings = texts.map(({ name, text }) => readingOf(model, name, text));
  const wanted = texts.map(({ tags }) => Uint8Array.from(model.tags, (tag) => Number(tags.includes(tag))));
  for (let round = 0; round < rounds; round += 1) {
    const step = firstStep / (1 + round / 5);
    for (let index = 0; index < texts.length; index += 1) {
      // A fixed stride through the texts mixes their order without chance.
      const at = (index * stride + round) % texts.length;
      correct(model, readings[at] as Reading, wanted[at] as Uint8Array, step);
    }
  }
  return model;
}

function untrained(rules: readonly TagRule[], texts: readonly TaggedText[]): TagModel {
  const marks = marksIn(rules, texts);
  const counted = new Map<string, number>();
  texts.flatMap(({ tags }) => tags).forEach((tag) => counted.set(tag, (counted.get(tag) ?? 0) + 1));
  const tags = [...counted].filter(([, count]) => count >= leastTagged).map(([tag]) => tag).sort();
  return {
    rules,
    marks,
    tags,
    weights: new Float32Array(marks.size * tags.length),
    starts: Float32Array.from(tags, (tag) => Math.log((counted.get(tag) ?? 1) / texts.length)),
    threshold: usualThreshold,
  };
}

function correct(model: TagModel, reading: Reading, wanted: Uint8Array, step: number): void {
  const { tags, weights, starts } = model;
  const missed = scores(model, reading).map((likelihood, tag) => (wanted[tag] ?? 0) - likelihood);
  const kept = 1 - step * drawBack;
  for (let one = 0; one < reading.places.length; one += 1) {
    const start = (reading.places[one] ?? 0) * tags.length;
    const pull = step * (reading.values[one] ?? 0);
    for (let tag = 0; tag < missed.length; tag += 1) {
      weights[start + tag] = (weights[start + tag] ?? 0) * kept + pull * (missed[tag] ?? 0);
    }
  }
  for (let tag = 0; tag < missed.length; tag += 1) {
    starts[tag] = (starts[tag] ?? 0) + 0.01 * step * (missed[tag] ?? 0);
  }
}

/** The tags that fit a text, likeliest first; at least one where anything was recognised at all. */
export function suggestTags(model: TagModel, name: string, text: string): string[] {
  const reading = readingOf(model, name, text);
  if (reading.places.length === 0) {
    return [];
  }
  const likely = [...scores(model, reading)].map((likelihood, tag) => ({ tag: model.tags[tag] ?? "", likelihood }));
  likely.sort((one, other) => other.likelihood - one.likelihood);
  return likely.filter(({ likelihood }, index) => index === 0 || (index < mostTags && likelihood >= model.threshold)).map(({ tag }) => tag);
}
