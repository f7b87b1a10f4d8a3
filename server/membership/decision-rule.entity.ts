import { Field, Float, Int, ObjectType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne, Unique } from "typeorm";
import { day, decimal, flag, json, key, reference, whole } from "../database/columns.ts";
import { DayScalar } from "../platform/scalars.ts";
import { Committee } from "./committee.entity.ts";
import { VoteChoice } from "./membership.enums.ts";

/** One version of the rule by which a committee decides. A version is never edited: a change is a new version. */
@Entity("decision_rule")
@Unique(["committeeId", "edition"])
@ObjectType({
  description:
    "One version of the rule by which a committee decides. Versions are never edited; a ballot keeps the one it opened with.",
})
export class DecisionRule {
  @key()
  id!: string;

  @reference()
  @Index()
  committeeId!: string;

  @ManyToOne(() => Committee, { onDelete: "CASCADE" })
  @JoinColumn({ name: "committeeId" })
  committeeRow?: Committee;

  /** Not called version here: rows with a column of that name are edited in place, and these never are. */
  @Field(() => Int, { name: "version", description: "Its number; rises by one with every change." })
  @whole()
  edition!: number;

  @Field(() => DayScalar, { description: "The first day on which ballots open by it." })
  @day()
  effectiveFrom!: string;

  @Field(() => Int, { description: "The fewest seats that must be left to vote, and the fewest that must vote." })
  @whole()
  minParticipants!: number;

  @Field(() => Float, { description: "The share of the sides taken that yes must exceed; 0.5 is more yes than no." })
  @decimal()
  approveShare!: number;

  @Field(() => Boolean, { description: "Whether a ballot opens only while community seats are more than half." })
  @flag()
  communitySeatsMustBeMajority!: boolean;

  @Field(() => Boolean, { description: "Whether more than half of the community seats must vote." })
  @flag()
  communityQuorum!: boolean;

  @Field(() => Boolean, { description: "Whether the community seats too must say more yes than no." })
  @flag()
  communityDoubleMajority!: boolean;

  @Field(() => Boolean, { description: "Whether votes are hidden from everybody until the ballot closes." })
  @flag()
  secretUntilClosed!: boolean;

  @Field(() => [VoteChoice], { description: "The votes for which a reason must be given." })
  @json()
  reasonRequiredOn!: VoteChoice[];

  @Field(() => Boolean, { description: "Whether a community seat may stop a first round." })
  @flag()
  blockAllowed!: boolean;

  @Field(() => Int, { description: "For how many months after its end a link still suggests stepping back." })
  @whole()
  conflictLookbackMonths!: number;
}
