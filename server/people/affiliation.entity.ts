import { Field, ObjectType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { day, key, reference, text } from "../database/columns.ts";
import { Person } from "../identity/person.entity.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { DayScalar } from "../platform/scalars.ts";

/** That a person works with or for an organisation, from a day until a day. */
@Entity("affiliation")
@ObjectType({ description: "That a person works with or for an organisation, from a day until a day." })
export class Affiliation {
  @key()
  id!: string;

  @reference()
  @Index()
  personId!: string;

  @ManyToOne(() => Person, { onDelete: "CASCADE" })
  @JoinColumn({ name: "personId" })
  personRow?: Person;

  @reference()
  @Index()
  organisationId!: string;

  @ManyToOne(() => Organisation, { onDelete: "CASCADE" })
  @JoinColumn({ name: "organisationId" })
  organisationRow?: Organisation;

  @Field(() => String, { description: "What the person does there, in words." })
  @text()
  role!: string;

  @Field(() => DayScalar, { description: "The first day." })
  @day()
  from!: string;

  @Field(() => DayScalar, { nullable: true, description: "The last day; null while it lasts." })
  @day({ nullable: true })
  to!: string | null;
}
