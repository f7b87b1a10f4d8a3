import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import { ConsentScope } from "../organisations/consent.entity.ts";
import { visibleOrganisation } from "../organisations/visible.ts";
import type { Context } from "../platform/context.ts";
import { payload, type Payload } from "../platform/payload.ts";
import { DayScalar } from "../platform/scalars.ts";
import { consentsThatLeavingEnds } from "./leaving.service.ts";
import { Membership, MembershipEvent } from "./membership.entity.ts";
import { eventReason, eventsOf } from "./membership.reading.ts";
import { MembershipPayload } from "./payloads.ts";
import { suspendMembership } from "./suspending.service.ts";

/** What happened to a membership over time. */
@Resolver(() => Membership)
export class MembershipHistoryResolver {
  @FieldResolver(() => [MembershipEvent], { description: "What happened to it after it began, oldest first." })
  events(@Root() membership: Membership, @Ctx() ctx: Context): Promise<MembershipEvent[]> {
    return eventsOf(ctx, membership);
  }

  @FieldResolver(() => Boolean, {
    description: "Whether the viewer may open the member's page; the committee keeps memberships whose page is hidden.",
  })
  async pageVisible(@Root() membership: Membership, @Ctx() ctx: Context): Promise<boolean> {
    return (await visibleOrganisation(ctx, membership.organisationId)) !== null;
  }

  @FieldResolver(() => [ConsentScope], {
    description: "What the organisation agreed to that leaving would take back; for those who keep its page.",
  })
  leavingEnds(@Root() membership: Membership, @Ctx() ctx: Context): Promise<ConsentScope[]> {
    return consentsThatLeavingEnds(ctx, membership);
  }

  @Mutation(() => MembershipPayload, {
    description: "Suspend a membership for a short time, as a precaution; it goes on by itself. A ballot does it for longer.",
  })
  suspendMembership(
    @Ctx() ctx: Context,
    @Arg("membership", () => ID, { description: "Which membership." }) membership: string,
    @Arg("reason", () => String, { description: "Why; the member reads it." }) reason: string,
    @Arg("until", () => DayScalar, { description: "Its last day." }) until: string,
  ): Promise<Payload<"membership", Membership>> {
    return payload("membership", () => suspendMembership(ctx, membership, reason, until));
  }
}

/** What happened to memberships. */
@Resolver(() => MembershipEvent)
export class MembershipEventResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "Why, where it was said; for the committee and the member.",
  })
  reason(@Root() event: MembershipEvent, @Ctx() ctx: Context): Promise<string | null> {
    return eventReason(ctx, event);
  }
}
