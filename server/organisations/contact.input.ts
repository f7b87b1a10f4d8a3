import { Field, InputType } from "type-graphql";
import { LanguageTagScalar } from "../platform/scalars.ts";

/** A way to reach an organisation. */
@InputType({ description: "A way to reach an organisation." })
export class ContactInput {
  @Field(() => String, { nullable: true, description: "Who answers." })
  name?: string | null;

  @Field(() => String, { nullable: true, description: "What they do there." })
  role?: string | null;

  @Field(() => String, { description: "How: phone, email, post, online or in person." })
  channel!: string;

  @Field(() => String, { description: "The number, address or place." })
  value!: string;

  @Field(() => LanguageTagScalar, { nullable: true, description: "The language in which it is easiest." })
  preferredLanguage?: string | null;
}
