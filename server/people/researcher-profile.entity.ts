import { Field, ObjectType } from "type-graphql";
import { Entity, JoinColumn, ManyToOne } from "typeorm";
import { code, json, key, moment, reference, text, whole } from "../database/columns.ts";
import { Person } from "../identity/person.entity.ts";
import { LanguageTagScalar } from "../platform/scalars.ts";

/** What a researcher says to communities. */
@Entity("researcher_profile")
@ObjectType({ description: "What a researcher says to communities about how they work." })
export class ResearcherProfile {
  @key()
  id!: string;

  @reference({ unique: true })
  personId!: string;

  @ManyToOne(() => Person, { onDelete: "CASCADE" })
  @JoinColumn({ name: "personId" })
  person?: Person;

  @Field(() => String, { nullable: true, description: "The ORCID identifier, such as 0000-0002-1825-0097." })
  @code({ nullable: true })
  orcid!: string | null;

  /** Keys of skills. */
  @json()
  interestIds!: string[];

  /** Keys of communities. */
  @json()
  communityIds!: string[];

  @Field(() => [String], { description: "How the researcher works, in words." })
  @json()
  methods!: string[];

  @Field(() => [LanguageTagScalar], { description: "The languages the researcher works in." })
  @json()
  languages!: string[];

  /** What the researcher promises communities; resolved as `statement`. */
  @text({ nullable: true })
  words!: string | null;

  /** A random number from 0 to 2^31 - 2: orders equal matches anew each day; null before it was first looked for. */
  @whole({ nullable: true })
  shuffle!: number | null;

  @moment()
  updatedAt!: string;
}
