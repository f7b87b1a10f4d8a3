import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Float, Info, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../platform/context.ts";
import { selectionOf } from "../platform/selection.ts";
import { Facet, PageArguments, PageInfo } from "../platform/page.ts";
import { Correction, Understood } from "../vocabulary/understood.ts";
import { WordsRead, wordsRead } from "../vocabulary/words-read.ts";
import { explain } from "./explain.ts";
import { facetsOf } from "./all-facets.ts";
import { countOf } from "./facets.ts";
import { HeldBack } from "./held-back.ts";
import { heldBackBy, heldBackFor, HeldBackFound } from "./held-back-counts.ts";
import { distanceKm } from "./near.ts";
import { NearbySearch } from "./nearby.ts";
import { OrganisationConnection, OrganisationEdge } from "./organisation.connection.ts";
import { Organisation } from "./organisation.entity.ts";
import { OrganisationFilter, OrganisationOrder } from "./organisation.filter.ts";
import { branchesOf, findOrganisations, nearbyOf, understoodIn } from "./organisations.service.ts";
import { whyMatched } from "./why-matched.ts";

/** The directory. */
@Resolver(() => OrganisationConnection)
export class OrganisationsResolver {
  @Query(() => OrganisationConnection, { description: "The organisations that the viewer may see and that match." })
  organisations(
    @Ctx() ctx: Context,
    @Args(() => PageArguments) args: PageArguments,
    @Arg("filter", () => OrganisationFilter, { nullable: true, description: "What is looked for." })
    filter: OrganisationFilter | null,
    @Arg("orderBy", () => OrganisationOrder, {
      nullable: true,
      defaultValue: OrganisationOrder.RELEVANCE,
      description: "In what order.",
    })
    orderBy: OrganisationOrder | null,
    @Arg("last", () => Int, { nullable: true, description: "How many to read from the end, or before a cursor." })
    last: number | null,
    @Arg("before", () => String, { nullable: true, description: "Read back from this cursor." }) before: string | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganisationConnection> {
    const asked = { ...args, last, before };
    return findOrganisations(ctx, filter, orderBy ?? OrganisationOrder.RELEVANCE, asked, selectionOf(info));
  }

  @FieldResolver(() => [OrganisationEdge], { description: "The organisations of this page." })
  async edges(@Root() connection: OrganisationConnection): Promise<OrganisationEdge[]> {
    return (await connection.page()).edges;
  }

  @FieldResolver(() => PageInfo, { description: "Where the page lies." })
  async pageInfo(@Root() connection: OrganisationConnection): Promise<PageInfo> {
    return (await connection.page()).pageInfo;
  }

  @FieldResolver(() => Int, { description: "How many there are that the viewer may see." })
  totalCount(@Root() connection: OrganisationConnection, @Ctx() ctx: Context): Promise<number> {
    return countOf(ctx, connection.search);
  }

  @FieldResolver(() => [Facet], { description: "Ways to narrow the list down, counted among what the viewer may see." })
  facets(@Root() connection: OrganisationConnection, @Ctx() ctx: Context): Promise<Facet[]> {
    return facetsOf(ctx, connection.search);
  }

  @FieldResolver(() => String, { nullable: true, description: "What was asked for and how many fit, in a sentence." })
  explain(@Root() connection: OrganisationConnection, @Ctx() ctx: Context): Promise<string> {
    return explain(ctx, connection.search);
  }

  @FieldResolver(() => [NearbySearch], { description: "Where nothing was found: searches next to this one that find something." })
  nearby(@Root() connection: OrganisationConnection, @Ctx() ctx: Context): Promise<NearbySearch[]> {
    return nearbyOf(ctx, connection.search);
  }

  @FieldResolver(() => HeldBackFound, { description: "Who matches and is left out of the list, and for what." })
  heldBack(@Root() connection: OrganisationConnection, @Ctx() ctx: Context): Promise<HeldBackFound> {
    return heldBackBy(ctx, connection.search);
  }

  @FieldResolver(() => [Correction], { description: "Typing errors that were looked past." })
  corrections(@Root() connection: OrganisationConnection): Correction[] {
    return connection.search.reading.corrections;
  }

  @FieldResolver(() => [String], {
    description:
      "Words that nobody here writes and that mean nothing here, where they are most of what was asked for: then nothing " +
      "else is shown in their place. `nearby` says what is found without them.",
  })
  unmetWords(@Root() connection: OrganisationConnection): string[] {
    return connection.search.words?.unmet ?? [];
  }

  @FieldResolver(() => [Understood], { description: "What the words were read as." })
  understood(@Root() connection: OrganisationConnection): Understood[] {
    return understoodIn(connection.search);
  }

  @FieldResolver(() => [WordsRead], { description: "The same run by run, with subjects, and with what words only come near to in meaning." })
  wordsRead(@Root() connection: OrganisationConnection): WordsRead[] {
    return wordsRead(connection.search.reading);
  }
}

/** One organisation that was found. */
@Resolver(() => OrganisationEdge)
export class OrganisationEdgeResolver {
  @FieldResolver(() => [String], { description: "Why it was found; matched words stand between two pairs of asterisks." })
  whyMatched(@Root() edge: OrganisationEdge, @Ctx() ctx: Context): Promise<string[]> {
    return whyMatched(ctx, edge.search, edge.node);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      "How much of what was asked for in words it has, from 0 to 1; null where nothing was. It says how well words fit, " +
      "never how good an organisation is, and takes no account of size, age or how much was written.",
  })
  score(@Root() edge: OrganisationEdge): number | null {
    return edge.score;
  }

  @FieldResolver(() => [HeldBack], { description: "For what lists usually leave it out; empty for most." })
  heldBack(@Root() edge: OrganisationEdge, @Ctx() ctx: Context): Promise<HeldBack[]> {
    return heldBackFor(ctx, edge.search, edge.node.id);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: "About how far away it is, in whole kilometres rounded up (see `NearInput`); null where `near` was not asked.",
  })
  distanceKm(@Root() edge: OrganisationEdge, @Ctx() ctx: Context): Promise<number | null> {
    return distanceKm(ctx, edge.search.near, edge.node.id);
  }
}

/** Branches. */
@Resolver(() => Organisation)
export class BranchesResolver {
  @FieldResolver(() => OrganisationConnection, { description: "Its branches." })
  branches(
    @Root() organisation: Organisation,
    @Ctx() ctx: Context,
    @Args(() => PageArguments) args: PageArguments,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganisationConnection> {
    return branchesOf(ctx, organisation, args, selectionOf(info));
  }
}
