import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../platform/context.ts";
import { PageArguments, PageInfo } from "../platform/page.ts";
import { payload, type Payload } from "../platform/payload.ts";
import { Problem } from "../platform/problem.ts";
import { Refusal } from "../platform/refusal.ts";
import { DuplicateCandidate } from "./duplicate.ts";
import { dismissLikelyDuplicate, howManyShare, likelyPairs } from "./duplicate-pairs.ts";
import { MergeChange, MergeField, MergeMove } from "./merge-fields.ts";
import { mergeOrganisations, undoMerge } from "./merge.service.ts";
import { Organisation } from "./organisation.entity.ts";
import { OrganisationPayload } from "./organisations.types.ts";

/** Two records that may be one organisation. */
@ObjectType({ description: "Two records that may be one organisation." })
class DuplicatePair {
  @Field(() => String, { description: "Where it stands in the list." })
  cursor!: string;

  @Field(() => Organisation, { description: "The one record." })
  one!: Organisation;

  @Field(() => DuplicateCandidate, { description: "The other record, and what speaks for and against." })
  candidate!: DuplicateCandidate;
}

/** A page of pairs. */
@ObjectType({ description: "A page of pairs of records that may be one organisation." })
class DuplicatePairPage {
  @Field(() => [DuplicatePair], { description: "The pairs of this page." })
  pairs!: DuplicatePair[];

  @Field(() => PageInfo, { description: "Where the page lies." })
  pageInfo!: PageInfo;
}

/** What merging answers. */
@ObjectType({ description: "What merging did, or would do; or why it cannot be done." })
class MergePayload {
  @Field(() => Organisation, { nullable: true, description: "The record that is kept." })
  organisation!: Organisation | null;

  @Field(() => [MergeField], { description: "The fields on which the two differ, side by side." })
  fields!: MergeField[];

  @Field(() => [MergeMove], { description: "What goes over to the record that is kept." })
  moves!: MergeMove[];

  @Field(() => [MergeChange], { description: "What changes besides: on the record that is kept, or of what goes over to it." })
  changes!: MergeChange[];

  @Field(() => [Problem], { description: "Why not, with the way out." })
  problems!: Problem[];
}

async function mergePayload(work: () => Promise<Omit<MergePayload, "problems">>): Promise<MergePayload> {
  try {
    return { ...(await work()), problems: [] };
  } catch (error) {
    if (error instanceof Refusal) {
      return { organisation: null, fields: [], moves: [], changes: [], problems: error.problems };
    }
    throw error;
  }
}

/** How many pairs there are. */
@Resolver(() => DuplicatePairPage)
export class DuplicatePairsResolver {
  @FieldResolver(() => Int, {
    description: "How many pairs there are at most: those that share a name, number, website or postcode; not all of them are alike when compared.",
  })
  atMost(@Ctx() ctx: Context): Promise<number> {
    return howManyShare(ctx);
  }
}

/** Records that are one organisation. */
@Resolver()
export class MergeResolver {
  @Query(() => DuplicatePairPage, {
    description: "Records that may be one organisation, those with the most in common first; for data stewards and operators.",
  })
  likelyDuplicates(@Ctx() ctx: Context, @Args(() => PageArguments) args: PageArguments): Promise<object> {
    return likelyPairs(ctx, args);
  }

  @Mutation(() => MergePayload, { description: "Say that two records are one organisation; by default only show what would happen." })
  mergeOrganisations(
    @Ctx() ctx: Context,
    @Arg("keep", () => ID, { description: "The record that stays." }) keep: string,
    @Arg("merge", () => ID, { description: "The record whose address and id lead to the other from then on." }) merge: string,
    @Arg("reason", () => String, { description: "How one knows that they are one; may be empty while only looking." }) reason: string,
    @Arg("fieldChoices", () => [String], { nullable: true, description: "Such as website=MERGE or areas=BOTH, where not the usual." })
    fieldChoices: string[] | null,
    @Arg("dryRun", () => Boolean, { nullable: true, defaultValue: true, description: "Whether only to say what would happen." })
    dryRun: boolean | null,
  ): Promise<MergePayload> {
    return mergePayload(() => mergeOrganisations(ctx, { keep, merge, reason, fieldChoices: fieldChoices ?? [] }, dryRun ?? true));
  }

  @Mutation(() => OrganisationPayload, { description: "Take a merge back; answers the record that shows again." })
  undoMerge(
    @Ctx() ctx: Context,
    @Arg("organisation", () => ID, { description: "The merged record, or the kept one for its newest merge." }) organisation: string,
    @Arg("reason", () => String, { description: "Why they are two after all." }) reason: string,
  ): Promise<Payload<"organisation", Organisation>> {
    return payload("organisation", () => undoMerge(ctx, organisation, reason));
  }

  @Mutation(() => OrganisationPayload, { description: "Say that two records are two organisations; they are not offered again." })
  dismissLikelyDuplicate(
    @Ctx() ctx: Context,
    @Arg("organisation", () => ID, { description: "The one record." }) organisation: string,
    @Arg("of", () => ID, { description: "The other record." }) of: string,
    @Arg("reason", () => String, { description: "How one knows that they are two." }) reason: string,
  ): Promise<Payload<"organisation", Organisation>> {
    return payload("organisation", () => dismissLikelyDuplicate(ctx, organisation, of, reason));
  }
}
