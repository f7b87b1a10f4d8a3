import { holdsIn, isEditorOf } from "../identity/authorise.ts";
import { committeeRoles, Role } from "../identity/role.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { isWithin } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import type { Application } from "./application.entity.ts";
import { BallotSeat } from "./ballot-seat.entity.ts";
import { Ballot } from "./ballot.entity.ts";
import { ballotStateAt, isRecused } from "./ballot-state.ts";
import { mustStepBack, type Kin } from "./eligibility.ts";
import { BallotState } from "./membership.enums.ts";
import { Seat } from "./seat.entity.ts";

/** In what part the viewer stands towards an application. */
export interface Standing {
  /** Speaks for the applicant: an editor of the organisation, or the broker who answers for it. */
  applicant: boolean;
  /** Sits on the committee, or keeps its papers, and does not speak for the applicant. */
  committee: boolean;
  /** Keeps the committee's papers. */
  secretary: boolean;
  /** The seats the viewer holds or deputises for today. */
  seats: Seat[];
  /** Holds a seat of the applicant's own organisation, its parent or a branch: never takes part in this file. */
  kin: boolean;
}

/** Whether the viewer speaks for the applicant. */
export function speaksFor(ctx: Context, application: Application): boolean {
  const actor = ctx.actor;
  if (!actor) {
    return false;
  }
  const broker = application.startedById === actor.personId && actor.roles.some((held) => held.role === Role.BROKER);
  return broker || isEditorOf(actor, application.organisationId);
}

/** The seats of a committee that the viewer holds or deputises for today. */
export async function seatsOfViewer(ctx: Context, committeeId: string): Promise<Seat[]> {
  const personId = ctx.actor?.personId;
  if (!personId) {
    return [];
  }
  const seats = await ctx.load.many(Seat, "committeeId", committeeId);
  return seats.filter(
    (seat) => (seat.holderId === personId || seat.deputyId === personId) && isWithin(ctx.today(), seat.from, seat.to),
  );
}

/** The organisation and its nearest kin, as the rule of stepping back needs them. */
export async function kinOf(ctx: Context, organisationId: string): Promise<Kin> {
  const [organisation, branches] = await Promise.all([
    ctx.load.one(Organisation, organisationId),
    ctx.load.many(Organisation, "parentId", organisationId),
  ]);
  return {
    organisationId,
    parentId: organisation?.parentId ?? null,
    branchIds: branches.map((branch) => branch.id),
  };
}

/** In what part the viewer stands towards the application. */
export async function standingTowards(ctx: Context, application: Application): Promise<Standing> {
  const applicant = speaksFor(ctx, application);
  const secretary = holdsIn(ctx.actor, application.networkId, [Role.SECRETARY, Role.CHAIR]);
  const seats = await seatsOfViewer(ctx, application.committeeId);
  const kin = seats.length > 0 ? await kinOf(ctx, application.organisationId) : null;
  return {
    applicant,
    committee:
      !applicant && (secretary || seats.length > 0 || holdsIn(ctx.actor, application.networkId, committeeRoles)),
    secretary: !applicant && secretary,
    seats,
    kin: kin !== null && seats.some((seat) => mustStepBack(seat.organisationId, kin)),
  };
}

/** The ballot on the application that is open now; null when there is none. */
async function openBallotOf(ctx: Context, application: Application): Promise<Ballot | null> {
  const ballots = await ctx.load.many(Ballot, "applicationId", application.id);
  return ballots.find((ballot) => ballotStateAt(ballot, ctx.now()) === BallotState.OPEN) ?? null;
}

/** The viewer's places on the roll of a ballot. */
export async function placesOfViewer(ctx: Context, ballot: Ballot): Promise<BallotSeat[]> {
  const seats = await seatsOfViewer(ctx, ballot.committeeId);
  const roll = await ctx.load.many(BallotSeat, "ballotId", ballot.id);
  return roll.filter((place) => seats.some((seat) => seat.id === place.seatId));
}

/**
 * Whether the viewer reads what is private to the committee in this file. Never for the applicant's side, nor for a
 * seat that must step back; while a ballot is open only for seats that have declared and not stepped back.
 */
export async function readsPrivately(ctx: Context, application: Application): Promise<boolean> {
  const standing = await standingTowards(ctx, application);
  if (!standing.committee || standing.kin) {
    return false;
  }
  if (standing.secretary && standing.seats.length === 0) {
    return true;
  }
  const ballot = await openBallotOf(ctx, application);
  if (!ballot) {
    return true;
  }
  const places = await placesOfViewer(ctx, ballot);
  return places.some((place) => place.declaredAt !== null && !isRecused(place));
}

/** Whether a declaration is all that keeps the viewer's seat from reading what is private in this file. */
export async function mustDeclareFirst(ctx: Context, application: Application): Promise<boolean> {
  const standing = await standingTowards(ctx, application);
  const ballot = await openBallotOf(ctx, application);
  if (!standing.committee || standing.kin || !ballot) {
    return false;
  }
  const places = await placesOfViewer(ctx, ballot);
  return places.some((place) => place.declaredAt === null);
}
