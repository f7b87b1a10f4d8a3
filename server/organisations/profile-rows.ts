import type { Changes } from "../platform/audit.ts";
import { changesOf, type Transaction } from "../platform/transaction.ts";
import { Profile, TranslationSource } from "./profile.entity.ts";
import { besideOriginal, digestOf, saysNothing, type ProfileWords } from "./profile-translations.ts";

/** What is written in one language, beside what stands there and in the others. */
export interface Writing {
  lang: string;
  words: ProfileWords;
  translatedBy: TranslationSource;
  /** Whether somebody wrote them beside the original as it stands, so that they fit where they are a translation. */
  besideIt: boolean;
  old: Profile | undefined;
  others: readonly Profile[];
}

/** Whether words are those that the other languages are translated from. */
export function isOriginal({ translatedBy }: Pick<Profile, "translatedBy">): boolean {
  return translatedBy === TranslationSource.ORIGINAL;
}

/** Whether words were made by a machine. */
export function isByMachine({ translatedBy }: Pick<Profile, "translatedBy">): boolean {
  return translatedBy === TranslationSource.MACHINE;
}

/** What words are unless somebody says it: the original where there is none yet, else a translation by a person. */
export function usualSource(others: readonly Profile[]): TranslationSource {
  return others.some(isOriginal) ? TranslationSource.HUMAN : TranslationSource.ORIGINAL;
}

/** Whether other languages would be left without what they were translated from, were these words gone or not the original. */
export function othersNeed({ old, others }: Pick<Writing, "old" | "others">): boolean {
  return old !== undefined && isOriginal(old) && others.length > 0 && !others.some(isOriginal);
}

/** The columns of the language that is written: its words, whose they are, and whether they fit. */
function columnsOf({ words, translatedBy, besideIt, old, others }: Writing, now: string): Partial<Profile> {
  const original = others.find(isOriginal);
  if (isOriginal({ translatedBy }) || !original) {
    return { ...words, translatedBy, staleSince: null, madeFrom: old?.madeFrom ?? null };
  }
  if (besideIt) {
    return { ...words, translatedBy, staleSince: null, madeFrom: digestOf(original) };
  }
  const saysTheSame = digestOf(words) === digestOf(original);
  const unmade = { translatedBy, madeFrom: null, staleSince: null };
  return { ...words, ...besideOriginal(unmade, { words: original, saysTheSame, now }) };
}

/** What changes in the other languages: only where the original is written. */
function columnsBeside({ words, translatedBy, old, others }: Writing, now: string): [Profile, Partial<Profile>][] {
  const saysMore = Object.keys(changesOf(old ?? new Profile(), words)).length > 0;
  const moves = old === undefined || !isOriginal(old);
  if (!isOriginal({ translatedBy }) || !(saysMore || moves)) {
    return [];
  }
  const saysTheSame = !saysMore && old?.staleSince === null;
  return others.map((other) => [other, besideOriginal(other, { words, saysTheSame, now })]);
}

/** Changes of what people read, each with its language: "purpose (ur)". */
function told(lang: string, before: Profile, columns: Partial<Profile>): Changes {
  const { purpose, whatWeDo, howToWorkWithUs, translatedBy, staleSince } = columns;
  const changes = Object.entries(changesOf(before, { purpose, whatWeDo, howToWorkWithUs, translatedBy, staleSince }));
  return Object.fromEntries(changes.map(([field, values]) => [`${field} (${lang})`, values] as const));
}

const nothing = { purpose: "", whatWeDo: "", howToWorkWithUs: null };

/**
 * Writes the words of one language, in the running transaction. Where the original changes, translations are marked as out
 * of date until they are written again, or the original says again what they were made from. A language in which no word is
 * left is taken away. Answers what is told of it.
 */
export async function writeWords(tx: Transaction, organisationId: string, writing: Writing): Promise<Changes> {
  const { lang, words, old } = writing;
  if (old && saysNothing(words)) {
    await tx.remove(Profile, { id: old.id });
    return told(lang, old, nothing);
  }
  const columns = columnsOf(writing, tx.now);
  if (old) {
    await tx.update(Profile, { id: old.id }, columns);
  } else {
    await tx.insert(Profile, { ...columns, organisationId, lang });
  }
  const beside = columnsBeside(writing, tx.now);
  for (const [other, patch] of beside) {
    await tx.update(Profile, { id: other.id }, patch);
  }
  const further = beside.map(([other, patch]) => told(other.lang, other, patch));
  return Object.assign({}, told(lang, old ?? new Profile(), columns), ...further) as Changes;
}
