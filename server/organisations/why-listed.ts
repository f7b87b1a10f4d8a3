import type { Context } from "../platform/context.ts";
import { phrase, say, theList } from "../platform/language.ts";
import { nameOfTerm } from "../vocabulary/term-name.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { inSentence, partKeys } from "./why-matched.ts";
import { mark, mentions } from "./mentions.ts";
import type { ListSearch } from "./word-list.ts";

/** The sentence about terms of each kind, with `{what}` for their names. */
export type Sentences = Partial<Record<UnderstoodKind, string>>;

/** Why a row of a list was found, in short sentences with the matched words marked; empty when nothing was asked for. */
export async function whyListed(
  ctx: Context,
  search: ListSearch,
  row: { id: string; terms: Partial<Record<UnderstoodKind, readonly string[]>> },
  sentencesOf: Sentences,
): Promise<string[]> {
  const read = search.reading.groups.flatMap(({ terms }) => terms).map(({ kind, subjectId }) => ({ kind, id: subjectId }));
  const chosen = search.chosen.flatMap(({ facet, ids }) => {
    const kind = search.list.facets[facet];
    return kind ? ids.map((id) => ({ kind, id })) : [];
  });
  const asked = [...new Map([...chosen, ...read].map((term) => [`${term.kind} ${term.id}`, term])).values()];
  const met = await Promise.all(
    asked.map(async (term) => {
      const parts = await partKeys(ctx, term);
      const own = (row.terms[term.kind] ?? []).filter((id) => parts.has(id));
      return { ...term, own };
    }),
  );
  const sentences = await Promise.all(
    Object.values(UnderstoodKind).map(async (kind) => {
      const ids = [...new Set(met.filter((one) => one.kind === kind).flatMap(({ own }) => own))];
      const called = await Promise.all(ids.map((id) => nameOfTerm(ctx, kind, id)));
      const names = kind === UnderstoodKind.SKILL ? called.map(inSentence) : called;
      const sentence = sentencesOf[kind];
      return sentence && names.length > 0 ? [phrase(sentence, { what: theList(names.map(mark)) })] : [];
    }),
  );
  const missing = met.filter(({ own }) => own.length === 0).map(({ id }) => id);
  const said = await mentions(ctx, search.list.index, search.reading, { id: row.id, missing });
  const all = [...sentences.flat(), ...(said.length > 0 ? [phrase("Mentions {what}.", { what: theList(said) })] : [])];
  return all.length > 0 ? [all.map((sentence) => say(ctx.language, sentence)).join(" ")] : [];
}
