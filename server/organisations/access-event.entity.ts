import { Field, ID, ObjectType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { code, day, json, key, moment, reference } from "../database/columns.ts";
import { Node } from "../platform/node.ts";
import { MomentScalar } from "../platform/scalars.ts";
import { ExportBasis } from "./export-basis.ts";
import { Organisation } from "./organisation.entity.ts";

/** What somebody did with what the directory says of an organisation. */
export enum AccessAction {
  OPENED = "OPENED",
  EXPORTED = "EXPORTED",
  INTRODUCED = "INTRODUCED",
}

/** That somebody who was signed in looked at an organisation, took its entry away, or asked to be put in touch. */
@Entity("access_event")
@Index(["organisationId", "at"])
@ObjectType({
  implements: Node,
  description: "That somebody who was signed in looked at an organisation, took its entry away, or asked to be put in touch.",
})
export class AccessEvent extends Node {
  @Field(() => ID, { description: "The id of the entry." })
  @key()
  override id!: string;

  @reference()
  organisationId!: string;

  @ManyToOne(() => Organisation, { onDelete: "CASCADE" })
  @JoinColumn({ name: "organisationId" })
  organisationRow?: Organisation;

  /** The person; resolved as `by`. */
  @reference()
  @Index()
  personId!: string;

  @Field(() => String, { description: "OPENED, EXPORTED (taken away in a file) or INTRODUCED (asked to be put in touch)." })
  @code()
  action!: AccessAction;

  @Field(() => [String], { description: "Which parts a file held, by the names of its columns; empty for the others." })
  @json()
  fields!: string[];

  /** The file (EXPORTED) or the request (INTRODUCED) that it came of: what for stands there, and only there. */
  @reference({ nullable: true })
  @Index()
  sourceId!: string | null;

  @Field(() => ExportBasis, { nullable: true, description: "Why the entry was allowed in a file; null for the others." })
  @code({ nullable: true })
  basis!: ExportBasis | null;

  @Field(() => MomentScalar, { nullable: true, description: "When whoever took it said that the row is gone from their file." })
  @moment({ nullable: true })
  goneAt!: string | null;

  /** The day of `at`: an opening is noted at most once for each person and day. */
  @day()
  on!: string;

  @Field(() => MomentScalar, { description: "When." })
  @moment()
  at!: string;
}
