import { In } from "typeorm";
import { authorise } from "../identity/authorise.ts";
import { Person } from "../identity/person.entity.ts";
import { Role } from "../identity/role.ts";
import { RoleAssignment } from "../identity/role-assignment.entity.ts";
import { checkDays, grantRole } from "../identity/role.service.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { dayOf } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { find, mustFind } from "../platform/node.ts";
import { PlainProblem, ProblemCode } from "../platform/problem.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { changesOf } from "../platform/transaction.ts";
import { communityShareAfter, leavesMajority } from "./seat-share.ts";
import { BallotSeat } from "./ballot-seat.entity.ts";
import { Ballot } from "./ballot.entity.ts";
import { ballotStateAt, isPersonOf } from "./ballot-state.ts";
import { Committee } from "./committee.entity.ts";
import { beginFounding, foundsMembership } from "./founders.ts";
import { BallotState } from "./membership.enums.ts";
import type { SeatInput } from "./seat.input.ts";
import { Seat } from "./seat.entity.ts";

/** A seat as it is to be. */
type SeatToSet = Pick<Seat, "organisationId" | "holderId" | "deputyId" | "voice" | "founding" | "from" | "to">;

/**
 * Gives an organisation a seat for a term, or changes the one it has: who holds it, who deputises, until when. The
 * people get the role of a seat for the same days. Open ballots keep the people they opened with.
 * @throws Refusal INVALID for days or people that do not fit, NOT_FOUND, NOT_ELIGIBLE, NOT_QUORATE where the community
 * would lose its majority of the seats.
 */
export async function setSeat(ctx: Context, input: SeatInput): Promise<Committee> {
  const committee = await mustFind(ctx, Committee, input.committee);
  await authorise(ctx, "committee.setSeat", committee);
  const organisation = await mustFind(ctx, Organisation, input.organisation);
  const to = input.to ?? null;
  checkDays(input.from, to);
  const wanted: SeatToSet = {
    organisationId: organisation.id,
    holderId: await personOf(ctx, "holder", input.holder),
    deputyId: await personOf(ctx, "deputy", input.deputy),
    voice: input.voice,
    founding: input.founding ?? false,
    from: input.from,
    to,
  };
  const founds = await foundsMembership(ctx, committee, wanted);
  return ctx.write(async (tx) => {
    await refuseMinority(ctx, tx, committee, wanted);
    if (founds) {
      await beginFounding(ctx, tx, committee, wanted);
    }
    await placeSeat(ctx, tx, committee, wanted);
    return committee;
  });
}

/**
 * Communities hold more than half of the seats that are given, whatever the rule says of the opening of ballots.
 * @throws Refusal NOT_QUORATE when this seat would end that.
 */
export async function refuseMinority(ctx: Context, tx: Transaction, committee: Committee, wanted: SeatToSet): Promise<void> {
  const day = wanted.from > ctx.today() ? wanted.from : ctx.today();
  const seats = await tx.manager.findBy(Seat, { committeeId: committee.id });
  const { before, after } = communityShareAfter(seats, wanted, day);
  if (!leavesMajority(before, after)) {
    const message =
      `Community seats must be more than half of the seats: with this one ${after.community} of ${after.seats} would be. ` +
      "Give community partners their seats first.";
    throw new Refusal(new PlainProblem(ProblemCode.NOT_QUORATE, message, ["input", "voice"]));
  }
}

async function personOf(ctx: Context, field: string, id: string | null | undefined): Promise<string | null> {
  if (id === null || id === undefined) {
    return null;
  }
  const person = await find(ctx, Person, id);
  if (!person) {
    throw Refusal.invalid(["input", field], "There is no such person. Invite them first.");
  }
  return person.id;
}

/** Sets a seat inside a running transaction. */
async function placeSeat(ctx: Context, tx: Transaction, committee: Committee, wanted: SeatToSet): Promise<Seat> {
  const seats = await tx.manager.findBy(Seat, { committeeId: committee.id });
  const inTerm = (seat: Seat) => seat.to === null || seat.to >= wanted.from;
  const there = seats.find((seat) => seat.organisationId === wanted.organisationId && inTerm(seat));
  refusePeople(
    seats.filter((seat) => seat.id !== there?.id && inTerm(seat)),
    wanted,
  );
  const seat =
    there ?? (await tx.insert(Seat, { ...wanted, committeeId: committee.id, holderRoleId: null, deputyRoleId: null }));
  const changes = there ? changesOf(there, wanted) : { organisation: [null, wanted.organisationId] as const };
  const holderRoleId = await roleFor(
    ctx,
    tx,
    committee,
    seat.holderRoleId,
    there?.holderId ?? null,
    wanted.holderId,
    wanted,
  );
  const deputyRoleId = await roleFor(
    ctx,
    tx,
    committee,
    seat.deputyRoleId,
    there?.deputyId ?? null,
    wanted.deputyId,
    wanted,
  );
  await tx.update(Seat, { id: seat.id }, { ...wanted, holderRoleId, deputyRoleId });
  await tx.tell({ action: "committee.setSeat", subject: seat, changes });
  return seat;
}

/** @throws Refusal INVALID for a deputy who is the holder, or a person who acts for another seat. */
export function refusePeople(others: readonly Seat[], wanted: SeatToSet): void {
  if (wanted.holderId !== null && wanted.holderId === wanted.deputyId) {
    throw Refusal.invalid(["input", "deputy"], "The deputy must be somebody else than the holder.");
  }
  for (const field of ["holder", "deputy"] as const) {
    const personId = field === "holder" ? wanted.holderId : wanted.deputyId;
    const taken = personId !== null && others.some((seat) => [seat.holderId, seat.deputyId].includes(personId));
    if (taken) {
      throw Refusal.invalid(["input", field], "This person already acts for another seat of this committee.");
    }
  }
}

/** The role that goes with the seat: kept with the new days for the same person, ended and given anew for another. */
async function roleFor(
  ctx: Context,
  tx: Transaction,
  committee: Committee,
  roleId: string | null,
  before: string | null,
  personId: string | null,
  term: Pick<Seat, "from" | "to">,
): Promise<string | null> {
  if (roleId !== null && before === personId) {
    await tx.update(RoleAssignment, { id: roleId }, { from: term.from, to: term.to });
    return roleId;
  }
  if (roleId !== null && before !== null) {
    await endRoleOn(tx, roleId, await lastDayFor(ctx, tx, committee, before));
  }
  if (personId === null) {
    return null;
  }
  const place = { role: Role.COMMITTEE_SEAT, networkId: committee.networkId, organisationId: null };
  const given = await grantRole(tx, { personId, ...place, from: term.from, to: term.to });
  return given.id;
}

/**
 * The last day of the role of somebody who no longer acts for a seat: today, or the day on which the last open ballot
 * closes that has them on its roll, because they vote in it and read its file until then.
 */
async function lastDayFor(ctx: Context, tx: Transaction, committee: Committee, personId: string): Promise<string> {
  const ballots = await tx.manager.findBy(Ballot, { committeeId: committee.id });
  const open = ballots.filter((ballot) => ballotStateAt(ballot, tx.now) === BallotState.OPEN);
  const places = await tx.manager.findBy(BallotSeat, { ballotId: In(open.map((ballot) => ballot.id)) });
  const theirs = open.filter((ballot) =>
    places.some((place) => place.ballotId === ballot.id && isPersonOf(place, personId)),
  );
  return theirs.map((ballot) => dayOf(ballot.closesAt)).reduce((last, day) => (day > last ? day : last), ctx.today());
}

async function endRoleOn(tx: Transaction, roleId: string, day: string): Promise<void> {
  const assignment = await tx.manager.findOneBy(RoleAssignment, { id: roleId });
  if (!assignment) {
    return;
  }
  if (assignment.from > day) {
    await tx.remove(RoleAssignment, { id: roleId });
    return;
  }
  await tx.update(RoleAssignment, { id: roleId }, { to: day });
}

/**
 * Ends a seat on a day, which is its last; the roles of its people end with it.
 * @throws Refusal INVALID when the day lies before its first.
 */
export async function endSeat(ctx: Context, id: string, on: string): Promise<Committee> {
  const seat = await mustFind(ctx, Seat, id);
  const committee = await ctx.read.findOneByOrFail(Committee, { id: seat.committeeId });
  await authorise(ctx, "committee.endSeat", committee);
  checkDays(seat.from, on);
  return ctx.write(async (tx) => {
    await tx.update(Seat, { id: seat.id }, { to: on });
    for (const roleId of [seat.holderRoleId, seat.deputyRoleId]) {
      if (roleId !== null) {
        await tx.update(RoleAssignment, { id: roleId }, { to: on });
      }
    }
    await tx.tell({ action: "committee.endSeat", subject: seat, changes: { to: [seat.to, on] } });
    return committee;
  });
}
