import { Field, Int, ObjectType } from "type-graphql";
import { DayScalar } from "../platform/scalars.ts";
import { Freshness } from "./organisation.enums.ts";

/** That somebody of the organisation said a page is right: who, when, how. */
@ObjectType({ description: "That somebody of the organisation said it is right: who, when, how. Checked is not changed." })
export class Assurance {
  @Field(() => Freshness, { description: "How fresh it is today." })
  state!: Freshness;

  @Field(() => DayScalar, { nullable: true, description: "The day on which somebody last said it is right." })
  assuredOn!: string | null;

  /** Key of the person; resolved as `assuredBy` for those who may know people's names. */
  assuredById!: string | null;

  @Field(() => DayScalar, { nullable: true, description: "The day by which it should be checked again." })
  dueOn!: string | null;

  @Field(() => String, { nullable: true, description: "How it was checked, in words." })
  method!: string | null;

  @Field(() => Int, { description: "How many changes were made since." })
  changesSince!: number;
}
