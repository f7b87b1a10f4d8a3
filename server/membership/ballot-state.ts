import { BallotState, ConflictLevel } from "./membership.enums.ts";

/** The moments of a ballot. */
export interface BallotMoments {
  opensAt: string;
  closesAt: string;
  recordedAt: string | null;
  voidedAt: string | null;
}

/** Where a ballot stands at a moment; it closes by the clock, whether or not anybody records it. */
export function ballotStateAt(ballot: BallotMoments, now: string): BallotState {
  if (ballot.voidedAt !== null) {
    return BallotState.VOID;
  }
  if (ballot.recordedAt !== null || ballot.closesAt <= now) {
    return BallotState.CLOSED;
  }
  return ballot.opensAt <= now ? BallotState.OPEN : BallotState.SCHEDULED;
}

/** When votes stopped: at the closing time, or when the outcome was recorded before it. */
export function closedAtOf(ballot: BallotMoments): string {
  const { recordedAt, closesAt } = ballot;
  return recordedAt !== null && recordedAt < closesAt ? recordedAt : closesAt;
}

/** What is known of a seat's interest in a ballot. */
export interface Interest {
  mustStepBack: boolean;
  suggestedBy: readonly string[];
  dismissedReason: string | null;
  level: ConflictLevel | null;
}

/** Whether stepping back is suggested to the seat and nobody has dismissed that. */
export function isSuggested(interest: Interest): boolean {
  return interest.suggestedBy.length > 0 && interest.dismissedReason === null;
}

/** Whether the seat does not vote and is not counted: it must, it was suggested and stands, or it said so. */
export function isRecused(interest: Interest): boolean {
  return interest.mustStepBack || isSuggested(interest) || interest.level === ConflictLevel.RECUSED;
}

/** Whether the person holds the seat or deputises for it: for a place on a roll, as it was when the ballot opened. */
export function isPersonOf(seat: { holderId: string | null; deputyId: string | null }, personId: string | undefined): boolean {
  return personId !== undefined && (seat.holderId === personId || seat.deputyId === personId);
}

/**
 * Whether the person is the deputy of a place whose holder has voted already: then the vote is the holder's to change.
 */
export function isHoldersVote(
  place: { holderId: string | null; deputyId: string | null },
  castById: string | undefined,
  personId: string | undefined,
): boolean {
  return castById !== undefined && castById === place.holderId && place.deputyId === personId;
}
