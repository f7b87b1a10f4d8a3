import { holdsIn } from "../identity/authorise.ts";
import { Person } from "../identity/person.entity.ts";
import { committeeRoles } from "../identity/role.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { visibleOrganisation } from "../organisations/visible.ts";
import type { Context } from "../platform/context.ts";
import { Application } from "./application.entity.ts";
import { BallotSeat, Vote, type ConflictDeclaration } from "./ballot-seat.entity.ts";
import { Ballot } from "./ballot.entity.ts";
import { ballotStateAt, isHoldersVote, isPersonOf, isRecused, isSuggested } from "./ballot-state.ts";
import { DecisionRule } from "./decision-rule.entity.ts";
import { Decision } from "./decision.entity.ts";
import { BallotState, BallotSubject, ConflictLevel } from "./membership.enums.ts";
import { networksOfMembersEditedBy } from "./membership.reading.ts";
import { Seat } from "./seat.entity.ts";
import { placesOfViewer, speaksFor } from "./standing.ts";
import { count, isQuorate, type Count, type CountedSeat } from "./tally.ts";

/** How much of a ballot the viewer reads. */
export type BallotView =
  /** The committee and its secretary: who has voted, and after the close how. */
  | "COMMITTEE"
  /** Members of the network: outcome, sentence and counts once it is recorded. */
  | "MEMBER"
  /** The applicant: that it is open and until when, and the outcome once it is recorded. */
  | "OUTLINE";

/** How much of the ballot the viewer reads; null when the viewer may not know of it. */
export async function viewOf(ctx: Context, ballot: Ballot): Promise<BallotView | null> {
  const actor = ctx.actor;
  if (!actor) {
    return null;
  }
  const application = await ctx.load.one(Application, ballot.applicationId);
  if (application !== null && speaksFor(ctx, application)) {
    return "OUTLINE";
  }
  if (holdsIn(actor, ballot.networkId, committeeRoles)) {
    return "COMMITTEE";
  }
  const member = ballot.recordedAt !== null && (await networksOfMembersEditedBy(ctx)).includes(ballot.networkId);
  return member ? "MEMBER" : null;
}

/** Whether the viewer holds or deputises for a seat of the committee, in term or not, or did when the ballot opened. */
export async function everHeldSeat(ctx: Context, ballot: Ballot): Promise<boolean> {
  const [seats, roll] = await Promise.all([
    ctx.load.many(Seat, "committeeId", ballot.committeeId),
    ctx.load.many(BallotSeat, "ballotId", ballot.id),
  ]);
  return [...seats, ...roll].some((one) => isPersonOf(one, ctx.actor?.personId));
}

/** The ballot if the viewer may know of it. */
export async function visibleBallot(ctx: Context, key: string): Promise<Ballot | null> {
  const ballot = await ctx.load.one(Ballot, key);
  return ballot && (await viewOf(ctx, ballot)) ? ballot : null;
}

/** The roll with the votes, as the count needs it. Never shown as it is. */
export async function rollOf(ctx: Context, ballot: Ballot): Promise<(CountedSeat & { place: BallotSeat })[]> {
  const [roll, votes] = await Promise.all([
    ctx.load.many(BallotSeat, "ballotId", ballot.id),
    ctx.load.many(Vote, "ballotId", ballot.id),
  ]);
  return counted(roll, votes);
}

/** Joins roll and votes for the count. */
export function counted(roll: readonly BallotSeat[], votes: readonly Vote[]): (CountedSeat & { place: BallotSeat })[] {
  return roll.map((place) => ({
    place,
    community: place.community,
    recused: isRecused(place),
    choice: votes.find((vote) => vote.ballotSeatId === place.id)?.choice ?? null,
  }));
}

/** The rule the ballot opened with. */
export async function ruleOf(ctx: Context, ballot: Ballot): Promise<DecisionRule> {
  const rule = await ctx.load.one(DecisionRule, ballot.ruleId);
  if (!rule) {
    throw new Error(`The ballot ${ballot.id} has lost its rule.`);
  }
  return ruleFor(ballot, rule);
}

/** The rule as it counts for the ballot: a change of the rule itself always takes the community's majority too. */
export function ruleFor(ballot: Pick<Ballot, "subject">, rule: DecisionRule): DecisionRule {
  const changes = ballot.subject === BallotSubject.CHANGE_RULE;
  return changes ? Object.assign(new DecisionRule(), rule, { communityDoubleMajority: true }) : rule;
}

/** What the votes come to at this moment; who is told is for the caller to decide. */
export async function countNow(ctx: Context, ballot: Ballot): Promise<Count> {
  const [roll, rule] = await Promise.all([rollOf(ctx, ballot), ruleOf(ctx, ballot)]);
  return count(roll, rule, ballot.round);
}

/** Whether enough seats have voted for the ballot to count; never says how, so the committee reads it while open. */
export async function quorumReached(ctx: Context, ballot: Ballot): Promise<boolean> {
  const view = await viewOf(ctx, ballot);
  const mayKnow = view === "COMMITTEE" || ballot.recordedAt !== null;
  return mayKnow && isQuorate((await countNow(ctx, ballot)).tally);
}

/** Whether every seat that is not recused has voted. */
export function everySittingSeatVoted(roll: readonly CountedSeat[]): boolean {
  return roll.every((seat) => seat.recused || seat.choice !== null);
}

/** The roll as the viewer reads it: the committee reads the seats, nobody else. */
export async function visibleRoll(ctx: Context, ballot: Ballot): Promise<BallotSeat[]> {
  return (await viewOf(ctx, ballot)) === "COMMITTEE" ? ctx.load.many(BallotSeat, "ballotId", ballot.id) : [];
}

/** The viewer's own place on the roll. */
export async function myPlace(ctx: Context, ballot: Ballot): Promise<BallotSeat | null> {
  const places = await placesOfViewer(ctx, ballot);
  return places[0] ?? null;
}

/** The vote of the viewer's seat, as far as the viewer may read it. */
export async function myVote(ctx: Context, ballot: Ballot): Promise<Vote | null> {
  const place = await myPlace(ctx, ballot);
  return place ? shownVote(ctx, place) : null;
}

/** The vote of a place on the roll. */
async function voteOf(ctx: Context, place: BallotSeat): Promise<Vote | null> {
  const votes = await ctx.load.many(Vote, "ballotId", place.ballotId);
  return votes.find((vote) => vote.ballotSeatId === place.id) ?? null;
}

/** Whether the seat has voted; a vote of a seat that stepped back later does not count as one. */
export async function hasVoted(ctx: Context, place: BallotSeat): Promise<boolean> {
  return !isRecused(place) && (await voteOf(ctx, place)) !== null;
}

/** Whether the holder of the place has voted, so that the viewer, its deputy, has nothing left to say. */
export async function leftToHolder(ctx: Context, place: BallotSeat): Promise<boolean> {
  const vote = await voteOf(ctx, place);
  return isHoldersVote(place, vote?.castById, ctx.actor?.personId);
}

/**
 * How a seat voted: for the committee after the close, before it only for the person who cast the vote; never for the
 * applicant's side.
 */
export async function shownVote(ctx: Context, place: BallotSeat): Promise<Vote | null> {
  const ballot = await ctx.load.one(Ballot, place.ballotId);
  if (!ballot || isRecused(place) || (await viewOf(ctx, ballot)) !== "COMMITTEE") {
    return null;
  }
  const [rule, vote] = await Promise.all([ruleOf(ctx, ballot), voteOf(ctx, place)]);
  const closed = ballotStateAt(ballot, ctx.now()) === BallotState.CLOSED;
  const mine = vote?.castById === ctx.actor?.personId;
  return mine || closed || !rule.secretUntilClosed ? vote : null;
}

/** What is known of the seat's interest; null while nothing is. */
export function declarationOf(place: BallotSeat): ConflictDeclaration | null {
  const known = place.suggestedBy.length > 0 || place.declaredAt !== null;
  if (!known) {
    return null;
  }
  const recused = place.mustStepBack || isSuggested(place);
  return {
    level: recused ? ConflictLevel.RECUSED : place.level,
    reason: place.reason,
    suggestedBy: place.suggestedBy,
    dismissedReason: place.dismissedReason,
    declaredAt: place.declaredAt,
  };
}

/** The entry of the register for the ballot; null until it is recorded. */
export async function decisionOf(ctx: Context, ballot: Ballot): Promise<Decision | null> {
  const decisions = await ctx.load.many(Decision, "ballotId", ballot.id);
  return decisions[0] ?? null;
}

/** Whom the question concerns: for the committee and the applicant always, else as far as one sees organisations. */
export async function concernedBy(ctx: Context, ballot: Ballot): Promise<Organisation | null> {
  const member = (await viewOf(ctx, ballot)) === "MEMBER";
  return member ? visibleOrganisation(ctx, ballot.organisationId) : ctx.load.one(Organisation, ballot.organisationId);
}

/** A person who acted on the ballot, for the committee. */
export async function personFor(ctx: Context, ballot: Ballot, personId: string | null): Promise<Person | null> {
  return (await viewOf(ctx, ballot)) === "COMMITTEE" ? ctx.load.one(Person, personId) : null;
}

/** Whether the viewer acts for the seat. */
export async function isMine(ctx: Context, place: BallotSeat): Promise<boolean> {
  const ballot = await ctx.load.one(Ballot, place.ballotId);
  const places = ballot ? await placesOfViewer(ctx, ballot) : [];
  return places.some((own) => own.id === place.id);
}

/** Whether the viewer acts for the seat as its deputy. */
export async function isDeputyOf(ctx: Context, place: BallotSeat): Promise<boolean> {
  return place.deputyId !== null && place.deputyId === ctx.actor?.personId && (await isMine(ctx, place));
}

/** Whether the deputy cast the vote that the viewer reads. */
export async function votedByDeputy(ctx: Context, place: BallotSeat): Promise<boolean> {
  const vote = await shownVote(ctx, place);
  return vote !== null && vote.castById === place.deputyId && vote.castById !== place.holderId;
}
