import { Field, Int, ObjectType } from "type-graphql";
import { Entity, JoinColumn, ManyToOne, Unique } from "typeorm";
import { code, flag, json, key, moment, reference, text, whole } from "../database/columns.ts";
import { MomentScalar } from "../platform/scalars.ts";
import { Ballot } from "./ballot.entity.ts";
import { ConflictLevel, VoteChoice } from "./membership.enums.ts";
import { Seat } from "./seat.entity.ts";

/**
 * A seat on the roll of a ballot, frozen when the ballot opened: neither a term that ends nor other people on the seat
 * change it.
 */
@Entity("ballot_seat")
@Unique(["ballotId", "seatId"])
@ObjectType({ description: "A seat on the roll of a ballot, as it was when the ballot opened." })
export class BallotSeat {
  @key()
  id!: string;

  @reference()
  ballotId!: string;

  @ManyToOne(() => Ballot, { onDelete: "CASCADE" })
  @JoinColumn({ name: "ballotId" })
  ballotRow?: Ballot;

  @reference()
  seatId!: string;

  @ManyToOne(() => Seat)
  @JoinColumn({ name: "seatId" })
  seatRow?: Seat;

  @reference()
  organisationId!: string;

  /** Who held the seat when the ballot opened: whoever comes to it later votes from the next ballot on. */
  @reference({ nullable: true })
  holderId!: string | null;

  /** Who deputised for the holder when the ballot opened. */
  @reference({ nullable: true })
  deputyId!: string | null;

  /** Whether it speaks with the voice COMMUNITY. */
  @flag()
  community!: boolean;

  /** It is the organisation concerned, its parent or its branch: it steps back, and nothing changes that. */
  @flag()
  mustStepBack!: boolean;

  /** Why stepping back is required or suggested: kinds of link, or OWN_ORGANISATION, PARENT, BRANCH. */
  @json()
  suggestedBy!: string[];

  /** What the seat itself declared; null until it has. */
  @code({ nullable: true })
  level!: ConflictLevel | null;

  @text({ nullable: true })
  reason!: string | null;

  @moment({ nullable: true })
  declaredAt!: string | null;

  @reference({ nullable: true })
  declaredById!: string | null;

  /** Why somebody else dismissed the suggestion to step back; null while it stands. */
  @text({ nullable: true })
  dismissedReason!: string | null;

  @reference({ nullable: true })
  dismissedById!: string | null;

  @moment({ nullable: true })
  dismissedAt!: string | null;
}

/** What a seat said about its interest in the question. */
@ObjectType({ description: "What a seat said about its own interest, or what its links suggest." })
export class ConflictDeclaration {
  @Field(() => ConflictLevel, {
    nullable: true,
    description:
      "RECUSED also where stepping back is required, or suggested and not dismissed; null when still to declare.",
  })
  level!: ConflictLevel | null;

  @Field(() => String, { nullable: true, description: "What the interest is." })
  reason!: string | null;

  @Field(() => [String], {
    description:
      "What suggests stepping back: SLA, FUNDING, CRITICAL_FRIEND, MENTORING, or OWN_ORGANISATION, PARENT, BRANCH.",
  })
  suggestedBy!: string[];

  @Field(() => String, { nullable: true, description: "Why another seat or the secretary dismissed the suggestion." })
  dismissedReason!: string | null;

  @Field(() => MomentScalar, { nullable: true, description: "When the seat declared; null until it has." })
  declaredAt!: string | null;
}

/** The vote of a seat. Nobody reads another's before the ballot closes. */
@Entity("vote")
@Unique(["ballotSeatId"])
@ObjectType({ description: "The vote of a seat. Nobody else reads it before the ballot closes." })
export class Vote {
  @key()
  id!: string;

  @reference()
  ballotId!: string;

  @reference()
  ballotSeatId!: string;

  @ManyToOne(() => BallotSeat, { onDelete: "CASCADE" })
  @JoinColumn({ name: "ballotSeatId" })
  ballotSeatRow?: BallotSeat;

  @Field(() => VoteChoice, { description: "What the seat said." })
  @code()
  choice!: VoteChoice;

  @Field(() => String, { nullable: true, description: "Why, in its words." })
  @text({ nullable: true })
  reason!: string | null;

  @Field(() => MomentScalar, { description: "When it was cast or last changed." })
  @moment()
  castAt!: string;

  @reference()
  castById!: string;

  @Field(() => Int, { description: "How often it was changed." })
  @whole()
  changes!: number;
}
