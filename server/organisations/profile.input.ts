import { Field, InputType } from "type-graphql";
import { LanguageTagScalar } from "../platform/scalars.ts";
import { TranslationSource } from "./profile.entity.ts";

/** What an organisation says about itself in one language. */
@InputType({ description: "What an organisation says about itself in one language." })
export class ProfileInput {
  @Field(() => LanguageTagScalar, { description: "The language." })
  lang!: string;

  @Field(() => String, { description: "What it is for." })
  purpose!: string;

  @Field(() => String, { nullable: true, description: "What it does." })
  whatWeDo?: string | null;

  @Field(() => String, { nullable: true, description: "How it likes to be approached." })
  howToWorkWithUs?: string | null;

  @Field(() => TranslationSource, {
    nullable: true,
    description: "Where the words come from. Left out: as before; new words are the original if there is none yet.",
  })
  translatedBy?: TranslationSource | null;
}
