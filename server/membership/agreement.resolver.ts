import { Arg, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Resolver, Root } from "type-graphql";
import { Network } from "../identity/network.entity.ts";
import { Person } from "../identity/person.entity.ts";
import type { Context } from "../platform/context.ts";
import { payload, type Payload } from "../platform/payload.ts";
import { Problem } from "../platform/problem.ts";
import { DayScalar, LanguageTagScalar } from "../platform/scalars.ts";
import { Agreement, AgreementAcceptance } from "./agreement.entity.ts";
import { AgreementInput } from "./agreement.input.ts";
import { acceptancesOf, accepter, agreementOn, agreementsOf, agreementToAccept } from "./agreement.reading.ts";
import { acceptAgreement, translateAgreement, writeAgreement } from "./agreement.service.ts";
import { Membership } from "./membership.entity.ts";
import { MembershipPayload } from "./payloads.ts";

/** What an act on the agreement answers. */
@ObjectType({ description: "The partnership with its agreement as it is now, or why the act was not done." })
class AgreementPayload {
  @Field(() => Network, { nullable: true, description: "The partnership." })
  network!: Network | null;

  @Field(() => [Problem], { description: "Why not, with the way out." })
  problems!: Problem[];
}

type Changed = Promise<Payload<"network", Network>>;

/** The agreement of a network. */
@Resolver(() => Network)
export class NetworkAgreementResolver {
  @FieldResolver(() => Agreement, { nullable: true, description: "The version of its agreement in force on a day." })
  agreement(
    @Root() network: Network,
    @Ctx() ctx: Context,
    @Arg("on", () => DayScalar, { nullable: true, description: "The day; today when left out." }) on: string | null,
  ): Promise<Agreement | null> {
    return agreementOn(ctx, network.id, on ?? ctx.today());
  }

  @FieldResolver(() => [Agreement], { description: "All versions of its agreement, newest first." })
  agreements(@Root() network: Network, @Ctx() ctx: Context): Promise<Agreement[]> {
    return agreementsOf(ctx, network);
  }

  @Mutation(() => AgreementPayload, {
    description: "Write down the first partnership agreement. Later versions are put to a ballot about the rule.",
  })
  writeAgreement(
    @Ctx() ctx: Context,
    @Arg("network", () => ID, { description: "Of which partnership." }) network: string,
    @Arg("input", () => AgreementInput, { description: "What partners agree to." }) input: AgreementInput,
  ): Changed {
    return payload("network", () => writeAgreement(ctx, network, input));
  }

  @Mutation(() => AgreementPayload, { description: "Add the agreement in another language, or put a translation right." })
  translateAgreement(
    @Ctx() ctx: Context,
    @Arg("network", () => ID, { description: "Of which partnership." }) network: string,
    @Arg("lang", () => LanguageTagScalar, { description: "Into which language." }) lang: string,
    @Arg("text", () => String, { description: "What partners agree to, in that language." }) text: string,
  ): Changed {
    return payload("network", () => translateAgreement(ctx, network, lang, text));
  }
}

/** What a member accepted. */
@Resolver(() => Membership)
export class MembershipAgreementResolver {
  @FieldResolver(() => [AgreementAcceptance], {
    description: "The versions of the agreement it accepted, newest first; for the partnership's own people.",
  })
  acceptances(@Root() membership: Membership, @Ctx() ctx: Context): Promise<AgreementAcceptance[]> {
    return acceptancesOf(ctx, membership);
  }

  @FieldResolver(() => Agreement, {
    nullable: true,
    description: "The version of the agreement in force that it has not accepted; null when nothing is left.",
  })
  agreementToAccept(@Root() membership: Membership, @Ctx() ctx: Context): Promise<Agreement | null> {
    return agreementToAccept(ctx, membership);
  }

  @Mutation(() => MembershipPayload, { description: "Accept the partnership agreement that is in force, for a member." })
  acceptAgreement(
    @Ctx() ctx: Context,
    @Arg("network", () => ID, { description: "Of which partnership." }) network: string,
    @Arg("organisation", () => ID, { description: "For which member." }) organisation: string,
    @Arg("version", () => Int, { description: "The version that was read." }) version: number,
    @Arg("lang", () => LanguageTagScalar, { nullable: true, description: "The language in which it was read." })
    lang: string | undefined,
  ): Promise<Payload<"membership", Membership>> {
    return payload("membership", () => acceptAgreement(ctx, { network, organisation, version, lang }));
  }
}

/** Who accepted. */
@Resolver(() => AgreementAcceptance)
export class AgreementAcceptanceResolver {
  @FieldResolver(() => Person, { nullable: true, description: "Who said so, for people who are signed in." })
  by(@Root() acceptance: AgreementAcceptance, @Ctx() ctx: Context): Promise<Person | null> {
    return accepter(ctx, acceptance);
  }
}
