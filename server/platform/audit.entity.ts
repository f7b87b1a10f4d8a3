import { Field, ID, ObjectType } from "type-graphql";
import { Entity, Index } from "typeorm";
import { code, json, key, moment, numberKey, reference, text, whole } from "../database/columns.ts";
import { Node } from "./node.ts";
import { MomentScalar } from "./scalars.ts";

/** The name of a field that an act changed. */
@ObjectType({ description: "One field that an act changed. The chain holds names of fields only, never values." })
export class FieldChange {
  @Field(() => String, { description: "The name of the field." })
  field!: string;
}

/** One act, chained to the act before it by hash. */
@Entity("audit_event")
@Index(["subjectType", "subjectId", "sequence"])
@ObjectType({
  implements: Node,
  description: "One act that changed something, chained to the one before by its hash: an edited or missing entry shows.",
})
export class AuditEvent extends Node {
  @key()
  override id!: string;

  @whole({ unique: true })
  sequence!: number;

  @Field(() => MomentScalar, { description: "When it happened." })
  @moment()
  at!: string;

  /** The person's key, or null when the system itself acted. */
  @reference({ nullable: true })
  @Index()
  actorId!: string | null;

  @Field(() => String, { description: "What was done, as a stable word such as application.submitApplication." })
  @code()
  action!: string;

  @code()
  subjectType!: string;

  @reference()
  subjectId!: string;

  @json()
  fields!: string[];

  @Field(() => String, { description: "SHA-256 over this entry and the hash before it." })
  @code()
  hash!: string;

  @Field(() => String, { description: "The hash of the entry before; empty for the first." })
  @code()
  previousHash!: string;
}

/** The newest entry of the chain; one row, and the turn that every write takes first. */
@Entity("audit_head")
export class AuditHead {
  @numberKey()
  id!: number;

  @whole()
  sequence!: number;

  @code()
  hash!: string;
}

/** A value before and after: erasable, so that the chain can stay whole when a person's data must go. */
@Entity("revision")
@Index(["subjectType", "subjectId", "at"])
@ObjectType({ implements: Node, description: "One value before and after a change. Values can be erased; the chain stays whole." })
export class Revision extends Node {
  @Field(() => ID, { description: "The id of the revision." })
  @key()
  override id!: string;

  @reference()
  @Index()
  auditEventId!: string;

  @code()
  subjectType!: string;

  @reference()
  subjectId!: string;

  @Field(() => MomentScalar, { description: "When the value changed." })
  @moment()
  at!: string;

  @reference({ nullable: true })
  actorId!: string | null;

  @Field(() => String, { description: "The field that changed." })
  @code()
  field!: string;

  @Field(() => String, { nullable: true, description: "What it said before; null when it was empty or erased." })
  @text({ nullable: true })
  before!: string | null;

  @Field(() => String, { nullable: true, description: "What it said afterwards." })
  @text({ nullable: true })
  after!: string | null;
}
