import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { code, json, key, moment, reference, text, whole } from "../database/columns.ts";
import { Node } from "../platform/node.ts";
import { MomentScalar } from "../platform/scalars.ts";
import { Versioned } from "../platform/versioned.ts";

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

/**
 * What a data steward changed of a skill that ships with the product: its own name and description, words added and
 * words taken out. Kept apart, so that the words of a newer version of the product still arrive.
 */
export interface StewardEdit {
  name: string;
  description: string | null;
  added: Record<string, string[]>;
  dropped: Record<string, string[]>;
}

/** Something that organisations can do for others. */
@Entity("skill")
@ObjectType({
  implements: [Node, Versioned],
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

  @Field(() => String, {
    nullable: true,
    description: "The vocabulary it was loaded from, such as UK-CAT; null for the product's and the partnership's own skills.",
  })
  @code({ nullable: true })
  scheme!: string | null;

  /** Key of the skill that took its place, when it was merged or retired. Never itself one that was replaced. */
  @reference({ nullable: true })
  successorId!: string | null;

  @json({ nullable: true })
  stewardEdit!: StewardEdit | null;

  /** Set by whoever adds the row; the column may be empty only because released tables take no other new columns. */
  @Field(() => Int, { description: "Rises by one with every change; send it back as `expectedVersion`." })
  @whole({ nullable: true })
  version!: number;

  @Field(() => MomentScalar, { description: "When it was last changed." })
  @moment({ nullable: true })
  updatedAt!: string;
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
