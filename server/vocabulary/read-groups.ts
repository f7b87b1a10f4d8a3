import { Area } from "../places/area.entity.ts";
import type { Context } from "../platform/context.ts";
import { nodeId } from "../platform/node.ts";
import { textOf, type TypedWord } from "../platform/typed-words.ts";
import { Community } from "./community.entity.ts";
import { Language } from "./language.entity.ts";
import { termName, type Called, type Lexicon, type Phrase, type TermKey } from "./lexicon.ts";
import { isNearest, lessSure, type NearReading } from "./near-reading.ts";
import type { PlaceRead } from "./postcodes-read.ts";
import { calledExactly, calledNearly, isTerm, runsIn, saying, type Found } from "./runs-read.ts";
import { Skill } from "./skill.entity.ts";
import type { Saying, SubjectPhrase } from "./subjects.ts";
import { UnderstoodKind } from "./term-word.entity.ts";
import { Understood } from "./understood.ts";

/*
 * What runs of words mean: the terms that are called so, with the values filters take, and the subjects.
 */

const mostMeanings = 3;

/** Words of a search that were read as terms, or as a subject. */
export interface ReadGroup {
  words: TypedWord[];
  /** The same as they were typed, before errors were looked past. */
  typed: string;
  /** What they can mean; usually one. None for a subject that no term is called by. */
  terms: Understood[];
  /** The subjects they are, as people call them. */
  subjects: readonly string[];
  /** What records write of these subjects. */
  sayings: readonly Saying[];
  /** How surely they mean this, from 0 to 1: it weighs so much of what it otherwise would. */
  certainty: number;
  /** Where this is only what all the words come nearest to in meaning: how near. */
  nearly: Pick<NearReading, "meets" | "close"> | null;
}

/** Whether words were read as a place and nothing else. */
export function isPlace({ terms }: ReadGroup): boolean {
  return terms.length > 0 && terms.every(({ kind }) => kind === UnderstoodKind.AREA);
}

/** A term with the value filters take and the name people read; null when it is gone. */
async function termOf(ctx: Context, { kind, subjectId }: TermKey): Promise<{ value: string; label: string } | null> {
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

async function understoodAs(ctx: Context, typed: string, phrases: readonly Phrase[]): Promise<Understood[]> {
  const keys = [...new Map(phrases.map((phrase) => [termName(phrase), phrase])).values()];
  const terms = await Promise.all(
    keys.slice(0, mostMeanings).map(async ({ kind, subjectId }) => {
      const term = await termOf(ctx, { kind, subjectId });
      return term && Object.assign(new Understood(), { ...term, kind, subjectId, words: typed });
    }),
  );
  return terms.filter((term) => term !== null);
}

/** The words at some places, as a search is read by them. */
export async function groupOf(
  ctx: Context,
  lexicon: Lexicon,
  { typed, words }: Record<"typed" | "words", readonly TypedWord[]>,
  { places, phrases }: Found,
): Promise<ReadGroup> {
  const asTyped = textOf(typed.filter(({ place }) => places.includes(place)));
  const terms = await understoodAs(ctx, asTyped, phrases.filter(isTerm));
  const subjectsOf = (run: readonly TypedWord[]): Called[] =>
    [...calledExactly(lexicon, run), ...calledNearly(lexicon, run)].filter((one) => !isTerm(one));
  const within = runsIn(words, saying(words, places), subjectsOf).flatMap((one) => one.phrases);
  const found = [...phrases, ...within].filter((one): one is SubjectPhrase => !isTerm(one));
  const subjects = [...new Map(found.map((one) => [one.subjectId, one.subject])).values()];
  return {
    words: places.map((place) => words[place]).filter((word) => word !== undefined),
    typed: asTyped,
    terms,
    subjects: subjects.map(({ label }) => label),
    sayings: subjects.flatMap(({ written }) => written),
    certainty: 1,
    nearly: null,
  };
}

/**
 * A postcode, as the council's area that it lies in; its first letters alone, as all in which there are such. The code of
 * an area, as that.
 */
export async function groupOfPlace(ctx: Context, words: readonly TypedWord[], { places, areaIds }: PlaceRead): Promise<ReadGroup> {
  const said = places.map((place) => words[place]).filter((word) => word !== undefined);
  const typed = textOf(said);
  const terms = await Promise.all(
    areaIds.map(async (subjectId) => {
      const key = { kind: UnderstoodKind.AREA, subjectId };
      const area = await termOf(ctx, key);
      return area && Object.assign(new Understood(), { ...key, ...area, words: typed });
    }),
  );
  return { words: said, typed, terms: terms.filter((term) => term !== null), subjects: [], sayings: [], certainty: 1, nearly: null };
}

/** Whether anything is meant: a term may be gone since. */
export function isRecognised({ terms, subjects }: ReadGroup): boolean {
  return terms.length + subjects.length > 0;
}

/** What words come nearest to, as a search is read by it. */
async function groupOfNearest(ctx: Context, { words, topics, meets, close }: NearReading, typed: string): Promise<ReadGroup> {
  const subject = topics.find((topic) => topic.subject)?.subject ?? null;
  const term = topics.find((topic) => topic.term)?.term ?? null;
  const found = term ? await termOf(ctx, term) : null;
  return {
    words,
    typed,
    terms: term && found ? [Object.assign(new Understood(), { ...term, ...found, words: typed })] : [],
    subjects: subject ? [subject.label] : [],
    sayings: subject?.written ?? [],
    certainty: 1,
    nearly: { meets, close },
  };
}

/** What the words were read as, with what all of them come nearest to in meaning. */
export async function withNearest(
  ctx: Context,
  groups: readonly ReadGroup[],
  near: NearReading | null,
  asTyped: (words: readonly TypedWord[]) => TypedWord[],
): Promise<ReadGroup[]> {
  if (near === null) {
    return [...groups];
  }
  const isRead = groups.some((group) => isNearest(near, group));
  const nearest = isRead ? [] : [await groupOfNearest(ctx, near, textOf(asTyped(near.words)))];
  return [...lessSure(groups, near), ...nearest.filter(isRecognised)];
}
