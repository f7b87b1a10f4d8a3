import { Field, ObjectType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { code, json, key, reference, text } from "../database/columns.ts";
import { Node } from "../platform/node.ts";
import type { TermMapping } from "./skill.entity.ts";

/** People who have something in common and whom organisations are for. */
@Entity("community")
@ObjectType({
  implements: Node,
  description: "People who have something in common. Communities intersect: a group may be for several at once.",
})
export class Community extends Node {
  @key()
  override id!: string;

  /** A stable code, such as bangladeshi. */
  @code({ unique: true })
  code!: string;

  /** The English label; resolved as `label`. */
  @text()
  name!: string;

  @Field(() => String, { nullable: true, description: "How the community describes itself, where it did." })
  @text({ nullable: true })
  selfDescription!: string | null;

  @reference({ nullable: true })
  @Index()
  broaderId!: string | null;

  /** Keys of further wider communities, beside `broaderId`. */
  @json()
  alsoBroaderIds!: string[];

  /** Everyday words that find it, by the language they are in. */
  @json()
  wordsByLanguage!: Record<string, string[]>;

  @Field(() => String, {
    nullable: true,
    description: "The vocabulary it was loaded from, such as 360Giving-DEI; null for the product's own communities.",
  })
  @code({ nullable: true })
  scheme!: string | null;

  /** Its place in other vocabularies; none where nothing is kept. */
  @json({ nullable: true })
  mappings!: TermMapping[] | null;
}

/** Which communities are part of which, each of itself included. */
@Entity("community_part")
@Index(["partId", "communityId"])
export class CommunityPart {
  @key()
  communityId!: string;

  @ManyToOne(() => Community, { onDelete: "CASCADE" })
  @JoinColumn({ name: "communityId" })
  community?: Community;

  @key()
  partId!: string;

  @ManyToOne(() => Community, { onDelete: "CASCADE" })
  @JoinColumn({ name: "partId" })
  part?: Community;
}
