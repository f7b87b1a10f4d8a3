import { Arg, Args, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root } from "type-graphql";
import { abilities } from "../identity/authorise.ts";
import { Person } from "../identity/person.entity.ts";
import type { Context } from "../platform/context.ts";
import { connectionTypes, PageArguments } from "../platform/page.ts";
import { payload, type Payload } from "../platform/payload.ts";
import { Problem } from "../platform/problem.ts";
import { Organisation } from "./organisation.entity.ts";
import { OrganisationChange } from "./organisation.input.ts";
import { ProfileInput } from "./profile.input.ts";
import { SuggestedChange, SuggestionState } from "./suggested-change.entity.ts";
import { compared, SuggestedField } from "./suggestion-comparison.ts";
import { suggestionsFor } from "./suggestion.reading.ts";
import { answerSuggestion, suggestChangeTo, suggestionState } from "./suggestion.service.ts";
import { visibleOrganisation } from "./visible.ts";

/** A page of suggestions. */
const SuggestedChangeConnection = connectionTypes("SuggestedChange", () => SuggestedChange).Connection;

/** What somebody says would be right. */
@InputType({ description: "What somebody says would be right on a page that others keep." })
class SuggestionInput {
  @Field(() => String, { description: "What is wrong, or how one knows." })
  reason!: string;

  @Field(() => OrganisationChange, { nullable: true, description: "The facts as they should be; what is left out stays." })
  change?: OrganisationChange | null;

  @Field(() => ProfileInput, { nullable: true, description: "The words as they should be, in one language." })
  words?: ProfileInput | null;
}

/** What suggesting or answering answers. */
@ObjectType({ description: "The suggestion, or why it could not be made or answered." })
class SuggestionPayload {
  @Field(() => SuggestedChange, { nullable: true, description: "The suggestion as it is now." })
  suggestion!: SuggestedChange | null;

  @Field(() => [Problem], { description: "Why not, with the way out." })
  problems!: Problem[];
}

/** Suggestions for a page. */
@Resolver(() => Organisation)
export class OrganisationSuggestionsResolver {
  @FieldResolver(() => SuggestedChangeConnection, {
    description: "What others would change on the page, newest first: all for those who keep it, one's own for everybody else.",
  })
  suggestions(@Root() organisation: Organisation, @Ctx() ctx: Context, @Args(() => PageArguments) args: PageArguments): Promise<object> {
    return suggestionsFor(ctx, organisation, args);
  }
}

/** Suggestions to change pages. */
@Resolver(() => SuggestedChange)
export class SuggestionResolver {
  @FieldResolver(() => [String], { description: "The mutations the viewer may call on it now." })
  can(@Root() suggestion: SuggestedChange, @Ctx() ctx: Context): Promise<string[]> {
    return abilities(ctx, "suggestion", suggestion);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: "Whose page it is." })
  organisation(@Root() suggestion: SuggestedChange, @Ctx() ctx: Context): Promise<Organisation | null> {
    return visibleOrganisation(ctx, suggestion.organisationId);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who suggests it; null for a register." })
  by(@Root() suggestion: SuggestedChange, @Ctx() ctx: Context): Promise<Person | null> {
    return ctx.load.one(Person, suggestion.byId);
  }

  @FieldResolver(() => [SuggestedField], { description: "Each field beside what the page says now; none for a remark." })
  async changes(@Root() suggestion: SuggestedChange, @Ctx() ctx: Context): Promise<SuggestedField[]> {
    const organisation = await visibleOrganisation(ctx, suggestion.organisationId);
    return organisation ? compared(ctx, organisation, suggestion) : [];
  }

  @FieldResolver(() => SuggestionState, { description: "Where it stands." })
  async state(@Root() suggestion: SuggestedChange, @Ctx() ctx: Context): Promise<SuggestionState> {
    return suggestionState(suggestion, (await this.changes(suggestion, ctx)).length);
  }

  @Mutation(() => SuggestionPayload, { description: "Suggest a change to a page that others keep, or say what is wrong on it." })
  suggestChange(
    @Ctx() ctx: Context,
    @Arg("organisation", () => ID, { description: "Whose page." }) organisation: string,
    @Arg("input", () => SuggestionInput, { description: "What would be right." }) input: SuggestionInput,
  ): Promise<Payload<"suggestion", SuggestedChange>> {
    return payload("suggestion", () => suggestChangeTo(ctx, organisation, input));
  }

  @Mutation(() => SuggestionPayload, { description: "Take over all, some or none of a suggestion." })
  answerSuggestion(
    @Ctx() ctx: Context,
    @Arg("suggestion", () => ID, { description: "Which suggestion." }) suggestion: string,
    @Arg("accept", () => [String], { description: "The fields to take over, as `changes` names them." }) accept: string[],
    @Arg("expectedVersion", () => Int, { description: "The version of the organisation it was compared with." }) expectedVersion: number,
    @Arg("reason", () => String, { nullable: true, description: "Why not all of it; whoever suggested it reads it." })
    reason: string | null,
  ): Promise<Payload<"suggestion", SuggestedChange>> {
    return payload("suggestion", () => answerSuggestion(ctx, suggestion, accept, reason, expectedVersion));
  }
}
