import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, registerEnumType, Resolver, Root } from "type-graphql";
import { Voice } from "../organisations/organisation.enums.ts";
import type { Context } from "../platform/context.ts";
import { DayScalar } from "../platform/scalars.ts";
import { Committee } from "./committee.entity.ts";
import { representationOf } from "./representation.reading.ts";

/** How far apart the days of a series are. */
export enum SeriesStep {
  QUARTER = "QUARTER",
  YEAR = "YEAR",
}
registerEnumType(SeriesStep, {
  name: "SeriesStep",
  description: "How far apart the days of a series are.",
  valuesConfig: {
    QUARTER: { description: "The first day of every quarter of a year." },
    YEAR: { description: "The first day of every year." },
  },
});

/** Seats of one voice. */
@ObjectType({ description: "How many seats speak with one voice." })
class VoiceSeats {
  @Field(() => Voice, { description: "The voice." })
  voice!: Voice;

  @Field(() => Int, { description: "How many seats were in term." })
  seats!: number;
}

/** Who was at the table on one day. */
@ObjectType({ description: "Who was at the table on one day: the seats in term, by the voice they speak with." })
export class Representation {
  @Field(() => DayScalar, { description: "The day." })
  on!: string;

  @Field(() => Int, { description: "How many seats were in term." })
  seats!: number;

  @Field(() => Int, { description: "How many of them were community seats." })
  community!: number;

  @Field(() => [VoiceSeats], { description: "The same by voice, without those that no seat spoke with." })
  voices!: VoiceSeats[];
}

/** Who was at the table, over time. */
@Resolver(() => Committee)
export class RepresentationResolver {
  @FieldResolver(() => [Representation], {
    description: "Who was at the table over time: its seats by voice, at the beginning and the end and between them.",
  })
  representation(
    @Root() committee: Committee,
    @Ctx() ctx: Context,
    @Arg("from", () => DayScalar, { description: "The first day." }) from: string,
    @Arg("to", () => DayScalar, { description: "The last day; ten years after the first at most." }) to: string,
    @Arg("step", () => SeriesStep, { defaultValue: SeriesStep.QUARTER, description: "How far apart the days are." })
    step: SeriesStep,
  ): Promise<Representation[]> {
    return representationOf(ctx, committee, from, to, step);
  }
}
