import { Arg, Args, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from "type-graphql";
import { abilities } from "../identity/authorise.ts";
import { Person } from "../identity/person.entity.ts";
import { nobodyKeeps } from "../organisations/access.ts";
import { Contact } from "../organisations/contact.entity.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { visibleOrganisation } from "../organisations/visible.ts";
import type { Context } from "../platform/context.ts";
import { connectionTypes, PageArguments } from "../platform/page.ts";
import { payload, type Payload } from "../platform/payload.ts";
import { Problem } from "../platform/problem.ts";
import { DayScalar } from "../platform/scalars.ts";
import { IntroductionRequest } from "./introduction-request.entity.ts";
import { IntroductionState } from "./introduction.enums.ts";
import {
  addressOfAsker,
  contactsFor,
  requestsOfViewer,
  requestsTo,
  stateOf,
  stillAcceptableUntil,
  type RequestPage,
} from "./introduction.reading.ts";
import { acceptDeclinedIntroduction, answerIntroduction, askToBePutInTouch, withdrawIntroduction } from "./introduction.service.ts";

/** A page of requests. */
const IntroductionConnection = connectionTypes("Introduction", () => IntroductionRequest).Connection;

/** What asking or answering answers. */
@ObjectType({ description: "The request, or why it could not be made or answered." })
class IntroductionPayload {
  @Field(() => IntroductionRequest, { nullable: true, description: "The request as it is now." })
  introduction!: IntroductionRequest | null;

  @Field(() => [Problem], { description: "Why not, with the way out." })
  problems!: Problem[];
}

/** The requests to an organisation. */
@Resolver(() => Organisation)
export class OrganisationIntroductionsResolver {
  @FieldResolver(() => IntroductionConnection, {
    description: "Who asked to be put in touch with it, newest first; for those who answer for it, empty for everybody else.",
  })
  introductions(
    @Root() organisation: Organisation,
    @Ctx() ctx: Context,
    @Args(() => PageArguments) args: PageArguments,
  ): Promise<RequestPage> {
    return requestsTo(ctx, organisation.id, args);
  }
}

/** Requests to be put in touch. */
@Resolver(() => IntroductionRequest)
export class IntroductionResolver {
  @Query(() => IntroductionConnection, { description: "The requests the viewer made or answers, newest first." })
  introductions(
    @Ctx() ctx: Context,
    @Arg("state", () => [IntroductionState], { nullable: true, description: "Only those that stand here." })
    state: IntroductionState[] | null | undefined,
    @Args(() => PageArguments) args: PageArguments,
  ): Promise<RequestPage> {
    return requestsOfViewer(ctx, state, args);
  }

  @FieldResolver(() => [String], { description: "The mutations the viewer may call on it now." })
  can(@Root() request: IntroductionRequest, @Ctx() ctx: Context): Promise<string[]> {
    return abilities(ctx, "introduction", request);
  }

  @FieldResolver(() => IntroductionState, { description: "Where it stands today." })
  state(@Root() request: IntroductionRequest, @Ctx() ctx: Context): Promise<IntroductionState> {
    return stateOf(ctx, request);
  }

  @FieldResolver(() => Person, { description: "Who asks." })
  from(@Root() request: IntroductionRequest, @Ctx() ctx: Context): Promise<Person | null> {
    return ctx.load.one(Person, request.fromId);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: "For which organisation the person asks." })
  onBehalfOf(@Root() request: IntroductionRequest, @Ctx() ctx: Context): Promise<Organisation | null> {
    return visibleOrganisation(ctx, request.onBehalfOfId);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "Which organisation was asked; null once it is no longer shown to the viewer.",
  })
  to(@Root() request: IntroductionRequest, @Ctx() ctx: Context): Promise<Organisation | null> {
    return visibleOrganisation(ctx, request.toId);
  }

  @FieldResolver(() => DayScalar, {
    nullable: true,
    description: "After a no: the last day on which those who answer may still say yes, for them; else null.",
  })
  acceptableUntil(@Root() request: IntroductionRequest, @Ctx() ctx: Context): Promise<string | null> {
    return stillAcceptableUntil(ctx, request);
  }

  @FieldResolver(() => [Contact], {
    description: "How to reach the organisation: once it accepted, or where it shows its contacts anyway; else empty.",
  })
  contacts(@Root() request: IntroductionRequest, @Ctx() ctx: Context): Promise<Contact[]> {
    return contactsFor(ctx, request);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The address of whoever asks, for those who answer, once they accepted.",
  })
  fromContact(@Root() request: IntroductionRequest, @Ctx() ctx: Context): Promise<string | null> {
    return addressOfAsker(ctx, request);
  }

  @FieldResolver(() => Boolean, {
    description: "Whether nobody keeps the organisation's page, so that its partnership's secretary or a broker passes this on.",
  })
  passedOn(@Root() request: IntroductionRequest, @Ctx() ctx: Context): Promise<boolean> {
    return nobodyKeeps(ctx, request.toId);
  }

  @Mutation(() => IntroductionPayload, {
    description: "Ask to be put in touch with an organisation. It is relayed to those who answer for it; no address is shown.",
  })
  askToBePutInTouch(
    @Ctx() ctx: Context,
    @Arg("organisation", () => ID, { description: "Whom to ask." }) organisation: string,
    @Arg("why", () => String, { description: "Why, in 10 to 2,000 characters." }) why: string,
    @Arg("onBehalfOf", () => ID, { nullable: true, description: "The organisation for which the person asks; one it belongs to." })
    onBehalfOf: string | null,
  ): Promise<Payload<"introduction", IntroductionRequest>> {
    return payload("introduction", () => askToBePutInTouch(ctx, { organisation, why, onBehalfOf }));
  }

  @Mutation(() => IntroductionPayload, {
    description: "Accept after all a request that was declined, for 14 days; whoever asked is told.",
  })
  acceptDeclinedIntroduction(
    @Ctx() ctx: Context,
    @Arg("request", () => ID, { description: "Which request." }) request: string,
    @Arg("conditions", () => String, { nullable: true, description: "A note to whoever asked." })
    conditions: string | null,
  ): Promise<Payload<"introduction", IntroductionRequest>> {
    return payload("introduction", () => acceptDeclinedIntroduction(ctx, request, conditions));
  }

  @Mutation(() => IntroductionPayload, {
    description: "Accept or decline a request. Accepting shows both how to reach each other; declining needs no reason and gives none.",
  })
  answerIntroduction(
    @Ctx() ctx: Context,
    @Arg("request", () => ID, { description: "Which request." }) request: string,
    @Arg("accept", () => Boolean, { description: "Yes or no." }) accept: boolean,
    @Arg("conditions", () => String, { nullable: true, description: "With a yes: what the person should know." })
    conditions: string | null,
  ): Promise<Payload<"introduction", IntroductionRequest>> {
    return payload("introduction", () => answerIntroduction(ctx, request, accept, conditions));
  }

  @Mutation(() => IntroductionPayload, { description: "Take one's own request back while it waits." })
  withdrawIntroduction(
    @Ctx() ctx: Context,
    @Arg("request", () => ID, { description: "Which request." }) request: string,
  ): Promise<Payload<"introduction", IntroductionRequest>> {
    return payload("introduction", () => withdrawIntroduction(ctx, request));
  }
}
