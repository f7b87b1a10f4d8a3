import type { Context } from "./context.ts";
import { say } from "./language.ts";

/** What stands in the place of what was erased. It is kept in English and told in the language of whoever reads it. */
export const tombstones = {
  person: "A former member",
  organisation: "An organisation that was erased",
  message: "This message was erased.",
  question: "A question about an organisation that was erased",
} as const;

const all = new Set<string>(Object.values(tombstones));

/** A text as it is shown: people's own words as they are, what stands for erased words in the reader's language. */
export function shownWords(ctx: Context, text: string): string {
  return all.has(text) ? say(ctx.language, text) : text;
}
