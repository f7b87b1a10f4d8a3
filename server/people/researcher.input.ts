import { Field, ID, InputType } from "type-graphql";
import { LanguageTagScalar } from "../platform/scalars.ts";

/** What a researcher says to communities. */
@InputType({ description: "What a researcher says to communities. What is left out is emptied." })
export class ResearcherInput {
  @Field(() => String, { nullable: true, description: "The ORCID iD." })
  orcid?: string | null;

  @Field(() => [ID], { nullable: true, description: "Skills that the researcher's questions are about." })
  interests?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Communities the researcher has worked with." })
  communities?: string[] | null;

  @Field(() => [String], { nullable: true, description: "How the researcher works, in words." })
  methods?: string[] | null;

  @Field(() => [LanguageTagScalar], { nullable: true, description: "The languages the researcher works in." })
  languages?: string[] | null;

  @Field(() => String, { nullable: true, description: "What the researcher promises communities." })
  statement?: string | null;
}
