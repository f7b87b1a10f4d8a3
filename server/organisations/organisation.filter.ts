import { Field, ID, InputType, registerEnumType } from "type-graphql";
import { AreaCodeScalar, LanguageTagScalar, MoneyScalar } from "../platform/scalars.ts";
import { SpareCapacity } from "./capability.entity.ts";
import { HeldBack } from "./held-back.ts";
import { MembershipState } from "./member-state.ts";
import { NearInput } from "./near.input.ts";
import { CredentialKind } from "./credential.entity.ts";
import { Freshness, OrganisationKind, Voice } from "./organisation.enums.ts";

/** In what order organisations are listed. */
export enum OrganisationOrder {
  RELEVANCE = "RELEVANCE",
  NAME = "NAME",
  DISTANCE = "DISTANCE",
  RECENTLY_ASSURED = "RECENTLY_ASSURED",
  LEAST_ASKED = "LEAST_ASKED",
}
registerEnumType(OrganisationOrder, {
  name: "OrganisationOrder",
  description: "In what order organisations are listed. Never by size.",
  valuesConfig: {
    RELEVANCE: { description: "Best match first; equal matches in an order that changes each day." },
    NAME: { description: "By name." },
    DISTANCE: { description: "The nearest first; only together with `near`." },
    LEAST_ASKED: {
      description:
        "Those first of whom researchers ask the least, for what they can take; equals in an order that changes each day. " +
        "Entries nobody confirmed cannot be asked and come last.",
    },
    RECENTLY_ASSURED: { description: "Those whose page was checked last come first." },
  },
});

/** So much that an insurance must cover. */
@InputType({ description: "So much that an insurance in force today must cover." })
export class CoverAtLeast {
  @Field(() => CredentialKind, { description: "Which insurance: for harm to the public, or to staff and volunteers." })
  kind!: CredentialKind;

  @Field(() => MoneyScalar, { description: "The least that it must cover." })
  amount!: number;
}

/** Which organisations are looked for. Everything given must hold. */
@InputType({ description: "Which organisations are looked for. Everything given must hold; an empty list asks nothing." })
export class OrganisationFilter {
  @Field(() => String, { nullable: true, description: "Everyday words; terms of the vocabulary and postcodes are recognised in them." })
  text?: string | null;

  @Field(() => [ID], { nullable: true, description: "All of these skills, or kinds of them." })
  skills?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Any of these skills, or kinds of them." })
  anySkill?: string[] | null;

  @Field(() => [LanguageTagScalar], { nullable: true, description: "All of these languages." })
  languages?: string[] | null;

  @Field(() => [LanguageTagScalar], { nullable: true, description: "Any of these languages." })
  anyLanguage?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "All of these communities, or parts of them: they intersect." })
  communities?: string[] | null;

  @Field(() => [AreaCodeScalar], { nullable: true, description: "Any of these areas, their parts included." })
  areas?: string[] | null;

  @Field(() => NearInput, { nullable: true, description: "Within some kilometres of a point." })
  near?: NearInput | null;

  @Field(() => [OrganisationKind], { nullable: true, description: "Any of these kinds." })
  kinds?: OrganisationKind[] | null;

  @Field(() => [Voice], { nullable: true, description: "Any of these voices." })
  voices?: Voice[] | null;

  @Field(() => Boolean, { nullable: true, description: "Only those led by the community itself, or only others." })
  communityLed?: boolean | null;

  @Field(() => [MembershipState], {
    nullable: true,
    description:
      "Any of these states of a member: in `network`, or in any partnership where that is not given. Left out, members " +
      "whose membership lapsed or is suspended are not listed.",
  })
  memberState?: MembershipState[] | null;

  @Field(() => [HeldBack], {
    nullable: true,
    description: "Also those who are left out of lists for these reasons. Choosing a state in `memberState` or `freshness` does it too.",
  })
  alsoShow?: HeldBack[] | null;

  @Field(() => [Freshness], {
    nullable: true,
    description: "Any of these states of the page. Left out, pages whose check is long overdue are not listed.",
  })
  freshness?: Freshness[] | null;

  @Field(() => [SpareCapacity], { nullable: true, description: "Any of these, for the skills asked for, else for any skill." })
  spareCapacity?: SpareCapacity[] | null;

  @Field(() => [CredentialKind], { nullable: true, description: "All of these in force today; one that ends today is." })
  credentialsCurrent?: CredentialKind[] | null;

  @Field(() => [CoverAtLeast], {
    nullable: true,
    description:
      "All of these insurances in force today, each covering at least so much. For commissioners, committees and operators: " +
      "only organisations whose cover the viewer may read are found.",
  })
  coverAtLeast?: CoverAtLeast[] | null;

  @Field(() => ID, { nullable: true, description: "Members of this partnership, and whoever works in its region." })
  network?: string | null;

  @Field(() => [String], { nullable: true, description: "Words of the text that are to be matched as words only." })
  readLiterally?: string[] | null;
}
