import { authorise, isEditorOf } from "../identity/authorise.ts";
import { isWithin } from "../platform/calendar.ts";
import type { Actor, Context } from "../platform/context.ts";
import { keyOf } from "../platform/identifiers.ts";
import { phrase, theMoment, type Words } from "../platform/language.ts";
import { mustFind } from "../platform/node.ts";
import { PlainProblem, ProblemCode } from "../platform/problem.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { BallotSeat, Vote } from "./ballot-seat.entity.ts";
import { Ballot, ballotPrefix } from "./ballot.entity.ts";
import { everHeldSeat } from "./ballot.reading.ts";
import { ballotStateAt, closedAtOf, isHoldersVote, isPersonOf, isRecused, isSuggested } from "./ballot-state.ts";
import { DecisionRule } from "./decision-rule.entity.ts";
import { interestInWords } from "./in-words.ts";
import { BallotState, ConflictLevel, VoteChoice } from "./membership.enums.ts";
import { Seat } from "./seat.entity.ts";

const longestReason = 2000;

/**
 * Says whether the viewer's seat has an interest. Comes before its vote; can be changed until the ballot closes.
 * @throws Refusal NOT_ELIGIBLE, WRONG_STATE once it has closed, CONFLICT_OF_INTEREST where stepping back is required,
 * INVALID without the words for an interest.
 */
export async function declareInterest(
  ctx: Context,
  id: string,
  level: ConflictLevel,
  reason: string | null,
): Promise<Ballot> {
  const ballot = await ballotForSeats(ctx, id);
  const actor = await authorise(ctx, "ballot.declareInterest", ballot);
  const words = reason?.trim().slice(0, longestReason) || null;
  if (level === ConflictLevel.DECLARED_MAY_VOTE && words === null) {
    throw Refusal.invalid("reason", "Say what the interest is, so that the other seats know.");
  }
  return ctx.write(async (tx) => {
    const current = await openNow(tx, ballot);
    const place = await placeOf(ctx, tx, current, actor);
    refuseAfterHolder(place, await voteIn(tx, place), actor);
    const own = place.mustStepBack || isEditorOf(actor, current.organisationId ?? "");
    if (own && level !== ConflictLevel.RECUSED) {
      throw conflict(phrase("{why} Your seat steps back.", { why: phrase(whyAlways(place)) }));
    }
    const patch = { level, reason: words, declaredAt: tx.now, declaredById: actor.personId };
    await tx.update(BallotSeat, { id: place.id }, patch);
    await tx.tell({ action: "ballot.declareInterest", subject: current, changes: { level: [place.level, level] } });
    return current;
  });
}

/**
 * Dismisses the suggestion that a seat steps back, with a reason that stays in the record.
 * @throws Refusal NOT_ELIGIBLE for the seat itself, CONFLICT_OF_INTEREST where stepping back is required, INVALID.
 */
export async function dismissSuggestedConflict(
  ctx: Context,
  id: string,
  seatId: string,
  reason: string,
): Promise<Ballot> {
  const ballot = await mustFind(ctx, Ballot, id);
  const actor = await authorise(ctx, "ballot.dismissSuggestedConflict", ballot);
  const seat = await mustFind(ctx, Seat, seatId);
  const words = reason.trim().slice(0, longestReason);
  if (words === "") {
    throw Refusal.invalid("reason", "Say why this is no reason to step back; it stays in the record.");
  }
  const placed = await ctx.read.findOneBy(BallotSeat, { ballotId: ballot.id, seatId: seat.id });
  if (isPersonOf(seat, actor.personId) || (placed && isPersonOf(placed, actor.personId))) {
    throw Refusal.notEligible("Another sitting seat, or the secretary, dismisses a suggestion; never the seat itself.");
  }
  return ctx.write(async (tx) => {
    const current = await openNow(tx, ballot);
    const place = await tx.manager.findOneBy(BallotSeat, { ballotId: current.id, seatId: seat.id });
    if (!place || place.suggestedBy.length === 0) {
      throw Refusal.invalid("seat", "Nothing suggests that this seat steps back.");
    }
    if (place.mustStepBack) {
      throw conflict(phrase("{why} This cannot be dismissed.", { why: phrase(whyAlways(place)) }));
    }
    const patch = { dismissedReason: words, dismissedById: actor.personId, dismissedAt: tx.now };
    await tx.update(BallotSeat, { id: place.id }, patch);
    await tx.tell({ action: "ballot.dismissSuggestedConflict", subject: current, reason: words });
    return current;
  });
}

/**
 * Casts or changes the vote of the viewer's seat. Nobody reads it before the close.
 * @throws Refusal WRONG_STATE with the time once the ballot has closed, or before the seat has declared; NOT_ELIGIBLE
 * for a seat that may not vote; INVALID for a block or without a reason where the rule asks for one.
 */
export async function castVote(ctx: Context, id: string, choice: VoteChoice, reason: string | null): Promise<Ballot> {
  const ballot = await ballotForSeats(ctx, id);
  const actor = await authorise(ctx, "ballot.castVote", ballot);
  if (isEditorOf(actor, ballot.organisationId ?? "")) {
    throw Refusal.notEligible(
      "You keep the page of the organisation concerned. The other person of your seat can vote.",
    );
  }
  const words = reason?.trim().slice(0, longestReason) || null;
  return ctx.write(async (tx) => {
    const current = await openNow(tx, ballot);
    const place = await placeOf(ctx, tx, current, actor);
    const before = await voteIn(tx, place);
    refuseAfterHolder(place, before, actor);
    refuseRecused(place);
    if (place.declaredAt === null) {
      const message = "Say first whether your seat has an interest in the matter; then vote.";
      throw Refusal.wrongState(message, BallotState.OPEN, ["declareInterest"], current);
    }
    const rule = await tx.manager.findOneByOrFail(DecisionRule, { id: current.ruleId });
    checkChoice(rule, place, choice, words);
    await keepVote(tx, current, place, before, { choice, reason: words, castAt: tx.now, castById: actor.personId });
    return current;
  });
}

/**
 * The ballot for somebody who wants to take part in it. A person whose seat has ended is told so, although the ballot
 * is not shown to them any more; to everybody else what they may not see is not there.
 */
async function ballotForSeats(ctx: Context, id: string): Promise<Ballot> {
  const key = keyOf(id, ballotPrefix);
  const ballot = key === null ? null : await ctx.load.one(Ballot, key);
  return ballot && (await everHeldSeat(ctx, ballot)) ? ballot : mustFind(ctx, Ballot, id);
}

async function keepVote(
  tx: Transaction,
  ballot: Ballot,
  place: BallotSeat,
  before: Vote | null,
  vote: Pick<Vote, "choice" | "reason" | "castAt" | "castById">,
): Promise<void> {
  if (before) {
    await tx.update(Vote, { id: before.id }, { ...vote, changes: before.changes + 1 });
  } else {
    await tx.insert(Vote, { ...vote, ballotId: ballot.id, ballotSeatId: place.id, changes: 0 });
  }
  // The record says that a seat voted, never how: what it says would be readable before the close.
  await tx.tell({ action: before ? "ballot.changeVote" : "ballot.castVote", subject: ballot });
}

/** The ballot inside the running transaction, if votes and declarations are still taken. */
async function openNow(tx: Transaction, ballot: Ballot): Promise<Ballot> {
  const current = await tx.manager.findOneByOrFail(Ballot, { id: ballot.id });
  const state = ballotStateAt(current, tx.now);
  if (state === BallotState.OPEN) {
    return current;
  }
  const closed = closedAtOf(current);
  const message =
    state === BallotState.VOID
      ? "This ballot was set aside, because the application was withdrawn. Nothing is voted on."
      : phrase("This ballot closed on {closed}. It is {now} now, so this came too late.", {
          closed: theMoment(closed),
          now: theMoment(tx.now),
        });
  throw Refusal.wrongState(message, state, [], current);
}

/** The place on the roll for which the person acts; the seat held comes before one deputised for. */
async function placeOf(ctx: Context, tx: Transaction, ballot: Ballot, actor: Actor): Promise<BallotSeat> {
  const seats = await tx.manager.findBy(Seat, { committeeId: ballot.committeeId });
  const roll = await tx.manager.findBy(BallotSeat, { ballotId: ballot.id });
  const inTerm = seats.filter((seat) => isWithin(ctx.today(), seat.from, seat.to));
  const own = roll.filter((place) => isPersonOf(place, actor.personId));
  const sitting = own.filter((place) => inTerm.some((seat) => seat.id === place.seatId));
  const place = sitting.find((one) => one.holderId === actor.personId) ?? sitting[0];
  if (place) {
    return place;
  }
  const held = inTerm.filter((seat) => isPersonOf(seat, actor.personId));
  throw Refusal.notEligible(whyNoPlace({ own, held, roll, seats, actor }));
}

interface WithoutPlace {
  /** Places the person had when the ballot opened, of seats that are out of term now. */
  own: readonly BallotSeat[];
  /** Seats in term that the person acts for now. */
  held: readonly Seat[];
  roll: readonly BallotSeat[];
  seats: readonly Seat[];
  actor: Actor;
}

function whyNoPlace({ own, held, roll, seats, actor }: WithoutPlace): string {
  if (held.some((seat) => roll.some((place) => place.seatId === seat.id))) {
    return (
      "You came to your seat after this ballot had opened, or stepped back from this application before it came here. " +
      "It keeps the people it opened with: they vote in it, and you vote from the next ballot on."
    );
  }
  if (held.length > 0) {
    return "Your seat was not on the roll when this ballot opened: its organisation's membership had lapsed or not begun.";
  }
  const ended = own.length > 0 || seats.some((seat) => isPersonOf(seat, actor.personId));
  return ended
    ? "The term of your seat has ended, so it does not vote any more."
    : "Only the seats of the committee vote, by their holder or deputy. You hold none.";
}

async function voteIn(tx: Transaction, place: BallotSeat): Promise<Vote | null> {
  return tx.manager.findOneBy(Vote, { ballotSeatId: place.id });
}

function refuseAfterHolder(place: BallotSeat, vote: Vote | null, actor: Actor): void {
  if (isHoldersVote(place, vote?.castById, actor.personId)) {
    throw Refusal.notEligible(
      "The holder of your seat has voted. A deputy votes only where the holder has not; only the holder may change it.",
    );
  }
}

/** Why nothing lifts the step-back of a seat. */
function whyAlways(place: BallotSeat): string {
  if (place.suggestedBy.includes("STEPPED_BACK_BEFORE")) {
    return "Your seat stepped back from this matter in the committee that passed it on, so it does not decide here either.";
  }
  return place.suggestedBy.includes("DECIDED_FIRST")
    ? "An appeal is decided by seats that did not decide the first time."
    : "Nobody decides about their own organisation, its parent or its branches.";
}

function refuseRecused(place: BallotSeat): void {
  if (place.mustStepBack) {
    throw Refusal.notEligible(whyAlways(place));
  }
  if (isSuggested(place)) {
    const link = interestInWords(place.suggestedBy);
    throw Refusal.notEligible(
      phrase(
        "Your seat steps back because of {link} with the organisation concerned. Another sitting seat, or the secretary, may dismiss this with a reason; then you can vote.",
        { link },
      ),
    );
  }
  if (isRecused(place)) {
    throw Refusal.notEligible("Your seat has stepped back. Change what you declared if that was a mistake.");
  }
}

function checkChoice(rule: DecisionRule, place: BallotSeat, choice: VoteChoice, reason: string | null): void {
  if (choice === VoteChoice.BLOCK) {
    checkBlock(rule, place);
  }
  if (reason === null && (choice === VoteChoice.BLOCK || rule.reasonRequiredOn.includes(choice))) {
    throw Refusal.invalid("reason", "Say why; the rule asks for a reason with this vote.");
  }
}

function checkBlock(rule: DecisionRule, place: BallotSeat): void {
  if (!rule.blockAllowed) {
    throw Refusal.invalid("choice", "The rule of this ballot has no block. You can vote no.");
  }
  if (!place.community) {
    throw Refusal.invalid("choice", "Only a community seat can block. You can vote no.");
  }
}

function conflict(message: Words): Refusal {
  return new Refusal(new PlainProblem(ProblemCode.CONFLICT_OF_INTEREST, message));
}
