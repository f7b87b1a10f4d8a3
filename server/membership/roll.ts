import { In, Not, type EntityManager } from "typeorm";
import { Voice } from "../organisations/organisation.enums.ts";
import { interestLinks } from "../partnerships/interest-links.ts";
import { addMonths } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import type { Application } from "./application.entity.ts";
import { BallotSeat, Vote } from "./ballot-seat.entity.ts";
import { Ballot } from "./ballot.entity.ts";
import { isRecused } from "./ballot-state.ts";
import type { Committee } from "./committee.entity.ts";
import { mustStepBack, suggestedBy, type InterestLink, type Kin } from "./eligibility.ts";
import { DecisionReview } from "./decision-review.entity.ts";
import { Decision } from "./decision.entity.ts";
import { ReviewKind } from "./membership.enums.ts";
import { eligibilityOf } from "./membership.reading.ts";
import { waitingReviews } from "./review.reading.ts";
import { Seat } from "./seat.entity.ts";
import { kinOf } from "./standing.ts";

/** A place on the roll, before the ballot it belongs to is there. */
export type NewPlace = Omit<BallotSeat, "id" | "ballotId">;

/**
 * The roll of a ballot that opens now: the seats in term whose organisation is a voting member, with what must, or is
 * suggested to, step back from a question about the organisation.
 */
export async function rollFor(
  ctx: Context,
  committee: Committee,
  organisationId: string | null,
  lookbackMonths: number,
): Promise<NewPlace[]> {
  const today = ctx.today();
  const seats = await ctx.load.many(Seat, "committeeId", committee.id);
  const eligible = await Promise.all(seats.map((seat) => eligibilityOf(ctx, seat, today)));
  const sitting = seats.filter((_seat, index) => eligible[index]?.eligible);
  const kin = organisationId ? await kinOf(ctx, organisationId) : null;
  const since = addMonths(today, -lookbackMonths);
  const links = organisationId ? await interestLinks(ctx, organisationId, since) : [];
  const interests = links.map(({ link }) => link);
  return sitting.map((seat) => placeFor(seat, kin, interests, today, lookbackMonths));
}

function placeFor(
  seat: Seat,
  kin: Kin | null,
  links: readonly InterestLink[],
  today: string,
  lookbackMonths: number,
): NewPlace {
  const required = kin !== null && mustStepBack(seat.organisationId, kin);
  const suggested = kin ? suggestedBy(seat.organisationId, kin.organisationId, links, today, lookbackMonths) : [];
  return {
    seatId: seat.id,
    organisationId: seat.organisationId,
    holderId: seat.holderId,
    deputyId: seat.deputyId,
    community: seat.voice === Voice.COMMUNITY,
    mustStepBack: required,
    suggestedBy: required && kin ? [kinshipOf(seat.organisationId, kin), ...suggested] : suggested,
    level: null,
    reason: null,
    declaredAt: null,
    declaredById: null,
    dismissedReason: null,
    dismissedById: null,
    dismissedAt: null,
  };
}

function kinshipOf(seatOrganisationId: string, kin: Kin): string {
  if (seatOrganisationId === kin.organisationId) {
    return "OWN_ORGANISATION";
  }
  return seatOrganisationId === kin.parentId ? "PARENT" : "BRANCH";
}

/**
 * The roll of a ballot that looks at a decision again. On appeal the seats that voted the first time step back,
 * always. A seat in whose vote an interest was found is suggested to; the others may dismiss that with a reason.
 */
export async function withReview(
  manager: EntityManager,
  roll: readonly NewPlace[],
  reviewId: string | null,
): Promise<NewPlace[]> {
  const review = reviewId === null ? null : await manager.findOneByOrFail(DecisionReview, { id: reviewId });
  if (review?.kind === ReviewKind.APPEAL) {
    const deciders = await seatsThatDecided(manager, review.decisionId);
    return roll.map((place) => (deciders.includes(place.seatId) ? steppingBack(place, "DECIDED_FIRST", true) : place));
  }
  const waiting = review ? await waitingReviews(manager, review.decisionId) : [];
  const found = waiting.flatMap(({ kind, seatId }) => (kind === ReviewKind.LATE_CONFLICT && seatId ? [seatId] : []));
  return roll.map((place) => (found.includes(place.seatId) ? steppingBack(place, "LATE_CONFLICT", false) : place));
}

/**
 * The roll of the committee to which an application was passed on, because too many seats of another stepped back.
 * Whoever stepped back there does not decide here either: the organisation's seat steps back, and a person of such a
 * seat gives way to the other person of the seat held here; where there is none, the seat steps back.
 */
export async function withoutFormerRecusals(
  manager: EntityManager,
  roll: readonly NewPlace[],
  application: Application | null,
): Promise<NewPlace[]> {
  if (!application || application.escalatedToId === null) {
    return [...roll];
  }
  const { id: applicationId, cycle, escalatedToId } = application;
  const before = await manager.findBy(Ballot, { applicationId, cycle, committeeId: Not(escalatedToId) });
  const places = await manager.findBy(BallotSeat, { ballotId: In(before.map((ballot) => ballot.id)) });
  const recused = places.filter(isRecused);
  const organisations = recused.map((place) => place.organisationId);
  const people = recused.flatMap((place) => [place.holderId, place.deputyId]).filter((id) => id !== null);
  return roll.map((place) => {
    const free = (personId: string | null): string | null =>
      personId !== null && people.includes(personId) ? null : personId;
    const [holderId, deputyId] = [free(place.holderId), free(place.deputyId)];
    const changed = holderId !== place.holderId || deputyId !== place.deputyId;
    const nobody = changed && holderId === null && deputyId === null;
    return organisations.includes(place.organisationId) || nobody
      ? steppingBack(place, "STEPPED_BACK_BEFORE", true)
      : { ...place, holderId, deputyId };
  });
}

function steppingBack(place: NewPlace, why: string, always: boolean): NewPlace {
  return { ...place, mustStepBack: place.mustStepBack || always, suggestedBy: [why, ...place.suggestedBy] };
}

/** The seats that voted in the ballot behind a decision, whatever they said. */
async function seatsThatDecided(manager: EntityManager, decisionId: string): Promise<string[]> {
  const { ballotId } = await manager.findOneByOrFail(Decision, { id: decisionId });
  const [roll, votes] = await Promise.all([manager.findBy(BallotSeat, { ballotId }), manager.findBy(Vote, { ballotId })]);
  const voted = votes.map((vote) => vote.ballotSeatId);
  return roll.filter((place) => voted.includes(place.id)).map((place) => place.seatId);
}
