import { Field, ObjectType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { code, day, flag, key, reference, text } from "../database/columns.ts";
import { Node } from "../platform/node.ts";
import { DayScalar } from "../platform/scalars.ts";
import { Person } from "./person.entity.ts";
import { Role } from "./role.ts";

/** A role that a person holds from a day, until a day or until further notice. */
@Entity("role_assignment")
@ObjectType({
  implements: Node,
  description: "A role held by a person, in a network, for an organisation, or everywhere, from a day until a day.",
})
export class RoleAssignment extends Node {
  @key()
  override id!: string;

  @reference()
  @Index()
  personId!: string;

  @ManyToOne(() => Person, { onDelete: "CASCADE" })
  @JoinColumn({ name: "personId" })
  personRow?: Person;

  @Field(() => Role, { description: "Which role." })
  @code()
  role!: Role;

  @reference({ nullable: true })
  @Index()
  networkId!: string | null;

  @reference({ nullable: true })
  @Index()
  organisationId!: string | null;

  @Field(() => DayScalar, { description: "The first day." })
  @day()
  from!: string;

  @Field(() => DayScalar, { nullable: true, description: "The last day, itself included; null until further notice." })
  @day({ nullable: true })
  to!: string | null;

  @Field(() => Boolean, { description: "Whether it still waits for somebody who may confirm it; it gives nothing until then." })
  @flag()
  pending!: boolean;

  @Field(() => String, { nullable: true, description: "What the person wrote when asking for it." })
  @text({ nullable: true })
  message!: string | null;
}
