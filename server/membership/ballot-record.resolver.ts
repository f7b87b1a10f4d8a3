import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import type { Context } from "../platform/context.ts";
import { Ballot } from "./ballot.entity.ts";
import { recordEntryOf } from "./result.reading.ts";

/** Where the record of acts holds an act, for papers that name it. */
@ObjectType({ description: "The entry of the record of acts that holds an act: papers name it, so that it can be looked up and checked." })
class RecordEntry {
  @Field(() => Int, { description: "Its number in the record, counted from 1." })
  sequence!: number;

  @Field(() => String, { description: "SHA-256 over this entry and the hash before it, which holds every act before." })
  hash!: string;
}

/** What minutes name of the record of acts. */
@Resolver(() => Ballot)
export class BallotRecordResolver {
  @FieldResolver(() => RecordEntry, {
    nullable: true,
    description: "The entry of the record of acts in which the outcome was recorded; null before that, and where the viewer may not read the numbers.",
  })
  recordEntry(@Root() ballot: Ballot, @Ctx() ctx: Context): Promise<RecordEntry | null> {
    return recordEntryOf(ctx, ballot);
  }
}
