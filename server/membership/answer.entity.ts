import { Field, InputType, ObjectType } from "type-graphql";
import { Entity, JoinColumn, ManyToOne, Unique } from "typeorm";
import { code, flag, json, key, reference, text } from "../database/columns.ts";
import { LanguageTagScalar } from "../platform/scalars.ts";
import { Skill } from "../vocabulary/skill.entity.ts";
import { Application } from "./application.entity.ts";

/** An answer to one of the questions, in the applicant's words. */
@Entity("application_answer")
@Unique(["applicationId", "question"])
@ObjectType({ description: "An answer to one of the questions, in the applicant's own words." })
export class Answer {
  @key()
  id!: string;

  @reference()
  applicationId!: string;

  @ManyToOne(() => Application, { onDelete: "CASCADE" })
  @JoinColumn({ name: "applicationId" })
  applicationRow?: Application;

  @Field(() => String, { description: "The stable key of the question, for example purpose." })
  @code()
  question!: string;

  @Field(() => String, { description: "The words as they were written or said." })
  @text()
  value!: string;

  @Field(() => LanguageTagScalar, { description: "The language of the words." })
  @code()
  lang!: string;

  /** What was picked from lists: area codes, language tags, ids of communities and skills, or own words. */
  @json()
  picked!: string[];

  @Field(() => Boolean, { description: "Whether the applicant said “I am not sure”." })
  @flag()
  unsure!: boolean;
}

/** Something picked from a list, or a word of the applicant's own. */
@ObjectType({
  description: "Something picked as an answer: an entry of the directory's lists, or a word of one's own.",
})
export class AnswerChoice {
  @Field(() => String, { description: "The area code, language tag, id of the community or skill, or the own words." })
  value!: string;

  @Field(() => String, { description: "The same for people to read." })
  label!: string;

  @Field(() => Boolean, {
    description: "Whether it was picked from the directory's lists; if not, it is a word of the applicant's own.",
  })
  known!: boolean;

  @Field(() => Boolean, {
    description: "Whether it is a word of the applicant's own that waits for a data steward to map it.",
  })
  waits!: boolean;

  @Field(() => Skill, {
    nullable: true,
    description: "The skill that a word of the applicant's own is read as, once a data steward has taken it in or mapped it.",
  })
  readAs!: Skill | null;

  @Field(() => String, { nullable: true, description: "A language's name in itself." })
  endonym!: string | null;
}

/** A question of an application. */
@ObjectType({ description: "A question of an application, with whether it has been answered." })
export class Question {
  @Field(() => String, { description: "Its stable key." })
  key!: string;

  @Field(() => Boolean, { description: "Whether it has been answered, “I am not sure” included." })
  answered!: boolean;

  @Field(() => Boolean, { description: "Whether it may be left unanswered." })
  optional!: boolean;
}

/** An answer as it is sent. */
@InputType({ description: "An answer to one of the questions." })
export class AnswerInput {
  @Field(() => String, { description: "The key of the question." })
  question!: string;

  @Field(() => String, { description: "The words as typed or said; may be empty where something was picked." })
  value!: string;

  @Field(() => LanguageTagScalar, { description: "The language of the words." })
  lang!: string;

  @Field(() => [String], {
    nullable: true,
    description: "What was picked: area codes, language tags, ids of communities or skills, or own words.",
  })
  choices?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the applicant is not sure." })
  unsure?: boolean | null;
}
