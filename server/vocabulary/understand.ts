import { join, sql } from "../database/sql.ts";
import { Area } from "../places/area.entity.ts";
import type { Context } from "../platform/context.ts";
import { nodeId } from "../platform/node.ts";
import { searchWords, type SearchWord } from "../platform/stems.ts";
import { Community } from "./community.entity.ts";
import { Language } from "./language.entity.ts";
import { Skill } from "./skill.entity.ts";
import { UnderstoodKind } from "./term-word.entity.ts";
import { Understood } from "./understood.ts";

/** A search as it was read: terms that were recognised, and the words that are left. */
export interface Reading {
  /** Each run of words with the terms it can mean; usually one. */
  groups: { words: SearchWord[]; terms: Understood[] }[];
  /** Words to be found as such. */
  rest: SearchWord[];
}

const mostWords = 20;
const longestName = 6;
const mostMeanings = 3;

/** Words that say nothing about what is looked for. */
const empty = new Set(
  ("a an and any anyone are as at be by can do for from get have how i im in is it me my near nearby need needs of on or " +
    "our please she someone somebody speak speaks speaking that the their them there they this to us want we who with " +
    "you your looking find").split(" "),
);

/** Words that are looked for only when nothing else is left: every organisation helps, supports and is a group. */
const faint = new Set("help helps helping support supports people group groups organisation organisations".split(" "));

interface Hit {
  kind: UnderstoodKind;
  subjectId: string;
  stems: string;
}

interface Span {
  start: number;
  end: number;
}

function stemsOf(words: readonly SearchWord[]): string {
  return words.map(({ stem }) => stem).join(" ");
}

/** Which words the reader wants to be matched as words only. */
function literalPlaces(words: readonly SearchWord[], literally: readonly string[]): Set<number> {
  const places = new Set<number>();
  for (const phrase of literally.map(searchWords).filter((one) => one.length > 0)) {
    words.forEach((_word, start) => {
      if (stemsOf(words.slice(start, start + phrase.length)) === stemsOf(phrase)) {
        phrase.forEach((_one, offset) => places.add(start + offset));
      }
    });
  }
  return places;
}

/** Every run of words that could be the name of a term, the longest first. */
function spansOf(words: readonly SearchWord[], literal: ReadonlySet<number>): Span[] {
  const spans: Span[] = [];
  for (let length = Math.min(longestName, words.length); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const places = Array.from({ length }, (_unused, offset) => start + offset);
      const sayNothing = places.every((place) => empty.has(words[place]?.word ?? ""));
      if (!sayNothing && !places.some((place) => literal.has(place))) {
        spans.push({ start, end: start + length });
      }
    }
  }
  return spans;
}

async function hitsFor(ctx: Context, names: readonly string[]): Promise<Map<string, Hit[]>> {
  const hits = new Map<string, Hit[]>();
  if (names.length === 0) {
    return hits;
  }
  const rows = await ctx.database.rows<Hit>(sql`
    select distinct kind, "subjectId", stems from term_word where stems in (${join([...new Set(names)])})
    order by kind, "subjectId"`);
  for (const row of rows) {
    hits.set(row.stems, [...(hits.get(row.stems) ?? []), row]);
  }
  return hits;
}

/** A term with the value filters take and the name people read; null when it is gone. */
async function termOf(ctx: Context, kind: UnderstoodKind, subjectId: string): Promise<{ value: string; label: string } | null> {
  if (kind === UnderstoodKind.LANGUAGE) {
    const language = await ctx.load.one(Language, subjectId);
    return language && { value: language.id, label: language.englishName };
  }
  if (kind === UnderstoodKind.AREA) {
    const area = await ctx.load.one(Area, subjectId);
    return area && { value: area.code, label: area.name };
  }
  const term = await ctx.load.one<Skill | Community>(kind === UnderstoodKind.SKILL ? Skill : Community, subjectId);
  return term && { value: nodeId(term), label: term.name };
}

async function understoodAs(ctx: Context, words: SearchWord[], hits: readonly Hit[]): Promise<Understood[]> {
  const terms = await Promise.all(
    hits.slice(0, mostMeanings).map(async ({ kind, subjectId }) => {
      const term = await termOf(ctx, kind, subjectId);
      const typed = words.map(({ word }) => word).join(" ");
      return term && Object.assign(new Understood(), { ...term, kind, subjectId, words: typed });
    }),
  );
  return terms.filter((term) => term !== null);
}

/**
 * Reads what somebody typed: runs of words that name a skill, language, area or community (also by everyday words, in
 * any language of the vocabulary) are taken as that, the longest first; of the others, those that say something are
 * kept as words. Never fails, whatever is typed.
 */
export async function understand(ctx: Context, text: string, literally: readonly string[]): Promise<Reading> {
  const words = searchWords(text).slice(0, mostWords);
  const literal = literalPlaces(words, literally);
  const spans = spansOf(words, literal);
  const hits = await hitsFor(ctx, spans.map(({ start, end }) => stemsOf(words.slice(start, end))));
  const taken = new Set<number>();
  const groups: (Reading["groups"][number] & Span)[] = [];
  for (const { start, end } of spans) {
    const run = words.slice(start, end);
    const found = hits.get(stemsOf(run));
    const places = run.map((_word, offset) => start + offset);
    if (found && !places.some((place) => taken.has(place))) {
      places.forEach((place) => taken.add(place));
      groups.push({ start, end, words: run, terms: await understoodAs(ctx, run, found) });
    }
  }
  const left = words.filter((_word, place) => !taken.has(place));
  return { groups: groups.sort((one, other) => one.start - other.start), rest: wordsToFind(left, groups.length > 0) };
}

/** The words that say something; if none does, whatever was typed. */
export function wordsToFind(words: readonly SearchWord[], elsewhere: boolean): SearchWord[] {
  const saying = words.filter(({ word }) => !empty.has(word));
  const clear = saying.filter(({ word }) => !faint.has(word));
  if (clear.length > 0 || elsewhere) {
    return clear;
  }
  return saying.length > 0 ? saying : [...words];
}
