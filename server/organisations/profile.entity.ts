import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { code, key, moment, reference, text } from "../database/columns.ts";
import { LanguageTagScalar, MomentScalar } from "../platform/scalars.ts";
import { Organisation } from "./organisation.entity.ts";

/** Where the words of a profile come from. */
export enum TranslationSource {
  ORIGINAL = "ORIGINAL",
  HUMAN = "HUMAN",
  MACHINE = "MACHINE",
}
registerEnumType(TranslationSource, {
  name: "TranslationSource",
  description: "Where the words come from. The original is always kept beside a translation.",
  valuesConfig: {
    ORIGINAL: { description: "The organisation's own words." },
    HUMAN: { description: "Translated by a person." },
    MACHINE: { description: "Translated by a machine." },
  },
});

/** What an organisation says about itself, in one language. */
@Entity("organisation_profile")
@Index(["organisationId", "lang"], { unique: true })
@ObjectType({ description: "What an organisation says about itself, in one language." })
export class Profile {
  @key()
  id!: string;

  @reference()
  organisationId!: string;

  @ManyToOne(() => Organisation, { onDelete: "CASCADE" })
  @JoinColumn({ name: "organisationId" })
  organisation?: Organisation;

  @Field(() => LanguageTagScalar, { description: "The language it is in." })
  @code()
  lang!: string;

  @Field(() => String, { description: "What it is for, in a sentence or two; empty when not written yet." })
  @text()
  purpose!: string;

  @Field(() => String, { description: "What it does." })
  @text()
  whatWeDo!: string;

  @Field(() => String, { nullable: true, description: "How it likes to be approached." })
  @text({ nullable: true })
  howToWorkWithUs!: string | null;

  @Field(() => TranslationSource, { description: "Where the words come from." })
  @code()
  translatedBy!: TranslationSource;

  @Field(() => MomentScalar, {
    nullable: true,
    description: "Since when the original has said something else; null while the translation fits.",
  })
  @moment({ nullable: true })
  staleSince!: string | null;

  /** The digest of the original that a translation was made from; null where that is not known. */
  @code({ nullable: true })
  madeFrom!: string | null;
}
