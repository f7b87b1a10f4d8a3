import { paragraphs } from "../organisations/wording.ts";
import type { Words } from "../platform/language.ts";
import { Refusal } from "../platform/refusal.ts";

/** How long a text may be, in characters, and what to say when there is none or too little of it. */
interface Bounds {
  least: number;
  most: number;
  /** The sentence for a text that is missing or too short. */
  missing: Words;
}

/**
 * A text that has to be there, as a person wrote it, without the spaces around it.
 * @throws Refusal INVALID when it is too short or too long.
 */
export function requiredWords(path: string, text: string, { least, most, missing }: Bounds): string {
  const words = paragraphs([path], text, most);
  if ([...words].length < least) {
    throw Refusal.invalid(path, missing);
  }
  return words;
}
