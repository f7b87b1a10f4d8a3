import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from "type-graphql";
import { RenewalRule } from "../identity/network-settings.ts";
import { Person } from "../identity/person.entity.ts";
import type { Context } from "../platform/context.ts";
import { payload, type Payload } from "../platform/payload.ts";
import { DayScalar } from "../platform/scalars.ts";
import { Decision } from "./decision.entity.ts";
import { Membership } from "./membership.entity.ts";
import { RenewalPart } from "./membership.enums.ts";
import { MembershipPayload } from "./payloads.ts";
import { Renewal, RenewalCheck } from "./renewal.entity.ts";
import { checksOf, decisionAbout, opensOn, personOfRenewal, ruleOfRenewal, visibleRenewal } from "./renewal.reading.ts";
import { checkForRenewal, sendRenewal } from "./renewal.service.ts";

/** The renewal of a membership by the member. */
@Resolver(() => Membership)
export class MembershipRenewalResolver {
  @FieldResolver(() => Renewal, {
    nullable: true,
    description: "The renewal of the running term; for those who keep the member's page, and the committee.",
  })
  renewal(@Root() membership: Membership, @Ctx() ctx: Context): Promise<Renewal | null> {
    return visibleRenewal(ctx, membership);
  }

  @Mutation(() => MembershipPayload, {
    description: "Say of one part of the member's page that it is still right, to renew the membership.",
  })
  checkForRenewal(
    @Ctx() ctx: Context,
    @Arg("membership", () => ID, { description: "Which membership." }) membership: string,
    @Arg("part", () => RenewalPart, { description: "Which part of the page." }) part: RenewalPart,
  ): Promise<Payload<"membership", Membership>> {
    return payload("membership", () => checkForRenewal(ctx, membership, part));
  }

  @Mutation(() => MembershipPayload, {
    description:
      "Send the renewal once the whole page was looked through: the page counts as checked, and the membership is renewed at once or by a ballot.",
  })
  sendRenewal(
    @Ctx() ctx: Context,
    @Arg("membership", () => ID, { description: "Which membership." }) membership: string,
    @Arg("expectedVersion", () => Int, { description: "The version of the organisation that was read." })
    expectedVersion: number,
    @Arg("method", () => String, { description: "How it was checked, in a few words." }) method: string,
  ): Promise<Payload<"membership", Membership>> {
    return payload("membership", () => sendRenewal(ctx, membership, expectedVersion, method));
  }
}

/** What a renewal says beyond its row. */
@Resolver(() => Renewal)
export class RenewalResolver {
  @FieldResolver(() => DayScalar, { description: "The first day on which it can be renewed." })
  opensOn(@Root() renewal: Renewal, @Ctx() ctx: Context): Promise<string> {
    return opensOn(ctx, renewal);
  }

  @FieldResolver(() => RenewalRule, { description: "What happens once it is sent." })
  rule(@Root() renewal: Renewal, @Ctx() ctx: Context): Promise<RenewalRule> {
    return ruleOfRenewal(ctx, renewal);
  }

  @FieldResolver(() => [RenewalCheck], { description: "Which parts of the page were looked through." })
  checks(@Root() renewal: Renewal, @Ctx() ctx: Context): Promise<RenewalCheck[]> {
    return checksOf(ctx, renewal);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who sent it." })
  sentBy(@Root() renewal: Renewal, @Ctx() ctx: Context): Promise<Person | null> {
    return personOfRenewal(ctx, renewal.sentById);
  }

  @FieldResolver(() => Decision, { nullable: true, description: "What the committee last decided about it." })
  decision(@Root() renewal: Renewal, @Ctx() ctx: Context): Promise<Decision | null> {
    return decisionAbout(ctx, renewal);
  }
}

/** Who looked. */
@Resolver(() => RenewalCheck)
export class RenewalCheckResolver {
  @FieldResolver(() => Person, { nullable: true, description: "Who said so." })
  by(@Root() check: RenewalCheck, @Ctx() ctx: Context): Promise<Person | null> {
    return personOfRenewal(ctx, check.checkedById);
  }
}
