import { sql, type Sql } from "../database/sql.ts";
import { isOperator } from "../identity/authorise.ts";
import type { Context } from "../platform/context.ts";
import { canonicalTag } from "../vocabulary/iso-languages.ts";
import { agreedTo, speaksFor } from "./access.ts";
import { ConsentScope } from "./consent.entity.ts";
import { Organisation } from "./organisation.entity.ts";
import { Profile, TranslationSource } from "./profile.entity.ts";
import type { ProfileInput } from "./profile.input.ts";
import { isByMachine } from "./profile-rows.ts";
import type { ProfileWords } from "./profile-translations.ts";
import { readingAge } from "./reading-age.ts";
import { hasConsent } from "./visible.ts";
import { optionalParagraphs, paragraphs } from "./wording.ts";

const longestText = 5000;

/** The profiles of an organisation that are shown: words of a machine only while it agrees to them. */
async function shownProfiles(ctx: Context, organisationId: string): Promise<Profile[]> {
  const all = await ctx.load.many(Profile, "organisationId", organisationId);
  const areAllShown = !all.some(isByMachine) || (await agreedTo(ctx, organisationId, ConsentScope.MACHINE_TRANSLATION));
  return areAllShown ? all : all.filter((profile) => !isByMachine(profile));
}

/** `shownProfiles` in SQL: that a row of `organisation_profile` is shown; `organisation` is the row it belongs to. */
export function isShownProfile(ctx: Context, profile: Sql, organisation: Sql): Sql {
  return sql`(${profile}."translatedBy" <> ${TranslationSource.MACHINE} or ${hasConsent(ctx, ConsentScope.MACHINE_TRANSLATION, organisation)})`;
}

/** The profiles of an organisation: the original first, then by language. */
export async function profilesOf(ctx: Context, organisationId: string): Promise<Profile[]> {
  return inOrder(await shownProfiles(ctx, organisationId));
}

function inOrder(profiles: readonly Profile[]): Profile[] {
  const place = (profile: Profile): string => `${Number(profile.translatedBy !== TranslationSource.ORIGINAL)}${profile.lang}`;
  return [...profiles].sort((one, other) => (place(one) < place(other) ? -1 : 1));
}

/** The words in the language asked for, else the original; empty words where nothing has been written yet. */
export async function profileIn(ctx: Context, organisationId: string, lang: string | null): Promise<Profile> {
  return profileAmong(await shownProfiles(ctx, organisationId), lang);
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
    madeFrom: null,
  });
  const wanted = lang === null ? null : canonicalTag(lang);
  return profiles.find((profile) => profile.lang === wanted) ?? profiles[0] ?? nothing;
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
export function readWords(input: ProfileInput): ProfileWords {
  return {
    purpose: paragraphs(["input", "purpose"], input.purpose, longestText),
    whatWeDo: paragraphs(["input", "whatWeDo"], input.whatWeDo ?? "", longestText),
    howToWorkWithUs: optionalParagraphs(["input", "howToWorkWithUs"], input.howToWorkWithUs, longestText),
  };
}
