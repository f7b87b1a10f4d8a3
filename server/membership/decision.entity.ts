import { Field, ObjectType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne, Unique } from "typeorm";
import { code, day, json, key, moment, reference, text } from "../database/columns.ts";
import { Node } from "../platform/node.ts";
import { DayScalar, MomentScalar } from "../platform/scalars.ts";
import { Ballot } from "./ballot.entity.ts";
import { BallotSubject, Outcome } from "./membership.enums.ts";
import type { TallyNumbers } from "./tally.ts";

/** What a ballot came to, as it was recorded: the entry of the decision register. */
@Entity("decision")
@Unique(["ballotId"])
@Index(["networkId", "on"])
@ObjectType({
  implements: Node,
  description: "What a ballot came to, as it was recorded: an entry of the decision register.",
})
export class Decision extends Node {
  @key()
  override id!: string;

  @reference()
  ballotId!: string;

  @ManyToOne(() => Ballot)
  @JoinColumn({ name: "ballotId" })
  ballotRow?: Ballot;

  @reference()
  networkId!: string;

  @reference({ nullable: true })
  @Index()
  applicationId!: string | null;

  @reference({ nullable: true })
  @Index()
  organisationId!: string | null;

  @Field(() => BallotSubject, { description: "What the ballot was about." })
  @code()
  subject!: BallotSubject;

  @Field(() => Outcome, { description: "What it came to." })
  @code()
  outcome!: Outcome;

  @Field(() => MomentScalar, { description: "When it was recorded." })
  @moment()
  on!: string;

  /** The numbers at the close. */
  @json()
  numbers!: TallyNumbers;

  /** Empty until the committee has written to the applicant; the resolver says who reads it. */
  @text()
  reasons!: string;

  @json()
  conditionsGiven!: string[];

  /** The language of the reasons and the conditions; null before they were given, and where it was not noted. */
  @code({ nullable: true })
  reasonsLang!: string | null;

  @Field(() => MomentScalar, { nullable: true, description: "When the reasons went to the applicant." })
  @moment({ nullable: true })
  reasonsGivenAt!: string | null;

  @Field(() => DayScalar, { nullable: true, description: "The last day to appeal against a refusal." })
  @day({ nullable: true })
  appealUntil!: string | null;
}
