import { createHash } from "node:crypto";
import { type Profile, TranslationSource } from "./profile.entity.ts";

/** What a profile says, whatever its language. */
export type ProfileWords = Pick<Profile, "purpose" | "whatWeDo" | "howToWorkWithUs">;

/** Whose the words of a profile are, and whether they fit. */
export type Fit = Pick<Profile, "translatedBy" | "staleSince" | "madeFrom">;

/** Whether nothing is said at all. */
export function saysNothing({ purpose, whatWeDo, howToWorkWithUs }: ProfileWords): boolean {
  return [purpose, whatWeDo, howToWorkWithUs ?? ""].every((text) => text === "");
}

/** A digest of words: a translation keeps that of the original it was made from, so that it fits again when they return. */
export function digestOf({ purpose, whatWeDo, howToWorkWithUs }: ProfileWords): string {
  return createHash("sha256").update(JSON.stringify([purpose, whatWeDo, howToWorkWithUs ?? ""])).digest("hex");
}

/** The original as it is written. */
export interface WrittenOriginal {
  words: ProfileWords;
  /** Whether it was a translation that fitted until now: then what fitted the former original fits this one too. */
  saysTheSame: boolean;
  now: string;
}

/**
 * What of another language changes when the original is written. There is one original: what was it before becomes a
 * translation by a person. A translation of other words is out of date, and fits again when the words return.
 */
export function besideOriginal(other: Fit, { words, saysTheSame, now }: WrittenOriginal): Fit {
  const digest = digestOf(words);
  const wasOriginal = other.translatedBy === TranslationSource.ORIGINAL;
  const madeFrom = saysTheSame && other.staleSince === null ? digest : other.madeFrom;
  return {
    translatedBy: wasOriginal ? TranslationSource.HUMAN : other.translatedBy,
    madeFrom,
    staleSince: madeFrom === digest ? null : (other.staleSince ?? now),
  };
}
