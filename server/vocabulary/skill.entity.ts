import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { code, json, key, reference, text } from "../database/columns.ts";
import { Node } from "../platform/node.ts";

/** Where a term stands in the vocabulary. */
export enum TermStatus {
  PROPOSED = "PROPOSED",
  ACTIVE = "ACTIVE",
  RETIRED = "RETIRED",
}
registerEnumType(TermStatus, {
  name: "TermStatus",
  description: "Where a term stands in the vocabulary.",
  valuesConfig: {
    PROPOSED: { description: "Somebody suggested it; it is not offered yet." },
    ACTIVE: { description: "In use." },
    RETIRED: { description: "No longer offered; what carries it keeps it." },
  },
});

/** How a term of ours lies to a term of another vocabulary. */
@ObjectType({ description: "How a term of ours lies to a term of another vocabulary." })
export class TermMapping {
  @Field(() => String, { description: "The other vocabulary, such as UK-CAT." })
  scheme!: string;

  @Field(() => String, { description: "The term's code there." })
  code!: string;

  @Field(() => String, { description: "EXACT or CLOSE to ours, BROADER or NARROWER than ours, or only RELATED." })
  relation!: string;
}

/** Something that organisations can do for others. */
@Entity("skill")
@ObjectType({
  implements: Node,
  description: "Something that organisations can do for others: a term of the vocabulary, found by everyday words too.",
})
export class Skill extends Node {
  @key()
  override id!: string;

  @Field(() => String, { description: "A stable code, such as interpreting." })
  @code({ unique: true })
  code!: string;

  /** The English label; resolved as `label`. */
  @text()
  name!: string;

  @Field(() => String, { nullable: true, description: "What it means, in a sentence." })
  @text({ nullable: true })
  description!: string | null;

  @reference({ nullable: true })
  @Index()
  parentId!: string | null;

  @Field(() => TermStatus, { description: "Where the term stands." })
  @code()
  status!: TermStatus;

  /** Everyday words that find the term, by the language they are in. */
  @json()
  wordsByLanguage!: Record<string, string[]>;

  @Field(() => [TermMapping], { description: "Its place in other vocabularies." })
  @json()
  mappings!: TermMapping[];
}

/** Which skills are kinds of which, each skill of itself included. */
@Entity("skill_part")
@Index(["partId", "skillId"])
export class SkillPart {
  @key()
  skillId!: string;

  @ManyToOne(() => Skill, { onDelete: "CASCADE" })
  @JoinColumn({ name: "skillId" })
  skill?: Skill;

  @key()
  partId!: string;

  @ManyToOne(() => Skill, { onDelete: "CASCADE" })
  @JoinColumn({ name: "partId" })
  part?: Skill;
}
