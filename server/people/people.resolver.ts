import { Arg, Args, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from "type-graphql";
import { PersonConnection } from "../identity/identity.types.ts";
import { Person } from "../identity/person.entity.ts";
import { Viewer } from "../identity/viewer.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { visibleOrganisation } from "../organisations/visible.ts";
import { NearbySearch } from "../organisations/nearby.ts";
import { nearbyInList } from "../organisations/nearby-list.ts";
import type { Context } from "../platform/context.ts";
import { PageArguments } from "../platform/page.ts";
import { payload, type Payload } from "../platform/payload.ts";
import { Problem } from "../platform/problem.ts";
import { LanguageTagScalar } from "../platform/scalars.ts";
import { Community } from "../vocabulary/community.entity.ts";
import { Skill } from "../vocabulary/skill.entity.ts";
import { Correction, Understood } from "../vocabulary/understood.ts";
import { WordsRead, wordsRead } from "../vocabulary/words-read.ts";
import { communitiesByKey, skillsByKey } from "../vocabulary/vocabulary.service.ts";
import { Affiliation } from "./affiliation.entity.ts";
import { affiliationsOf, affiliationsOfViewer, peopleOf } from "./affiliation.service.ts";
import { ResearcherProfile } from "./researcher-profile.entity.ts";
import { ResearcherInput } from "./researcher.input.ts";
import { researcherProfileOf, writeResearcherProfile } from "./researcher.service.ts";
import { findResearchers, type ResearchersFound } from "./researchers.service.ts";

/** What a mutation on a person answers. */
@ObjectType({ description: "The person, or why nothing was changed." })
class PersonPayload {
  @Field(() => Person, { nullable: true, description: "The person." })
  person!: Person | null;

  @Field(() => [Problem], { description: "Why not, with the way out." })
  problems!: Problem[];
}

/** People, beyond their names. */
@Resolver(() => Person)
export class PersonResolver {
  @Query(() => PersonConnection, { description: "Researchers who wrote a profile: the best match first, else in an order that changes each day." })
  researchers(
    @Ctx() ctx: Context,
    @Args(() => PageArguments) args: PageArguments,
    @Arg("interests", () => [ID], { nullable: true, description: "Any of these skills, or kinds of them." })
    interests: string[] | null,
    @Arg("communities", () => [ID], { nullable: true, description: "Any of these communities, or parts of them." })
    communities: string[] | null,
    @Arg("text", () => String, { nullable: true, description: "Everyday words, or a name." }) text: string | null,
    @Arg("languages", () => [LanguageTagScalar], { nullable: true, description: "Any of these languages." })
    languages: string[] | null,
    @Arg("readLiterally", () => [String], { nullable: true, description: "Words of the text that are to be matched as words only." })
    readLiterally: string[] | null,
  ): Promise<PersonConnection> {
    const terms = { interests: interests ?? [], communities: communities ?? [], languages: languages ?? [] };
    return findResearchers(ctx, { text, readLiterally: readLiterally ?? [], ...terms }, args);
  }

  @FieldResolver(() => [Affiliation], { description: "The organisations the person works with, as far as one may see them." })
  organisations(@Root() person: Person, @Ctx() ctx: Context): Promise<Affiliation[]> {
    return affiliationsOf(ctx, person.id);
  }

  @FieldResolver(() => ResearcherProfile, { nullable: true, description: "What the person says as a researcher." })
  researcher(@Root() person: Person, @Ctx() ctx: Context): Promise<ResearcherProfile | null> {
    return researcherProfileOf(ctx, person.id);
  }

  @Mutation(() => PersonPayload, { description: "Write what one says to communities as a researcher." })
  writeResearcherProfile(
    @Ctx() ctx: Context,
    @Arg("person", () => ID, { description: "Oneself." }) person: string,
    @Arg("input", () => ResearcherInput, { description: "What to say." }) input: ResearcherInput,
  ): Promise<Payload<"person", Person>> {
    return payload("person", () => writeResearcherProfile(ctx, person, input));
  }
}

/** How the words of a search for researchers were read. */
@Resolver(() => PersonConnection)
export class ResearchersFoundResolver {
  @FieldResolver(() => [Understood], { description: "What the words were read as; nothing in a list by name." })
  understood(@Root() found: Partial<ResearchersFound>): Understood[] {
    return found.search?.reading.groups.flatMap(({ terms }) => terms) ?? [];
  }

  @FieldResolver(() => [WordsRead], { description: "The same run by run, with subjects, and with what words only come near to in meaning." })
  wordsRead(@Root() found: Partial<ResearchersFound>): WordsRead[] {
    return found.search ? wordsRead(found.search.reading) : [];
  }

  @FieldResolver(() => [Correction], { description: "Typing errors that were looked past; none in a list by name." })
  corrections(@Root() found: Partial<ResearchersFound>): Correction[] {
    return found.search?.reading.corrections ?? [];
  }

  @FieldResolver(() => [String], {
    description: "Words that nobody here writes, where they are most of what was asked for: then nothing else is shown in their place.",
  })
  unmetWords(@Root() found: Partial<ResearchersFound>): string[] {
    return found.search?.words?.unmet ?? [];
  }

  @FieldResolver(() => [NearbySearch], { description: "Where nothing was found: searches next to this one that find something." })
  nearby(@Root() found: Partial<ResearchersFound>, @Ctx() ctx: Context): Promise<NearbySearch[]> {
    return found.search ? nearbyInList(ctx, found.search) : Promise.resolve([]);
  }
}

/** What a researcher's profile shows. */
@Resolver(() => ResearcherProfile)
export class ResearcherProfileResolver {
  @FieldResolver(() => [Skill], { description: "What the researcher's questions are about." })
  interests(@Root() profile: ResearcherProfile, @Ctx() ctx: Context): Promise<Skill[]> {
    return skillsByKey(ctx, profile.interestIds);
  }

  @FieldResolver(() => [Community], { description: "The communities the researcher has worked with." })
  communitiesWorkedWith(@Root() profile: ResearcherProfile, @Ctx() ctx: Context): Promise<Community[]> {
    return communitiesByKey(ctx, profile.communityIds);
  }

  @FieldResolver(() => String, { nullable: true, description: "What the researcher promises communities, as written." })
  statement(
    @Root() profile: ResearcherProfile,
    @Arg("lang", () => LanguageTagScalar, { nullable: true, description: "The language to read; it is kept in one." })
    _lang: string | null,
  ): string | null {
    return profile.words;
  }
}

/** Who works with whom. */
@Resolver(() => Affiliation)
export class AffiliationResolver {
  @FieldResolver(() => Person, { description: "Who." })
  person(@Root() affiliation: Affiliation, @Ctx() ctx: Context): Promise<Person | null> {
    return ctx.load.one(Person, affiliation.personId);
  }

  @FieldResolver(() => Organisation, { description: "With whom." })
  organisation(@Root() affiliation: Affiliation, @Ctx() ctx: Context): Promise<Organisation | null> {
    return visibleOrganisation(ctx, affiliation.organisationId);
  }
}

/** The people of an organisation. */
@Resolver(() => Organisation)
export class OrganisationPeopleResolver {
  @FieldResolver(() => [Affiliation], { description: "Who works with it today; for people who are signed in." })
  people(@Root() organisation: Organisation, @Ctx() ctx: Context): Promise<Affiliation[]> {
    return peopleOf(ctx, organisation);
  }
}

/** The organisations of whoever is signed in. */
@Resolver(() => Viewer)
export class ViewerOrganisationsResolver {
  @FieldResolver(() => [Affiliation], { description: "The organisations the person works with or keeps the page of." })
  organisations(@Ctx() ctx: Context): Promise<Affiliation[]> {
    return affiliationsOfViewer(ctx);
  }
}
