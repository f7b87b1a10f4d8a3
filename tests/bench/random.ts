/** Numbers that look random and are the same in every run with the same seed (mulberry32). */
export interface Random {
  /** From 0 up to, but not reaching, 1. */
  next(): number;
  /** A whole number from 0 up to, but not reaching, the limit. */
  below(limit: number): number;
  /** One of them. */
  pick<Thing>(things: readonly Thing[]): Thing;
  /** So many different ones, or all where there are fewer. */
  some<Thing>(things: readonly Thing[], count: number): Thing[];
}

/** Starts the numbers at a seed. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (things) => things[below(things.length)]!,
    some: (things, count) => {
      const chosen = new Set<number>();
      while (chosen.size < Math.min(count, things.length)) {
        chosen.add(below(things.length));
      }
      return [...chosen].map((index) => things[index]!);
    },
  };
}

/** A key as `newKey` makes them, but the same in every run: the time part counts up, the rest is drawn. */
export function keys(numbers: Random): () => string {
  let count = 0;
  const hex = (digits: number): string => numbers.below(16 ** digits).toString(16).padStart(digits, "0");
  return () => {
    count += 1;
    const time = (1_700_000_000_000 + count).toString(16).padStart(12, "0");
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-8${hex(3)}-${hex(6)}${hex(6)}`;
  };
}
