import { Refusal } from "./refusal.ts";

const mostEntries = 200;

/**
 * The entries of a list that somebody sent, each once.
 * @throws Refusal INVALID when there are more than anybody means.
 */
export function distinct<Entry>(path: string[], entries: readonly Entry[]): Entry[] {
  if (entries.length > mostEntries) {
    throw Refusal.invalid(path, `Send ${mostEntries} at most. You have sent ${entries.length}.`);
  }
  return [...new Set(entries)];
}
