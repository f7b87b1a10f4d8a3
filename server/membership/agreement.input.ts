import { Field, InputType } from "type-graphql";
import { LanguageTagScalar } from "../platform/scalars.ts";
import type { AgreementText } from "./agreement.entity.ts";

/** The agreement in one language, as it is written. */
@InputType({ description: "The partnership agreement in one language." })
export class AgreementTextInput implements AgreementText {
  @Field(() => LanguageTagScalar, { description: "The language." })
  lang!: string;

  @Field(() => String, { description: "What partners agree to, in that language." })
  text!: string;
}

/** A version of the agreement, as it is proposed. */
@InputType({ description: "A version of the partnership agreement, as it is written or proposed." })
export class AgreementInput {
  @Field(() => [AgreementTextInput], { description: "In each language it is written in; the original first." })
  texts!: AgreementTextInput[];

  @Field(() => String, { nullable: true, description: "What changed since the version before, in a few words." })
  changes?: string | null;
}
