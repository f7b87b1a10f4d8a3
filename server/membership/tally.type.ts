import { Field, Int, ObjectType } from "type-graphql";
import type { Explanation } from "./explanation.ts";
import type { TallyNumbers } from "./tally.ts";

/** The numbers of a ballot, once it is closed. */
@ObjectType({ description: "The numbers of a closed ballot. Nobody reads them while it is open." })
export class Tally implements TallyNumbers {
  @Field(() => Int, { description: "Seats left to vote: the roll without those that stepped back." })
  sitting!: number;

  @Field(() => Int, { description: "Seats that stepped back." })
  recused!: number;

  @Field(() => Int, { description: "Sitting seats that voted, those that took no side included." })
  participants!: number;

  @Field(() => Int, { description: "How many must vote for the ballot to count." })
  need!: number;

  @Field(() => Int, { description: "Community seats left to vote." })
  communitySitting!: number;

  @Field(() => Int, { description: "Community seats that voted." })
  communityParticipants!: number;

  @Field(() => Int, { description: "How many community seats must vote for the ballot to count." })
  communityNeed!: number;

  @Field(() => Int, { description: "Seats that said yes." })
  approve!: number;

  @Field(() => Int, { description: "Seats that said no." })
  reject!: number;

  @Field(() => Int, { description: "Seats that took no side." })
  abstain!: number;

  @Field(() => Int, { description: "Seats that stopped this round." })
  block!: number;

  @Field(() => Int, { description: "Community seats that said yes." })
  communityApprove!: number;

  @Field(() => Int, { description: "Community seats that said no." })
  communityReject!: number;

  /** What the sentence is made of; resolved as `explanation`. */
  explained!: Explanation;
}
