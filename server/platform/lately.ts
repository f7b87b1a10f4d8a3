/** Keeps a value as the one asked for last; of more than so many, the one that was not asked for longest is forgotten. */
export function keepLately<Key, Value>(kept: Map<Key, Value>, key: Key, value: Value, most: number): void {
  kept.delete(key);
  kept.set(key, value);
  if (kept.size > most) {
    const [oldest] = kept.keys();
    kept.delete(oldest as Key);
  }
}
