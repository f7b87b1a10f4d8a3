import { Field, ObjectType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { code, key, moment, reference } from "../database/columns.ts";
import { MomentScalar } from "../platform/scalars.ts";
import { Organisation } from "./organisation.entity.ts";

/** A number under which a register knows an organisation. None is needed to be listed. */
@Entity("organisation_identifier")
@Index(["scheme", "value"])
@ObjectType({ description: "A number under which a register knows the organisation. None is needed." })
export class OrganisationIdentifier {
  @key()
  id!: string;

  @reference()
  @Index()
  organisationId!: string;

  @ManyToOne(() => Organisation, { onDelete: "CASCADE" })
  @JoinColumn({ name: "organisationId" })
  organisation?: Organisation;

  @Field(() => String, { description: "The register, as a code of org-id.guide such as GB-CHC; ROR for research bodies." })
  @code()
  scheme!: string;

  @Field(() => String, { description: "The number there." })
  @code()
  value!: string;

  @Field(() => MomentScalar, { nullable: true, description: "When somebody compared it with the register." })
  @moment({ nullable: true })
  checkedAt!: string | null;
}
