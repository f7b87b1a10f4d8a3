import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { code, day, key, moment, reference, text } from "../database/columns.ts";
import { Node } from "../platform/node.ts";
import { DayScalar } from "../platform/scalars.ts";
import { Organisation } from "./organisation.entity.ts";

/** Where a suggested tag comes from. */
export enum TagSource {
  TEXT = "TEXT",
  FILE = "FILE",
}
registerEnumType(TagSource, {
  name: "TagSource",
  description: "Where a suggested tag comes from.",
  valuesConfig: {
    TEXT: { description: "Read by the product from the words of the organisation or of the register." },
    FILE: { description: "Given by people outside, in a file that was imported." },
  },
});

/** What a person said to a suggestion. */
export enum TagAnswer {
  CONFIRMED = "CONFIRMED",
  DISMISSED = "DISMISSED",
}
registerEnumType(TagAnswer, {
  name: "TagAnswer",
  description: "What a person said to a suggested tag.",
  valuesConfig: {
    CONFIRMED: { description: "It fits." },
    DISMISSED: { description: "It does not fit; it is not suggested again." },
  },
});

/** A tag that may fit an organisation. Kept apart from its skills: it says nothing about itself here. */
@Entity("suggested_tag")
@Index(["organisationId", "scheme", "code"], { unique: true })
@ObjectType({
  implements: Node,
  description: "A tag of another vocabulary that may fit the organisation, until a person confirms or dismisses it.",
})
export class SuggestedTag extends Node {
  @Field(() => ID, { description: "The id of the suggestion." })
  @key()
  override id!: string;

  @reference()
  organisationId!: string;

  @ManyToOne(() => Organisation, { onDelete: "CASCADE" })
  @JoinColumn({ name: "organisationId" })
  organisation?: Organisation;

  @Field(() => String, { description: "The vocabulary of the tag, such as UK-CAT." })
  @code()
  scheme!: string;

  @Field(() => String, { description: "Its code there." })
  @code()
  code!: string;

  @Field(() => String, { description: "What it is called there." })
  @text()
  name!: string;

  @Field(() => TagSource, { description: "Where the suggestion comes from." })
  @code()
  source!: TagSource;

  @Field(() => DayScalar, { description: "Since when it is suggested." })
  @day()
  suggestedOn!: string;

  @Field(() => TagAnswer, { nullable: true, description: "What a person said to it; null while nobody has." })
  @code({ nullable: true })
  answer!: TagAnswer | null;

  @reference({ nullable: true })
  answeredById!: string | null;

  @moment({ nullable: true })
  answeredAt!: string | null;
}
