import { Field, Int, ObjectType } from "type-graphql";
import { Entity, Index } from "typeorm";
import { code, key, moment, reference, text, whole } from "../database/columns.ts";
import { Node } from "../platform/node.ts";
import { MomentScalar } from "../platform/scalars.ts";

/** One import, so that it can go on after it was cut short, and so that everybody sees what came from where. */
@Entity("import")
@ObjectType({ implements: Node, description: "One import of organisations from a file: what was read, when, and what came of it." })
export class Import extends Node {
  @key()
  override id!: string;

  @Field(() => String, { description: "What was read: the name of the file." })
  @text()
  source!: string;

  /** SHA-256 of the file and the choices, to know an import that was cut short. */
  @Index()
  @code()
  fingerprint!: string;

  @Field(() => MomentScalar, { description: "When it began." })
  @moment()
  startedAt!: string;

  @Field(() => MomentScalar, { nullable: true, description: "When it was done; null for one that was cut short." })
  @moment({ nullable: true })
  finishedAt!: string | null;

  /** Key of the person who started it; null for the command line. */
  @reference({ nullable: true })
  personId!: string | null;

  @Field(() => Int, { description: "How many organisations it added." })
  @whole()
  created!: number;

  @Field(() => Int, { description: "How many organisations it changed." })
  @whole()
  updated!: number;

  @Field(() => Int, { description: "How many organisations were as before." })
  @whole()
  unchanged!: number;

  @Field(() => Int, { description: "How many rows were not taken." })
  @whole()
  rejected!: number;

  @Field(() => Int, { description: "How many rows were read together with an earlier one of the same organisation." })
  @whole()
  merged!: number;
}
