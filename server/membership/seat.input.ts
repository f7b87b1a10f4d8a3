import { Field, ID, InputType } from "type-graphql";
import { Voice } from "../organisations/organisation.enums.ts";
import { DayScalar } from "../platform/scalars.ts";

/** A seat as it is to be. */
@InputType({ description: "A seat as it is to be: for an organisation that has one in term, what it becomes." })
export class SeatInput {
  @Field(() => ID, { description: "On which committee." })
  committee!: string;

  @Field(() => ID, { description: "Held by which organisation." })
  organisation!: string;

  @Field(() => ID, { nullable: true, description: "Who votes for it." })
  holder?: string | null;

  @Field(() => ID, { nullable: true, description: "Who votes for it when the holder cannot." })
  deputy?: string | null;

  @Field(() => Voice, { description: "The voice it speaks with." })
  voice!: Voice;

  @Field(() => Boolean, { nullable: true, description: "Whether it is a seat of a founding partner." })
  founding?: boolean | null;

  @Field(() => DayScalar, { description: "The first day of its term." })
  from!: string;

  @Field(() => DayScalar, { nullable: true, description: "The last day of its term, itself included." })
  to?: string | null;
}
