import { Field, Int, ObjectType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { code, flag, json, key, moment, reference, text, version, whole } from "../database/columns.ts";
import { Node } from "../platform/node.ts";
import { MomentScalar } from "../platform/scalars.ts";
import { Versioned } from "../platform/versioned.ts";
import { Application } from "./application.entity.ts";
import { Committee } from "./committee.entity.ts";
import { DecisionRule } from "./decision-rule.entity.ts";
import { BallotSubject } from "./membership.enums.ts";
import type { BallotProposal } from "./proposal.ts";

/** The prefix of a ballot's public id. */
export const ballotPrefix = "blt";

/** A question put to the seats of a committee, open until a moment, decided by the rule it opened with. */
@Entity("ballot")
@Index(["committeeId", "opensAt"])
@ObjectType({
  implements: [Node, Versioned],
  description:
    "A question put to the seats of a committee. Votes are hidden until it closes; it is decided by the rule it opened with.",
})
export class Ballot extends Versioned implements Node {
  @key()
  id!: string;

  @reference()
  committeeId!: string;

  @ManyToOne(() => Committee)
  @JoinColumn({ name: "committeeId" })
  committeeRow?: Committee;

  @reference()
  networkId!: string;

  @Field(() => BallotSubject, { description: "What it is about." })
  @code()
  subject!: BallotSubject;

  @text()
  question!: string;

  @reference({ nullable: true })
  @Index()
  applicationId!: string | null;

  @ManyToOne(() => Application)
  @JoinColumn({ name: "applicationId" })
  applicationRow?: Application;

  /** The membership it renews, suspends or ends. */
  @reference({ nullable: true })
  @Index()
  membershipId!: string | null;

  /** The appeal, the late conflict or the ratification it decides. */
  @reference({ nullable: true })
  @Index()
  reviewId!: string | null;

  /** What a yes would put into force, beyond the question: the last day of a suspension, or the terms of a rule. */
  @json({ nullable: true })
  proposal!: BallotProposal | null;

  /** The organisation whom the question concerns. */
  @reference({ nullable: true })
  organisationId!: string | null;

  @Field(() => Int, { description: "1 for the first ballot on the matter; counted anew after a reopening." })
  @whole()
  round!: number;

  /** The cycle of the application it belongs to. */
  @whole()
  cycle!: number;

  @Field(() => MomentScalar, { description: "From when seats may declare and vote." })
  @moment()
  opensAt!: string;

  @Field(() => MomentScalar, { description: "Until when votes are taken, this moment excluded." })
  @moment()
  closesAt!: string;

  @Field(() => Boolean, { description: "Whether it was opened as urgent: what it decides is put to an ordinary one later." })
  @flag()
  urgent!: boolean;

  @reference()
  ruleId!: string;

  @ManyToOne(() => DecisionRule)
  @JoinColumn({ name: "ruleId" })
  ruleRow?: DecisionRule;

  @reference()
  openedById!: string;

  @Field(() => MomentScalar, { nullable: true, description: "When the outcome was recorded; null until then." })
  @moment({ nullable: true })
  recordedAt!: string | null;

  @reference({ nullable: true })
  recordedById!: string | null;

  /** When it was set aside without a result. */
  @moment({ nullable: true })
  voidedAt!: string | null;

  @version()
  override version!: number;

  @moment()
  override updatedAt!: string;
}
