import { Field, ID, InputType } from "type-graphql";
import { AreaCodeScalar, LanguageTagScalar } from "../platform/scalars.ts";
import { SpareCapacity } from "./capability.entity.ts";
import { Voice } from "./organisation.enums.ts";

/** A skill as its organisation describes it. */
@InputType({ description: "A skill as its organisation describes it; what is left out is not stated." })
export class CapabilityInput {
  @Field(() => ID, { description: "Which skill." })
  skill!: string;

  @Field(() => String, { nullable: true, description: "What it is like, in a few sentences." })
  description?: string | null;

  @Field(() => [LanguageTagScalar], { nullable: true, description: "In which languages it is offered." })
  languages?: string[] | null;

  @Field(() => [AreaCodeScalar], { nullable: true, description: "In which areas." })
  areas?: string[] | null;

  @Field(() => SpareCapacity, { nullable: true, description: "Whether there is room for more." })
  spareCapacity?: SpareCapacity | null;

  @Field(() => [ID], { nullable: true, description: "To which communities." })
  communities?: string[] | null;

  @Field(() => String, { nullable: true, description: "What it costs, in words." })
  costNote?: string | null;

  @Field(() => [Voice], { nullable: true, description: "To whom it is offered." })
  offeredTo?: Voice[] | null;

  @Field(() => String, { nullable: true, description: "What the organisation itself calls it." })
  ownWords?: string | null;
}
