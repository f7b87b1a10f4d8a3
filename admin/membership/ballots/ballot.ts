import type { BallotInFullQuery } from "../../../schema/operations.ts";

type Found = NonNullable<BallotInFullQuery["node"]>;

/** One ballot with all that the viewer may read of it. */
export type BallotFacts = Extract<Found, { question: string }>;
/** One seat of its roll. */
export type RollSeat = BallotFacts["roll"][number];
/** The signed-in person with their seats. */
export type BallotViewer = NonNullable<BallotInFullQuery["viewer"]>;

/** Whether a seat stepped back, or had to: it is not counted in any total. */
export function steppedBack(place: RollSeat): boolean {
  return place.declaration?.level === "RECUSED";
}

/** Whether the seat's other person has voted for it: the holder for a deputy, the deputy for a holder. */
export function otherPersonVoted(ballot: BallotFacts, place: RollSeat): boolean {
  return place.voted === true && !ballot.myVote;
}

/** Why a seat must always step back, whatever it declares. */
const always: readonly string[] = ["OWN_ORGANISATION", "PARENT", "BRANCH", "DECIDED_FIRST", "STEPPED_BACK_BEFORE"];

/** Whether nothing can lift the step-back of a seat. */
export function mustStepBack(place: RollSeat): boolean {
  return place.declaration?.suggestedBy.some((kind) => always.includes(kind)) ?? false;
}

/** Whether stepping back is suggested to a seat and nobody said why not. */
export function suggestionStands(place: RollSeat): boolean {
  const declaration = place.declaration;
  return Boolean(declaration && declaration.suggestedBy.length > 0 && !declaration.dismissedReason);
}

/** The seats that count: those of the roll that did not step back. */
export function sittingSeats(ballot: BallotFacts): RollSeat[] {
  return ballot.roll.filter((place) => !steppedBack(place));
}

/** Whether a seat speaks with the community's voice. */
export function isCommunity(place: RollSeat): boolean {
  return place.seat.voice === "COMMUNITY";
}

/** How many of so many seats must vote: more than half. */
function moreThanHalf(seats: number): number {
  return Math.floor(seats / 2) + 1;
}

/** How many seats must vote for the ballot to count, as the seats sit now. */
export function quorumOf(ballot: BallotFacts): { need: number; sitting: number; communityNeed: number; communitySitting: number } {
  const sitting = sittingSeats(ballot);
  const community = sitting.filter(isCommunity);
  return {
    sitting: sitting.length,
    need: Math.max(moreThanHalf(sitting.length), ballot.rule.minParticipants),
    communitySitting: community.length,
    communityNeed: moreThanHalf(community.length),
  };
}
