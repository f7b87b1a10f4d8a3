import { Field, ObjectType } from "type-graphql";

/** What erasing somebody means, before it is done. */
@ObjectType({ description: "What erasing somebody means, to be read before it is done: it cannot be taken back." })
export class Erasure {
  @Field(() => [String], { description: "What has to happen first, each with the way there; none when nothing is in the way." })
  obstacles!: string[];

  @Field(() => [String], { description: "What goes, in words." })
  goes!: string[];

  @Field(() => [String], { description: "What stays, in words." })
  stays!: string[];
}
