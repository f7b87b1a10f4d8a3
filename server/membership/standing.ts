import { holdsIn, isEditorOf, mayWriteForGroups } from "../identity/authorise.ts";
import { committeeRoles, Role } from "../identity/role.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { isWithin } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import type { Application } from "./application.entity.ts";
import { BallotSeat } from "./ballot-seat.entity.ts";
import { Ballot } from "./ballot.entity.ts";
import { ballotStateAt, isPersonOf, isRecused } from "./ballot-state.ts";
import { mustStepBack, type Kin } from "./eligibility.ts";
import { networksOfFile } from "./escalation.ts";
import { BallotState } from "./membership.enums.ts";
import { Seat } from "./seat.entity.ts";

/** In what part the viewer stands towards an application. */
export interface Standing {
  /** Speaks for the applicant: an editor of the organisation, or the broker or secretary who answers for it. */
  applicant: boolean;
  /** Sits on the committee, or keeps its papers, and does not speak for the applicant. */
  committee: boolean;
  /** Keeps the committee's papers. */
  secretary: boolean;
  /** The seats the viewer holds or deputises for today. */
  seats: Seat[];
  /** The ballot on the application that is open now. */
  ballot: Ballot | null;
  /** The viewer's places on its roll. */
  places: BallotSeat[];
  /** Holds a seat of the applicant's own organisation, its parent or a branch: never takes part in this file. */
  kin: boolean;
}

/** Whether the viewer speaks for the applicant. */
export function speaksFor(ctx: Context, application: Application): boolean {
  const actor = ctx.actor;
  if (!actor) {
    return false;
  }
  const broker = application.startedById === actor.personId && mayWriteForGroups(actor);
  return broker || isEditorOf(actor, application.organisationId);
}

/** The seats of a committee that the viewer holds or deputises for today. */
export async function seatsOfViewer(ctx: Context, committeeId: string): Promise<Seat[]> {
  const seats = ctx.actor ? await ctx.load.many(Seat, "committeeId", committeeId) : [];
  return seats.filter(
    (seat) => isPersonOf(seat, ctx.actor?.personId) && isWithin(ctx.today(), seat.from, seat.to),
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

/** The viewer's seats today of the committees that work on a file. */
async function seatsTowards(ctx: Context, { committeeId, escalatedToId }: Application): Promise<Seat[]> {
  const own = await seatsOfViewer(ctx, committeeId);
  return escalatedToId === null ? own : [...(await seatsOfViewer(ctx, escalatedToId)), ...own];
}

/** In what part the viewer stands towards the application. */
export async function standingTowards(ctx: Context, application: Application): Promise<Standing> {
  const applicant = speaksFor(ctx, application);
  const networks = networksOfFile(application);
  const secretary = networks.some((id) => holdsIn(ctx.actor, id, [Role.SECRETARY, Role.CHAIR]));
  const seats = await seatsTowards(ctx, application);
  const ballot = await openBallotOf(ctx, application);
  const places = ballot ? await placesOfViewer(ctx, ballot) : [];
  const acting = [...seats, ...places];
  const kin = acting.length > 0 ? await kinOf(ctx, application.organisationId) : null;
  return {
    applicant,
    committee:
      !applicant &&
      (secretary || acting.length > 0 || networks.some((id) => holdsIn(ctx.actor, id, committeeRoles))),
    secretary: !applicant && secretary,
    seats,
    ballot,
    places,
    kin: kin !== null && acting.some(({ organisationId }) => mustStepBack(organisationId, kin)),
  };
}

/** The ballot on the application that is open now; null when there is none. */
async function openBallotOf(ctx: Context, application: Application): Promise<Ballot | null> {
  const ballots = await ctx.load.many(Ballot, "applicationId", application.id);
  return ballots.find((ballot) => ballotStateAt(ballot, ctx.now()) === BallotState.OPEN) ?? null;
}

/**
 * The viewer's places on the roll of a ballot: of seats still in term, by the people that the ballot opened with. The
 * seat held comes before one deputised for.
 */
export async function placesOfViewer(ctx: Context, ballot: Ballot): Promise<BallotSeat[]> {
  const personId = ctx.actor?.personId;
  const roll = await ctx.load.many(BallotSeat, "ballotId", ballot.id);
  const own = roll.filter((place) => isPersonOf(place, personId));
  const seats = await Promise.all(own.map((place) => ctx.load.one(Seat, place.seatId)));
  const inTerm = own.filter((_place, index) => {
    const seat = seats[index];
    return seat !== undefined && seat !== null && isWithin(ctx.today(), seat.from, seat.to);
  });
  return inTerm.sort((one, other) => Number(other.holderId === personId) - Number(one.holderId === personId));
}

/**
 * Whether the viewer reads what is private to the committee in this file. Never for the applicant's side, nor for a
 * seat that must step back; while a ballot is open only for seats that have declared and not stepped back.
 */
export async function readsPrivately(ctx: Context, application: Application): Promise<boolean> {
  const { committee, secretary, kin, ballot, places } = await standingTowards(ctx, application);
  if (!committee || kin) {
    return false;
  }
  if (!ballot || (secretary && places.length === 0)) {
    return true;
  }
  return places.some((place) => place.declaredAt !== null && !isRecused(place));
}

/** Whether a declaration is all that keeps the viewer's seat from reading what is private in this file. */
export async function mustDeclareFirst(ctx: Context, application: Application): Promise<boolean> {
  const { committee, kin, places } = await standingTowards(ctx, application);
  return committee && !kin && places.some((place) => place.declaredAt === null);
}
