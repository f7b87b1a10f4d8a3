import { Field, ObjectType } from "type-graphql";
import { Entity, Index } from "typeorm";
import { code, json, key, moment, reference, text, whole } from "../database/columns.ts";
import { Node } from "../platform/node.ts";
import { MomentScalar } from "../platform/scalars.ts";

/** A list that somebody who was signed in took away as a file. Whose entries it held stands in the access ledger. */
@Entity("export_record")
@Index(["personId", "at"])
@ObjectType({
  implements: Node,
  description: "A list that somebody who was signed in took away as a file: who, when, what for, and how it was narrowed down.",
})
export class ExportRecord extends Node {
  @key()
  override id!: string;

  /** Who took it; resolved as `by`. */
  @reference()
  personId!: string;

  @Field(() => String, { description: "Which list: organisations, services, members and so on." })
  @code()
  list!: string;

  @Field(() => String, { description: "csv or json." })
  @code()
  format!: string;

  @Field(() => String, { description: "What for, in the person's words." })
  @text()
  purpose!: string;

  @Field(() => String, { description: "How the list was narrowed down, in English words; empty for the whole list." })
  @text()
  filter!: string;

  @Field(() => [String], { description: "The columns of the file, by their names in JSON." })
  @json()
  fields!: string[];

  @Field(() => MomentScalar, { description: "When." })
  @moment()
  at!: string;

  /** Organisations left out by their own answer; null where the download was broken off before its end. */
  @whole({ nullable: true })
  withheld!: number | null;
}
