import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../platform/context.ts";
import { DayScalar } from "../platform/scalars.ts";
import { BallotSeat, ConflictDeclaration, Vote } from "./ballot-seat.entity.ts";
import * as reading from "./ballot.reading.ts";
import { isTermOver, termEndsOn } from "./ballot-term.ts";
import { Seat } from "./seat.entity.ts";

/** Places on the roll. */
@Resolver(() => BallotSeat)
export class BallotSeatResolver {
  @FieldResolver(() => Seat, { description: "The seat." })
  seat(@Root() place: BallotSeat, @Ctx() ctx: Context): Promise<Seat | null> {
    return ctx.load.one(Seat, place.seatId);
  }

  @FieldResolver(() => ConflictDeclaration, {
    nullable: true,
    description: "What is known of its interest; null while nothing is.",
  })
  declaration(@Root() place: BallotSeat): ConflictDeclaration | null {
    return reading.declarationOf(place);
  }

  @FieldResolver(() => Boolean, { nullable: true, description: "Whether it has voted; never how." })
  voted(@Root() place: BallotSeat, @Ctx() ctx: Context): Promise<boolean> {
    return reading.hasVoted(ctx, place);
  }

  @FieldResolver(() => Vote, { nullable: true, description: "How it voted: after the close, for the committee." })
  vote(@Root() place: BallotSeat, @Ctx() ctx: Context): Promise<Vote | null> {
    return reading.shownVote(ctx, place);
  }

  @FieldResolver(() => Boolean, {
    description: "Whether the deputy cast its vote, because the holder had not; told with the vote.",
  })
  votedByDeputy(@Root() place: BallotSeat, @Ctx() ctx: Context): Promise<boolean> {
    return reading.votedByDeputy(ctx, place);
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer acts for it as the deputy." })
  deputy(@Root() place: BallotSeat, @Ctx() ctx: Context): Promise<boolean> {
    return reading.isDeputyOf(ctx, place);
  }

  @FieldResolver(() => DayScalar, {
    nullable: true,
    description:
      "The last day of the seat's term, where the ballot closes on a later day. It stays on the roll, which was fixed when " +
      "the ballot opened, and counts among those of which enough must vote; nobody votes for it after that day.",
  })
  termEndsOn(@Root() place: BallotSeat, @Ctx() ctx: Context): Promise<string | null> {
    return termEndsOn(ctx, place);
  }

  @FieldResolver(() => Boolean, { description: "Whether that day is over, so that nobody votes for it any more." })
  termOver(@Root() place: BallotSeat, @Ctx() ctx: Context): Promise<boolean> {
    return isTermOver(ctx, place);
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer acts for it." })
  mine(@Root() place: BallotSeat, @Ctx() ctx: Context): Promise<boolean> {
    return reading.isMine(ctx, place);
  }
}
