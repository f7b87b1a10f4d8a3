import { authorise, isOperator } from "../identity/authorise.ts";
import type { Context } from "../platform/context.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import { changesOf } from "../platform/transaction.ts";
import { speaksFor } from "./access.ts";
import { ConsentMissing } from "./consent-missing.ts";
import { Consent, ConsentScope, ConsentState } from "./consent.entity.ts";
import { stateOfConsent } from "./consent-state.ts";
import { reindex } from "./find-index.ts";
import { Organisation } from "./organisation.entity.ts";
import { Profile, TranslationSource } from "./profile.entity.ts";
import type { ProfileInput } from "./profile.input.ts";
import { readingAge } from "./reading-age.ts";
import { optionalParagraphs, paragraphs } from "./wording.ts";

const longestText = 5000;

/** The profiles of an organisation: the original first, then by language. */
export async function profilesOf(ctx: Context, organisationId: string): Promise<Profile[]> {
  return inOrder(await ctx.load.many(Profile, "organisationId", organisationId));
}

function inOrder(profiles: readonly Profile[]): Profile[] {
  const place = (profile: Profile): string => `${Number(profile.translatedBy !== TranslationSource.ORIGINAL)}${profile.lang}`;
  return [...profiles].sort((one, other) => (place(one) < place(other) ? -1 : 1));
}

/** The words in the language asked for, else the original; empty words where nothing has been written yet. */
export async function profileIn(ctx: Context, organisationId: string, lang: string | null): Promise<Profile> {
  return profileAmong(await ctx.load.many(Profile, "organisationId", organisationId), lang);
}

/** Of all profiles of an organisation, the one to show to a reader of the language. */
export function profileAmong(all: readonly Profile[], lang: string | null): Profile {
  const profiles = inOrder(all);
  const nothing = Object.assign(new Profile(), {
    lang: lang ?? "en",
    purpose: "",
    whatWeDo: "",
    howToWorkWithUs: null,
    translatedBy: TranslationSource.ORIGINAL,
    staleSince: null,
  });
  return profiles.find((profile) => profile.lang === lang) ?? profiles[0] ?? nothing;
}

/** The reading age of a profile, for those who write for the organisation; null for everybody else. */
export async function readingAgeFor(ctx: Context, profile: Profile): Promise<number | null> {
  const organisation = await ctx.load.one(Organisation, profile.organisationId ?? null);
  if (!organisation || !(speaksFor(ctx, organisation) || isOperator(ctx.actor))) {
    return null;
  }
  return readingAge([profile.purpose, profile.whatWeDo, profile.howToWorkWithUs ?? ""].join("\n"), profile.lang);
}

/** The words of an input, tidied. @throws Refusal INVALID when they are too long. */
export function readWords(input: ProfileInput): Pick<Profile, "purpose" | "whatWeDo" | "howToWorkWithUs"> {
  return {
    purpose: paragraphs(["input", "purpose"], input.purpose, longestText),
    whatWeDo: paragraphs(["input", "whatWeDo"], input.whatWeDo ?? "", longestText),
    howToWorkWithUs: optionalParagraphs(["input", "howToWorkWithUs"], input.howToWorkWithUs, longestText),
  };
}

/** @throws Refusal CONSENT_MISSING unless the organisation agreed that a machine may translate its words. */
async function checkMachine(ctx: Context, organisation: Organisation): Promise<void> {
  const consents = await ctx.load.many(Consent, "organisationId", organisation.id);
  const agreed = consents.some(
    (consent) =>
      consent.scope === ConsentScope.MACHINE_TRANSLATION && stateOfConsent(consent, ctx.today()) === ConsentState.GRANTED,
  );
  if (!agreed) {
    const message = `${organisation.name} has not agreed that a machine translates its words. Agree to it first, or let a person translate.`;
    throw new Refusal(new ConsentMissing(message, ConsentScope.MACHINE_TRANSLATION));
  }
}

/**
 * Writes what an organisation says about itself in one language. Where the original changes, translations are marked
 * as out of date until they are written again; nothing is overwritten.
 * @throws Refusal INVALID, STALE_VERSION; CONSENT_MISSING for words of a machine that the organisation did not agree to.
 */
export async function writeProfile(
  ctx: Context,
  id: string,
  input: ProfileInput,
  expectedVersion: number,
): Promise<Organisation> {
  const organisation = await mustFind(ctx, Organisation, id);
  await authorise(ctx, "organisation.writeProfile", organisation);
  const lang = Intl.getCanonicalLocales(input.lang)[0] ?? input.lang;
  const profiles = await ctx.load.many(Profile, "organisationId", organisation.id);
  const old = profiles.find((profile) => profile.lang === lang);
  const original = profiles.find((profile) => profile.translatedBy === TranslationSource.ORIGINAL);
  const usual = old?.translatedBy ?? (original ? TranslationSource.HUMAN : TranslationSource.ORIGINAL);
  const words = { ...readWords(input), translatedBy: input.translatedBy ?? usual, staleSince: null };
  if (words.translatedBy === TranslationSource.MACHINE && old?.translatedBy !== TranslationSource.MACHINE) {
    await checkMachine(ctx, organisation);
  }
  const changes = changesOf(old ?? new Profile(), words);
  const saysMore = ["purpose", "whatWeDo", "howToWorkWithUs"].some((field) => field in changes);
  const isOriginal = words.translatedBy === TranslationSource.ORIGINAL;
  return ctx.write(async (tx) => {
    const changed = await tx.change(Organisation, organisation, {}, expectedVersion);
    if (old) {
      await tx.update(Profile, { id: old.id }, words);
    } else {
      await tx.insert(Profile, { ...words, organisationId: organisation.id, lang });
    }
    for (const other of profiles.filter((profile) => profile.id !== old?.id && isOriginal && saysMore)) {
      // There is one original: what was the original before becomes a translation by a person.
      const source = other.translatedBy === TranslationSource.ORIGINAL ? TranslationSource.HUMAN : other.translatedBy;
      await tx.update(Profile, { id: other.id }, { translatedBy: source, staleSince: other.staleSince ?? tx.now });
    }
    const named = Object.entries(changes).map(([field, values]) => [`${field} (${lang})`, values] as const);
    await tx.tell({ action: "organisation.writeProfile", subject: changed, changes: Object.fromEntries(named) });
    await reindex(tx.manager, organisation.id);
    return changed;
  });
}
