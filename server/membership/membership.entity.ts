import { Field, ObjectType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { code, day, key, reference, text } from "../database/columns.ts";
import { Network } from "../identity/network.entity.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { Node } from "../platform/node.ts";
import { DayScalar } from "../platform/scalars.ts";
import { type MembershipState } from "./membership.enums.ts";

/** The membership of an organisation in a network. Its state follows from its dates. */
@Entity("membership")
@Index(["networkId", "organisationId"])
@ObjectType({
  implements: Node,
  description: "The membership of an organisation in a network. Its state on any day follows from its dates.",
})
export class Membership extends Node {
  @key()
  override id!: string;

  @reference()
  networkId!: string;

  @ManyToOne(() => Network)
  @JoinColumn({ name: "networkId" })
  networkRow?: Network;

  @reference()
  @Index()
  organisationId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: "organisationId" })
  organisationRow?: Organisation;

  /** The state it began in: FOUNDING, ACTIVE or PROBATION. */
  @code()
  admittedAs!: MembershipState;

  @Field(() => DayScalar, { description: "Its first day." })
  @day()
  from!: string;

  /** As it was at the beginning; renewals are happenings. */
  @day({ nullable: true })
  firstRenewBy!: string | null;

  @Field(() => DayScalar, { nullable: true, description: "The first day on which it is over; null while it is not." })
  @day({ nullable: true })
  endedOn!: string | null;

  @code({ nullable: true })
  endedAs!: MembershipState | null;

  @Field(() => String, { nullable: true, description: "Why it ended, where that was said." })
  @text({ nullable: true })
  endedReason!: string | null;
}

/** A renewal, a suspension or a probation of a membership, by day; none of them rewrites the days before. */
@Entity("membership_event")
export class MembershipEvent {
  @key()
  id!: string;

  @reference()
  @Index()
  membershipId!: string;

  @ManyToOne(() => Membership, { onDelete: "CASCADE" })
  @JoinColumn({ name: "membershipId" })
  membershipRow?: Membership;

  /** RENEWED, SUSPENDED or PROBATION. */
  @code()
  kind!: "RENEWED" | "SUSPENDED" | "PROBATION";

  @day()
  on!: string;

  /** RENEWED: the new last day of the term. SUSPENDED, PROBATION: its last day. Null: without end. */
  @day({ nullable: true })
  until!: string | null;
}
