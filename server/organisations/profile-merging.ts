import type { Changes } from "../platform/audit.ts";
import type { Transaction } from "../platform/transaction.ts";
import { changesOf } from "../platform/transaction.ts";
import { Profile, TranslationSource } from "./profile.entity.ts";
import { isOriginal } from "./profile-rows.ts";
import { besideOriginal, digestOf, type Fit } from "./profile-translations.ts";

/** What merging says anew of the words in one language: whose they are and whether they fit, before and after. */
export interface RewrittenProfile {
  id: string;
  before: Fit;
  after: Fit;
}

/** The words of two records that become one. */
export interface ProfilesOfTwo {
  kept: readonly Profile[];
  merged: readonly Profile[];
  /** Keys of those of the merged record that go over; in a language that the kept record has, its own stay. */
  moving: readonly string[];
}

function fitOf({ translatedBy, staleSince, madeFrom }: Fit): Fit {
  return { translatedBy, staleSince, madeFrom };
}

/**
 * What is said anew of the words of two records when they are on one page. There is one original: that of the kept record,
 * or the other's where it has none. What was written beside the other original was not made from this one: it is a
 * translation that is out of date, unless both originals say the same. Both originals are listed, also where nothing
 * changes, so that each record has its own again when the merge is taken back.
 */
export function profilesTogether({ kept, merged, moving }: ProfilesOfTwo, now: string): RewrittenProfile[] {
  const goingOver = merged.filter(({ id }) => moving.includes(id));
  const keptOriginal = kept.find(isOriginal);
  const original = keptOriginal ?? goingOver.find(isOriginal);
  if (!original || goingOver.length === 0) {
    return [];
  }
  const other = (keptOriginal ? merged : kept).find(isOriginal);
  const saysTheSame = other !== undefined && digestOf(other) === digestOf(original);
  const beside = (keptOriginal ? goingOver : kept).map((profile) => {
    const fit = fitOf(Object.assign(new Profile(), profile, besideOriginal(profile, { words: original, saysTheSame, now })));
    return { id: profile.id, before: fitOf(profile), after: fit };
  });
  return [{ id: original.id, before: fitOf(original), after: fitOf(original) }, ...beside];
}

/** The words that are no longer the original. */
export function noLongerOriginal(rewritten: readonly RewrittenProfile[]): RewrittenProfile[] {
  return rewritten.filter(({ before, after }) => before.translatedBy !== after.translatedBy);
}

/** What a person reads of it in the history: "translatedBy (ur)". */
export function toldTogether(rewritten: readonly RewrittenProfile[], profiles: readonly Profile[]): Changes {
  const told = rewritten.flatMap(({ id, before, after }) => {
    const lang = profiles.find((profile) => profile.id === id)?.lang ?? "";
    const changes = changesOf<Partial<Fit>>(before, { translatedBy: after.translatedBy, staleSince: after.staleSince });
    return Object.entries(changes).map(([field, values]) => [`${field} (${lang})`, values] as const);
  });
  return Object.fromEntries(told);
}

/** Writes what is said anew. */
export async function writeTogether(tx: Transaction, rewritten: readonly RewrittenProfile[]): Promise<void> {
  for (const { id, after } of rewritten) {
    await tx.update(Profile, { id }, after);
  }
}

/** What it was before, but for what somebody wrote since; words that were made from the other original do not fit this one. */
function fitApart(profile: Profile, { before, after }: RewrittenProfile, now: string): Fit {
  const writtenSince = profile.madeFrom !== after.madeFrom;
  return {
    translatedBy: profile.translatedBy === after.translatedBy ? before.translatedBy : profile.translatedBy,
    madeFrom: writtenSince ? profile.madeFrom : before.madeFrom,
    staleSince: writtenSince ? now : profile.staleSince === after.staleSince ? before.staleSince : profile.staleSince,
  };
}

/**
 * Says of the words of two records what was said before they were merged, once each has its rows again. Each has the
 * original that it had, unless it has got another one since.
 */
export async function writeApart(tx: Transaction, rewritten: readonly RewrittenProfile[], records: readonly string[]): Promise<void> {
  for (const organisationId of records) {
    const profiles = await tx.manager.findBy(Profile, { organisationId });
    const apart = profiles.map((profile) => {
      const one = rewritten.find(({ id }) => id === profile.id);
      const wasOriginal = one !== undefined && isOriginal(one.before);
      return { id: profile.id, wasOriginal, fit: one ? fitApart(profile, one, tx.now) : fitOf(profile) };
    });
    const hasOriginal = apart.some(({ fit }) => isOriginal(fit));
    for (const { id, wasOriginal, fit } of apart) {
      const original = { ...fit, translatedBy: TranslationSource.ORIGINAL, staleSince: null };
      await tx.update(Profile, { id }, wasOriginal && !hasOriginal ? original : fit);
    }
  }
}
