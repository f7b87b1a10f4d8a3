import { Field, ID, InputType } from "type-graphql";
import { AreaCodeScalar, LanguageTagScalar } from "../platform/scalars.ts";

/** When a service is open on one day of the week. */
@InputType({ description: "When a service is open on one day of the week." })
export class OpeningInput {
  @Field(() => String, { description: "The day: MO, TU, WE, TH, FR, SA or SU." })
  day!: string;

  @Field(() => String, { description: "When it opens, such as 10:30." })
  opens!: string;

  @Field(() => String, { description: "When it closes, such as 12:30." })
  closes!: string;

  @Field(() => String, { nullable: true, description: "What else matters." })
  note?: string | null;
}

/** A service as its organisation describes it. */
@InputType({ description: "A service as its organisation describes it; what is left out is not stated." })
export class ServiceInput {
  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => String, { description: "What it is, in plain words." })
  description!: string;

  @Field(() => [ID], { nullable: true, description: "The skills it draws on." })
  skills?: string[] | null;

  @Field(() => [LanguageTagScalar], { nullable: true, description: "The languages it is offered in." })
  languages?: string[] | null;

  @Field(() => [AreaCodeScalar], { nullable: true, description: "Where it is offered." })
  areas?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "The communities it is for." })
  communities?: string[] | null;

  @Field(() => String, { nullable: true, description: "Who can use it." })
  eligibility?: string | null;

  @Field(() => String, { nullable: true, description: "What it costs, in words." })
  costNote?: string | null;

  @Field(() => String, { nullable: true, description: "How to come to it." })
  howToReach?: string | null;

  @Field(() => String, { nullable: true, description: "The programme that it is part of." })
  programme?: string | null;

  @Field(() => String, { nullable: true, description: "What that programme is." })
  aboutProgramme?: string | null;

  @Field(() => String, { nullable: true, description: "Who pays for it, in words, a line for each." })
  fundedBy?: string | null;

  @Field(() => [OpeningInput], { nullable: true, description: "When it is open." })
  schedule?: OpeningInput[] | null;

  @Field(() => [String], { nullable: true, description: "Formats it is offered in, such as large print." })
  accessibleFormats?: string[] | null;
}
