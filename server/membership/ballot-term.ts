import { dayOf } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import type { BallotSeat } from "./ballot-seat.entity.ts";
import { closedAtOf } from "./ballot-state.ts";
import { Ballot } from "./ballot.entity.ts";
import { Seat } from "./seat.entity.ts";

/*
 * The roll of a ballot is fixed when it opens. A seat whose term ends before the ballot closes stays on it, and counts
 * among those of which enough must vote; but from the day after nobody votes for it.
 */

/** The last day of the term of a place's seat, where the ballot closes on a later day; null where it can vote to the end. */
export async function termEndsOn(ctx: Context, place: BallotSeat): Promise<string | null> {
  const [seat, ballot] = await Promise.all([ctx.load.one(Seat, place.seatId), ctx.load.one(Ballot, place.ballotId)]);
  const lastDay = seat?.to ?? null;
  return ballot && lastDay !== null && lastDay < dayOf(closedAtOf(ballot)) ? lastDay : null;
}

/** Whether that day is over, so that nobody votes for the place any more. */
export async function isTermOver(ctx: Context, place: BallotSeat): Promise<boolean> {
  const lastDay = await termEndsOn(ctx, place);
  return lastDay !== null && lastDay < ctx.today();
}
