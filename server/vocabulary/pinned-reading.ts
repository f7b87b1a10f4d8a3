import { z } from "zod";
import type { Reading } from "./understand.ts";
import type { Correction } from "./understood.ts";
import type { WordsAsked } from "./worth.ts";

/** What a page was read with, kept in its cursor, so that the list stays the same while documents are added. */
export interface Pinned {
  weights: number[];
  corrections: Correction[];
  unknown: string[];
}

const shape = z.object({
  weights: z.array(z.number().int().min(1).max(1000)).max(100),
  corrections: z.array(z.object({ typed: z.string(), read: z.string() })).max(100),
  unknown: z.array(z.string()).max(100),
});

/** How words were read and weighed, as a value of a cursor. */
export function writePinned(reading: Reading, words: WordsAsked | null): string {
  const pinned: Pinned = { weights: words?.weights ?? [], corrections: reading.corrections, unknown: reading.unknown };
  return JSON.stringify(pinned);
}

/** Reads it back; null for a value that says nothing of it. */
export function readPinned(value: unknown): Pinned | null {
  if (value === undefined) {
    return null;
  }
  try {
    const pinned: unknown = JSON.parse(String(value));
    return shape.safeParse(pinned).data ?? null;
  } catch {
    return null;
  }
}
