import { showsDetails } from "../organisations/access.ts";
import { assuranceOfPart } from "../organisations/assurance.service.ts";
import { Capability } from "../organisations/capability.entity.ts";
import { contactsFor } from "../organisations/contact.service.ts";
import { OrganisationIdentifier } from "../organisations/organisation-identifier.entity.ts";
import type { Organisation } from "../organisations/organisation.entity.ts";
import { pageFacts } from "../organisations/page-facts.ts";
import { exactName, exactPoint, placesAt } from "../organisations/place.service.ts";
import { profileIn } from "../organisations/profile.service.ts";
import { visibleOrganisation } from "../organisations/visible.ts";
import { areasByKey } from "../places/places.service.ts";
import type { Context } from "../platform/context.ts";
import type { Service } from "../services/service.entity.ts";
import { Language } from "../vocabulary/language.entity.ts";
import { TermStatus } from "../vocabulary/skill.entity.ts";
import { communitiesByKey, skillsByKey } from "../vocabulary/vocabulary.service.ts";
import { organizationOf, organizationRow, type PublicOrganisation } from "./feed-organization.ts";
import { termsBeside } from "./feed-other-terms.ts";
import { pageAddress } from "./feed-page-address.ts";
import type { ShownPlace } from "./feed-places.ts";
import type { FeedRecord } from "./feed-record.ts";
import { serviceOf, serviceRow, type PublicService } from "./feed-service.ts";
import { communityTerm, languageTerm, skillTerm } from "./feed-terms.ts";

/** Where the installation is seen from outside, without a slash at the end, and how much of each record is wanted. */
export interface FeedView {
  base: string;
  /** Whether records come with everything that hangs on them. */
  full: boolean;
}

/** Skills as terms, and the terms of other vocabularies that come with them. */
async function skillTerms(ctx: Context, keys: readonly string[]): Promise<FeedRecord[]> {
  const [skills, beside] = await Promise.all([skillsByKey(ctx, keys), termsBeside(ctx, keys)]);
  return [...skills.filter(({ status }) => status !== TermStatus.PROPOSED).map(skillTerm), ...beside];
}

/** Communities as terms, and the terms of other vocabularies that come with them. */
async function communityTerms(ctx: Context, keys: readonly string[]): Promise<FeedRecord[]> {
  const [communities, beside] = await Promise.all([communitiesByKey(ctx, keys), termsBeside(ctx, keys)]);
  return [...communities.map(communityTerm), ...beside];
}

async function languageTerms(ctx: Context, tags: readonly string[]): Promise<FeedRecord[]> {
  const languages = await Promise.all(tags.map((tag) => ctx.load.one(Language, tag)));
  return languages.filter((language) => language !== null).map(languageTerm);
}

/** What a stranger may know of an organisation. */
export async function publicOrganisation(ctx: Context, base: string, organisation: Organisation): Promise<PublicOrganisation> {
  const facts = pageFacts(ctx, organisation);
  const shown = showsDetails(ctx, organisation);
  const [profile, parent, identifiers, contacts, capabilities, communities, languages, page] = await Promise.all([
    profileIn(ctx, organisation.id, "en"),
    visibleOrganisation(ctx, organisation.parentId),
    ctx.load.many(OrganisationIdentifier, "organisationId", organisation.id),
    contactsFor(ctx, organisation),
    shown ? ctx.load.many(Capability, "organisationId", organisation.id) : [],
    communityTerms(ctx, facts.communityIds),
    languageTerms(ctx, facts.offeredLanguages.map(({ tag }) => tag)),
    pageAddress(ctx, base, organisation),
  ]);
  return {
    organisation,
    words: [profile.purpose, profile.whatWeDo],
    parentId: parent?.id ?? null,
    identifiers,
    contacts,
    skills: await skillTerms(ctx, capabilities.map(({ skillId }) => skillId)),
    communities,
    languages,
    page,
  };
}

/**
 * An organisation as a record of the feed. `ctx` is a stranger's: whatever needs more than being seen by everybody is
 * not there.
 */
export async function readOrganization(ctx: Context, view: FeedView, organisation: Organisation): Promise<FeedRecord> {
  const known = await publicOrganisation(ctx, view.base, organisation);
  return view.full ? organizationOf(known) : organizationRow(known);
}

/** The places of an organisation of which it agreed to show exactly where they are. */
async function shownPlaces(ctx: Context, organisationId: string): Promise<ShownPlace[]> {
  const places = await placesAt(ctx, organisationId);
  const shown = await Promise.all(
    places.map(async (place) => {
      const point = await exactPoint(ctx, place);
      return point ? { id: place.id, accessibility: place.accessibility, name: await exactName(ctx, place), ...point } : null;
    }),
  );
  return shown.filter((place) => place !== null);
}

/** One place, if its organisation agreed to show exactly where it is. */
export async function shownPlace(ctx: Context, organisationId: string, placeId: string): Promise<ShownPlace | null> {
  const places = await shownPlaces(ctx, organisationId);
  return places.find(({ id }) => id === placeId) ?? null;
}

/** A service as a record of the feed, or null when everybody may no longer see who offers it. */
export async function readService(ctx: Context, view: FeedView, service: Service): Promise<FeedRecord | null> {
  const organisation = await visibleOrganisation(ctx, service.organisationId);
  if (!organisation) {
    return null;
  }
  const [organization, assurance] = await Promise.all([
    readOrganization(ctx, view, organisation),
    assuranceOfPart(ctx, organisation.id, service),
  ]);
  const nothing = { areas: [], places: [], skills: [], communities: [], languages: [] };
  const known: PublicService = { service, organization, assuredOn: assurance.assuredOn, ...nothing };
  if (!view.full) {
    return serviceRow(known);
  }
  const [areas, places, skills, communities, languages] = await Promise.all([
    areasByKey(ctx, service.areaIds),
    shownPlaces(ctx, organisation.id),
    skillTerms(ctx, service.skillIds),
    communityTerms(ctx, service.communityIds),
    languageTerms(ctx, service.languageTags),
  ]);
  return serviceOf({ ...known, areas, places, skills, communities, languages });
}
