import { Field, ID, InputType, ObjectType } from "type-graphql";
import { Problem } from "../platform/problem.ts";
import { LanguageTagScalar } from "../platform/scalars.ts";
import { Skill } from "./skill.entity.ts";

/** Everyday words of one language. */
@InputType({ description: "Everyday words that find a skill, in one language. The first is its name there." })
export class SkillWordsInput {
  @Field(() => LanguageTagScalar, { description: "The language." })
  lang!: string;

  @Field(() => [String], { description: "The words; none takes the language away." })
  words!: string[];
}

/** What a data steward says of a skill. */
@InputType({ description: "What a data steward says of a skill. What is left out stays as it is." })
export class SkillInput {
  @Field(() => String, { nullable: true, description: "Its name in English." })
  label?: string | null;

  @Field(() => String, { nullable: true, description: "What it means, in a sentence." })
  description?: string | null;

  @Field(() => ID, { nullable: true, description: "The wider skill it is a kind of; only for skills that are not the product's own." })
  parent?: string | null;

  @Field(() => [SkillWordsInput], { nullable: true, description: "Its words in the languages that change." })
  words?: SkillWordsInput[] | null;
}

/** Everyday words of one language, as they are. */
@ObjectType({ description: "Everyday words that find a skill, in one language." })
export class SkillWords {
  @Field(() => LanguageTagScalar, { description: "The language." })
  lang!: string;

  @Field(() => [String], { description: "The words; the first is its name there." })
  words!: string[];
}

/** What an act on a skill answers. */
@ObjectType({ description: "The skill as it is now, or why the act was not done." })
export class SkillPayload {
  @Field(() => Skill, { nullable: true, description: "The skill as it is now." })
  skill!: Skill | null;

  @Field(() => [Problem], { description: "Why not, with the way out." })
  problems!: Problem[];
}
