import { areasByCode } from "../places/places.service.ts";
import type { Context } from "../platform/context.ts";
import { Refusal } from "../platform/refusal.ts";
import { fold } from "../platform/words.ts";
import { canonicalTag } from "../vocabulary/iso-languages.ts";
import { communityKeys, knownLanguages } from "../vocabulary/vocabulary.service.ts";
import type { LanguageOfferInput, OrganisationChange } from "./organisation.input.ts";
import type { OfferedLanguage, Organisation } from "./organisation.entity.ts";
import { websiteFrom } from "./website.ts";
import { line, lines, optionalLine, optionalParagraphs } from "./wording.ts";

const longestName = 200;
const longestNote = 1000;
const earliestYear = 1000;

/**
 * A name as typed.
 * @throws Refusal INVALID when there is none, or it is too long.
 */
export function readName(text: string): string {
  const name = line(["input", "name"], text, longestName);
  if (name === "") {
    throw Refusal.invalid(["input", "name"], "Enter the name of the organisation.");
  }
  return name;
}

function readYear(ctx: Context, year: number | null): number | null {
  const latest = Number(ctx.today().slice(0, 4));
  if (year !== null && (year < earliestYear || year > latest)) {
    throw Refusal.invalid(["input", "foundedYear"], `Enter a year from ${earliestYear} to ${latest}.`);
  }
  return year;
}

/** A website as typed: a scheme is added where it is missing; only http and https are links. */
function readWebsite(text: string | null): string | null {
  const typed = optionalLine(["input", "website"], text, 300);
  if (typed === null) {
    return null;
  }
  const address = websiteFrom(typed);
  if (address === null) {
    throw Refusal.invalid(["input", "website"], "Enter a web address such as www.example.org.");
  }
  return address;
}

function stated(value: boolean | null | undefined): boolean | null {
  return value ?? null;
}

async function readOffers(ctx: Context, offers: readonly LanguageOfferInput[]): Promise<OfferedLanguage[]> {
  const tags = await knownLanguages(ctx, offers.map(({ language }) => language), ["input", "languageOffers"]);
  return tags.map((tag) => {
    const offer = offers.find(({ language }) => canonicalTag(language) === tag);
    return {
      tag,
      spoken: stated(offer?.spoken),
      written: stated(offer?.written),
      signed: stated(offer?.signed),
      interpreting: stated(offer?.interpreting),
    };
  });
}

/** Languages without saying how: what was known about each stays. */
async function readTags(ctx: Context, tags: readonly string[], before: readonly OfferedLanguage[]): Promise<OfferedLanguage[]> {
  const known = await knownLanguages(ctx, tags, ["input", "languages"]);
  const unsaid = { spoken: null, written: null, signed: null, interpreting: null };
  return known.map((tag) => before.find((offer) => offer.tag === tag) ?? { tag, ...unsaid });
}

/**
 * What a change says, as columns; what it leaves out is left out.
 * @throws Refusal INVALID with the path of the field that cannot be accepted.
 */
export async function readFacts(
  ctx: Context,
  input: Omit<OrganisationChange, "identifiers">,
  before: Pick<Organisation, "offeredLanguages">,
): Promise<Partial<Organisation>> {
  const patch: Partial<Organisation> = {};
  if (input.name !== undefined && input.name !== null) {
    patch.name = readName(input.name);
    patch.foldedName = fold(patch.name);
  }
  if (input.otherNames !== undefined) {
    patch.otherNames = lines(["input", "otherNames"], input.otherNames ?? [], longestName);
  }
  if (input.areas !== undefined) {
    patch.areaIds = (await areasByCode(ctx, input.areas ?? [], ["input", "areas"])).map((area) => area.id);
  }
  if (input.communities !== undefined) {
    patch.communityIds = await communityKeys(ctx, input.communities ?? []);
  }
  if (input.languageOffers) {
    patch.offeredLanguages = await readOffers(ctx, input.languageOffers);
  } else if (input.languages !== undefined) {
    patch.offeredLanguages = await readTags(ctx, input.languages ?? [], before.offeredLanguages);
  }
  if (input.website !== undefined) {
    patch.website = readWebsite(input.website);
  }
  if (input.foundedYear !== undefined) {
    patch.foundedYear = readYear(ctx, input.foundedYear);
  }
  if (input.ownWords !== undefined) {
    patch.ownWords = lines(["input", "ownWords"], input.ownWords ?? [], longestName);
  }
  if (input.accessNotes !== undefined) {
    patch.accessNotes = optionalParagraphs(["input", "accessNotes"], input.accessNotes, longestNote);
  }
  if (input.languageOffersNote !== undefined) {
    patch.languageOffersNote = optionalLine(["input", "languageOffersNote"], input.languageOffersNote, longestNote);
  }
  return { ...patch, ...plainFacts(input) };
}

function plainFacts(input: Omit<OrganisationChange, "identifiers">): Partial<Organisation> {
  return {
    ...(input.kind ? { kind: input.kind } : {}),
    ...(input.voice ? { voice: input.voice } : {}),
    ...(input.communityLed !== undefined ? { communityLed: input.communityLed } : {}),
    ...(input.sizeBand !== undefined ? { sizeBand: input.sizeBand } : {}),
  };
}
