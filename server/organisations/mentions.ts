import { documentsByKey, type SearchIndex } from "../database/search.ts";
import { written } from "../database/search-expression.ts";
import type { Context } from "../platform/context.ts";
import { lexiconOf, termName } from "../vocabulary/lexicon.ts";
import type { Reading } from "../vocabulary/understand.ts";
import { wordsOfGroup } from "../vocabulary/ways.ts";

/** How many names of the same thing are told at most. */
const mostMentions = 2;

/** Marks words that matched; screens underline what stands between the marks. */
export function mark(words: string): string {
  return `**${plain(words)}**`;
}

/** What people wrote, without anything that would read as a mark. */
export function plain(words: string): string {
  return words.replaceAll("**", "");
}

/** A document, and which of the asked terms it does not carry itself. */
interface Document {
  id: string;
  missing: readonly string[];
}

/** The words that stand in a document's own text: asked for as such, or for a term that it does not carry itself. */
export async function mentions(ctx: Context, index: SearchIndex, reading: Reading, { id, missing }: Document): Promise<string[]> {
  const says = await whatItSays(ctx, index, id);
  const unmet = reading.groups.filter(({ terms }) => terms.every((term) => missing.includes(term.subjectId)));
  const lexicon = unmet.length > 0 ? await lexiconOf(ctx) : null;
  const said = unmet.flatMap(({ words, terms, sayings }) => {
    const typed = wordsOfGroup({ words });
    if (typed.every(({ stem }) => says([stem]))) {
      return typed.map(({ word }) => word);
    }
    const phrases = [...sayings, ...terms.flatMap((term) => lexicon?.byTerm.get(termName(term)) ?? [])];
    const found = phrases.filter(({ content }) => content.length > 0 && says(content));
    return found.map((phrase) => phrase.words).slice(0, mostMentions);
  });
  const rest = reading.rest.filter(({ word, stem }) => says([stem]) || says([word])).map(({ word }) => word);
  return [...new Set([...said, ...rest])].map((words) => `“${mark(words)}”`);
}

/** Whether the names or texts of a document say a run of stems. */
async function whatItSays(ctx: Context, index: SearchIndex, id: string): Promise<(stems: readonly string[]) => boolean> {
  const document = await ctx.load.batch(`what the ${index} says`, id, async (wanted) => {
    const rows = await ctx.database.rows<{ id: string; names: string; words: string }>(
      documentsByKey(ctx.database.kind, index, wanted),
    );
    const known = new Map(rows.map((row) => [row.id, ` ${row.names} | ${row.words} `]));
    return wanted.map((one) => known.get(one) ?? "");
  });
  return (stems) => document.includes(` ${stems.map(written).join(" ")} `);
}
