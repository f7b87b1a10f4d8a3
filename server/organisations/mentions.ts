import type { SearchIndex } from "../database/search.ts";
import type { Context } from "../platform/context.ts";
import { lexiconOf, termName } from "../vocabulary/lexicon.ts";
import type { Reading } from "../vocabulary/understand.ts";
import { wordsOfGroup } from "../vocabulary/ways.ts";
import { runAsWritten, whatItSays, type Said } from "./said.ts";

/** How many names of the same thing are told at most. */
const mostMentions = 2;

/** Fewer letters begin so many words that it tells nothing to name one. */
const leastBegun = 2;

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
  const said = await whatItSays(ctx, index, id);
  const unmet = reading.groups.filter(({ terms }) => terms.every((term) => missing.includes(term.subjectId)));
  const lexicon = unmet.length > 0 ? await lexiconOf(ctx) : null;
  const quoted = unmet.flatMap(({ words, terms, sayings }) => {
    const typed = wordsOfGroup({ words });
    if (typed.every(({ stem }) => said.has([stem]))) {
      return typed.map((word) => said.asWritten(word));
    }
    const phrases = [...sayings, ...terms.flatMap((term) => lexicon?.byTerm.get(termName(term)) ?? [])];
    const found = phrases.filter(({ content }) => content.length > 0 && said.has(content));
    return [...new Set(found.map((phrase) => runAsWritten(said, phrase.words)))].slice(0, mostMentions);
  });
  const written = reading.rest.filter(({ stem }) => said.has([stem])).map((word) => said.asWritten(word));
  const all = [...quoted, ...written];
  return [...new Set(all.length > 0 ? all : begun(said, reading))].map((words) => `“${mark(words)}”`);
}

/** Where nothing else tells why: a word that begins as the last one does, which may still be being typed. */
function begun(said: Said, { rest }: Reading): string[] {
  const letters = rest.at(-1)?.word ?? "";
  const word = letters.length >= leastBegun ? said.beginning(letters) : null;
  return word === null ? [] : [word];
}
