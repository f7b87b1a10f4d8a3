import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Float, ID, Info, Query, Resolver, Root } from "type-graphql";
import { abilities } from "../identity/authorise.ts";
import { Person } from "../identity/person.entity.ts";
import { Area } from "../places/area.entity.ts";
import { areasByKey } from "../places/places.service.ts";
import { AuditEventConnection, RevisionConnection } from "../platform/audit.pages.ts";
import type { Context } from "../platform/context.ts";
import { say } from "../platform/language.ts";
import { selectionOf } from "../platform/selection.ts";
import { LongPageArguments } from "../platform/page.ts";
import { LanguageTagScalar } from "../platform/scalars.ts";
import { shownWords } from "../platform/tombstones.ts";
import { Community } from "../vocabulary/community.entity.ts";
import { Language } from "../vocabulary/language.entity.ts";
import { Skill } from "../vocabulary/skill.entity.ts";
import { communitiesByKey } from "../vocabulary/vocabulary.service.ts";
import { assuranceOf } from "./assurance.service.ts";
import { Assurance } from "./assurance.type.ts";
import { Capability } from "./capability.entity.ts";
import { capabilitiesOf } from "./capability.service.ts";
import { editorsFor, isClaimWaiting } from "./claim.service.ts";
import { Consent, ConsentScope, ConsentState } from "./consent.entity.ts";
import { consentsOf } from "./consent.service.ts";
import { stateOfConsent } from "./consent-state.ts";
import { ConsentWording, newestWording, wordingShown } from "./consent-wording.ts";
import { Contact } from "./contact.entity.ts";
import { contactsFor } from "./contact.service.ts";
import { DuplicateCandidate } from "./duplicate.ts";
import { opened } from "./access-ledger.ts";
import { historyOf, revisionsOf } from "./history.service.ts";
import { nameOfRegister, urlOfIdentifier } from "./identifiers.ts";
import { OrganisationIdentifier } from "./organisation-identifier.entity.ts";
import { Organisation } from "./organisation.entity.ts";
import { duplicateCandidates } from "./organisation.service.ts";
import { CapabilityConnection, LanguageOffer } from "./organisations.types.ts";
import { pageFacts } from "./page-facts.ts";
import { Place } from "./place.entity.ts";
import { exactName, exactPoint, placesOf, postcodeOfPlace } from "./place.service.ts";
import { Profile } from "./profile.entity.ts";
import { profileIn, profilesOf, readingAgeFor } from "./profile.service.ts";
import { organisationByHandle, visibleOrganisation } from "./visible.ts";

/** What an organisation shows; each field only to those who may read it. */
@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation, { nullable: true, description: "One organisation by its word in addresses." })
  async organisation(
    @Ctx() ctx: Context,
    @Arg("handle", () => String, { description: "Such as aston-dars-group." }) handle: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Organisation | null> {
    return opened(ctx, await organisationByHandle(ctx, handle, selectionOf(info)));
  }

  @Query(() => [DuplicateCandidate], { description: "Organisations that may be the one about to be registered." })
  duplicateCandidates(
    @Ctx() ctx: Context,
    @Arg("name", () => String, { description: "Its name." }) name: string,
    @Arg("postcode", () => String, { nullable: true, description: "Its postcode in any spelling." }) postcode: string | null,
    @Arg("identifiers", () => [String], { nullable: true, description: "Its register numbers." }) identifiers: string[] | null,
  ): Promise<DuplicateCandidate[]> {
    return duplicateCandidates(ctx, { name, postcode, identifiers });
  }

  @FieldResolver(() => String, { description: "Its name, as it writes it." })
  name(@Root() organisation: Organisation, @Ctx() ctx: Context): string {
    return shownWords(ctx, organisation.name);
  }

  @FieldResolver(() => [String], { description: "The mutations the viewer may call on it now." })
  can(@Root() organisation: Organisation, @Ctx() ctx: Context): Promise<string[]> {
    return abilities(ctx, "organisation", organisation);
  }

  @FieldResolver(() => [OrganisationIdentifier], { description: "Its numbers in registers; often none." })
  identifiers(@Root() organisation: Organisation, @Ctx() ctx: Context): Promise<OrganisationIdentifier[]> {
    return ctx.load.many(OrganisationIdentifier, "organisationId", organisation.id);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: "The organisation it is a branch of." })
  parent(@Root() organisation: Organisation, @Ctx() ctx: Context): Promise<Organisation | null> {
    return visibleOrganisation(ctx, organisation.parentId);
  }

  @FieldResolver(() => Profile, { description: "Its words in a language, or the original." })
  profile(
    @Root() organisation: Organisation,
    @Ctx() ctx: Context,
    @Arg("lang", () => LanguageTagScalar, { nullable: true, description: "The language to read." }) lang: string | null,
  ): Promise<Profile> {
    return profileIn(ctx, organisation.id, lang);
  }

  @FieldResolver(() => [Profile], { description: "Its words in every language, the original first." })
  profiles(@Root() organisation: Organisation, @Ctx() ctx: Context): Promise<Profile[]> {
    return profilesOf(ctx, organisation.id);
  }

  @FieldResolver(() => CapabilityConnection, { description: "Its skills, as it describes them." })
  capabilities(
    @Root() organisation: Organisation,
    @Ctx() ctx: Context,
    @Args(() => LongPageArguments) args: LongPageArguments,
    @Arg("skill", () => ID, { nullable: true, description: "Only this skill." }) skill: string | null,
    @Arg("lang", () => LanguageTagScalar, { nullable: true, description: "Only those offered in it." }) lang: string | null,
  ): Promise<object> {
    return capabilitiesOf(ctx, organisation, { skill, lang }, args);
  }

  @FieldResolver(() => [Community], { description: "The communities it is for." })
  communities(@Root() organisation: Organisation, @Ctx() ctx: Context): Promise<Community[]> {
    return communitiesByKey(ctx, pageFacts(ctx, organisation).communityIds);
  }

  @FieldResolver(() => [Area], { description: "Where it works." })
  areas(@Root() organisation: Organisation, @Ctx() ctx: Context): Promise<Area[]> {
    return areasByKey(ctx, organisation.areaIds);
  }

  @FieldResolver(() => [LanguageOffer], { description: "The languages it can be met in." })
  languages(@Root() organisation: Organisation, @Ctx() ctx: Context): LanguageOffer[] {
    return pageFacts(ctx, organisation).offeredLanguages as LanguageOffer[];
  }

  @FieldResolver(() => String, { nullable: true, description: "What it says about its languages as a whole." })
  languageOffersNote(@Root() organisation: Organisation, @Ctx() ctx: Context): string | null {
    return pageFacts(ctx, organisation).languageOffersNote;
  }

  @FieldResolver(() => String, { nullable: true, description: "How easy it is to get in and take part." })
  accessNotes(@Root() organisation: Organisation, @Ctx() ctx: Context): string | null {
    return pageFacts(ctx, organisation).accessNotes;
  }

  @FieldResolver(() => [String], { description: "Skills in its own words that no term has been found for yet." })
  ownWords(@Root() organisation: Organisation, @Ctx() ctx: Context): string[] {
    return pageFacts(ctx, organisation).ownWords;
  }

  @FieldResolver(() => [Place], { description: "Where it can be found: the area, and more only if it agreed." })
  places(@Root() organisation: Organisation, @Ctx() ctx: Context): Promise<Place[]> {
    return placesOf(ctx, organisation);
  }

  @FieldResolver(() => [Contact], { description: "How to reach it, as far as it agreed; empty tells nothing." })
  contacts(@Root() organisation: Organisation, @Ctx() ctx: Context): Promise<Contact[]> {
    return contactsFor(ctx, organisation);
  }

  @FieldResolver(() => [Consent], { description: "What it answered when asked; for those who look after it." })
  consents(@Root() organisation: Organisation, @Ctx() ctx: Context): Promise<Consent[]> {
    return consentsOf(ctx, organisation);
  }

  @FieldResolver(() => Assurance, { description: "Whether its page has been checked, and when." })
  assurance(@Root() organisation: Organisation, @Ctx() ctx: Context): Promise<Assurance> {
    return assuranceOf(ctx, organisation);
  }

  @FieldResolver(() => [Person], { description: "Who keeps the page; for those who look after it." })
  editors(@Root() organisation: Organisation, @Ctx() ctx: Context): Promise<Person[]> {
    return editorsFor(ctx, organisation);
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer has asked to keep the page, and nobody has answered yet." })
  claimWaits(@Root() organisation: Organisation, @Ctx() ctx: Context): Promise<boolean> {
    return isClaimWaiting(ctx, organisation);
  }

  @FieldResolver(() => AuditEventConnection, { description: "What was done, newest first; for those who look after it." })
  history(
    @Root() organisation: Organisation,
    @Ctx() ctx: Context,
    @Args(() => LongPageArguments) args: LongPageArguments,
  ): Promise<object> {
    return historyOf(ctx, organisation, args);
  }

  @FieldResolver(() => RevisionConnection, { description: "Values before and after, newest first; for those who write for it." })
  revisions(
    @Root() organisation: Organisation,
    @Ctx() ctx: Context,
    @Args(() => LongPageArguments) args: LongPageArguments,
  ): Promise<object> {
    return revisionsOf(ctx, organisation, args);
  }
}

/** What an organisation says of itself. */
@Resolver(() => Profile)
export class ProfileResolver {
  @FieldResolver(() => Float, {
    nullable: true,
    description: "About how old one has to be to read it easily; English only, for those who keep the page. A hint, never a mark.",
  })
  readingAge(@Root() profile: Profile, @Ctx() ctx: Context): Promise<number | null> {
    return readingAgeFor(ctx, profile);
  }
}

/** What a skill of an organisation shows. */
@Resolver(() => Capability)
export class CapabilityResolver {
  @FieldResolver(() => Organisation, { description: "Whose skill it is." })
  organisation(@Root() capability: Capability, @Ctx() ctx: Context): Promise<Organisation | null> {
    return visibleOrganisation(ctx, capability.organisationId);
  }

  @FieldResolver(() => Skill, { description: "Which skill." })
  skill(@Root() capability: Capability, @Ctx() ctx: Context): Promise<Skill | null> {
    return ctx.load.one(Skill, capability.skillId);
  }

  @FieldResolver(() => [Area], { description: "In which areas it is offered." })
  areas(@Root() capability: Capability, @Ctx() ctx: Context): Promise<Area[]> {
    return areasByKey(ctx, capability.areaIds);
  }

  @FieldResolver(() => [Community], { description: "To which communities it is offered." })
  communities(@Root() capability: Capability, @Ctx() ctx: Context): Promise<Community[]> {
    return communitiesByKey(ctx, capability.communityIds);
  }
}

/** Parts of an organisation. */
@Resolver(() => LanguageOffer)
export class LanguageOfferResolver {
  @FieldResolver(() => Language, { description: "Which language." })
  language(@Root() offer: LanguageOffer, @Ctx() ctx: Context): Promise<Language | null> | Language | null {
    return offer.languageRow === undefined ? ctx.load.one(Language, offer.tag) : offer.languageRow;
  }
}

/** Numbers in registers. */
@Resolver(() => OrganisationIdentifier)
export class OrganisationIdentifierResolver {
  @FieldResolver(() => String, { description: "How people call the number." })
  register(@Root() identifier: OrganisationIdentifier, @Ctx() ctx: Context): string {
    return say(ctx.language, nameOfRegister(identifier.scheme));
  }

  @FieldResolver(() => String, { nullable: true, description: "The page of the register, where it has one." })
  url(@Root() identifier: OrganisationIdentifier): string | null {
    return urlOfIdentifier(identifier);
  }
}

/** Places; the exact ones only where the organisation agreed. */
@Resolver(() => Place)
export class PlaceResolver {
  @FieldResolver(() => Area, {
    description: "The area it lies in; of a place that is not shown, no narrower one than the page names, else the region.",
  })
  area(@Root() place: Place, @Ctx() ctx: Context): Promise<Area | null> {
    return ctx.load.one(Area, place.areaId);
  }

  @FieldResolver(() => String, { nullable: true, description: "What it is called." })
  name(@Root() place: Place, @Ctx() ctx: Context): Promise<string | null> {
    return exactName(ctx, place);
  }

  @FieldResolver(() => String, { nullable: true, description: "Its postcode; null to all but those who write for the organisation." })
  postcode(@Root() place: Place, @Ctx() ctx: Context): Promise<string | null> {
    return postcodeOfPlace(ctx, place);
  }

  @FieldResolver(() => Number, { nullable: true, description: "Degrees north; null unless it agreed to show it." })
  async latitude(@Root() place: Place, @Ctx() ctx: Context): Promise<number | null> {
    return (await exactPoint(ctx, place))?.latitude ?? null;
  }

  @FieldResolver(() => Number, { nullable: true, description: "Degrees east; null unless it agreed to show it." })
  async longitude(@Root() place: Place, @Ctx() ctx: Context): Promise<number | null> {
    return (await exactPoint(ctx, place))?.longitude ?? null;
  }

  @FieldResolver(() => Boolean, { description: "Whether the exact place is shown." })
  async precise(@Root() place: Place, @Ctx() ctx: Context): Promise<boolean> {
    return (await exactPoint(ctx, place)) !== null;
  }
}

/** Answers to what an organisation was asked. */
@Resolver(() => Consent)
export class ConsentResolver {
  @Query(() => ConsentWording, { nullable: true, description: "The words in which an organisation is asked to agree." })
  reasonsForConsent(
    @Arg("scope", () => ConsentScope, { description: "What is asked." }) scope: ConsentScope,
    @Arg("lang", () => LanguageTagScalar, { nullable: true, description: "The language, else English." }) lang: string | null,
  ): ConsentWording | null {
    return newestWording(scope, lang);
  }

  @FieldResolver(() => Organisation, { description: "Who was asked." })
  organisation(@Root() consent: Consent, @Ctx() ctx: Context): Promise<Organisation | null> {
    return visibleOrganisation(ctx, consent.organisationId);
  }

  @FieldResolver(() => ConsentState, { description: "Where it stands today." })
  state(@Root() consent: Consent, @Ctx() ctx: Context): ConsentState {
    return stateOfConsent(consent, ctx.today());
  }

  @FieldResolver(() => ConsentWording, { nullable: true, description: "The very words that were answered, in the language in which they were shown." })
  wording(@Root() consent: Consent): ConsentWording | null {
    return wordingShown(consent.scope, consent.wordingVersion, consent.lang);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who recorded it." })
  grantedBy(@Root() consent: Consent, @Ctx() ctx: Context): Promise<Person | null> {
    return ctx.load.one(Person, consent.grantedById);
  }
}

/** Who checked a page. */
@Resolver(() => Assurance)
export class AssuranceResolver {
  @FieldResolver(() => Person, { nullable: true, description: "Who said so; for people who are signed in." })
  assuredBy(@Root() assurance: Assurance, @Ctx() ctx: Context): Promise<Person | null> {
    return ctx.actor ? ctx.load.one(Person, assurance.assuredById) : Promise.resolve(null);
  }
}
