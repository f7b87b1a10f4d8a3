import { Arg, Args, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Resolver, Root } from "type-graphql";
import { abilities } from "../identity/authorise.ts";
import { undoableActOn } from "../identity/undo.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { AuditEvent } from "../platform/audit.entity.ts";
import type { Context } from "../platform/context.ts";
import { say } from "../platform/language.ts";
import { connectionTypes } from "../platform/page.ts";
import { payload, type Payload } from "../platform/payload.ts";
import { Problem } from "../platform/problem.ts";
import { DayScalar } from "../platform/scalars.ts";
import { Community } from "../vocabulary/community.entity.ts";
import { nameOf } from "./letters.ts";
import { LinkListArguments, LinkProposal } from "./link.input.ts";
import { communitiesOf, linksOf, type LinkPage } from "./link-list.ts";
import { linkStateOn } from "./link-state.ts";
import { shownPurpose } from "./named-branch.ts";
import { confirmLink, disputeLink, endLink, proposeLink } from "./link.service.ts";
import { sideOf } from "./party.ts";
import { PartnershipLink } from "./partnership-link.entity.ts";
import { LinkState } from "./partnership.enums.ts";

/** A page of links. */
const PartnershipLinkConnection = connectionTypes("PartnershipLink", () => PartnershipLink).Connection;

/** What changing a link answers. */
@ObjectType({ description: "The link, or why it could not be proposed, answered or ended." })
class LinkPayload {
  @Field(() => PartnershipLink, { nullable: true, description: "The link as it is now." })
  link!: PartnershipLink | null;

  @Field(() => [Problem], { description: "Why not, with the way out." })
  problems!: Problem[];
}

/** The links of an organisation. */
@Resolver(() => Organisation)
export class OrganisationLinksResolver {
  @FieldResolver(() => PartnershipLinkConnection, {
    description: "What it does together with others, newest first. Its own people also see what is not confirmed yet.",
  })
  links(
    @Root() organisation: Organisation,
    @Ctx() ctx: Context,
    @Args(() => LinkListArguments) args: LinkListArguments,
  ): Promise<LinkPage> {
    return linksOf(ctx, organisation.id, args);
  }
}

/** Links: proposed by one side, confirmed by the other. */
@Resolver(() => PartnershipLink)
export class PartnershipLinkResolver {
  @FieldResolver(() => [String], { description: "The mutations the viewer may call on it now." })
  can(@Root() link: PartnershipLink, @Ctx() ctx: Context): Promise<string[]> {
    return abilities(ctx, "link", link);
  }

  @FieldResolver(() => AuditEvent, {
    nullable: true,
    description: "The act that ended it, where the viewer can take it back: the side that ended it, for 14 days.",
  })
  undoable(@Root() link: PartnershipLink, @Ctx() ctx: Context): Promise<AuditEvent | null> | null {
    return link.endedAt === null ? null : undoableActOn(ctx, "PartnershipLink", link.id);
  }

  @FieldResolver(() => String, { description: "What it is for, in the words of the side that proposed it." })
  purpose(@Root() link: PartnershipLink, @Ctx() ctx: Context): string {
    return say(ctx.language, shownPurpose(link.purpose));
  }

  @FieldResolver(() => LinkState, { description: "Where it stands today." })
  state(@Root() link: PartnershipLink, @Ctx() ctx: Context): LinkState {
    return linkStateOn(link, ctx.today());
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description:
      "The first organisation: the one that funds, hosts, advises, or is the branch. Null for a side whose partner is not shown to it: a party always sees its links, and may not see the other organisation.",
  })
  from(@Root() link: PartnershipLink, @Ctx() ctx: Context): Promise<Organisation | null> {
    return sideOf(ctx, link, link.fromId);
  }

  @FieldResolver(() => String, { description: "The name of the first organisation, for whoever may see the link." })
  fromName(@Root() link: PartnershipLink, @Ctx() ctx: Context): Promise<string> {
    return nameOf(ctx, link.fromId);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The second organisation. Null for a side whose partner is not shown to it.",
  })
  to(@Root() link: PartnershipLink, @Ctx() ctx: Context): Promise<Organisation | null> {
    return sideOf(ctx, link, link.toId);
  }

  @FieldResolver(() => String, { description: "The name of the second organisation, for whoever may see the link." })
  toName(@Root() link: PartnershipLink, @Ctx() ctx: Context): Promise<string> {
    return nameOf(ctx, link.toId);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The side that proposed it: one of the two. Null where it is the one that is not shown.",
  })
  proposedBy(@Root() link: PartnershipLink, @Ctx() ctx: Context): Promise<Organisation | null> {
    return sideOf(ctx, link, link.proposedById);
  }

  @FieldResolver(() => [Community], { description: "The communities it is for." })
  community(@Root() link: PartnershipLink, @Ctx() ctx: Context): Promise<Community[]> {
    return communitiesOf(ctx, link);
  }

  @Mutation(() => LinkPayload, {
    description: "Say what two organisations do together. It counts once the other side confirms it; until then only the two see it.",
  })
  proposeLink(
    @Ctx() ctx: Context,
    @Args(() => LinkProposal) proposal: LinkProposal,
  ): Promise<Payload<"link", PartnershipLink>> {
    return payload("link", () => proposeLink(ctx, proposal));
  }

  @Mutation(() => LinkPayload, { description: "Confirm what the other side proposed: from now on the link counts." })
  confirmLink(
    @Ctx() ctx: Context,
    @Arg("link", () => ID, { description: "Which link." }) link: string,
  ): Promise<Payload<"link", PartnershipLink>> {
    return payload("link", () => confirmLink(ctx, link));
  }

  @Mutation(() => LinkPayload, { description: "Say that what the other side proposed is not so. Both texts are kept." })
  disputeLink(
    @Ctx() ctx: Context,
    @Arg("link", () => ID, { description: "Which link." }) link: string,
    @Arg("reason", () => String, { description: "What is not so, in a sentence or more." }) reason: string,
  ): Promise<Payload<"link", PartnershipLink>> {
    return payload("link", () => disputeLink(ctx, link, reason));
  }

  @Mutation(() => LinkPayload, { description: "End a link from a day on, or take a proposal back. Either side may." })
  endLink(
    @Ctx() ctx: Context,
    @Arg("link", () => ID, { description: "Which link." }) link: string,
    @Arg("on", () => DayScalar, { description: "From which day on it is over." }) on: string,
    @Arg("reason", () => String, { description: "Why, in a sentence or more." }) reason: string,
  ): Promise<Payload<"link", PartnershipLink>> {
    return payload("link", () => endLink(ctx, link, on, reason));
  }
}
