import { Arg, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from "type-graphql";
import { abilities } from "../identity/authorise.ts";
import type { Context } from "../platform/context.ts";
import { say } from "../platform/language.ts";
import { payload, type Payload } from "../platform/payload.ts";
import { Problem } from "../platform/problem.ts";
import { Skill } from "../vocabulary/skill.entity.ts";
import { nameOfRegister, urlOfIdentifier } from "./identifiers.ts";
import { Organisation } from "./organisation.entity.ts";
import { RegisterEntry } from "./register-entry.entity.ts";
import { entriesOf, lookUpNumber, RegisterAnswer } from "./register.service.ts";
import { SuggestedTag } from "./suggested-tag.entity.ts";
import { answerSuggestedTag, skillsOfTag, suggestedTagsOf } from "./suggested-tag.service.ts";

/** What answering a suggested tag answers. */
@ObjectType({ description: "The suggested tag, or why it could not be answered." })
class SuggestedTagPayload {
  @Field(() => SuggestedTag, { nullable: true, description: "The tag as it is now." })
  tag!: SuggestedTag | null;

  @Field(() => [Problem], { description: "Why not, with the way out." })
  problems!: Problem[];
}

/** What registers say of an organisation. */
@Resolver(() => Organisation)
export class OrganisationRegisterResolver {
  @FieldResolver(() => [RegisterEntry], { description: "Its entries in public registers, as they were read last." })
  registerEntries(@Root() organisation: Organisation, @Ctx() ctx: Context): Promise<RegisterEntry[]> {
    return entriesOf(ctx, organisation);
  }

  @FieldResolver(() => [SuggestedTag], {
    description: "Tags that may fit it; for those who keep the page, data stewards and operators.",
  })
  suggestedTags(@Root() organisation: Organisation, @Ctx() ctx: Context): Promise<SuggestedTag[]> {
    return suggestedTagsOf(ctx, organisation);
  }
}

/** Entries of registers. */
@Resolver(() => RegisterEntry)
export class RegisterEntryResolver {
  @Query(() => RegisterAnswer, {
    nullable: true,
    description: "What a register says under a number, to fill a form in after the person has said that it is theirs.",
  })
  registerEntry(
    @Ctx() ctx: Context,
    @Arg("number", () => String, { description: "A charity number in any spelling." }) number: string,
  ): Promise<RegisterAnswer | null> {
    return lookUpNumber(ctx, number);
  }

  @FieldResolver(() => String, { description: "How people call the number." })
  register(@Root() entry: RegisterEntry, @Ctx() ctx: Context): string {
    return say(ctx.language, nameOfRegister(entry.scheme));
  }

  @FieldResolver(() => String, { nullable: true, description: "The page of the register about it." })
  url(@Root() entry: RegisterEntry): string | null {
    return urlOfIdentifier(entry);
  }
}

/** Tags that may fit. */
@Resolver(() => SuggestedTag)
export class SuggestedTagResolver {
  @FieldResolver(() => [String], { description: "The mutations the viewer may call on it now." })
  can(@Root() tag: SuggestedTag, @Ctx() ctx: Context): Promise<string[]> {
    return abilities(ctx, "suggestedTag", tag);
  }

  @FieldResolver(() => [Skill], { description: "The skills of our vocabulary that it stands for." })
  skills(@Root() tag: SuggestedTag, @Ctx() ctx: Context): Promise<Skill[]> {
    return skillsOfTag(ctx, tag);
  }

  @Mutation(() => SuggestedTagPayload, {
    description: "Say whether a suggested tag fits. Said by those who keep the page, its skills join the page.",
  })
  answerSuggestedTag(
    @Ctx() ctx: Context,
    @Arg("tag", () => ID, { description: "Which suggestion." }) tag: string,
    @Arg("fits", () => Boolean, { description: "Whether it fits." }) fits: boolean,
  ): Promise<Payload<"tag", SuggestedTag>> {
    return payload("tag", () => answerSuggestedTag(ctx, tag, fits));
  }
}
