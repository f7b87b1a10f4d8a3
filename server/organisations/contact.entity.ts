import { Field, ObjectType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { code, key, reference, text, whole } from "../database/columns.ts";
import { LanguageTagScalar } from "../platform/scalars.ts";
import { Organisation } from "./organisation.entity.ts";

/** A way to reach an organisation, shown only to those whom it agreed to. */
@Entity("organisation_contact")
@Index(["organisationId", "position"])
@ObjectType({ description: "A way to reach an organisation, shown only as it agreed." })
export class Contact {
  @key()
  id!: string;

  @reference()
  organisationId!: string;

  @ManyToOne(() => Organisation, { onDelete: "CASCADE" })
  @JoinColumn({ name: "organisationId" })
  organisation?: Organisation;

  /** Its place in the organisation's own order, from 0. */
  @whole()
  position!: number;

  @Field(() => String, { nullable: true, description: "Who answers." })
  @text({ nullable: true })
  name!: string | null;

  @Field(() => String, { nullable: true, description: "What they do there." })
  @text({ nullable: true })
  role!: string | null;

  @Field(() => String, { description: "How: phone, email, post, online or in person." })
  @code()
  channel!: string;

  @Field(() => String, { description: "The number, address or place." })
  @text()
  value!: string;

  @Field(() => LanguageTagScalar, { nullable: true, description: "The language in which it is easiest." })
  @code({ nullable: true })
  preferredLanguage!: string | null;
}
