import { Field, ObjectType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { code, key, moment, reference, text, whole } from "../database/columns.ts";
import { MomentScalar } from "../platform/scalars.ts";
import { Decision } from "./decision.entity.ts";
import { ReviewKind } from "./membership.enums.ts";

/** A decision that is looked at again: it stands until another ballot has said otherwise. */
@Entity("decision_review")
@ObjectType({
  description: "A reason to look at a decision again. The decision stands until another ballot has said otherwise.",
})
export class DecisionReview {
  @key()
  id!: string;

  @reference()
  @Index()
  decisionId!: string;

  @ManyToOne(() => Decision)
  @JoinColumn({ name: "decisionId" })
  decisionRow?: Decision;

  @reference()
  @Index()
  networkId!: string;

  @reference({ nullable: true })
  @Index()
  applicationId!: string | null;

  @Field(() => ReviewKind, { description: "Why it is looked at again." })
  @code()
  kind!: ReviewKind;

  /** The seat in whose vote the interest was found; for LATE_CONFLICT. */
  @reference({ nullable: true })
  seatId!: string | null;

  /** APPEAL: the cycle of the application in which it is decided. */
  @whole({ nullable: true })
  cycle!: number | null;

  /** What was said; the resolver says who reads it. */
  @text({ nullable: true })
  grounds!: string | null;

  @Field(() => MomentScalar, { description: "Since when." })
  @moment()
  raisedAt!: string;

  @reference({ nullable: true })
  raisedById!: string | null;

  @Field(() => MomentScalar, { nullable: true, description: "When it was over; null while it waits." })
  @moment({ nullable: true })
  endedAt!: string | null;

  /** The decision that ended it; null where it was taken back. */
  @reference({ nullable: true })
  endedById!: string | null;
}
