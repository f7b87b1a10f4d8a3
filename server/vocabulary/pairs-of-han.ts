import type { SearchWord } from "../platform/stems.ts";

const pairOfHan = /^\p{Script=Han}{2}$/u;

/** Whether this is a pair of Chinese characters that lies across the edge of a pair that was read: it is no word. */
export function straddles(words: readonly SearchWord[], place: number, used: ReadonlySet<number>): boolean {
  const word = words[place]?.word ?? "";
  const overlaps = (one: string, next: string): boolean => pairOfHan.test(one) && pairOfHan.test(next) && [...one][1] === [...next][0];
  const before = used.has(place - 1) && overlaps(words[place - 1]?.word ?? "", word);
  const after = used.has(place + 1) && overlaps(word, words[place + 1]?.word ?? "");
  return before || after;
}
