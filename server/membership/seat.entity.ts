import { Field, ObjectType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { code, day, flag, key, reference } from "../database/columns.ts";
import { Person } from "../identity/person.entity.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { Voice } from "../organisations/organisation.enums.ts";
import { Node } from "../platform/node.ts";
import { DayScalar } from "../platform/scalars.ts";
import { Committee } from "./committee.entity.ts";

/** A place on a committee, held by an organisation for a term. */
@Entity("seat")
@ObjectType({
  implements: Node,
  description: "A place on a committee, held by an organisation for a term. One holder, perhaps one deputy, one vote.",
})
export class Seat extends Node {
  @key()
  override id!: string;

  @reference()
  @Index()
  committeeId!: string;

  @ManyToOne(() => Committee, { onDelete: "CASCADE" })
  @JoinColumn({ name: "committeeId" })
  committeeRow?: Committee;

  @reference()
  @Index()
  organisationId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: "organisationId" })
  organisationRow?: Organisation;

  @reference({ nullable: true })
  @Index()
  holderId!: string | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: "holderId" })
  holderRow?: Person;

  @reference({ nullable: true })
  @Index()
  deputyId!: string | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: "deputyId" })
  deputyRow?: Person;

  /** The role assignments that the seat gives its holder and its deputy, so that they end with it. */
  @reference({ nullable: true })
  holderRoleId!: string | null;

  @reference({ nullable: true })
  deputyRoleId!: string | null;

  @Field(() => Voice, {
    description: "The voice it speaks with; the community's own majority counts the COMMUNITY seats.",
  })
  @code()
  voice!: Voice;

  @Field(() => Boolean, { description: "Whether it is a seat of a founding partner." })
  @flag()
  founding!: boolean;

  @Field(() => DayScalar, { description: "The first day of its term." })
  @day()
  from!: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: "The last day of its term, itself included; null while open.",
  })
  @day({ nullable: true })
  to!: string | null;
}

/** Whether a seat can take part, with the reason when it cannot. */
@ObjectType({ description: "Whether a seat would be on the roll of a ballot that opens on the day, and why not." })
export class SeatEligibility {
  @Field(() => Boolean, { description: "Whether it would be on the roll." })
  eligible!: boolean;

  @Field(() => String, { nullable: true, description: "Why not, in a sentence; null when it would be." })
  reason!: string | null;
}
