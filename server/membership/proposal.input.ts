import { Field, Float, InputType, Int } from "type-graphql";
import { DayScalar } from "../platform/scalars.ts";
import { AgreementInput } from "./agreement.input.ts";
import { VoteChoice } from "./membership.enums.ts";

/** What changes in the rule; what is left out stays as it is. */
@InputType({ description: "What changes in the decision rule; what is left out stays as it is." })
export class RuleDraftInput {
  @Field(() => Int, { nullable: true, description: "The fewest seats that must be left to vote, and that must vote." })
  minParticipants?: number | null;

  @Field(() => Float, { nullable: true, description: "The share of the sides taken that yes must exceed; at least 0.5." })
  approveShare?: number | null;

  @Field(() => Boolean, { nullable: true, description: "Whether community seats must be more than half." })
  communitySeatsMustBeMajority?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Whether more than half of the community seats must vote." })
  communityQuorum?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the community seats too must say more yes than no." })
  communityDoubleMajority?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Whether votes are hidden until the close." })
  secretUntilClosed?: boolean | null;

  @Field(() => [VoteChoice], { nullable: true, description: "The votes for which a reason must be given." })
  reasonRequiredOn?: VoteChoice[] | null;

  @Field(() => Boolean, { nullable: true, description: "Whether a community seat may stop a first round." })
  blockAllowed?: boolean | null;

  @Field(() => Int, { nullable: true, description: "For how many months an ended link still suggests stepping back." })
  conflictLookbackMonths?: number | null;
}

/** What a yes would put into force, beyond the question. */
@InputType({ description: "What a yes would put into force, beyond the question." })
export class ProposalInput {
  @Field(() => DayScalar, { nullable: true, description: "For SUSPEND: the last day of the suspension." })
  until?: string | null;

  @Field(() => RuleDraftInput, { nullable: true, description: "For CHANGE_RULE: what changes." })
  rule?: RuleDraftInput | null;

  @Field(() => AgreementInput, {
    nullable: true,
    description: "For CHANGE_RULE, instead of a change of the rule: the next version of the partnership agreement.",
  })
  agreement?: AgreementInput | null;
}
