import { Field, ObjectType, registerEnumType } from "type-graphql";
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

/** What happens to a membership after it began. */
export enum MembershipEventKind {
  RENEWED = "RENEWED",
  SUSPENDED = "SUSPENDED",
  PROBATION = "PROBATION",
}
registerEnumType(MembershipEventKind, {
  name: "MembershipEventKind",
  description: "What happened to a membership after it began.",
  valuesConfig: {
    RENEWED: { description: "It got another term." },
    SUSPENDED: { description: "It was suspended for some days." },
    PROBATION: { description: "It went on probation." },
  },
});

/** A renewal, a suspension or a probation of a membership, by day; none of them rewrites the days before. */
@Entity("membership_event")
@ObjectType({ description: "Something that happened to a membership. It never rewrites the days before it." })
export class MembershipEvent {
  @key()
  id!: string;

  @reference()
  @Index()
  membershipId!: string;

  @ManyToOne(() => Membership, { onDelete: "CASCADE" })
  @JoinColumn({ name: "membershipId" })
  membershipRow?: Membership;

  @Field(() => MembershipEventKind, { description: "What happened." })
  @code()
  kind!: MembershipEventKind;

  @Field(() => DayScalar, { description: "The day it happened: the first day on which it counts." })
  @day()
  on!: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: "Of a renewal the new last day of the term; else the last day of it. Null: without an end.",
  })
  @day({ nullable: true })
  until!: string | null;

  /** Why, where somebody wrote it; the resolver says who reads it. */
  @text({ nullable: true })
  reason!: string | null;

  /** The ballot that decided it; null where nobody voted about it. */
  @reference({ nullable: true })
  ballotId!: string | null;
}
