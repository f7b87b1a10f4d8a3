import type { SearchIndex } from "../database/search.ts";
import type { Context } from "../platform/context.ts";
import { saysNothing, searchWords, type SearchWord } from "../platform/stems.ts";
import { lexiconOf, termName } from "../vocabulary/lexicon.ts";
import type { Saying } from "../vocabulary/subjects.ts";
import type { Reading } from "../vocabulary/understand.ts";
import { wordsOfGroup } from "../vocabulary/ways.ts";
import { runAsWritten, whatItSays, type Said } from "./said.ts";

/** How many names of the same thing are told at most. */
const mostMentions = 2;

/** Fewer letters begin so many words that it tells nothing to name one. */
const leastBegun = 2;

/** So many words of a name tell the same where others stand between them. */
const leastApart = 3;

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
    const runs = [...new Set(found.map((phrase) => runAsWritten(said, phrase.words)))].slice(0, mostMentions);
    return runs.length > 0 ? runs : scattered(said, sayings, typed);
  });
  const written = reading.rest.filter(({ stem }) => said.has([stem])).map((word) => said.asWritten(word));
  const all = [...quoted, ...written];
  return [...new Set(all.length > 0 ? all : begun(said, reading))].map((words) => `“${mark(words)}”`);
}

/** Where no name stands as a run: the words of a longer one, wherever they stand, or what was typed, as far as it is there. */
function scattered(said: Said, sayings: readonly Saying[], typed: readonly SearchWord[]): string[] {
  const apart = sayings.find(({ content }) => content.length >= leastApart && content.every((stem) => said.has([stem])));
  const words = apart ? searchWords(apart.words).filter(({ word }) => !saysNothing(word)) : typed;
  return words.filter(({ stem }) => said.has([stem])).map((word) => said.asWritten(word));
}

/** Where nothing else tells why: a word that begins as the last one does, which may still be being typed. */
function begun(said: Said, { rest }: Reading): string[] {
  const letters = rest.at(-1)?.word ?? "";
  const word = letters.length >= leastBegun ? said.beginning(letters) : null;
  return word === null ? [] : [word];
}
