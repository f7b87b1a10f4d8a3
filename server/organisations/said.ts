import { documentsByKey, type SearchIndex } from "../database/search.ts";
import { gap, unwritten, written } from "../database/search-expression.ts";
import type { Context } from "../platform/context.ts";
import { saysNothing, searchWords, type SearchWord } from "../platform/stems.ts";

/** What a document says, to quote from. */
export interface Said {
  /** Whether its names or texts hold a run of stems. */
  has(stems: readonly string[]): boolean;
  /** A word as the document writes it: who asks for "Bangladeshy" is told of “Bangladeshi”. */
  asWritten(word: SearchWord): string;
  /** A word of the document that begins with these letters; null where there is none. */
  beginning(letters: string): string | null;
}

interface Row {
  id: string;
  names: string;
  words: string;
  wider: string;
}

/** Reads a row of the index: behind the last gap stand the words as they were written, where the stem is another. */
function saidIn({ names, words, wider }: Row): Said {
  const tokens = wider.split(" ");
  const end = tokens.lastIndexOf(gap);
  const text = ` ${names} ${gap} ${words} ${gap} ${tokens.slice(0, Math.max(end, 0)).join(" ")} `;
  const forms = new Map<string, string[]>();
  for (const form of tokens.slice(end + 1).map(unwritten)) {
    const stem = searchWords(form)[0]?.stem ?? form;
    forms.set(stem, [...(forms.get(stem) ?? []), form]);
  }
  return {
    has: (stems) => text.includes(` ${stems.map(written).join(" ")} `),
    asWritten: ({ word, stem }) => {
      const own = forms.get(stem) ?? [];
      return own.includes(word) || word === stem ? word : (own[0] ?? stem);
    },
    beginning: (letters) => {
      const begins = (one: string): boolean => one.startsWith(letters);
      return [...forms.values()].flat().find(begins) ?? text.split(" ").map(unwritten).find(begins) ?? null;
    },
  };
}

const nothing: Said = { has: () => false, asWritten: ({ word }) => word, beginning: () => null };

/** What a document says; read for all documents of a page at once. */
export function whatItSays(ctx: Context, index: SearchIndex, id: string): Promise<Said> {
  return ctx.load.batch(`what the ${index} says`, id, async (wanted) => {
    const rows = await ctx.database.rows<Row>(documentsByKey(ctx.database.kind, index, wanted));
    const known = new Map(rows.map((row) => [row.id, saidIn(row)]));
    return wanted.map((one) => known.get(one) ?? nothing);
  });
}

/** A run of words as the document writes them, without words at its ends that say nothing. */
export function runAsWritten(said: Said, words: string): string {
  const all = searchWords(words);
  const telling = all.map(({ word }) => !saysNothing(word));
  const run = all.slice(telling.indexOf(true), telling.lastIndexOf(true) + 1);
  const own = run.map((word) => (saysNothing(word.word) ? word.word : said.asWritten(word)));
  return run.length === all.length && own.every((word, place) => word === run[place]?.word) ? words : own.join(" ");
}
