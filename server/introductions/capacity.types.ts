import { Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Words } from "../platform/language.ts";
import { Problem, ProblemCode } from "../platform/problem.ts";
import { DayScalar, MoneyScalar } from "../platform/scalars.ts";
import { CapacityState } from "./engagement-capacity.ts";

registerEnumType(CapacityState, {
  name: "CapacityState",
  description: "How open an organisation is to requests of researchers. Service enquiries never count.",
  valuesConfig: {
    OPEN: { description: "It can be asked." },
    BUSY: { description: "It can be asked, but others are asking too." },
    FULL: { description: "It has as many requests as it can take." },
    PAUSED: { description: "It takes none for now; no reason is needed." },
    UNKNOWN: { description: "It has not said how many it can take, which is not a no." },
  },
});

/** How open an organisation is to requests of researchers. */
@ObjectType("EngagementCapacity", {
  description:
    "How open an organisation is to requests of researchers. Everybody sees the state; how many ask it is for those who " +
    "answer for it.",
})
export class EngagementCapacityShown {
  @Field(() => CapacityState, { description: "How open it is today." })
  state!: CapacityState;

  @Field(() => DayScalar, { nullable: true, description: "The first day on which it can be asked again, where it is known." })
  opensAgain!: string | null;

  @Field(() => String, { nullable: true, description: "On what terms, in its own words." })
  conditions!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: "What it asks for at the least; null is not stated." })
  paysAtLeast!: number | null;

  @Field(() => Int, { nullable: true, description: "How many requests it can take in 13 weeks; for those who answer for it." })
  perQuarter!: number | null;

  @Field(() => DayScalar, { nullable: true, description: "The last day of its pause; for those who answer for it." })
  pausedUntil!: string | null;

  @Field(() => Int, { nullable: true, description: "How many wait for its answer; for those who answer for it." })
  openAsks!: number | null;

  @Field(() => Int, { nullable: true, description: "How many it accepted in a year; for those who answer for it." })
  acceptedLast12Months!: number | null;

  @Field(() => Float, { nullable: true, description: "The share of its capacity in use; for those who answer for it." })
  load!: number | null;
}

/** The organisation takes no requests for now. */
@ObjectType({ implements: Problem, description: "The organisation takes no requests for now." })
export class CapacityFull extends Problem {
  @Field(() => DayScalar, { nullable: true, description: "The first day on which it can be asked again, where it is known." })
  opensAgain: string | null;

  constructor(message: Words, opensAgain: string | null) {
    super(ProblemCode.CAPACITY_FULL, message);
    this.opensAgain = opensAgain;
  }
}
