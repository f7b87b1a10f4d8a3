import { In, IsNull } from "typeorm";
import { isWithin } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { BallotSeat, Vote } from "./ballot-seat.entity.ts";
import { Ballot } from "./ballot.entity.ts";
import { ballotStateAt, isPersonOf, isRecused } from "./ballot-state.ts";
import { BallotState } from "./membership.enums.ts";
import { Seat } from "./seat.entity.ts";

/** A place on the roll of an open ballot, and the ballot. */
export interface PlaceLeft {
  place: BallotSeat;
  ballot: Ballot;
}

/**
 * The places in open ballots that stay silent unless this person votes: the seat is in term, has neither voted nor
 * stepped back, and had nobody else when the ballot opened. They count for the quorum all the same.
 */
export async function placesLeftTo(ctx: Context, personId: string): Promise<PlaceLeft[]> {
  const unrecorded = await ctx.read.findBy(Ballot, { recordedAt: IsNull(), voidedAt: IsNull() });
  const open = unrecorded.filter((ballot) => ballotStateAt(ballot, ctx.now()) === BallotState.OPEN);
  const places = await ctx.read.findBy(BallotSeat, { ballotId: In(open.map(({ id }) => id)) });
  const own = places.filter((place) => isPersonOf(place, personId) && (place.holderId === null || place.deputyId === null));
  const votes = await ctx.read.findBy(Vote, { ballotSeatId: In(own.map(({ id }) => id)) });
  const seats = await ctx.read.findBy(Seat, { id: In(own.map(({ seatId }) => seatId)) });
  const left = own.filter(({ id, seatId, ...interest }) => {
    const seat = seats.find((one) => one.id === seatId);
    const sits = seat !== undefined && isWithin(ctx.today(), seat.from, seat.to);
    return sits && !isRecused(interest) && !votes.some(({ ballotSeatId }) => ballotSeatId === id);
  });
  return left.flatMap((place) => open.filter(({ id }) => id === place.ballotId).map((ballot) => ({ place, ballot })));
}
